import Content
import Diagnostics
import Markup
import VietnameseText

extension SitePages {
  /// Links and pictures of texts that lead nowhere, and links of the menu: one pass over them.
  func linkFindings(
    in contents: [PublicContent], renderedBy render: @escaping (PageKey) -> [UInt8]?
  ) -> [Diagnostic] {
    var parts = PageParts(of: self, renderedBy: render)
    var findings: [Diagnostic] = []
    for content in contents {
      for body in content.bodies {
        for mark in body.body.marks {
          let place = Place(file: content.source.path, range: mark.source)
          switch mark.kind {
          case .link(let destination):
            let target = links.target(
              of: destination, in: content.source, on: addresses[content.key])
            if let finding = finding(target, at: place, &parts) { findings.append(finding) }
          case .image(let image):
            if let finding = finding(image: image, in: content, at: place) {
              findings.append(finding)
            }
          case .citationStart, .citationEnd: continue
          }
        }
      }
    }
    return findings + menuFindings(&parts)
  }

  /// What is wrong with a link that leads to `target`.
  private func finding(
    _ target: LinkResolver.Target, at place: Place, _ parts: inout PageParts
  ) -> Diagnostic? {
    switch target {
    case .inside(let address): return partFinding(address, at: place, &parts)
    case .outside(let address): return ownFinding(address, at: place, &parts)
    case .file, .photo: return nil
    case .hidden(let path): return .hiddenLink(path, at: place)
    case .nowhere(let path): return .brokenLink(path, at: place)
    }
  }

  /// A link into a page that has no such part.
  private func partFinding(
    _ address: String, at place: Place, _ parts: inout PageParts
  ) -> Diagnostic? {
    guard let mark = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let written = String(address[address.utf8.index(after: mark)...])
    let fragment = PercentEncoding.decoded(written) ?? written
    let page = String(address[..<mark].prefix { $0 != "?" })
    return parts.missing(fragment, at: page).map {
      .missingPart(fragment, of: page, among: $0, at: place)
    }
  }

  /// A whole address of this site at which nothing stands.
  private func ownFinding(
    _ address: String, at place: Place, _ parts: inout PageParts
  ) -> Diagnostic? {
    guard let own = links.ownAddress(of: address) else { return nil }
    switch links.target(rooted: own) {
    case .inside(let found): return partFinding(found, at: place, &parts)
    case .nowhere(let path) where !parts.files.contains(path):
      return .deadOwnAddress(address, at: place)
    default: return nil
    }
  }

  /// What the menu leads to and what is not there.
  private func menuFindings(_ parts: inout PageParts) -> [Diagnostic] {
    let paths = Set(site.pages.map(\.path))
    var findings: [Diagnostic] = []
    for item in settings.menu.flatMap(\.items) {
      switch item.target {
      case .page(let path) where !paths.contains(path.value):
        findings.append(.unknownPage(path.value, among: paths.sorted(), at: path.range))
      case .page: continue
      case .address(let address):
        let target =
          address.value.hasPrefix("/")
          ? links.target(rooted: address.value) : .outside(address.value)
        let place = Place(file: "site.toml", range: address.range)
        if let finding = finding(target, at: place, &parts) { findings.append(finding) }
      }
    }
    return findings
  }
}

extension Diagnostic {
  static func hiddenLink(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      PagesRule.hiddenLink, at: place,
      Message(
        vi: "liên kết tới nội dung chưa công khai: \(path)",
        en: "this link leads to content that is not public: \(path)"),
      hint: Message(
        vi: "người đọc sẽ ở lại trang này cho đến khi nội dung ấy được đăng",
        en: "readers stay on this page until it is published"))
  }

  fileprivate static func brokenLink(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      PagesRule.brokenLink, at: place,
      Message(vi: "liên kết không dẫn tới đâu: \(path)", en: "this link leads nowhere: \(path)"),
      hint: Message(
        vi: "ghi đường dẫn tới tệp .md, tới tệp cùng thư mục, hoặc địa chỉ đầy đủ https://…",
        en:
          "write the path of an .md file or of a file beside this one, or a whole https:// address"
      ))
  }

  /// `parts` are the names that there are.
  fileprivate static func missingPart(
    _ fragment: String, of page: String, among parts: [String], at place: Place
  ) -> Diagnostic {
    // Written as the heading is, it is meant as the heading's name.
    let wanted = fragment.slug().map { "muc-\($0)" }
    let near =
      wanted.flatMap { parts.contains($0) ? $0 : nil } ?? nearestName(to: fragment, among: parts)
    let hint =
      near.map {
        Message(vi: "có phải là “#\($0)”?", en: "did you mean “#\($0)”?")
      }
      ?? Message(
        vi: parts.isEmpty
          ? "bỏ phần từ dấu # trở đi; người đọc sẽ tới đầu trang"
          : "các phần của trang ấy: \(list(parts)); hoặc bỏ phần từ dấu # trở đi",
        en: parts.isEmpty
          ? "take out everything from # on; readers come to the top of the page"
          : "that page has \(list(parts)); or take out everything from # on")
    return Diagnostic(
      PagesRule.brokenFragment, at: place,
      Message(
        vi: "trang \(page) không có phần nào tên “\(fragment)”: người đọc chỉ tới đầu trang",
        en: "the page \(page) has no part called “\(fragment)”: readers only come to its top"),
      hint: hint)
  }

  /// The first few of `parts`.
  private static func list(_ parts: [String]) -> String {
    parts.prefix(6).map { "#\($0)" }.joined(separator: ", ") + (parts.count > 6 ? " …" : "")
  }

  fileprivate static func deadOwnAddress(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      PagesRule.deadOwnAddress, at: place,
      Message(
        vi: "địa chỉ của chính trang này nhưng không có gì ở đó: \(address)",
        en: "an address of this very site at which there is nothing: \(address)"),
      hint: Message(
        vi:
          "ghi đường dẫn tới tệp .md của bài ấy thay cho cả địa chỉ; nếu ở đó là phần mềm khác của cùng máy chủ thì cứ để vậy",
        en:
          "write the path of that text's .md file instead; if other software of the same host answers there, leave it"
      ))
  }

  fileprivate static func unknownPage(
    _ path: String, among known: [String], at range: Range<Int>
  ) -> Diagnostic {
    let nearest = nearestName(to: path, among: known) ?? known.joined(separator: ", ")
    return Diagnostic(
      PagesRule.unknownPage, at: Place(file: "site.toml", range: range),
      Message(vi: "không có trang “\(path)”", en: "there is no page “\(path)”"),
      hint: known.isEmpty
        ? Message(
          vi: "tạo tệp content/pages/\(path).md, hoặc bỏ mục này",
          en: "make the file content/pages/\(path).md, or take this entry out")
        : Message(
          vi: "các trang ở content/pages/: \(nearest)", en: "pages in content/pages/: \(nearest)"))
  }
}
