/// What the writer asks of the nodes around and below one.
extension CmarkNode {
  /// Whether this paragraph stands in an item of a list without gaps.
  var isInTightList: Bool {
    guard let list = parent?.parent, list.kind == .list else { return false }
    return list.isTightList
  }

  /// Whether the task that this item is, is done; nil where it is no task.
  var taskState: Bool? {
    guard let paragraph = firstChild, paragraph.kind == .paragraph,
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

  /// Whether every child is among `nodes`.
  func children(areAllIn nodes: Set<CmarkNode>) -> Bool {
    var next = firstChild
    while let child = next {
      if !nodes.contains(child) { return false }
      next = child.next
    }
    return true
  }

  /// The text inside a picture or link, without markup.
  func innerText(withHTML: Bool) -> [UInt8] {
    var text: [UInt8] = []
    var walk = CmarkWalk(over: self)
    while walk.advance() {
      switch walk.node.kind {
      case .text, .code: walk.node.withLiteral { Escaping.appendRaw($0, to: &text) }
      case .htmlInline where withHTML:
        walk.node.withLiteral { Escaping.appendRaw($0, to: &text) }
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      default: break
      }
    }
    return text
  }
}
