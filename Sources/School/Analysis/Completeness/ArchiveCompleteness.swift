package import Content

/// Whether the archive is whole: measured against the office's register and against what is cited.
package struct ArchiveCompleteness: Sendable {
  package let register: RegisterCompleteness
  package let cited: CitedCompleteness
  /// How many public entries the archive has of each type, in the order of the types; those without
  /// a type are left out.
  package let byType: [(type: DocumentType, count: Int)]

  package init(of analysis: SiteAnalysis) {
    register = RegisterCompleteness(of: analysis)
    cited = CitedCompleteness(of: analysis)
    byType = DocumentType.all.compactMap { type in
      analysis.archive.byType[type].map { (type, $0.count) }
    }
  }

  /// Whether nothing is missing.
  package var isWhole: Bool { register.share.missing == 0 && cited.share.missing == 0 }
}
