extension HTMLWriter {
  /// Writes what opens a list; one of footnotes is passed over, to be written at the end.
  mutating func enterList(_ node: CmarkNode, _ walk: inout CmarkWalk) {
    if !footnoteItems.isEmpty, node.children(areAllIn: footnoteItems) {
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
    openTask = has(.taskLists) ? node.taskState : nil
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
}
