import Diagnostics
import Files
import Images
import OfficeFiles
import Preview

/// What this bangtin holds, and what the machine and its terminal can do.
struct MachineCheckup {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  var chapter: Checkup {
    Checkup(
      title: Message(vi: "Chương trình và máy", en: "The program and the machine"),
      results: Self.parts.map(part) + [encoding, watches].compactMap(\.self))
  }

  /// What may be left out when bangtin is built: the trait, what it is for, whether it is in.
  private static let parts: [(trait: String, what: Message, isIncluded: Bool)] = [
    ("Photos", Message(vi: "thu nhỏ ảnh", en: "making photos smaller"), Photo.isIncluded),
    (
      "OfficeFiles", Message(vi: "đọc và ghi tệp Word, Excel", en: "Word and Excel files"),
      OfficeText.isIncluded
    ),
    (
      "Preview", Message(vi: "xem trước bằng bangtin serve", en: "bangtin serve"),
      PreviewServer.isIncluded
    ),
  ]

  private func part(_ part: (trait: String, what: Message, isIncluded: Bool)) -> Checkup.Result {
    if part.isIncluded {
      return Checkup.Result(
        state: .fine,
        message: Message(
          vi: "bản này có phần \(part.trait): \(part.what.vi)",
          en: "built with \(part.trait): \(part.what.en)"))
    }
    return Checkup.Result(
      state: .lacking,
      message: Message(
        vi: "bản này không có phần \(part.trait): \(part.what.vi)",
        en: "built without \(part.trait): \(part.what.en)"),
      next: Message(
        vi: "dùng bản đầy đủ, hoặc biên dịch lại bằng: make",
        en: "use a full one, or build it: make"))
  }

  private var encoding: Checkup.Result {
    let locale = session.locale ?? ""
    let isUTF8 = ["utf-8", "utf8"].contains { locale.lowercased().contains($0) }
    if isUTF8 {
      return Checkup.Result(
        state: .fine,
        message: Message(
          vi: "cửa sổ lệnh hiện được tiếng Việt (\(locale))",
          en: "the terminal shows Vietnamese (\(locale))"))
    }
    return Checkup.Result(
      state: .lacking,
      message: Message(
        vi:
          "cửa sổ lệnh có thể hiện sai dấu tiếng Việt (\(locale.isEmpty ? "LANG trống" : locale))",
        en: "the terminal may show wrong letters (\(locale.isEmpty ? "LANG is empty" : locale))"),
      next: Message(
        vi: "chạy trước: export LANG=C.UTF-8", en: "run first: export LANG=C.UTF-8"))
  }

  /// How many folders may be watched; only Linux says so.
  private var watches: Checkup.Result? {
    let path = "/proc/sys/fs/inotify/max_user_watches"
    guard let count = number(in: path) else { return nil }
    guard count < 8192 else {
      return Checkup.Result(
        state: .fine,
        message: Message(
          vi: "theo dõi được \(count) thư mục để thấy ngay tệp vừa lưu",
          en: "\(count) folders can be watched for files that are saved"))
    }
    return Checkup.Result(
      state: .lacking,
      message: Message(
        vi: "chỉ theo dõi được \(count) thư mục, trang lớn có thể không thấy ngay tệp vừa lưu",
        en: "only \(count) folders can be watched; in a large site saved files may go unseen"),
      next: Message(
        vi: "tăng bằng: sudo sysctl fs.inotify.max_user_watches=65536",
        en: "raise it: sudo sysctl fs.inotify.max_user_watches=65536"))
  }

  private func number(in path: String) -> Int? {
    do {
      let bytes = try FilePath.read(path, limit: 64)
      return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
    } catch {
      return nil
    }
  }
}
