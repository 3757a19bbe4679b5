package import Content
import VietnameseText

/// How much of the office's register is public (tỷ lệ văn bản công khai).
package struct RegisterCompleteness: Sendable {
  /// A line of the register that counts.
  package struct Line: Sendable, Hashable {
    package let entry: RegisterEntry
    package let standing: PublicStanding
    /// As the register has it, else by whose number it is.
    package let direction: Direction?
  }

  /// The lines that are not for internal circulation, in the order of the register.
  package let lines: [Line]
  /// How many lines are left out as internal: by the register's word, or because the archive keeps
  /// the paper internal.
  package let internalCount: Int

  /// An entry is public where the archive holds its number, of its year where both years are known;
  /// one without a number, where the archive holds a paper of its subject.
  package init(of analysis: SiteAnalysis) {
    let lookup = ArchiveLookup(of: analysis)
    lines = analysis.site.register.compactMap { entry in
      guard !entry.isInternal, let standing = Self.standing(of: entry, in: lookup) else {
        return nil
      }
      return Line(
        entry: entry, standing: standing, direction: analysis.direction(of: entry))
    }
    internalCount = analysis.site.register.count - lines.count
  }

  private static func standing(
    of entry: RegisterEntry, in lookup: ArchiveLookup
  ) -> PublicStanding? {
    if let number = entry.number {
      return lookup.standing(ofRegistered: number, of: entry.issued, issuedBy: entry.issuer)
    }
    guard entry.writtenNumber.isEmpty, let subject = entry.subject else {
      return .missing(held: nil)
    }
    return lookup.standing(ofSubject: subject, dated: entry.issued)
  }

  package var share: PublicShare { PublicShare(lines.lazy.map(\.standing)) }
  package var total: Int { lines.count }
  package var isPublic: Int { share.isPublic }
  package var percent: Int? { share.percent }
  /// The lines that need not be public, with the reasons.
  package var exempted: [(entry: RegisterEntry, reason: String)] {
    lines.compactMap { line in
      if case .exempt(let reason) = line.standing { (line.entry, reason) } else { nil }
    }
  }
  /// Neither public nor wanted: the numbers that `[archive] exempt` lists.
  package var exempt: Int { exempted.count }
  /// The entries that are not public, in the order of the register.
  package var missing: [RegisterEntry] {
    lines.compactMap { if case .missing = $0.standing { $0.entry } else { nil } }
  }
}

extension RegisterCompleteness {
  /// The lines of one year of issue; nothing for a year: those whose date is open.
  package struct Year: Sendable {
    package let year: Int?
    package let whole: PublicShare
    /// By direction, as far as there are lines of it; nothing for a direction: unknown.
    package let shares: [Direction?: PublicShare]
  }

  /// Every year that must have something public, the latest first, undated lines last.
  package var years: [Year] {
    Dictionary(grouping: lines, by: \.entry.issued?.year).map { year, lines in
      Year(
        year: year, whole: PublicShare(lines.map(\.standing)),
        shares: Dictionary(grouping: lines, by: \.direction)
          .mapValues { PublicShare($0.map(\.standing)) })
    }
    .filter { $0.whole.wanted > 0 }
    .sorted { ($0.year ?? .min) > ($1.year ?? .min) }
  }
}

extension SiteAnalysis {
  /// Whether a line of the register came in or went out: as it says, else by whose number it is,
  /// else by whose name stands there.
  fileprivate func direction(of entry: RegisterEntry) -> Direction? {
    if let direction = entry.direction { return direction }
    let settings = site.settings
    if let number = entry.number {
      let own = ([settings.school.symbol].compactMap { $0 } + settings.school.aliases)
        .map { $0.filter { $0 != "&" && $0 != " " } }
      guard !own.isEmpty else { return nil }
      let isOwn = own.contains { number.organ == $0 || number.organ.hasPrefix($0 + "-") }
      return isOwn ? .outgoing : .incoming
    }
    return entry.issuer.flatMap { $0.folded() == settings.title.folded() ? .outgoing : nil }
  }
}
