package import Diagnostics
import Files

extension Diagnostic {
  /// What is to be said of `files`: one finding for each, but one for all that lack the same thing.
  package static func findings(
    on files: [(path: String, mediaType: String, problem: AttachmentProblem?)]
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var shared: [AttachmentProblem: [String]] = [:]
    for (path, mediaType, problem) in files {
      // A file behind a password shows nothing but that.
      if problem != .locked, let finding = wrongName(path, mediaType) { findings.append(finding) }
      switch problem {
      case nil: break
      case .scanned?, .missing?, .missingVietnamese?, .officeLeftOut?:
        if let problem { shared[problem, default: []].append(path) }
      case let problem?: findings.append(finding(problem, at: Place(file: path)))
      }
    }
    return findings + shared.map { shortage($0, of: $1) }
  }

  /// A name that promises another type than the file has.
  static func wrongName(_ path: String, _ mediaType: String) -> Diagnostic? {
    let promised = MediaType.promised(by: path)
    guard !promised.isEmpty, !promised.contains(mediaType) else { return nil }
    let ending = FilePath.fileExtension(of: path)
    let name = MediaType.name(of: mediaType)
    let isPage = mediaType == MediaType.html
    return Diagnostic(
      AttachmentRule.wrongFileType, at: Place(file: path),
      Message(
        vi: "tên tệp kết thúc bằng “.\(ending)” nhưng bên trong là \(name.vi)",
        en: "the file's name ends in “.\(ending)”, but it holds \(name.en)"),
      hint: isPage
        ? Message(
          vi: "thường là trang báo lỗi bị lưu nhầm khi tải về: tải lại bản gốc rồi thay vào",
          en: "most often a page with an error message, saved by mistake: download the original"
            + " again and put it here")
        : Message(
          vi: "đổi đuôi tên tệp cho đúng, hoặc thay bằng đúng tệp cần đăng",
          en: "correct the ending, or put the right file here"))
  }

  /// Something wrong with one file.
  private static func finding(_ problem: AttachmentProblem, at place: Place) -> Diagnostic {
    let (rule, message, hint) = words(for: problem)
    return Diagnostic(rule, at: place, message, hint: hint)
  }

  private static func words(
    for problem: AttachmentProblem
  ) -> (rule: AttachmentRule, message: Message, hint: Message?) {
    switch problem {
    case .damaged:
      (
        .unreadableFile,
        Message(
          vi: "tệp bị hỏng hoặc chưa tải đủ, không mở được",
          en: "the file is damaged or incomplete and cannot be opened"),
        Message(
          vi: "mở thử trên máy của mình; nếu không được thì xin lại hoặc xuất lại tệp",
          en: "try to open it; if that fails, ask for it again or export it again")
      )
    case .tooLarge:
      (
        .unreadableFile,
        Message(
          vi: "tệp bung ra lớn quá mức nên không được đọc",
          en: "the file grows beyond all measure when it is unpacked, and was not read"),
        Message(
          vi: "mở tệp, xóa những trang tính, hàng, cột thừa rồi lưu lại",
          en: "open it, remove the sheets, rows and columns that are not needed, and save it")
      )
    case .locked:
      (
        .lockedFile,
        Message(
          vi: "tệp có mật khẩu hoặc cấm sao chép chữ: người đọc khó dùng, tìm kiếm không ra",
          en: "the file has a password or forbids copying: hard to use, and not found by search"),
        Message(
          vi: "đăng bản không đặt mật khẩu, không cấm sao chép",
          en: "publish a version without a password and without that restriction")
      )
    case .legacyOffice:
      (
        .legacyFile,
        Message(
          vi: "tệp Office đời cũ (.doc, .xls, .ppt, .rtf): vẫn được đăng, nhưng chữ bên trong không"
            + " đọc được để tìm kiếm",
          en: "a file of an old Office (.doc, .xls, .ppt, .rtf): it is published, but its text"
            + " cannot be read for search"),
        Message(vi: "nên đăng kèm một bản PDF", en: "publish a PDF of it as well")
      )
    case .notUTF8(let guess):
      (
        .otherEncoding,
        Message(
          vi: "tệp văn bản không được mã hóa bằng UTF-8"
            + (guess.map { ", có vẻ là \($0)" } ?? "") + ": chữ Việt có thể hiện sai",
          en: "the text is not encoded in UTF-8" + (guess.map { "; it looks like \($0)" } ?? "")
            + ": letters may show wrongly"),
        Message(
          vi: "chuyển sang Unicode rồi lưu lại bằng UTF-8, hoặc đăng bản PDF",
          en: "convert it to Unicode and save it as UTF-8, or publish a PDF")
      )
    case .outOfTime(let tool):
      (
        .failingTool,
        Message(
          vi: "\(tool.rawValue) đọc tệp này quá lâu nên bị dừng; tệp vẫn được đăng",
          en: "\(tool.rawValue) took too long over this file and was stopped; it is published"),
        failureHint
      )
    case .crashed(let tool):
      (
        .failingTool,
        Message(
          vi: "\(tool.rawValue) gặp sự cố khi đọc tệp này; tệp vẫn được đăng",
          en: "\(tool.rawValue) failed on this file; it is published"), failureHint
      )
    case .photoTellsPlace:
      (
        .photoPlace,
        Message(
          vi: "ảnh trong tệp này còn ghi nơi chụp (GPS), ai tải về cũng xem được",
          en: "a photo in this file still says where it was taken (GPS), to whoever downloads it"),
        Message(
          vi: "xuất tệp ra PDF rồi đăng, hoặc xóa nơi chụp của ảnh rồi chèn lại",
          en: "publish a PDF of it, or take the place out of the photo and insert it again")
      )
    case .runsScript:
      (
        .pdfScript,
        Message(
          vi: "tệp PDF này có mã JavaScript, có thể chạy khi người đọc mở",
          en: "this PDF holds JavaScript, which may run when it is opened"),
        Message(
          vi: "in ra một PDF mới (Print to PDF) rồi thay vào",
          en: "print it to a new PDF and put that one here")
      )
    case .cutShort, .scanned, .missing, .missingVietnamese, .officeLeftOut:
      (
        .partlyRead,
        Message(
          vi: "tệp quá dài: chỉ phần đầu được đọc để tìm kiếm",
          en: "the file is very long: only its beginning was read for search"), nil
      )
    }
  }

  private static let failureHint = Message(
    vi: "mở tệp rồi xuất lại thành PDF; nếu vẫn vậy thì để nguyên, chỉ thiếu tìm kiếm trong tệp",
    en: "open the file and export it again; if that does not help, leave it: only searching in it"
      + " is missing")

  /// What the files at `paths` lack in common.
  private static func shortage(_ problem: AttachmentProblem, of paths: [String]) -> Diagnostic {
    let count = paths.count
    let files = count == 1 ? "file" : "files"
    func missing(_ what: String, _ packages: String) -> Diagnostic {
      Diagnostic(
        AttachmentRule.missingTool, at: nil,
        Message(
          vi: "máy này chưa có \(what), nên chưa đọc được chữ và số trang của \(count) tệp",
          en: "this machine has no \(what), so text and pages of \(count) \(files) were not read"),
        hint: Message(
          vi: "cài bằng lệnh: sudo apt-get install \(packages)",
          en: "install it by: sudo apt-get install \(packages)"))
    }
    switch problem {
    case .missing(let tool): return missing(tool.rawValue, tool.packages)
    case .missingVietnamese:
      return missing("tesseract vie", "tesseract-ocr-vie")
    case .officeLeftOut:
      return Diagnostic(
        AttachmentRule.missingTool, at: nil,
        Message(
          vi: "bản bangtin này không đọc được tệp Word, Excel, nên thiếu chữ của \(count) tệp",
          en: "this bangtin does not read Word and Excel: the text of \(count) \(files) is missing"),
        hint: Message(
          vi: "biên dịch lại với --traits OfficeFiles", en: "build it with --traits OfficeFiles"))
    default:
      return Diagnostic(
        AttachmentRule.scannedFile, at: paths.min().map { Place(file: $0) },
        Message(
          vi: count == 1
            ? "tệp PDF này chỉ có ảnh quét, không có chữ để tìm kiếm"
            : "tệp PDF này và \(count - 1) tệp khác chỉ có ảnh quét, không có chữ để tìm kiếm",
          en: count == 1
            ? "this PDF holds scanned pictures only, no text to search"
            : "this PDF and \(count - 1) more hold scanned pictures only, no text to search"),
        hint: Message(
          vi: "đăng bản PDF xuất từ Word; hoặc để máy nhận dạng chữ: ghi ocr = true dưới [archive]"
            + " của site.toml",
          en: "publish PDFs exported from Word; or have the words recognised: write ocr = true"
            + " under [archive] in site.toml"))
    }
  }
}
