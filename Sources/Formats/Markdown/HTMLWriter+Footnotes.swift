internal import Diagnostics

extension HTMLWriter {
  /// Gathers the notes of the tree before it is written.
  mutating func gatherFootnotes(_ text: borrowing PreparedText) {
    guard !text.footnotes.isEmpty else { return }
    var walk = CmarkWalk(over: text.tree.root)
    while walk.advance() {
      let node = walk.node
      guard node.kind == .item, walk.isEntering, let label = text.footnotes[node.startLine],
        node.parent?.listStart == 1
      else { continue }
      footnoteItems.insert(node)
      if !footnotes.define(label, node) {
        findings.append(.duplicateFootnote(label, at: source.place(firstLine(of: node))))
      }
    }
  }

  /// The label of the reference `[^label]` at `index` of `text`, if a note is called so.
  mutating func footnoteReference(at index: Int, in text: Span<UInt8>) -> String? {
    guard has(.footnotes), let end = Self.labelEnd(at: index, in: text) else { return nil }
    let label = Self.text(text.extracting(index + 2..<end))
    if footnotes.isDefined(label) { return label }
    let place = locate(text.extracting(index..<end + 1))
    findings.append(.unknownFootnote(label, at: source.place(place)))
    return nil
  }

  /// Where the `]` of what looks like `[^label]` at `index` of `text` stands.
  static func labelEnd(at index: Int, in text: Span<UInt8>) -> Int? {
    guard index + 3 < text.count, text[index + 1] == UInt8(ascii: "^") else { return nil }
    var end = index + 2
    while end < text.count, text[end] != UInt8(ascii: "]") {
      if text[end] <= UInt8(ascii: " ") || text[end] == UInt8(ascii: "[") { return nil }
      end += 1
    }
    return end < text.count && end > index + 2 ? end : nil
  }

  /// Writes the number of a note.
  mutating func writeReference(to label: String) {
    guard let (number, reference) = footnotes.refer(to: label) else { return }
    openElement(isLink: true)
    let id = Self.referenceID(number, reference)
    html.append(
      contentsOf:
        "<sup class=\"footnote\"><a id=\"\(id)\" href=\"#chu-thich-\(number)\" aria-label=\"".utf8)
    write(text: "\(options.labels.footnote) \(number)")
    html.append(contentsOf: "\">\(number)</a></sup>".utf8)
    closeElement()
  }

  /// Writes the notes that were referred to, in their order, at the end of the body.
  mutating func writeFootnotes(_ text: borrowing PreparedText) {
    for (label, item) in footnotes.unused {
      findings.append(.unusedFootnote(label, at: source.place(firstLine(of: item))))
    }
    guard !footnotes.notes.isEmpty else { return }
    startLine()
    write("<section class=\"footnotes\" aria-label=\"")
    write(text: options.labels.footnotes)
    write("\">\n<ol>\n")
    var number = 1
    // A note may refer to further notes.
    while number <= footnotes.notes.count, !isTooDeep {
      let item = footnotes.notes[number - 1].item
      currentFootnote = item
      html.append(contentsOf: "<li id=\"chu-thich-\(number)\">\n".utf8)
      writeContent(of: item, in: text)
      writeBacklinks(number)
      write("</li>\n")
      number += 1
    }
    currentFootnote = nil
    write("</ol>\n</section>\n")
  }

  /// Writes the links back, inside the last paragraph of the note where it ends with one.
  private mutating func writeBacklinks(_ number: Int) {
    let ending = Array("</p>\n".utf8)
    let endsParagraph = html.suffix(ending.count).elementsEqual(ending)
    if endsParagraph { html.removeLast(ending.count) }
    for reference in 1...max(1, footnotes.notes[number - 1].references) {
      let id = Self.referenceID(number, reference)
      html.append(contentsOf: " <a class=\"footnote-back\" href=\"#\(id)\" aria-label=\"".utf8)
      write(text: "\(options.labels.backToText) \(number)")
      if reference > 1 { write(text: " (\(reference))") }
      write("\">↩</a>")
    }
    if endsParagraph {
      html.append(contentsOf: ending)
    } else {
      write("\n")
    }
  }

  private mutating func firstLine(of node: CmarkNode) -> Range<Int> {
    let line = node.startLine - addedLines
    return source.range(ofLines: line, to: line)
  }

  private static func referenceID(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "dan-\(number)" : "dan-\(number)-\(reference)"
  }
}
