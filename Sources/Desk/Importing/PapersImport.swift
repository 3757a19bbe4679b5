package import Attachments
import Authoring
package import Content
package import Diagnostics
import Files
import Reading

/// Brings a folder of papers into the archive: each is read, compared with what is there, and written
/// with its file beside it. One that cannot be read does not stop the others.
package struct PapersImport: Sendable {
  private let settings: Settings
  /// The project's folder.
  private let root: String
  private let language: Language
  /// Only shows what would be written.
  private let isRehearsal: Bool
  private let reader: AttachmentReader
  private var archive: ArchiveIndex
  /// Paths that this run has written, or would have.
  private var taken: Set<String> = []

  package init(
    into site: Site, at root: String, language: Language, isRehearsal: Bool,
    reader: AttachmentReader
  ) {
    settings = site.settings
    self.root = root
    self.language = language
    self.isRehearsal = isRehearsal
    self.reader = reader
    archive = ArchiveIndex(of: site)
  }

  /// Imports every paper in the folder at `path`, in the order of their names. `progress` is told the
  /// name of each and the share of the work that is done.
  package mutating func run(
    _ path: String, progress: (_ file: String, _ share: Double) -> Void = { _, _ in }
  ) throws -> [ImportOutcome] {
    let folder = try FilePath.resolved(path)
    let names = try FolderWalk(of: folder).files.filter { !FilePath.name(of: $0).hasPrefix("~$") }
    var outcomes: [ImportOutcome] = []
    for (position, name) in names.enumerated() {
      progress(name, Double(position) / Double(names.count))
      outcomes.append(ImportOutcome(name, try outcome(of: FilePath.joined(folder, name))))
    }
    return outcomes
  }

  private mutating func outcome(of file: String) throws -> ImportOutcome.Result {
    guard Self.formats.contains(FilePath.fileExtension(of: file)) else {
      return .skipped(.otherFormat)
    }
    do throws(FileError) {
      return try read(file)
    } catch {
      // Of this one file; the next may well be readable.
      return .failed(error.message)
    }
  }

  private static let formats: Set<String> = ["pdf", "docx", "odt", "txt", "doc"]

  private mutating func read(_ file: String) throws(FileError) -> ImportOutcome.Result {
    let bytes = try FilePath.read(
      file, limit: settings.limits.attachmentMegabytes * 1_000_000)
    if let same = try archive.file(with: bytes, in: root) { return .skipped(.sameFile(same)) }
    let reading = try reader.read(file, as: .layout)
    guard let text = reading.text, !text.lines.isEmpty else {
      return .failed(reading.problem.map { .unreadable($0) } ?? .noText)
    }
    let facts = PaperFacts(of: text.lines)
    if facts.isSecret { return .failed(.secret) }
    let paper = ImportedPaper(facts, in: settings)
    guard !paper.isNoPaper else { return .failed(.noPaper) }
    if let there = archive.directive(of: paper) { return .skipped(.sameNumber(there)) }
    return try write(paper, bytes, from: FilePath.name(of: file))
  }

  private mutating func write(
    _ paper: ImportedPaper, _ bytes: [UInt8], from name: String
  ) throws(FileError) -> ImportOutcome.Result {
    guard let place = try freePlace(for: paper, name) else { return .failed(.noPlace) }
    let beside = place.fileName(for: name)
    // The address follows from the number unless another directive has that already.
    let slug = paper.number.map(\.slug) == place.stem || paper.number == nil ? nil : place.stem
    let file = NewContentFile(
      path: place.path,
      text: paper.text(file: beside, slug: slug, source: name, in: language),
      attachments: [
        NewContentFile.Attachment(path: FilePath.joined(place.folder, beside), bytes: bytes)
      ])
    if !isRehearsal { try file.create(in: root) }
    taken.formUnion([file.path] + file.attachments.map(\.path))
    archive.add(
      number: paper.number, issuer: paper.issuer?.id, year: paper.issued?.year,
      subject: paper.subject, path: place.path)
    archive.add(file: bytes, path: place.path)
    return .written(path: place.path, paper: paper)
  }

  /// The first place where nothing stands yet.
  private func freePlace(
    for paper: ImportedPaper, _ name: String
  ) throws(FileError) -> ContentPlace? {
    for position in 0..<50 {
      let place = paper.place(position)
      let paths = [place.path, FilePath.joined(place.folder, place.fileName(for: name))]
      var isFree = !paths.contains(where: taken.contains)
      for path in paths where isFree {
        isFree = try FilePath.facts(of: FilePath.joined(root, path)) == nil
      }
      if isFree { return place }
    }
    return nil
  }
}

extension ArchiveIndex {
  /// Where the archive holds `paper` already: by its number, or without one by its subject.
  fileprivate func directive(of paper: ImportedPaper) -> String? {
    if let number = paper.number {
      return directive(number, issuer: paper.issuer?.id, year: paper.issued?.year)
    }
    return paper.subject.flatMap { directive(called: $0) }
  }
}

extension ImportedPaper {
  /// Whether nothing in it looks like an official paper: neither number nor date, nor a title.
  fileprivate var isNoPaper: Bool {
    number == nil && issued == nil && subject == nil && !sure.contains(.number)
  }

  /// Where it goes when `position` places before were taken: the second is told by its issuer.
  fileprivate func place(_ position: Int) -> ContentPlace {
    let plain = ContentPlace.directive(
      number: number, year: issued?.year, type: type, subject: subject)
    switch (position, issuer) {
    case (0, _): return plain
    case (1, let issuer?) where number != nil: return plain.told(by: issuer.id.text)
    default: return plain.told(by: "\(position + 1)")
    }
  }
}

extension Message {
  fileprivate static let otherFormat = Message(
    vi: "không phải PDF, DOCX, ODT hay TXT", en: "neither PDF, DOCX, ODT nor TXT")
  fileprivate static let noText = Message(
    vi: "không có chữ nào trong tệp", en: "there is no text in it")
  fileprivate static let noPaper = Message(
    vi: "không thấy số, ngày hay tên loại nào theo thể thức Nghị định 30/2020",
    en: "neither number nor date nor title is laid out as decree 30/2020 asks")
  fileprivate static let secret = Message(
    vi: "văn bản có dấu mật: không được đưa vào đây, hãy chuyển khỏi máy này",
    en: "it is stamped secret: it may not stand here, take it off this computer")
  fileprivate static let noPlace = Message(
    vi: "đã có quá nhiều tệp cùng tên", en: "there are too many files of this name")

  fileprivate static func sameFile(_ path: String) -> Message {
    Message(vi: "tệp này đã có: \(path)", en: "this file is there already: \(path)")
  }

  fileprivate static func sameNumber(_ path: String) -> Message {
    Message(vi: "văn bản này đã có: \(path)", en: "this paper is there already: \(path)")
  }
}
