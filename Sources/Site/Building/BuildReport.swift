package import Content
package import Diagnostics
package import Pages

/// What a run of `check` or `status` found.
package struct CheckReport: Sendable {
  /// Sorted.
  package let diagnostics: [Diagnostic]
  /// Every source file with its fate, by path.
  package let sources: [SourceFate]
  /// The links to other sites, and what asks them; absent where there is no site to speak of.
  package let external: (links: [ExternalLink], check: ExternalCheck)?

  package init(
    diagnostics: [Diagnostic], sources: [SourceFate],
    external: (links: [ExternalLink], check: ExternalCheck)? = nil
  ) {
    self.diagnostics = diagnostics
    self.sources = sources
    self.external = external
  }

  /// The same with what was found besides.
  package func adding(_ findings: [Diagnostic]) -> CheckReport {
    CheckReport(
      diagnostics: (diagnostics + findings).sorted(), sources: sources, external: external)
  }
}

/// What a run of `build` did.
package struct BuildReport: Sendable {
  /// Sorted. Where one is an error, nothing was written.
  package let diagnostics: [Diagnostic]
  /// How many source files have each fate.
  package let fates: [Fate.Kind: Int]
  /// HTML pages of the site.
  package let pages: Int
  /// Files written, left as they were, and removed.
  package let written: Int
  package let unchanged: Int
  package let removed: Int
  /// Files in the output that bangtin did not make and carried over.
  package let foreign: [String]
  /// The output folder as the person would name it.
  package let output: String
  /// How long each phase took, where that was asked for.
  package private(set) var times: PhaseTimes?

  package init(
    diagnostics: [Diagnostic], fates: [Fate.Kind: Int], pages: Int, written: Int, unchanged: Int,
    removed: Int, foreign: [String], output: String, times: PhaseTimes? = nil
  ) {
    self.diagnostics = diagnostics
    self.fates = fates
    self.pages = pages
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.foreign = foreign
    self.output = output
    self.times = times
  }
}

extension BuildReport {
  /// The key of the number of pages among the counts of a build's record.
  static let pagesKey = "pages"

  /// A build that changed nothing, since nothing changed.
  init(of record: BuildRecord, files: Int, in output: String) {
    self.init(
      record.diagnostics, counts: record.counts,
      PublishSummary(
        written: 0, unchanged: files, removed: 0, foreign: [], isExchanged: false),
      in: output)
  }

  /// The same report with the times of the phases.
  func adding(_ times: PhaseTimes) -> BuildReport {
    var report = self
    report.times = times
    return report
  }

  /// A build that wrote nothing because of errors.
  init(refused site: PreparedSite, in output: String) {
    self.init(site.diagnostics, counts: site.counts, nil, in: output)
  }

  /// A build that wrote nothing because of `finding`, which only building could find.
  init(refused site: PreparedSite, because finding: Diagnostic, in output: String) {
    self.init((site.diagnostics + [finding]).sorted(), counts: site.counts, nil, in: output)
  }

  /// A build that could not even read site.toml.
  init(unusable diagnostics: [Diagnostic], in output: String?) {
    self.init(diagnostics, counts: [:], nil, in: output ?? "public")
  }

  /// A build that wrote a site with these `counts`; without a summary, nothing.
  init(
    _ diagnostics: [Diagnostic], counts: [String: Int], _ summary: PublishSummary?,
    in output: String
  ) {
    self.init(
      diagnostics: diagnostics,
      fates: Dictionary(
        Fate.Kind.allCases.compactMap { kind in counts[kind.rawValue].map { (kind, $0) } },
        uniquingKeysWith: { first, _ in first }),
      pages: counts[Self.pagesKey, default: 0], written: summary?.written ?? 0,
      unchanged: summary?.unchanged ?? 0, removed: summary?.removed ?? 0,
      foreign: summary?.foreign ?? [], output: output)
  }
}
