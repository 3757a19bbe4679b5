import Content
import Markup

/// The parts of pages that links can lead to (`#muc-ket-qua`), found out for those pages alone that
/// links lead into. The headings of a text are known; what else has a name on a page is its
/// template's to say, so the page is made once where no heading answers.
struct PageParts {
  private let pages: SitePages
  private let render: (PageKey) -> [UInt8]?
  private var keys: [String: PageKey] = [:]
  private var headings: [PageKey: Set<String>] = [:]
  private var names: [PageKey: Set<String>?] = [:]
  /// The addresses of files and photos beside content.
  private(set) lazy var files = Set(pages.publishedFiles.map(\.address))
    .union(pages.publishedPhotos.flatMap { $0.variants.map(\.address) })

  /// The parts of `pages`, made by `render` where they can be.
  init(of pages: SitePages, renderedBy render: @escaping (PageKey) -> [UInt8]?) {
    self.pages = pages
    self.render = render
  }

  /// The names of parts of the page at `address` where `fragment` is none of them; nothing where it
  /// is, or where nobody can say.
  mutating func missing(_ fragment: String, at address: String) -> [String]? {
    // The browser's own names for the top of a page.
    if fragment.isEmpty || fragment == "top" { return nil }
    if keys.isEmpty {
      keys = Dictionary(
        pages.keys.pages.map { (pages.addresses[$0], $0) }, uniquingKeysWith: { first, _ in first })
    }
    guard let key = keys[address] else { return nil }
    let headings = headings(on: key)
    if headings.contains(fragment) { return nil }
    guard let names = names(on: key), !names.contains(fragment) else { return nil }
    return headings.isEmpty ? names.sorted() : headings.sorted()
  }

  private mutating func headings(on key: PageKey) -> Set<String> {
    if let known = headings[key] { return known }
    let bodies = pages.content(of: key)?.bodies ?? []
    let found = Set(bodies.flatMap { $0.headings.map(\.id) })
    headings[key] = found
    return found
  }

  private mutating func names(on key: PageKey) -> Set<String>? {
    if let known = names[key] { return known }
    let found = render(key).map { Self.names(in: $0.span) }
    names[key] = found
    return found
  }

  /// The values of `id="…"` in `html`, whichever way they are quoted.
  static func names(in html: Span<UInt8>) -> Set<String> {
    var names: Set<String> = []
    var index = 0
    while index + 4 < html.count {
      // ` id=`, with any blank before it.
      guard html[index] == UInt8(ascii: "i"), html[index + 1] == UInt8(ascii: "d"),
        html[index + 2] == UInt8(ascii: "="), index > 0, html[index - 1] <= 0x20
      else {
        index += 1
        continue
      }
      index += 3
      let quote = html[index]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      if isQuoted { index += 1 }
      var name: [UInt8] = []
      while index < html.count,
        isQuoted ? html[index] != quote : html[index] > 0x20 && html[index] != UInt8(ascii: ">")
      {
        name.append(html[index])
        index += 1
      }
      names.insert(String(decoding: name, as: UTF8.self))
    }
    return names
  }
}
