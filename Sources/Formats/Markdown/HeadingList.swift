internal import Markup
internal import VietnameseText

/// The headings of a body while it is written. Their levels are filled in at the end, when it is
/// known which occur.
struct HeadingList {
  /// Where a heading being written stands.
  struct Opening {
    /// Offset of its `<h0` in the HTML.
    let html: Int
    /// How many marks were written before it.
    let markCount: Int
  }

  private struct Entry {
    /// As written.
    let level: Int
    /// Where the digits of `<h0` and `</h0` stand in the HTML.
    let digits: (opening: Int, closing: Int)
    let id: String
    let text: String
  }

  private var entries: [Entry] = []
  private var ids = UniqueNames()

  /// An id for a heading with `text`, unlike all before it.
  mutating func newID(for text: String) -> String {
    ids.take(text.slug().map { "muc-\($0)" } ?? "muc")
  }

  /// Adds a heading whose level digits stand at `digits`.
  mutating func add(level: Int, digits: (opening: Int, closing: Int), id: String, text: String) {
    entries.append(Entry(level: level, digits: digits, id: id, text: text))
  }

  /// Writes the levels into `html`: as written, or, where the page has a title of its own, the
  /// levels that occur, in order, as 2, 3, 4 … so that none is left out.
  func finish(_ html: inout [UInt8], underTitle: Bool) -> [Heading] {
    let used = Set(entries.map(\.level)).sorted()
    return entries.map { entry in
      var level = entry.level
      if underTitle, let rank = used.firstIndex(of: level) { level = min(rank + 2, 6) }
      let digit = UInt8(ascii: "0") + UInt8(level)
      html[entry.digits.opening] = digit
      html[entry.digits.closing] = digit
      return Heading(level: level, id: entry.id, text: entry.text)
    }
  }
}
