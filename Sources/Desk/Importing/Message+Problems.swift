import Attachments
import Diagnostics

extension Message {
  /// Why a paper's text could not be read, and what to do.
  static func unreadable(_ problem: AttachmentProblem) -> Message {
    switch problem {
    case .damaged:
      Message(
        vi: "tệp bị hỏng hoặc không đúng định dạng", en: "it is damaged, or not what its name says")
    case .locked: Message(vi: "tệp có mật khẩu", en: "it is locked by a password")
    case .legacyOffice:
      Message(
        vi: "định dạng Word đời cũ: mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
        en: "it is in an old format of Word: open it and save it as .docx")
    case .scanned:
      Message(
        vi: "bản chụp, không có chữ để đọc: nhập tay bằng bangtin new directive",
        en: "a scan without text: enter it with bangtin new directive")
    case .notUTF8(let guess):
      Message(
        vi: "chữ không phải UTF-8\(guess.map { " (có lẽ là \($0))" } ?? ""): lưu lại thành UTF-8",
        en: "the text is no UTF-8\(guess.map { " (maybe \($0))" } ?? ""): save it as UTF-8")
    case .tooLarge: Message(vi: "tệp quá lớn", en: "it is too large")
    case .cutShort: Message(vi: "chỉ đọc được phần đầu", en: "only its beginning could be read")
    case .missing(let tool):
      Message(
        vi: "máy chưa có \(tool.rawValue): sudo apt install \(tool.packages)",
        en: "this machine lacks \(tool.rawValue): sudo apt install \(tool.packages)")
    case .missingVietnamese:
      Message(
        vi: "máy chưa có tiếng Việt cho tesseract: sudo apt install tesseract-ocr-vie",
        en: "this machine's tesseract knows no Vietnamese: sudo apt install tesseract-ocr-vie")
    case .officeLeftOut:
      Message(
        vi: "bản bangtin này dựng không kèm phần đọc tệp Word",
        en: "this bangtin was built without reading Word files")
    case .outOfTime(let tool):
      Message(vi: "\(tool.rawValue) đọc quá lâu", en: "\(tool.rawValue) took too long")
    case .crashed(let tool):
      Message(vi: "\(tool.rawValue) không đọc được", en: "\(tool.rawValue) could not read it")
    case .photoTellsPlace, .runsScript:
      Message(vi: "tệp không có chữ để đọc", en: "there is no text in it")
    }
  }
}
