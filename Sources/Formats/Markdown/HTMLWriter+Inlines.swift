internal import Diagnostics
internal import Markup

extension HTMLWriter {
  /// Writes what opens an element inside a line.
  mutating func enterInline(_ node: CmarkNode, _ kind: CmarkNode.Kind) {
    openElement(isLink: kind == .link)
    switch kind {
    case .emphasis: write("<em>")
    case .strong: write("<strong>")
    default: enterLink(node)
    }
  }

  /// Writes the end of a line.
  mutating func writeBreak(_ markup: StaticString, plain byte: UInt8) {
    let htmlStart = html.count
    write(markup)
    plain.append(byte)
    addRun(text: plain.count - 1, html: htmlStart, isWhole: true)
  }

  /// Writes a code span.
  mutating func writeCode(_ node: CmarkNode) {
    let htmlStart = html.count
    let textStart = plain.count
    write("<code>")
    node.withLiteral { writeCode($0) }
    write("</code>")
    addRun(text: textStart, html: htmlStart, isWhole: true)
    if marking != nil { block.addCode(textStart..<plain.count) }
  }

  /// Writes, or leaves out, a tag inside a line.
  mutating func writeInlineHTML(_ node: CmarkNode) {
    if options.trustsAuthor {
      node.withLiteral { Escaping.appendRaw($0, to: &html) }
    } else if node.withLiteral(RawHTML.isLineBreak) {
      writeBreak("<br />", plain: UInt8(ascii: "\n"))
    } else if !node.withLiteral(RawHTML.isComment) {
      let place = node.withLiteral { locate($0) }
      findings.append(.rawHTML(at: source.place(place)))
    }
  }

  private mutating func enterLink(_ node: CmarkNode) {
    linkDepth += 1
    let isSafe = options.trustsAuthor || node.withAddress { Address.isSafe($0) }
    let place = node.withAddress { locate($0) }
    write("<a")
    if isSafe {
      write(" href=\"")
      let destination = node.withAddress { Guard.text($0, mayHold: hasGuards) }
      marks.append(Mark(offset: html.count, kind: .link(destination: destination), source: place))
      write("\"")
    } else {
      findings.append(
        .unsafeAddress(
          node.withAddress { Guard.text($0, mayHold: hasGuards) }, at: source.place(place)))
    }
    node.withTitle { title in
      guard !title.isEmpty else { return }
      write(" title=\"")
      write(text: Guard.text(title, mayHold: hasGuards))
      write("\"")
    }
    write(">")
  }

  /// Writes what closes a link.
  mutating func leaveLink(_ node: CmarkNode) {
    linkDepth -= 1
    write("</a>")
  }

  /// Leaves a mark for a picture; what is inside becomes its alternative text, and stands alone where
  /// its address is not safe.
  mutating func writeImage(_ node: CmarkNode, isFigure: Bool) {
    let place = node.withAddress { locate($0) }
    let address = node.withAddress { Guard.text($0, mayHold: hasGuards) }
    let alt = Guard.text(
      node.innerText(withHTML: options.trustsAuthor).span, mayHold: hasGuards)
    guard options.trustsAuthor || node.withAddress({ Address.isSafe($0) }) else {
      findings.append(.unsafeAddress(address, at: source.place(place)))
      return write(text: alt)
    }
    let title = node.withTitle { $0.isEmpty ? nil : Guard.text($0, mayHold: hasGuards) }
    let image = Image(source: address, alt: alt, title: title, isFigure: isFigure)
    marks.append(Mark(offset: html.count, kind: .image(image), source: place))
  }
}
