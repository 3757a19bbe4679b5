import DataFormats
import Diagnostics
import Reading

/// Where to begin when there is more than one error: with what the others most likely come from.
struct FirstStep: Equatable {
  let message: Message

  /// The first step among `findings`; nothing where there are not several errors, or where
  /// everything stands in one place.
  init?(among findings: [Diagnostic]) {
    let errors = findings.filter { $0.severity == .error }
    if errors.contains(where: { $0.place?.file == .settingsFile && $0.isAboutForm }) {
      self.message = Self.settings
      return
    }
    guard errors.count > 1 else { return nil }
    if let cause = Self.unreadDeclaration(among: errors) ?? Self.repetition(among: errors)
      ?? Self.firstFile(of: errors)
    {
      self.message = cause
    } else {
      return nil
    }
  }

  private static let settings = Message(
    vi: "Sửa site.toml trước: chưa đọc được tệp này thì nội dung chưa được soát hết.",
    en: "Begin with site.toml: until it can be read, not all of the content is checked.")

  /// Where topics, items and events are declared, and what misses them.
  private static let declarations: [(folder: String, ids: Set<String>, words: Message)] = [
    (
      "content/plans/", ["unknown-topic", "unknown-item"],
      Message(
        vi: "vì tệp này chưa đọc được nên các tin không thấy nội dung và mục của kế hoạch",
        en: "while it cannot be read, posts do not find the plan's topics and items")
    ),
    (
      "content/events/", ["unknown-event"],
      Message(
        vi: "vì tệp này chưa đọc được nên các tin không thấy sự kiện",
        en: "while it cannot be read, posts do not find the event")
    ),
  ]

  private static func unreadDeclaration(among errors: [Diagnostic]) -> Message? {
    for (folder, ids, words) in declarations {
      guard let file = errors.lazy.compactMap(\.place?.file).first(where: { $0.hasPrefix(folder) }),
        errors.contains(where: { ids.contains($0.id) && $0.place?.file != file })
      else { continue }
      return Message(
        vi: "Sửa \(file) trước: \(words.vi).", en: "Begin with \(file): \(words.en).")
    }
    return nil
  }

  /// One thing that several files say.
  private static func repetition(among errors: [Diagnostic]) -> Message? {
    var files: [Message: Set<String>] = [:]
    for error in errors { files[error.message, default: []].insert(error.place?.file ?? "") }
    guard let first = errors.first(where: { files[$0.message, default: []].count > 2 }) else {
      return nil
    }
    let count = files[first.message, default: []].count
    return Message(
      vi: "Xem trước lỗi [\(first.id)] lặp lại ở \(count) tệp: \(first.message.vi).",
      en: "Begin with [\(first.id)], which \(count) files repeat: \(first.message.en).")
  }

  private static func firstFile(of errors: [Diagnostic]) -> Message? {
    let files = errors.compactMap(\.place?.file)
    guard let first = files.first, Set(files).count > 1 else { return nil }
    return Message(
      vi: "Bắt đầu từ \(first), rồi chạy lại: bangtin check",
      en: "Begin with \(first), then run again: bangtin check")
  }
}

extension Diagnostic {
  /// Whether the file itself could not be read, whatever other files hold.
  fileprivate var isAboutForm: Bool {
    DataFormatRule(rawValue: id) != nil || ReadingRule(rawValue: id) != nil
  }
}
