/// What is known of a file beside a content file without keeping its bytes.
package struct AttachmentFacts: Sendable, Hashable {
  /// Bytes.
  package let size: Int
  /// By its content, not its name: `application/pdf`.
  package let mediaType: String
  /// Pixels as displayed, after the orientation a camera noted; for pictures only.
  package let pixels: PixelSize?
  /// Pages on paper; for documents whose pages could be counted.
  package let pages: Int?
  /// Its SHA-256 digest in hexadecimal; only for what directives and plans list.
  package let sha256: String?

  package init(
    size: Int, mediaType: String, pixels: PixelSize? = nil, pages: Int? = nil,
    sha256: String? = nil
  ) {
    self.size = size
    self.mediaType = mediaType
    self.pixels = pixels
    self.pages = pages
    self.sha256 = sha256
  }
}

/// The size of a picture.
package struct PixelSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// What stands in an attached document, as plain text: a line for each paragraph or each line on
/// paper, the cells of a table's row parted by tabs, composed (NFC).
package struct AttachmentText: Sendable, Hashable {
  /// Lines end with a line feed; a form feed ends a page, where the file tells its pages.
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The lines, those of one page after those of the one before.
  package var lines: [Substring] {
    pages.flatMap(Self.lines(of:))
  }

  /// The text of each page; of one where the file does not tell its pages.
  package var pages: [Substring] {
    let ended = text.utf8.last == 0x0C ? text.dropLast() : text[...]
    return Self.split(ended, at: 0x0C)
  }

  /// The lines of one page.
  package static func lines(of page: Substring) -> [Substring] {
    let ended = page.utf8.last == 0x0A ? page.dropLast() : page
    return ended.isEmpty ? [] : split(ended, at: 0x0A)
  }

  private static func split(_ text: Substring, at end: UInt8) -> [Substring] {
    text.utf8.split(separator: end, omittingEmptySubsequences: false).map { Substring($0) }
  }
}
