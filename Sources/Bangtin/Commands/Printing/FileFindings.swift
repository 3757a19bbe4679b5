import Diagnostics

/// What was found in one file; without a file, in the project as a whole.
struct FileFindings {
  let file: String?
  private(set) var findings: [Diagnostic]

  /// `findings` by file: those of notes alone first, those with errors last, in the order in which
  /// they come otherwise.
  static func grouped(_ findings: [Diagnostic]) -> [FileFindings] {
    var groups: [FileFindings] = []
    var places: [String?: Int] = [:]
    for finding in findings {
      let file = finding.place?.file
      if let place = places[file] {
        groups[place].findings.append(finding)
      } else {
        places[file] = groups.count
        groups.append(FileFindings(file: file, findings: [finding]))
      }
    }
    return [Severity.note, .warning, .error].flatMap { severity in
      groups.filter { $0.worst == severity }
    }
  }

  private var worst: Severity {
    Severity.allCases.first { severity in findings.contains { $0.severity == severity } } ?? .note
  }
}
