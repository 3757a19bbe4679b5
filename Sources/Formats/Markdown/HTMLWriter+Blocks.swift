internal import Diagnostics
internal import Markup

extension HTMLWriter {
  /// Writes what opens a block, or the whole of one without children.
  mutating func enterBlock(
    _ node: CmarkNode, _ kind: CmarkNode.Kind, _ walk: inout CmarkWalk,
    _ text: borrowing PreparedText
  ) {
    switch kind {
    case .paragraph: enterParagraph(node, &walk)
    case .heading:
      startLine()
      openHeading = HeadingList.Opening(html: html.count, markCount: marks.count)
      write("<h0>")
      beginText(of: node)
    case .blockQuote:
      startLine()
      write("<blockquote>\n")
    case .list: enterList(node, &walk)
    case .item: enterItem(node, &walk)
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock:
      if let table = text.tables[node.startLine] {
        write(table, in: text)
      } else {
        writeHTMLBlock(node)
      }
    case .thematicBreak:
      startLine()
      write("<hr />\n")
    default: break
    }
  }

  /// Writes what closes a block.
  mutating func leaveBlock(_ node: CmarkNode, _ kind: CmarkNode.Kind) {
    switch kind {
    case .paragraph:
      endText()
      if isParagraphOfItsOwn(node) { write("</p>\n") }
    case .heading:
      endText()
      leaveHeading(node)
    case .blockQuote:
      startLine()
      write("</blockquote>\n")
    case .list: write(node.listStart == nil ? "</ul>\n" : "</ol>\n")
    case .item: write("</li>\n")
    default: break
    }
  }

  /// Whether `paragraph` needs its tags: those of a tight list do not, those of a note always do.
  @inline(__always)
  private func isParagraphOfItsOwn(_ paragraph: CmarkNode) -> Bool {
    !paragraph.isInTightList || currentFootnote != nil && paragraph.parent == currentFootnote
  }

  private mutating func enterParagraph(_ node: CmarkNode, _ walk: inout CmarkWalk) {
    if let child = node.firstChild, child.next == nil, writeAlone(child, in: node) {
      walk.skipToEnd(of: node)
      return
    }
    if isParagraphOfItsOwn(node) {
      startLine()
      write("<p>")
    }
    beginText(of: node)
    if let isDone = openTask { writeTaskBox(isDone) }
  }

  private mutating func leaveHeading(_ node: CmarkNode) {
    guard let opening = openHeading else { return }
    let text = String(decoding: plain[block.start...], as: UTF8.self)
    var id = ""
    if has(.headings) {
      id = headings.newID(for: text)
      insert(" id=\"\(id)\"", at: opening.html + 3, marksFrom: opening.markCount)
    }
    headings.add(
      level: node.headingLevel, digits: (opening.html + 2, html.count + 3), id: id, text: text)
    write("</h0>\n")
    openHeading = nil
  }

  /// Inserts markup that is known only when what follows it is written.
  private mutating func insert(_ markup: String, at offset: Int, marksFrom first: Int) {
    html.insert(contentsOf: markup.utf8, at: offset)
    for index in first..<marks.count {
      let mark = marks[index]
      marks[index] = Mark(
        offset: mark.offset + markup.utf8.count, kind: mark.kind, source: mark.source)
    }
  }

  private mutating func writeCodeBlock(_ node: CmarkNode) {
    startLine()
    write("<pre><code")
    node.withFenceInfo { info in
      var end = 0
      while end < info.count, info[end] != UInt8(ascii: " "), !(9...13).contains(info[end]) {
        end += 1
      }
      guard end > 0 else { return }
      write(" class=\"language-")
      write(text: Guard.text(info.extracting(0..<end), mayHold: hasGuards))
      write("\"")
    }
    write(">")
    beginPlainBlock()
    node.withLiteral { writeCode($0) }
    write("</code></pre>\n")
  }

  private mutating func writeHTMLBlock(_ node: CmarkNode) {
    startLine()
    if options.trustsAuthor {
      node.withLiteral { Escaping.appendRaw($0, to: &html) }
      startLine()
    } else if !node.withLiteral(RawHTML.isComment) {
      findings.append(.rawHTML(at: source.place(region(of: node))))
    }
  }
}
