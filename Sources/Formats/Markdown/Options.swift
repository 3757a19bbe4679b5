package import Diagnostics

extension MarkdownRenderer {
  /// What a renderer understands and writes.
  package struct Options: Sendable {
    package let extensions: Extensions
    /// Whether HTML in the text is passed on and addresses of any scheme are kept: for
    /// comparison with CommonMark only, never for a site.
    package let trustsAuthor: Bool
    package let labels: Labels
    package let bounds: Bounds

    /// All extensions, no raw HTML, words in `language`, texts within `bounds`.
    package static func site(_ language: Language = .vi, within bounds: Bounds = Bounds())
      -> Options
    {
      Options(
        extensions: .all, trustsAuthor: false, labels: Labels(in: language), bounds: bounds)
    }

    /// CommonMark to the letter.
    package static let commonMark = Options(
      extensions: [], trustsAuthor: true, labels: Labels(in: .en), bounds: Bounds())
  }

  /// What goes beyond CommonMark.
  package struct Extensions: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    package static let tables = Extensions(rawValue: 1)
    package static let footnotes = Extensions(rawValue: 2)
    package static let strikethrough = Extensions(rawValue: 4)
    package static let taskLists = Extensions(rawValue: 8)
    /// Addresses that stand bare in the text become links.
    package static let bareAddresses = Extensions(rawValue: 16)
    /// Headings get ids, and their levels, in order, become 2, 3, 4 …: the page's title is its
    /// only `<h1>` and no level is left out.
    package static let headings = Extensions(rawValue: 32)
    /// A picture alone in its paragraph becomes a figure.
    package static let figures = Extensions(rawValue: 64)
    /// A link to a film alone in its paragraph becomes a card.
    package static let videoCards = Extensions(rawValue: 128)

    package static let all: Extensions = [
      .tables, .footnotes, .strikethrough, .taskLists, .bareAddresses, .headings, .figures,
      .videoCards,
    ]
  }
}
