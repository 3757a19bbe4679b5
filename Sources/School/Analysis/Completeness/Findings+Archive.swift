import Content
import Diagnostics
import VietnameseText

/// Findings about the archive as a whole: papers entered twice, exemptions that have had their day.
extension SiteAnalysis {
  func checkArchive(into findings: inout [Diagnostic]) {
    checkDuplicates(into: &findings)
    checkRegister(into: &findings)
    checkExemptions(into: &findings)
  }

  /// A number is given once by one body in one year (Decree 30/2020/NĐ-CP, article 15 and annex VI).
  private func checkDuplicates(into findings: inout [Diagnostic]) {
    var first: [NumberIdentity: Source] = [:]
    for entry in site.archiveEntries {
      let directive = site.directive(entry)
      // Another file of the same number stands for what was sent back or taken down.
      guard let number = directive.number, fate(of: entry).isStanding else { continue }
      let identity = NumberIdentity(
        key: citations.index.key(of: number.value),
        issuer: catalogue.issuer(of: directive)?.id.text, year: directive.issued?.year)
      if let other = first[identity] {
        findings.append(.duplicate(number, in: directive.source, of: other))
      } else {
        first[identity] = directive.source
      }
    }
  }

  private func checkRegister(into findings: inout [Diagnostic]) {
    var first: [NumberIdentity: RegisterEntry] = [:]
    for entry in site.register {
      guard let number = entry.number else { continue }
      let identity = NumberIdentity(
        key: citations.index.key(of: number), issuer: entry.issuer?.folded(),
        year: entry.issued?.year)
      if let other = first[identity] {
        findings.append(
          .duplicate(number, on: entry, of: other, in: site.settings.archive.register))
      } else {
        first[identity] = entry
      }
    }
  }

  /// Exemptions of what the archive has come to hold, unless there is another paper of the number
  /// that still needs it.
  private func checkExemptions(into findings: inout [Diagnostic]) {
    let index = citations.index
    let held = site.settings.archive.exempt.compactMap { exemption in
      index.entries(numbered: exemption.number.value, of: nil).compactMap { $0 }
        .first { fate(of: $0).isPublic }.map { (number: exemption.number, entry: $0) }
    }
    guard !held.isEmpty else { return }
    let whole = ArchiveCompleteness(of: self)
    let used = Set(
      whole.register.exempted.compactMap { $0.entry.number.map(index.key) }
        + whole.cited.exempted.map { index.key(of: $0.paper.number) })
    for (number, entry) in held where !used.contains(index.key(of: number.value)) {
      findings.append(.idle(number, held: site.directive(entry).source))
    }
  }
}

extension Fate {
  /// Whether the text stands, or is to stand, for its paper.
  fileprivate var isStanding: Bool { kind != .rejected && kind != .withdrawn }
}

/// What tells one paper from another.
private struct NumberIdentity: Hashable {
  let key: String
  let issuer: String?
  let year: Int?
}

extension Diagnostic {
  fileprivate static func duplicate(
    _ number: Reference<DocumentNumber>, in source: Source, of other: Source
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.duplicateDirective, at: source.place(number.range),
      Message(
        vi: "văn bản số \(number.value) đã có ở \(other.path)",
        en: "\(number.value) is already in \(other.path)"),
      hint: Message(
        vi: "giữ một tệp; nếu là hai văn bản khác nhau thì xem lại số, năm và cơ quan ban hành",
        en: "keep one of the files; if they are two papers, check number, year and issuer"))
  }

  fileprivate static func duplicate(
    _ number: DocumentNumber, on entry: RegisterEntry, of other: RegisterEntry, in register: String
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.duplicateRegisterEntry, at: Place(file: register, range: entry.range),
      Message(
        vi: "sổ đăng ký ghi văn bản số \(number) hai lần: dòng \(other.line) và dòng \(entry.line)",
        en: "the register has \(number) twice: on lines \(other.line) and \(entry.line)"),
      hint: Message(
        vi: "xóa một dòng; nếu là hai văn bản khác nhau thì xem lại số, ngày và cơ quan ban hành",
        en: "delete one of them; if they are two papers, check number, date and issuer"))
  }

  fileprivate static func idle(
    _ number: Reference<DocumentNumber>, held source: Source
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.idleExemption, at: Source(path: "site.toml").place(number.range),
      Message(
        vi: "không cần miễn cho \(number.value) nữa: kho đã có ở \(source.path)",
        en: "\(number.value) needs no exemption any more: the archive holds it, \(source.path)"),
      hint: Message(
        vi: "bỏ mục này khỏi exempt trong [archive]",
        en: "take this entry out of exempt in [archive]"))
  }
}
