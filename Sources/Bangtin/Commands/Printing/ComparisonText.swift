import Building
import Diagnostics
import Markup
import Terminal

/// What `bangtin verify` says.
struct ComparisonText {
  let folder: String
  let comparison: PublishedComparison
  let reference: PublishedReference
  let language: Language

  init(
    of folder: String, _ comparison: PublishedComparison, _ reference: PublishedReference,
    language: Language
  ) {
    self.folder = folder
    self.comparison = comparison
    self.reference = reference
    self.language = language
  }

  /// For people: what was compared with what, a line for each difference, the sum, what to do.
  func text(on terminal: Terminal) -> String {
    let differences = comparison.differences
    var text = subject[language].shownSafely + "\n"
    if !differences.isEmpty { text += "\n" }
    for difference in differences {
      let state = terminal.styled(difference.kind.name[language], .red)
      text += "  \(state)  \(difference.path.shownSafely)\(difference.kind.sizes(in: language))\n"
    }
    if !differences.isEmpty { text += "\n" }
    text += summary[language] + "\n"
    if !comparison.foreign.isEmpty {
      let names = comparison.foreign.map(\.shownSafely).joined(separator: ", ")
      text +=
        Message(
          vi: "Tệp đặt thêm cạnh trang, không do bangtin tạo: \(names)\n",
          en: "Beside the site, not made by bangtin: \(names)\n")[language]
    }
    if let advice { text += "  " + terminal.styled("→ \(advice[language])", .blue) + "\n" }
    return text
  }

  /// What was compared with what.
  private var subject: Message {
    switch reference.kind {
    case .build:
      Message(
        vi: "So \(folder) với lần dựng gần nhất ở \(reference.path), từng byte một.",
        en: "\(folder), compared byte by byte with the last build in \(reference.path).")
    case .manifest:
      Message(
        vi: "So \(folder) với danh sách tệp \(reference.path), theo cỡ và mã băm của từng tệp.",
        en: "\(folder), compared by sizes and hashes with the manifest \(reference.path).")
    case .itself:
      Message(
        vi:
          "So \(folder) với danh sách tệp nằm trong chính thư mục ấy: biết tệp hỏng, thiếu; người cố ý sửa trang thì sửa được cả danh sách.",
        en:
          "\(folder), compared with its own manifest: this finds what is damaged or missing; whoever changes a site on purpose can change its manifest too."
      )
    }
  }

  private var summary: Message {
    let (same, count) = (comparison.same, comparison.differences.count)
    if count == 0 {
      return Message(
        vi: "\(same.grouped(in: .vi)) tệp giống hệt.",
        en: "\(same.grouped(in: .en)) files, all the same.")
    }
    return Message(
      vi:
        "\(count.grouped(in: .vi)) tệp không như đã đăng, \(same.grouped(in: .vi)) tệp giống hệt.",
      en:
        "\(count.grouped(in: .en)) not as published, \(same.grouped(in: .en)) the same.")
  }

  private var advice: Message? {
    let kinds = comparison.differences.map(\.kind)
    if kinds.contains(.extra) || kinds.contains(.changed) || kinds.contains(.notAFile) {
      return Message(
        vi:
          "đăng lại cả trang; tệp nào không ai trong trường đã sửa hay đặt vào thì báo nhà cung cấp máy chủ và đổi mật khẩu trước khi đăng lại",
        en:
          "publish the whole site again; where nobody of the school changed or added a file, tell the host and change the passwords first"
      )
    }
    if kinds.isEmpty { return nil }
    return Message(
      vi: "đăng lại cả trang: lần đăng trước chưa chép xong",
      en: "publish the whole site again: the last upload did not end")
  }

  /// For machines.
  var json: String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("folder", folder)
      json.object("comparedWith") { json in
        json.field("kind", reference.kind.rawValue)
        json.field("path", reference.path)
      }
      json.field("same", comparison.same)
      json.array("differences") { json in
        for difference in comparison.differences {
          json.object { json in
            json.field("path", difference.path)
            json.field("kind", difference.kind.id)
            if case .cutShort(let size, let whole) = difference.kind {
              json.field("size", size)
              json.field("publishedSize", whole)
            }
          }
        }
      }
      json.field("foreign", comparison.foreign)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension PublishedComparison.Kind {
  /// As JSON has it.
  fileprivate var id: String {
    switch self {
    case .changed: "changed"
    case .cutShort: "cutShort"
    case .missing: "missing"
    case .extra: "extra"
    case .notAFile: "notAFile"
    }
  }

  /// As people read it.
  fileprivate var name: Message {
    switch self {
    case .changed: Message(vi: "khác", en: "changed")
    case .cutShort: Message(vi: "cụt", en: "cut short")
    case .missing: Message(vi: "thiếu", en: "missing")
    case .extra: Message(vi: "thừa", en: "extra")
    case .notAFile: Message(vi: "không phải tệp", en: "not a file")
    }
  }

  /// How much of a file is there.
  fileprivate func sizes(in language: Language) -> String {
    guard case .cutShort(let have, let all) = self else { return "" }
    let (size, whole) = (have.grouped(in: language), all.grouped(in: language))
    return Message(vi: " (\(size) trên \(whole) byte)", en: " (\(size) of \(whole) bytes)")[
      language]
  }
}
