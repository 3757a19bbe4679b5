package import Content
import VietnameseText

/// How much of the office's register is public (tỷ lệ văn bản công khai).
package struct RegisterCompleteness: Sendable {
  /// The entries that are not for internal circulation.
  package let total: Int
  package let isPublic: Int
  /// Neither public nor wanted: the numbers that `[archive] exempt` lists.
  package let exempt: Int
  /// The entries that are not public, in the order of the register.
  package let missing: [RegisterEntry]

  /// An entry is public where the archive holds its number, of its year where both years are known;
  /// one without a number, where the archive holds a paper of its subject.
  package init(of analysis: SiteAnalysis) {
    let site = analysis.site
    let subjects = Set(analysis.archive.newest.map { site.directive($0).subject.folded() })
    let exemptions = Set(site.settings.archive.exempt.map(\.number.value.normalForm))
    let entries = site.register.filter { !$0.isInternal }
    func isPublic(_ entry: RegisterEntry) -> Bool {
      guard let number = entry.number else {
        return entry.writtenNumber.isEmpty
          && entry.subject.map { subjects.contains($0.folded()) } ?? false
      }
      return analysis.archive.byNumber[number.normalForm, default: []].contains { found in
        guard let year = entry.issued?.year, let other = site.directive(found).issued?.year
        else { return true }
        return year == other
      }
    }
    func isExempt(_ entry: RegisterEntry) -> Bool {
      entry.number.map { exemptions.contains($0.normalForm) } ?? false
    }
    total = entries.count
    self.isPublic = entries.count(where: isPublic)
    let others = entries.filter { !isPublic($0) }
    exempt = others.count(where: isExempt)
    missing = others.filter { !isExempt($0) }
  }

  /// Of what must be public, rounded down: 100 only where nothing is missing. Nothing where the
  /// register is empty.
  package var percent: Int? {
    let wanted = isPublic + missing.count
    return wanted == 0 ? nil : isPublic * 100 / wanted
  }
}
