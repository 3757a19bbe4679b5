/// A rendered Markdown text: one HTML buffer in which addresses and citations are still open, the
/// marks that say where, the plain text and the headings. Pages and feeds splice their own
/// addresses in while writing; nothing is parsed twice.
package struct Body: Sendable, Equatable {
  /// UTF-8 HTML without the spliced parts.
  package let html: [UInt8]
  /// What to splice, in the order of `offset`.
  package let marks: [Mark]
  /// The text without markup, blocks parted by line feeds, for search, summaries and analysis.
  package let plainText: String
  package let headings: [Heading]

  package init(html: [UInt8], marks: [Mark], plainText: String, headings: [Heading]) {
    self.html = html
    self.marks = marks
    self.plainText = plainText
    self.headings = headings
  }

  /// A body without text.
  package static let empty = Body(html: [], marks: [], plainText: "", headings: [])
}

/// A place in `Body.html` where the caller writes something of its own.
package struct Mark: Sendable, Equatable {
  /// What stands there.
  package enum Kind: Sendable, Equatable {
    /// The address of a link, inside `href="…"`: `destination` as written, unescaped.
    case link(destination: String)
    /// A whole `<img>` element, or what the caller makes of it.
    case image(Image)
    /// Before the text of a citation: the caller may open an element here.
    case citationStart(Int)
    /// After the text of the same citation.
    case citationEnd(Int)
  }

  /// Byte offset in `Body.html`.
  package let offset: Int
  package let kind: Kind
  /// Where it was written, as byte offsets in the source: the address, the passage, or the whole
  /// block where it is spelt in another way there.
  package let source: Range<Int>

  package init(offset: Int, kind: Kind, source: Range<Int>) {
    self.offset = offset
    self.kind = kind
    self.source = source
  }
}

/// A picture of a body, as written.
package struct Image: Sendable, Equatable {
  package let source: String
  package let alt: String
  package let title: String?
  /// Whether it stands alone in its paragraph, and so in a `<figure>`.
  package let isFigure: Bool

  package init(source: String, alt: String, title: String?, isFigure: Bool) {
    self.source = source
    self.alt = alt
    self.title = title
    self.isFigure = isFigure
  }
}

/// A heading of a body, for its table of contents.
package struct Heading: Sendable, Equatable {
  /// 2 to 6, as shown: the page's title is the only heading of level 1.
  package let level: Int
  /// `muc-…`, unique in the body.
  package let id: String
  /// Plain text.
  package let text: String

  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}
