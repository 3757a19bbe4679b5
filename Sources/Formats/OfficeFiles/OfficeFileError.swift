package import Diagnostics

/// Why an office file could not be made.
package enum OfficeFileError: Error, Sendable, Hashable {
  /// This program was built without the trait `OfficeFiles`.
  case notIncluded
  /// A library refused, with its own words.
  case refused(String)
  /// What a library made is not all there: it writes parts of it to `/tmp` first.
  case halfWritten

  /// What to tell the person who asked for the file.
  package var message: Message {
    switch self {
    case .notIncluded:
      Message(
        vi: "bản bangtin này không kèm phần ghi tệp Word và Excel",
        en: "this bangtin was built without writing Word and Excel files")
    case .refused(let reason):
      Message(
        vi: "không ghi được tệp văn phòng: \(reason)",
        en: "the office file cannot be written: \(reason)")
    case .halfWritten:
      Message(
        vi: "không ghi trọn được tệp Excel: thư mục tạm /tmp đầy hoặc hỏng",
        en: "the workbook could not be written whole: /tmp is full or fails")
    }
  }

  /// What to do next.
  package var hint: Message? {
    switch self {
    case .notIncluded:
      Message(
        vi: "chọn định dạng khác (html mở được bằng Word và trình duyệt), hoặc biên dịch lại với"
          + " --traits OfficeFiles",
        en: "choose another format (html opens in Word and browsers), or build again with"
          + " --traits OfficeFiles")
    case .refused: nil
    case .halfWritten:
      Message(
        vi: "dọn bớt /tmp rồi chạy lại; tệp cũ còn nguyên",
        en: "make room in /tmp and try again; the file of before is whole")
    }
  }
}
