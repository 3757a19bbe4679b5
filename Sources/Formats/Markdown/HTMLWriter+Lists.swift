extension HTMLWriter {
  /// Writes what opens a list; one of footnotes is passed over, to be written at the end.
  mutating func enterList(_ node: CmarkNode, _ walk: inout CmarkWalk) {
    if !footnoteItems.isEmpty, isFootnotesOnly(node) {
      walk.skipToEnd(of: node)
      return
    }
    startLine()
    guard let start = node.listStart else {
      write("<ul>\n")
      return
    }
    if start == 1 {
      write("<ol>\n")
    } else {
      write("<ol start=\"")
      html.append(contentsOf: String(start).utf8)
      write("\">\n")
    }
  }

  /// Writes what opens an item of a list.
  mutating func enterItem(_ node: CmarkNode, _ walk: inout CmarkWalk) {
    if footnoteItems.contains(node) {
      walk.skipToEnd(of: node)
      return
    }
    startLine()
    openTask = has(.taskLists) ? taskState(of: node) : nil
    write(openTask == nil ? "<li>" : "<li class=\"task\">")
  }

  /// Writes the box of a task, in the place of its `[ ]`.
  mutating func writeTaskBox(_ isDone: Bool) {
    write("<input type=\"checkbox\" disabled=\"\"")
    if isDone { write(" checked=\"\"") }
    write(" aria-label=\"")
    write(text: isDone ? options.labels.taskDone : options.labels.taskOpen)
    write("\" /> ")
    skippedBytes = 4
    openTask = nil
  }

  /// Whether the task that `item` is, is done; nil where it is no task.
  private func taskState(of item: CmarkNode) -> Bool? {
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text
    else { return nil }
    return text.withLiteral { text in
      guard text.count > 4, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]"),
        TableSyntax.isBlank(text[3])
      else { return nil }
      switch text[1] {
      case UInt8(ascii: " "): return false
      case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
      default: return nil
      }
    }
  }

  private func isFootnotesOnly(_ list: CmarkNode) -> Bool {
    var next = list.firstChild
    while let item = next {
      if !footnoteItems.contains(item) { return false }
      next = item.next
    }
    return true
  }
}
