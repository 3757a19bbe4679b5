import Diagnostics
import Markup

@testable import Markdown

/// A text as a site shows it, for tests: addresses as written, passages in `⟦n:…⟧`.
struct Rendered {
  let source: [UInt8]
  let rendering: Rendering

  /// Renders `source`; what is like `750/KH-PGDĐT` is a passage.
  init(_ source: String, options: MarkdownRenderer.Options = .site()) {
    self.source = Array(source.utf8)
    rendering = MarkdownRenderer(options).render(
      self.source, file: "content/posts/tin.md", marking: Self.numbers)
  }

  var html: String {
    var page: [UInt8] = []
    rendering.body.write(to: &page) { mark, page in
      switch mark.kind {
      case .citationStart(let number): page.append(contentsOf: "⟦\(number):".utf8)
      case .citationEnd: page.append(contentsOf: "⟧".utf8)
      case .link, .image: mark.writePlainly(to: &page)
      }
    }
    return String(decoding: page, as: UTF8.self)
  }

  var ids: [String] { rendering.findings.map(\.id) }

  /// What stands in the source at the places of the findings.
  var excerpts: [String] { rendering.findings.compactMap(\.place?.range).map(excerpt) }

  /// What stands in the source at `range`.
  func excerpt(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  private static func numbers(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, (0x30...0x39).contains(text[index]) { index += 1 }
      guard index > start, index < text.count, text[index] == UInt8(ascii: "/") else {
        index = max(index, start + 1)
        continue
      }
      while index < text.count, !" ,.;\n\t".utf8.contains(text[index]) { index += 1 }
      found.append(start..<index)
    }
    return found
  }
}
