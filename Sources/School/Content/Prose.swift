package import Markup
import VietnameseText

/// A text that somebody wrote in Markdown, with the document numbers it cites.
package struct Prose: Sendable {
  package let body: Body
  /// The n-th is what the marks `citationStart(n)` and `citationEnd(n)` of the body are about; each
  /// with its place in the source.
  package let citations: [Reference<Citation>]
  /// What looks like somebody's own in the file of this text, in its front matter too, with places
  /// in the source; none where the text is a field of another's front matter.
  package let personalDetails: [PersonalDetail]

  package init(
    _ body: Body, citing citations: [Reference<Citation>],
    personalDetails: [PersonalDetail] = []
  ) {
    self.body = body
    self.citations = citations
    self.personalDetails = personalDetails
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
    // Bytes, not characters: every list and every feed shows beginnings.
    let text = plainText.utf8.span
    var end = 0
    var length = 0
    while end < text.count, length < 80 {
      while end < text.count, text[end] != UInt8(ascii: "\n") {
        end += 1
        length += 1
      }
      end += 1
    }
    return length == 0 ? nil : String(Substring(plainText.utf8.prefix(end))).summary()
  }
}
