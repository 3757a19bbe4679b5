import Building
import Diagnostics
import Markup

@testable import Commands

/// A site that answers with what a test put in.
struct FakePortal: SiteBuilding {
  var buildReport = BuildReport(
    diagnostics: [], fates: [:], pages: 0, written: 0, unchanged: 0, removed: 0, foreign: [],
    output: "public")
  var checkReport = CheckReport(diagnostics: [], sources: [])
  var page: (template: String, value: OpenValue)?
  var failure: (any Error)?
  var steps: [(Message, Double)] = []

  func run(progress: @Sendable (_ step: Message, _ share: Double) -> Void) throws -> BuildReport {
    for (step, share) in steps { progress(step, share) }
    if let failure { throw failure }
    return buildReport
  }

  func writeHostFiles() throws -> HostFilesReport? {
    HostFilesReport(folder: "host-files", written: ["_headers"], kept: ["nginx.conf"])
  }

  func check() throws -> CheckReport {
    if let failure { throw failure }
    return checkReport
  }

  func read() throws -> Result<SiteReading, UnreadableSite> {
    if let failure { throw failure }
    return .failure(UnreadableSite(findings: checkReport.diagnostics))
  }

  func context(of path: String) throws -> (template: String, value: OpenValue)? {
    path == "/" ? page : nil
  }
}

/// A rule that is whatever a test needs.
enum MadeUpRule: String, Rule {
  case unknownTopic = "unknown-topic"
  case missingImage = "missing-image"
  case oldWord = "old-word"

  var severity: Severity {
    switch self {
    case .unknownTopic: .error
    case .missingImage: .warning
    case .oldWord: .note
    }
  }

  var explanation: RuleExplanation {
    RuleExplanation(Message(vi: "", en: ""), Message(vi: "", en: ""), wrong: [], right: [])
  }
}

extension Diagnostic {
  /// A finding that says the same words in both languages, but for the English ones given.
  static func madeUp(
    _ rule: MadeUpRule, _ file: String? = nil, _ range: Range<Int>? = nil, _ vi: String,
    en: String = "in English", hint: Message? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, at: file.map { Place(file: $0, range: range) }, Message(vi: vi, en: en), hint: hint)
  }
}
