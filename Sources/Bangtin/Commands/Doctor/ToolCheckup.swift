import Attachments
import Diagnostics
import Files

/// Programs of the system that bangtin, or whoever works with it, can use.
struct ToolCheckup {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A program, what it adds and how to get it.
  private struct Tool {
    let name: String
    let adds: Message
    let packages: String
  }

  var chapter: Checkup {
    get throws {
      Checkup(
        title: Message(vi: "Công cụ thêm, không bắt buộc", en: "Optional tools"),
        results: Self.tools.map(result) + [try recognition, editor])
    }
  }

  private static let tools = [
    Tool(
      name: ReadingTool.pdfinfo.rawValue,
      adds: Message(vi: "số trang của tệp PDF", en: "the pages of PDF files"),
      packages: ReadingTool.pdfinfo.packages),
    Tool(
      name: ReadingTool.pdftotext.rawValue,
      adds: Message(
        vi: "tìm kiếm chữ trong PDF, nhập văn bản PDF",
        en: "search in PDF files, import of PDF papers"),
      packages: ReadingTool.pdftotext.packages),
    Tool(
      name: "curl",
      adds: Message(
        vi: "hỏi các trang mà bài viết dẫn tới (check --external)",
        en: "asking the sites that texts link to (check --external)"), packages: "curl"),
    Tool(
      name: "git",
      adds: Message(
        vi: "giữ mọi bản sửa của nội dung, đưa lên kho chung",
        en: "every version of the content, and sharing it"), packages: "git"),
    Tool(
      name: "rsync",
      adds: Message(
        vi: "đưa trang lên máy chủ qua SSH, chỉ gửi tệp đã đổi",
        en: "upload over SSH, changed files only"), packages: "rsync"),
    Tool(
      name: "rclone",
      adds: Message(
        vi: "đưa trang lên hosting qua FTP, SFTP, chỉ gửi tệp đã đổi",
        en: "upload over FTP or SFTP, changed files only"), packages: "rclone"),
  ]

  private func result(for tool: Tool) -> Checkup.Result {
    result(
      isThere: Program(named: tool.name, in: session.searchPath) != nil, tool.name, tool.adds,
      tool.packages)
  }

  private func result(
    isThere: Bool, _ name: String, _ adds: Message, _ packages: String
  ) -> Checkup.Result {
    Checkup.Result(
      state: isThere ? .fine : .lacking,
      message: Message(vi: "\(name): \(adds.vi)", en: "\(name): \(adds.en)"),
      next: isThere
        ? nil
        : Message(
          vi: "cài bằng: sudo apt-get install \(packages)",
          en: "install it: sudo apt-get install \(packages)"))
  }

  /// Recognising the words of scans takes two programs and the letters of Vietnamese.
  private var recognition: Checkup.Result {
    get throws {
      let tesseract = Program(named: ReadingTool.tesseract.rawValue, in: session.searchPath)
      let pictures = Program(named: ReadingTool.pdftoppm.rawValue, in: session.searchPath)
      return result(
        isThere: try pictures != nil && tesseract.map(Self.knowsVietnamese) ?? false,
        "tesseract, tesseract-ocr-vie",
        Message(
          vi: "nhận chữ trong PDF quét (ocr = true dưới [archive])",
          en: "the words of scanned PDFs (ocr = true under [archive])"),
        "\(ReadingTool.tesseract.packages) \(ReadingTool.pdftoppm.packages)")
    }
  }

  private static func knowsVietnamese(_ tesseract: Program) throws -> Bool {
    let run = try tesseract.run(
      ["--list-langs"], limits: Program.Limits(seconds: 5, output: 1 << 16))
    return String(decoding: run.output, as: UTF8.self).split(separator: "\n").contains("vie")
  }

  private var editor: Checkup.Result {
    if let editor = session.editor {
      return Checkup.Result(
        state: .fine,
        message: Message(
          vi: "trình soạn thảo (EDITOR): \(editor)", en: "the editor (EDITOR): \(editor)"))
    }
    return Checkup.Result(
      state: .lacking,
      message: Message(
        vi: "chưa chọn trình soạn thảo (EDITOR): tệp mới không tự mở ra",
        en: "no editor is chosen (EDITOR): new files do not open by themselves"),
      next: Message(vi: "chọn bằng: export EDITOR=nano", en: "choose one: export EDITOR=nano"))
  }
}
