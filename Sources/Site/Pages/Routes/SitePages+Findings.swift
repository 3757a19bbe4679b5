import Attachments
package import Content
package import Diagnostics
import Markup

extension SitePages {
  /// What is wrong with addresses: two pages at one, links that lead nowhere, pictures that are not
  /// there. In no particular order. `render` makes a page, where that is possible, to see which of its
  /// parts have names.
  package func findings(renderedBy render: @escaping (PageKey) -> [UInt8]?) -> [Diagnostic] {
    let contents = publicContent
    return addressFindings + redirectFindings(in: contents)
      + linkFindings(in: contents, renderedBy: render) + pictureFindings(in: contents)
  }

  /// Two sources at one address.
  private var addressFindings: [Diagnostic] {
    var owners: [String: Source] = [:]
    var findings: [Diagnostic] = []
    for key in keys.pages {
      guard let source = source(of: key) else { continue }
      let address = addresses[key]
      if let owner = owners[address] {
        findings.append(.taken(address, by: owner, at: source.place))
      } else {
        owners[address] = source
      }
    }
    return findings
  }

  /// Redirects from where a page, a file or another redirect stands.
  private func redirectFindings(in contents: [PublicContent]) -> [Diagnostic] {
    let contents = contents.filter { !$0.redirectFrom.isEmpty }
      .sorted { $0.source.path < $1.source.path }
    guard !contents.isEmpty else { return [] }
    var taken = TakenFiles(
      keys.pages.map { addresses[$0] } + keys.exports.map { addresses[export: $0] }
        + publishedFiles.map(\.address)
        + publishedPhotos.flatMap { $0.variants.map(\.address) })
    var findings: [Diagnostic] = []
    for content in contents {
      for old in content.redirectFrom {
        let file = Addresses.file(of: old.value.asFolderAddress)
        if let owner = taken.add(file, owner: content.source.path) {
          findings.append(.occupied(old.value, by: owner, at: content.source.place(old.range)))
        }
      }
    }
    return findings
  }

  /// The source file of the page called `key`, where it is made from one.
  package func source(of key: PageKey) -> Source? {
    switch key {
    case .post(let position): site.posts[position].source
    case .directive(let position): site.directives[position].source
    case .plan(let position), .planPart(let position, _): site.plans[position].source
    case .page(let position): site.pages[position].source
    default: nil
    }
  }

  func finding(
    image: Image, in content: PublicContent, at place: Place
  ) -> Diagnostic? {
    switch links.target(showing: image, in: content.source, on: addresses[content.key]) {
    case .photo: nil
    case .file(let file): links.pictures.fault(showing: file)
    case .outside(let address): .outsideImage(address, at: place)
    case .hidden(let path): .hiddenLink(path, at: place)
    case .inside, .nowhere:
      .brokenImage(
        image.source, in: content.source.folder, among: site.files.keys, at: place)
    }
  }

  /// Pictures that must not be published, and front matter that names as one what is none.
  private func pictureFindings(in contents: [PublicContent]) -> [Diagnostic] {
    let shown = contents.flatMap { content in
      content.pictures.compactMap { name -> Diagnostic? in
        let file = links.file(name, of: content.source, on: addresses[content.key])
        return file.flatMap(links.pictures.fault(showing:))
      }
    }
    return shown + publishedFiles.compactMap(links.pictures.fault(of:)) + runnableFindings
  }

  /// Files that somebody would run rather than read, and pages that are called otherwise.
  private var runnableFindings: [Diagnostic] {
    publishedFiles.compactMap { file in
      Diagnostic.runnable(file.path, mediaType: file.facts.mediaType)
        ?? Diagnostic.disguised(file.path, mediaType: file.facts.mediaType)
    }
  }
}

extension Diagnostic {
  fileprivate static func taken(
    _ address: String, by owner: Source, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      PagesRule.addressTaken, at: place,
      Message(
        vi: "địa chỉ \(address) đã thuộc về \(owner.path)",
        en: "the address \(address) already belongs to \(owner.path)"),
      hint: Message(
        vi: "thêm slug: để tệp này có địa chỉ khác",
        en: "add slug: to give this file another address"))
  }

  /// `owner` is the source of the redirect that came first, where it is one.
  fileprivate static func occupied(
    _ address: String, by owner: TakenFiles.Owner, at place: Place
  ) -> Diagnostic {
    let reason =
      switch owner {
      case .site:
        Message(
          vi: "địa chỉ này đang là một trang hay một tệp", en: "a page or a file stands there")
      case .redirect(let path):
        Message(
          vi: "\(path) đã chuyển hướng từ địa chỉ này", en: "\(path) redirects from it already")
      }
    return Diagnostic(
      PagesRule.addressTaken, at: place,
      Message(
        vi: "không thể chuyển hướng từ \(address): \(reason.vi)",
        en: "there can be no redirect from \(address): \(reason.en)"),
      hint: Message(
        vi: "bỏ dòng này khỏi redirect_from", en: "take this line out of redirect_from"))
  }

  /// `files` are those of the whole site; a picture is looked for beside its text.
  fileprivate static func brokenImage(
    _ path: String, in folder: String, among files: some Sequence<String>, at place: Place
  ) -> Diagnostic {
    let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
    let beside = files.filter { $0.hasPrefix("\(folder)/") }
      .map { String($0.dropFirst(folder.utf8.count + 1)) }.sorted()
    let hint: Message
    if let near = nearestName(to: name, among: beside) {
      hint = Message(
        vi: "có phải là “\(near)”? (phân biệt chữ hoa, chữ thường)",
        en: "did you mean “\(near)”? (capital letters count)")
    } else if path.contains("\\") || path.dropFirst().first == ":" {
      hint = Message(
        vi:
          "đường dẫn trên máy mình không dùng được trên trang: chép ảnh vào \(folder)/ rồi chỉ ghi"
          + " tên tệp",
        en:
          "a path of your own computer means nothing on the site: copy the picture into \(folder)/"
          + " and write its name alone")
    } else {
      hint = Message(
        vi: "đặt ảnh cạnh tệp .md và ghi đúng tên (phân biệt chữ hoa, chữ thường)",
        en: "put it beside the .md file and write its name exactly (capital letters count)")
    }
    return Diagnostic(
      PagesRule.brokenImage, at: place,
      Message(vi: "không thấy ảnh “\(path)”", en: "there is no picture “\(path)”"), hint: hint)
  }

  fileprivate static func outsideImage(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      PagesRule.outsideImage, at: place,
      Message(
        vi: "ảnh nằm ở trang khác (\(address)) nên chỉ hiện thành liên kết",
        en: "the picture is on another site (\(address)), so it is shown as a link"),
      hint: Message(
        vi: "tải ảnh về, đặt cạnh tệp .md để ảnh hiện trong bài",
        en: "download it and put it beside the .md file to show it"))
  }
}
