package import Diagnostics

extension AttachmentRule {
  package var explanation: RuleExplanation {
    switch self {
    case .wrongFileType: .wrongFileType
    case .unreadableFile: .unreadableFile
    case .lockedFile: .lockedFile
    case .legacyFile: .legacyFile
    case .scannedFile: .scannedFile
    case .otherEncoding: .otherEncoding
    case .partlyRead: .partlyRead
    case .failingTool: .failingTool
    case .missingTool: .missingTool
    case .runnableFile: .runnableFile
    case .photoPlace: .photoPlace
    case .pdfScript: .pdfScript
    }
  }
}

extension RuleExplanation {
  fileprivate static let runnableFile = RuleExplanation(
    Message(vi: "Tệp chạy được", en: "A file that can be run"),
    Message(
      vi:
        "Tệp .php, .html, .js, .exe … đặt trên trang của trường có thể bị máy chủ, trình duyệt hay máy người đọc chạy. Chép "
        + "nội dung vào bài, đăng bản PDF, hoặc dẫn liên kết tới nơi phát hành chương trình.",
      en:
        "On the school's site a .php, .html, .js or .exe may be run by the host, the browser or the reader's machine. "
        + "Copy what it says into the text, publish a PDF, or link to whoever makes the program."),
    wrong: [
      .body(.samplePost, "Xem [bảng điểm](bang-diem.html)."),
      .file("content/posts/2020/11/bang-diem.html", "<table><tr><td>5A</td></tr></table>\n"),
    ], right: [.body(.samplePost, "| Lớp | Điểm |\n| --- | --- |\n| 5A | 9 |")])

  fileprivate static let photoPlace = RuleExplanation(
    Message(vi: "Ảnh trong tệp còn ghi nơi chụp", en: "A photo in a file tells its place"),
    Message(
      vi:
        "Ảnh đặt trong bài được xóa nơi chụp, còn ảnh nằm trong tệp Word, Excel, ZIP thì đi cùng tệp như khi chèn vào. Xuất "
        + "tệp ra PDF, hoặc xóa nơi chụp của ảnh rồi chèn lại.",
      en:
        "Photos of a text lose where they were taken; those inside a Word, Excel or ZIP file go out as they were "
        + "put in. Export it as PDF, or take the place out of the photo and insert it again."),
    wrong: [
      .told(vi: "báo cáo .docx có ảnh chụp bằng điện thoại", en: "a .docx with photos from a phone")
    ], right: [.told(vi: "báo cáo xuất ra PDF", en: "the same exported as PDF")])

  fileprivate static let pdfScript = RuleExplanation(
    Message(vi: "PDF có mã JavaScript", en: "A PDF with JavaScript"),
    Message(
      vi: "Văn bản không cần mã ấy. In tệp ra một PDF mới (Print to PDF) rồi đăng bản mới.",
      en: "No paper needs it. Print it to a new PDF and publish that one."),
    wrong: [.told(vi: "biểu mẫu PDF tự chạy mã khi mở", en: "a PDF form that runs a script")],
    right: [.told(vi: "PDF in lại, chỉ có chữ và hình", en: "a PDF of words and pictures only")])

  fileprivate static let wrongFileType = RuleExplanation(
    Message(vi: "Đuôi tệp không khớp với bên trong", en: "A file's ending belies it"),
    Message(
      vi:
        "Thường là trang báo lỗi lưu nhầm khi tải về. Tải lại bản gốc, hoặc đổi đuôi tệp cho đúng.",
      en:
        "Mostly a page with an error message, saved by mistake. Download the original again, or correct "
        + "the ending."),
    wrong: [
      .head(.sampleDirective, "files: [812-kh-pgddt.pdf]"),
      .file(
        "content/directives/2020/812-kh-pgddt.pdf",
        "<!DOCTYPE html>\n<html><head><title>404</title></head><body>404</body></html>\n"),
    ], right: [.told(vi: "812-kh-pgddt.pdf là tệp PDF thật", en: "812-kh-pgddt.pdf is a real PDF")])

  fileprivate static let unreadableFile = RuleExplanation(
    Message(vi: "Tệp đính kèm không mở được", en: "An attached file that cannot be opened"),
    Message(
      vi: "Mở thử trên máy của mình; nếu không được thì xin lại hoặc xuất lại tệp.",
      en: "Try to open it yourself; if that fails, ask for it again or export it anew."),
    wrong: [
      .told(vi: "tệp PDF mới tải được một nửa", en: "half of a PDF, the download interrupted")
    ], right: [.told(vi: "tệp PDF mở xem được", en: "a PDF that opens")])

  fileprivate static let lockedFile = RuleExplanation(
    Message(vi: "Tệp có mật khẩu", en: "A file behind a password"),
    Message(
      vi: "Người đọc không mở được, tìm kiếm không ra. Đăng bản không đặt mật khẩu.",
      en: "Readers cannot open it and search does not find it. Publish one without a password."),
    wrong: [.told(vi: "tệp PDF hỏi mật khẩu khi mở", en: "a PDF that asks for a password")],
    right: [.told(vi: "tệp PDF mở được ngay", en: "a PDF that just opens")])

  fileprivate static let legacyFile = RuleExplanation(
    Message(vi: "Tệp Office đời cũ", en: "An old Office file"),
    Message(
      vi: "Tệp .doc, .xls vẫn được đăng nhưng không tìm được chữ bên trong. Nên đăng kèm bản PDF.",
      en: ".doc and .xls are published, but search cannot look into them. Publish a PDF as well."),
    wrong: [.told(vi: "files: [812-kh-pgddt.doc]", en: "files: [812-kh-pgddt.doc]")],
    right: [
      .told(
        vi: "files: [812-kh-pgddt.pdf, 812-kh-pgddt.docx]",
        en: "files: [812-kh-pgddt.pdf, 812-kh-pgddt.docx]")
    ])

  fileprivate static let scannedFile = RuleExplanation(
    Message(vi: "PDF chỉ có ảnh quét", en: "A PDF of scanned pages"),
    Message(
      vi:
        "Không tìm, không chép, không nghe đọc được chữ. Đăng bản PDF xuất từ Word; hoặc để máy nhận dạng: cài "
        + "tesseract-ocr-vie, ghi ocr = true dưới [archive].",
      en:
        "Nobody can search, copy or hear its words. Publish the PDF exported from Word; or let the machine "
        + "recognise them: install tesseract-ocr-vie and write ocr = true under [archive]."),
    wrong: [.told(vi: "PDF từ máy quét", en: "a PDF from a scanner")],
    right: [.told(vi: "PDF: Word → Lưu thành → PDF", en: "a PDF by Word → Save as → PDF")])

  fileprivate static let otherEncoding = RuleExplanation(
    Message(vi: "Tệp chữ đính kèm không phải UTF-8", en: "An attached text that is not UTF-8"),
    Message(
      vi:
        "Trình duyệt hiện sai dấu. Chuyển sang Unicode rồi lưu lại bằng UTF-8, hoặc đăng bản PDF.",
      en:
        "Browsers show wrong letters. Convert it to Unicode and save it as UTF-8, or publish a PDF."
    ),
    wrong: [.told(vi: "danh-sach.csv lưu bằng ANSI", en: "danh-sach.csv saved as ANSI")],
    right: [.told(vi: "Excel: Lưu thành → CSV UTF-8", en: "Excel: Save as → CSV UTF-8")])

  fileprivate static let partlyRead = RuleExplanation(
    Message(vi: "Tệp quá dài để tìm kiếm hết", en: "A file too long to search all of"),
    Message(
      vi: "Tệp vẫn đăng đủ, nhưng chỉ phần đầu tìm kiếm được.",
      en: "All of it is published, but search knows its beginning only."),
    wrong: [.told(vi: "tệp PDF 2.000 trang", en: "a PDF of 2,000 pages")],
    right: [.told(vi: "tách theo chương", en: "one file a chapter")])

  fileprivate static let failingTool = RuleExplanation(
    Message(vi: "Công cụ đọc tệp gặp sự cố", en: "The tool that reads files failed"),
    Message(
      vi: "Tệp vẫn được đăng, chỉ thiếu tìm kiếm trong tệp. Xuất lại thành PDF rồi thử lại.",
      en: "The file is published, only search lacks it. Export it as a PDF again and try once more."
    ),
    wrong: [.told(vi: "pdftotext chạy quá lâu", en: "pdftotext takes too long")],
    right: [.told(vi: "PDF xuất lại từ phần mềm gốc", en: "the PDF exported anew")])

  fileprivate static let missingTool = RuleExplanation(
    Message(vi: "Máy thiếu công cụ đọc tệp", en: "A tool that reads files is missing"),
    Message(
      vi:
        "Thiếu thì trang vẫn dựng, chỉ không biết số trang và chữ trong PDF. Lệnh cài nằm trong gợi ý; xem tất "
        + "cả bằng bangtin doctor.",
      en:
        "The site is built without it, only pages and words of PDFs are unknown. The hint has the command "
        + "that installs it; see all of them by bangtin doctor."),
    wrong: [.told(vi: "máy chưa có pdftotext", en: "a machine without pdftotext")],
    right: [
      .told(
        vi: "sudo apt-get install poppler-utils", en: "sudo apt-get install poppler-utils")
    ])
}
