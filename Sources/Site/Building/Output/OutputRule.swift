package import Diagnostics

/// What bangtin will not do with an output folder.
package enum OutputRule: String, Rule {
  /// The folder holds the project, its sources, or is the file system's root.
  case outputUnsafe = "output-unsafe"
  /// Something other than a folder stands there.
  case outputNotAFolder = "output-not-a-folder"
  /// It holds files and was not made by bangtin.
  case outputNotOurs = "output-not-ours"
  /// Its manifest is damaged or of another version.
  case outputManifestUnreadable = "output-manifest-unreadable"
  /// Somebody else's file stands where a file of the site belongs.
  case foreignFileInTheWay = "foreign-file-in-the-way"
  /// Two pages or files would be written to one place.
  case outputPathTwice = "output-path-twice"

  package var severity: Severity { .error }
}

/// Why nothing was written: the folder, not the machine, is the reason.
package struct OutputRefusal: Refusal, Sendable, Hashable {
  package let diagnostic: Diagnostic

  private init(_ rule: OutputRule, _ message: Message, hint: Message) {
    diagnostic = Diagnostic(rule, at: nil, message, hint: hint)
  }

  /// `output` holds or is a folder that must not be replaced.
  static func unsafe(_ output: String) -> OutputRefusal {
    OutputRefusal(
      .outputUnsafe,
      Message(
        vi:
          "không thể xuất trang vào \(output): thư mục này là dự án, chứa dự án hoặc nằm trong nội dung nguồn",
        en:
          "cannot put the site into \(output): the folder is, holds or lies within the project's sources"
      ),
      hint: Message(
        vi: "Chọn một thư mục riêng cho trang, ví dụ output = \"public\".",
        en: "Choose a folder of its own for the site, such as output = \"public\"."))
  }

  /// `output` is no folder.
  static func notAFolder(_ output: String) -> OutputRefusal {
    OutputRefusal(
      .outputNotAFolder,
      Message(
        vi: "không thể xuất trang vào \(output): đó không phải là thư mục",
        en: "cannot put the site into \(output): it is not a folder"),
      hint: Message(
        vi: "Đổi tên hoặc xoá tệp hay liên kết đó, hoặc chọn thư mục khác.",
        en: "Rename or remove that file or link, or choose another folder."))
  }

  /// `output` is not empty and not bangtin's; `example` is one of the names in it.
  static func notOurs(_ output: String, example: String) -> OutputRefusal {
    OutputRefusal(
      .outputNotOurs,
      Message(
        vi: "thư mục \(output) không do bangtin tạo ra và đang có tệp (ví dụ \(example))",
        en: "the folder \(output) was not made by bangtin and holds files (\(example), for one)"),
      hint: Message(
        vi:
          "Chọn thư mục trống hoặc thư mục mới; nếu không còn cần các tệp đó thì chuyển chúng đi rồi chạy lại.",
        en:
          "Choose an empty or a new folder; or move those files away, if nobody needs them, and run again."
      ))
  }

  /// The manifest of `output` cannot be trusted.
  static func manifestUnreadable(_ output: String) -> OutputRefusal {
    OutputRefusal(
      .outputManifestUnreadable,
      Message(
        vi: "\(output)/\(Manifest.name) bị hỏng hoặc do phiên bản bangtin khác ghi",
        en: "\(output)/\(Manifest.name) is damaged or was written by another version of bangtin"),
      hint: Message(
        vi: "Xoá thư mục \(output) (trang sẽ được tạo lại toàn bộ) hoặc chọn thư mục khác.",
        en: "Remove the folder \(output) (the whole site is made anew) or choose another one."))
  }

  /// Somebody else's file stands at `path`.
  static func inTheWay(_ path: String, output: String) -> OutputRefusal {
    OutputRefusal(
      .foreignFileInTheWay,
      Message(
        vi: "\(output)/\(path) không do bangtin tạo ra, nhưng trang cũng có tệp ở đúng chỗ đó",
        en: "\(output)/\(path) was not made by bangtin, but the site has a file for that very place"
      ),
      hint: Message(
        vi: "Đổi tên hoặc chuyển tệp đó đi nơi khác rồi chạy lại.",
        en: "Rename that file or move it away, then run again."))
  }

  /// Two contents were given for `path`.
  static func twice(_ path: String) -> OutputRefusal {
    OutputRefusal(
      .outputPathTwice,
      Message(
        vi: "hai trang hoặc hai tệp cùng muốn ghi vào \(path)",
        en: "two pages or files would be written to \(path)"),
      hint: Message(
        vi: "Đặt slug hoặc tên tệp khác cho một trong hai.",
        en: "Give one of them another slug or file name."))
  }
}
