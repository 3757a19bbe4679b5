import Authoring
package import Content
package import Diagnostics
package import Files
import Reading

/// Makes stubs for the directives of the office's register that the archive lacks: drafts with what
/// the register tells, never published as they are.
package struct RegisterImport: Sendable {
  private let settings: Settings
  /// The project's folder.
  private let root: String
  private let language: Language
  /// Only shows what would be written.
  private let isRehearsal: Bool
  private let exempt: [String: String]
  private var archive: ArchiveIndex
  private var taken: Set<String> = []

  package init(into site: Site, at root: String, language: Language, isRehearsal: Bool) {
    settings = site.settings
    self.root = root
    self.language = language
    self.isRehearsal = isRehearsal
    exempt = Dictionary(
      site.settings.archive.exempt.map { ($0.number.value.searchKey, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    archive = ArchiveIndex(of: site)
  }

  /// Makes a stub for every one of `entries` that needs one.
  package mutating func run(_ entries: [RegisterEntry]) throws(FileError) -> [ImportOutcome] {
    var outcomes: [ImportOutcome] = []
    for entry in entries {
      let name = entry.writtenNumber.isEmpty ? entry.subject ?? "" : entry.writtenNumber
      outcomes.append(ImportOutcome(name, try outcome(of: entry)))
    }
    return outcomes
  }

  private mutating func outcome(
    of entry: RegisterEntry
  ) throws(FileError) -> ImportOutcome.Result {
    if entry.isInternal { return .skipped(.internalEntry) }
    let number = entry.number ?? DocumentNumber(written: entry.writtenNumber)
    if number == nil, !entry.writtenNumber.isEmpty { return .failed(.badNumber) }
    if let reason = number.flatMap({ exempt[$0.searchKey] }) { return .skipped(.exempt(reason)) }
    let match = IssuerMatch(
      number: number, organs: [entry.issuer].compactMap { $0 }, in: settings)
    let there =
      number.map { archive.directive($0, issuer: match.issuer?.id, year: entry.issued?.year) }
      ?? entry.subject.flatMap { archive.directive(called: $0) }
    if let there { return .skipped(.inArchive(there)) }
    return try write(entry, number, match)
  }

  private mutating func write(
    _ entry: RegisterEntry, _ number: DocumentNumber?, _ match: IssuerMatch
  ) throws(FileError) -> ImportOutcome.Result {
    var place = ContentPlace.directive(
      number: number, year: entry.issued?.year, type: number?.type, subject: entry.subject)
    var slug: String?
    if try isTaken(place) {
      place = place.told(by: match.issuer?.id.text ?? "2")
      slug = number == nil ? nil : place.stem
      if try isTaken(place) { return .skipped(.inArchive(place.path)) }
    }
    let file = NewContentFile(
      path: place.path, text: stub(entry, number, match, slug).file(in: language, notes: [.toAdd]))
    if !isRehearsal { try file.create(in: root) }
    taken.insert(place.path)
    archive.add(
      number: number, issuer: match.issuer?.id, year: entry.issued?.year, subject: entry.subject,
      path: place.path)
    return .written(path: place.path, paper: nil)
  }

  private func isTaken(_ place: ContentPlace) throws(FileError) -> Bool {
    if taken.contains(place.path) { return true }
    return try FilePath.facts(of: FilePath.joined(root, place.path)) != nil
  }

  /// The head with what the register tells.
  private func stub(
    _ entry: RegisterEntry, _ number: DocumentNumber?, _ match: IssuerMatch, _ slug: String?
  ) -> FrontMatterDraft<DirectiveField> {
    var draft = FrontMatterDraft<DirectiveField>()
    if let number {
      draft.set(.number, to: .text(number.normalForm))
    } else {
      draft.set(.numberPending, to: .plain("true"))
    }
    if let issued = entry.issued {
      draft.set(.issued, to: .plain(issued.description))
    } else {
      draft.set(.issuedPending, to: .plain("true"), remark: .noDate)
    }
    switch match {
    case .sure(let issuer): draft.set(.issuer, to: .text(issuer.id.text))
    case .doubtful(let issuer, let doubt):
      draft.set(.issuer, to: .text(issuer.id.text), remark: doubt)
    case .open(let candidates, let reason):
      let ids = candidates.map(\.id.text).joined(separator: " | ")
      draft.leaveOpen(.issuer, example: ids.isEmpty ? nil : .plain(ids), remark: reason)
    }
    let kind = number?.type?.name ?? "Văn bản"
    draft.set(
      .subject, to: .text(entry.subject ?? "\(kind) số \(number?.normalForm ?? "…")"),
      remark: entry.subject == nil ? .noSubject : nil)
    draft.leaveOpen(.files, remark: .filesToAdd)
    if let slug { draft.set(.slug, to: .text(slug)) }
    draft.set(.status, to: .plain(Status.draft.rawValue), remark: .draftUntil)
    return draft
  }
}

extension Message {
  fileprivate static let toAdd = Message(
    vi: "Lập từ sổ đăng ký văn bản; văn bản này chưa có tệp và chưa có toàn văn.",
    en: "Made from the register; the directive has neither a file nor a text yet.")
  fileprivate static let filesToAdd = Message(
    vi: "chép tệp văn bản vào cạnh tệp này rồi ghi tên vào đây",
    en: "put the file of the directive beside this one and name it here")
  fileprivate static let draftUntil = Message(
    vi: "có tệp hoặc toàn văn rồi thì xóa dòng này để đăng",
    en: "delete this line to publish, once there is a file or a text")
  fileprivate static let noDate = Message(
    vi: "sổ không ghi ngày: điền issued rồi xóa dòng này",
    en: "the register has no date: write issued and delete this line")
  fileprivate static let noSubject = Message(
    vi: "sổ không ghi trích yếu, hãy thay bằng trích yếu trên văn bản",
    en: "the register has no subject: write the one on the paper")
  fileprivate static let internalEntry = Message(
    vi: "lưu hành nội bộ, không đưa vào trang", en: "for internal circulation, not for the site")
  fileprivate static let badNumber = Message(
    vi: "không đọc được số, ký hiệu này: sửa trong sổ rồi chạy lại",
    en: "this is no document number: mend it in the register and try again")

  fileprivate static func exempt(_ reason: String) -> Message {
    Message(vi: "được miễn: \(reason)", en: "exempt: \(reason)")
  }

  fileprivate static func inArchive(_ path: String) -> Message {
    Message(vi: "đã có trong kho: \(path)", en: "in the archive already: \(path)")
  }
}
