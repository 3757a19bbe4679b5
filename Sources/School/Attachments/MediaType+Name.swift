import Diagnostics

extension MediaType {
  /// What a file of the media type `type` is, within a sentence.
  static func name(of type: String) -> Message {
    switch type {
    case pdf: Message(vi: "một tệp PDF", en: "a PDF")
    case html: Message(vi: "một trang web (HTML)", en: "a web page (HTML)")
    case word: Message(vi: "một tệp Word (.docx)", en: "a Word file (.docx)")
    case workbook: Message(vi: "một tệp Excel (.xlsx)", en: "an Excel file (.xlsx)")
    case slides: Message(vi: "một tệp PowerPoint (.pptx)", en: "a PowerPoint file (.pptx)")
    case openText, openSheet, openSlides:
      Message(vi: "một tệp OpenDocument", en: "an OpenDocument file")
    case oldWord: Message(vi: "một tệp Word đời cũ (.doc)", en: "an old Word file (.doc)")
    case oldWorkbook: Message(vi: "một tệp Excel đời cũ (.xls)", en: "an old Excel file (.xls)")
    case oldSlides:
      Message(vi: "một tệp PowerPoint đời cũ (.ppt)", en: "an old PowerPoint file (.ppt)")
    case rtf: Message(vi: "một tệp RTF", en: "an RTF file")
    case zip: Message(vi: "một tệp nén ZIP", en: "a ZIP archive")
    case empty: Message(vi: "dữ liệu rỗng (0 byte)", en: "nothing (0 bytes)")
    case program: Message(vi: "một chương trình chạy được", en: "a program")
    case let type where type.hasPrefix("video/"): Message(vi: "một đoạn video", en: "a video")
    case let type where type.hasPrefix("image/"): Message(vi: "một tấm ảnh", en: "a picture")
    case let type where type.hasPrefix("text/"): Message(vi: "văn bản thuần", en: "plain text")
    default: Message(vi: "dữ liệu không rõ loại", en: "data of an unknown kind")
    }
  }
}
