package import Markup
import VietnameseText

/// A text that somebody wrote in Markdown, with the document numbers it cites.
package struct Prose: Sendable {
  package let body: Body
  /// The n-th is what the marks `citationStart(n)` and `citationEnd(n)` of the body are about; each
  /// with its place in the source.
  package let citations: [Reference<Citation>]

  package init(_ body: Body, citing citations: [Reference<Citation>]) {
    self.body = body
    self.citations = citations
  }

  /// No text.
  package static let empty = Prose(.empty, citing: [])
  /// The text without markup, blocks parted by line feeds.
  package var plainText: String { body.plainText }
  package var headings: [Heading] { body.headings }
}

extension Prose {
  /// The beginning of the text, cut at a word: its first paragraph, with the next one where that is
  /// too short to say anything. Nothing where there is no text.
  package var beginning: String? {
    var end = plainText.utf8.startIndex
    var length = 0
    // Bytes, not characters: every list and every feed shows beginnings.
    while end < plainText.utf8.endIndex, length < 80 {
      let block = plainText.utf8[end...].prefix { $0 != UInt8(ascii: "\n") }
      length += block.count
      end = block.endIndex
      if end < plainText.utf8.endIndex { end = plainText.utf8.index(after: end) }
    }
    let text = plainText[..<end].utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    // Cut between lines of UTF-8, it is UTF-8.
    return length == 0 ? nil : String(decoding: text, as: UTF8.self).summary()
  }
}
