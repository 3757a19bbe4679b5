package import Content
import Diagnostics
import VietnameseText

extension ContentReader {
  /// Reads a plain page of `content/pages`. Without a title or an address there is none.
  package func page(path: String, bytes: [UInt8]) -> ReadingResult<Page> {
    read(path, bytes, as: PageField.self) { fields, body in
      let address = fields.address(ofPageAt: path)
      let title = fields.text(.title)
      let publication = fields.publication(from: fields.time(.published))
      let menu = fields.number(.menu)
      let summary = fields.text(.summary)
      let disclosure = fields.reference(.disclosure, to: Disclosure.self)
      let disclosureYear = fields.period(.disclosureYear)
      let photoConsent = fields.flag(.photoConsent)
      let redirectFrom = fields.values(.redirectFrom, AddressValue.rooted)
      let template = fields.template()
      let extra = fields.open(.extra)
      guard let title, let address else { return nil }
      return Page(
        source: Source(path: path), publication: publication, path: address, title: title,
        menu: menu, summary: summary, disclosure: disclosure, disclosureYear: disclosureYear,
        photoConsent: photoConsent, redirectFrom: redirectFrom, template: template, extra: extra,
        body: body)
    }
  }
}

extension FieldReader where Key == PageField {
  /// First parts of addresses that the portal itself makes.
  private static var reserved: Set<String> {
    [
      "tin-tuc", "van-ban", "ke-hoach", "lich", "chu-de", "tac-gia", "bo-phan", "chuyen-muc",
      "tim-kiem",
    ]
  }

  /// The path below `content/pages` without `.md` and `/index`, as an address.
  fileprivate mutating func address(ofPageAt path: String) -> String? {
    let root = "content/pages/"
    var parts = (path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path)
      .split(separator: "/").map(String.init)
    if let last = parts.popLast() {
      let stem = last.hasSuffix(".md") ? String(last.dropLast(3)) : last
      if stem != "index" { parts.append(stem) }
    }
    guard let first = parts.first else {
      report(
        .reservedAddress, at: nil,
        Message(
          vi: "Trang chủ do bangtin tạo ra, không viết thành tệp được.",
          en: "The home page is made by bangtin and cannot be a file."),
        hint: renameHint)
      return nil
    }
    let slugs = parts.compactMap { $0.slug() }
    guard slugs.count == parts.count, let head = first.slug() else {
      report(
        .noAddress, at: nil,
        Message(
          vi: "Tên tệp hoặc thư mục không có chữ nào để đặt địa chỉ.",
          en: "The name of the file or of a folder has no letters to make an address of."),
        hint: renameHint)
      return nil
    }
    guard !Self.reserved.contains(head) else {
      report(
        .reservedAddress, at: nil,
        Message(
          vi: "Địa chỉ “/\(head)/” dành cho phần khác của trang.",
          en: "The address “/\(head)/” belongs to another part of the site."),
        hint: renameHint)
      return nil
    }
    return slugs.joined(separator: "/")
  }

  private var renameHint: Message {
    Message(
      vi: "Đặt tên khác cho tệp hoặc thư mục, như “gioi-thieu.md”.",
      en: "Give the file or folder another name, like “gioi-thieu.md”.")
  }
}
