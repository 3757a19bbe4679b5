import Building
import Content
import Diagnostics
import Files
import OfficeFiles
import Reports
import Terminal

/// Brings reports to the screen or into files, never into the public site.
struct ReportDelivery {
  private let session: Session
  private let formats: [ReportFormat]
  /// Absent: the screen.
  private let place: Place?

  /// Where files go, from the project's folder.
  private enum Place {
    case file(String)
    case folder(String)
  }

  /// What `session` chose; `isForEach` says that there are several reports, so that a file is taken
  /// for a folder.
  init(_ session: Session, site: SiteReading, isForEach: Bool) throws {
    let choices = session.choices
    self.session = session
    let named = choices.reportPlace.flatMap {
      ReportFormat(rawValue: FilePath.fileExtension(of: $0))
    }
    let format = choices.format ?? named ?? .terminal
    formats =
      choices.writesAllFormats ? ReportFormat.allCases.filter { $0 != .terminal } : [format]
    let isBinary = formats.contains { $0 == .docx || $0 == .xlsx }
    if let wanted = choices.reportPlace {
      let there = try FilePath.facts(of: FilePath.joined(choices.root, wanted))
      let isFolder =
        wanted.hasSuffix("/") || choices.writesAllFormats || isForEach || there?.kind == .folder
      place = isFolder ? .folder(wanted) : .file(wanted)
    } else {
      place = isBinary ? .folder("reports") : nil
    }
    switch place {
    case .file(let path), .folder(let path): try Self.refusePublic(path, site)
    case nil: break
    }
  }

  /// Reports name people and public opinion: they do not belong on the site.
  private static func refusePublic(_ path: String, _ site: SiteReading) throws {
    guard try site.isPublic(path) else { return }
    throw WrongUsage(
      Message(
        vi: "“\(path)” nằm trong thư mục trang công khai, mà báo cáo thì không công khai",
        en: "“\(path)” stands in the public site, and reports are not public"),
      hint: Message(
        vi: "chọn chỗ khác, ví dụ --out reports/", en: "choose another place: --out reports/"))
  }

  /// Writes `report` in every format that was chosen.
  func deliver(_ report: PeriodReport) throws {
    for format in formats {
      let bytes = try bytes(of: report, format)
      guard let place else {
        try session.output.write(bytes)
        continue
      }
      let path =
        switch place {
        case .file(let path): path
        case .folder(let folder):
          FilePath.joined(folder, "\(Self.name(of: report.scope)).\(Self.suffix(of: format))")
        }
      try write(bytes, to: FilePath.joined(session.choices.root, path))
      let size = bytes.count.grouped(in: session.language)
      try session.print(
        session.text(Message(vi: "\(path): \(size) byte\n", en: "\(path): \(size) bytes\n")))
    }
  }

  private func bytes(of report: PeriodReport, _ format: ReportFormat) throws -> [UInt8] {
    // What goes to an office is Vietnamese, whatever the messages speak.
    let document = report.document(in: format == .docx ? .vi : session.language)
    let columns = session.output.isInteractive ? session.output.width : 100
    do {
      return try document.bytes(format, terminal: session.output, width: columns) ?? report.json
    } catch {
      throw WrongUsage(error.message, hint: error.hint)
    }
  }

  /// The old file stays whole unless the new one is.
  private func write(_ bytes: [UInt8], to path: String) throws {
    let parent = FilePath.parent(of: path)
    if !parent.isEmpty { try FilePath.makeFolders(parent) }
    try Folder(at: parent.isEmpty ? "." : parent).replace(FilePath.name(of: path), with: bytes)
  }

  /// `bao-cao-thang-2020-10`, with the department's id behind it.
  private static func name(of scope: ReportScope) -> String {
    let parts =
      ["bao-cao", scope.duty?.id.text, scope.named.description, scope.department?.id.text]
    return parts.compactMap { $0 }.joined(separator: "-").replacing("..", with: "_")
  }

  private static func suffix(of format: ReportFormat) -> String {
    format == .terminal ? "txt" : format.rawValue
  }
}
