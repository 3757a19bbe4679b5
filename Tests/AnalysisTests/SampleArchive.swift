import Content
import Diagnostics
import SampleSites

@testable import Analysis

/// An archive written down in a test: the front matter of each paper by the name of its file. Every
/// paper has a subject; `now` is 2021-10-01.
struct SampleArchive {
  let sample: SampleSite
  let analysis: SiteAnalysis
  private let positions: [String: ArchiveEntry]

  init(_ papers: [String: String], settings: String = "", plans: [String: String] = [:]) throws {
    var files = ["site.toml": SampleSite.plainSettings + settings]
    for (name, fields) in papers {
      files["content/directives/\(name).md"] = "---\n\(fields)\nsubject: Trích yếu \(name)\n---\n"
    }
    for (name, fields) in plans {
      files["content/plans/\(name).md"] = """
        ---
        title: Kế hoạch \(name)
        period: 2020-2021
        topics: [{id: chung, title: Chung}]
        \(fields)
        ---
        """
    }
    sample = SampleSite(files)
    let now = LocalTime(CalendarDate(dayNumber: 18_901), minute: 480)
    let (site, _) = try sample.read(now: now)
    analysis = SiteAnalysis(of: site)
    positions = Dictionary(
      uniqueKeysWithValues: site.directives.indices.map {
        (Self.name(of: site.directives[$0].source), ArchiveEntry.directive($0))
      } + site.plans.indices.map { (Self.name(of: site.plans[$0].source), .plan($0)) })
  }

  private static func name(of source: Source) -> String {
    source.path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? source.path
  }

  private func name(of entry: ArchiveEntry) -> String {
    Self.name(of: analysis.site.directive(entry).source)
  }

  private func names(of others: [RelatedDirective]) -> String {
    others.map { other in
      switch other {
      case .entry(let entry): name(of: entry)
      case .number(let number): "(\(number))"
      }
    }.joined(separator: " ")
  }

  /// `replaces cu`, `replaced_by moi`: what `name` has to do with others, by the keys of front
  /// matter; a number that leads nowhere stands in brackets.
  func relations(of name: String) -> [String] {
    guard let entry = positions[name] else { return ["no \(name)"] }
    return analysis.relations(of: entry).map { group in
      "\(group.isInverse ? group.relation.inverseKey : group.relation.key) \(names(of: group.others))"
    }
  }

  func validity(of name: String) -> Validity? { positions[name].map(analysis.validity(of:)) }

  func isInForce(_ name: String) -> Bool? {
    positions[name].map { analysis.standing(of: $0).isInForce }
  }

  func successors(of name: String) -> [String] {
    positions[name].map { analysis.successors(of: $0).map(self.name(of:)) } ?? ["no \(name)"]
  }

  /// What is told of `name`, a word and what it is about on each line.
  func notes(on name: String) -> [String] {
    guard let entry = positions[name] else { return ["no \(name)"] }
    return analysis.standing(of: entry).notes.map { note in
      switch note {
      case .withdrawn(let day): "withdrawn \(day?.description ?? "some day")"
      case .replaced(let others): "replaced by \(names(of: others))"
      case .repealed(let others): "repealed by \(names(of: others))"
      case .superseded: "superseded"
      case .expired(let day): "expired after \(day?.description ?? "some day")"
      case .starting(let day): "starting \(day)"
      case .corrected(let others): "corrected by \(names(of: others))"
      case .amended(let others): "amended by \(names(of: others))"
      case .ending(let relation, let other, let day):
        "\(relation.inverseKey) \(self.name(of: other)) from \(day)"
      }
    }
  }

  /// The findings about relations and validity, without the folder of the files.
  var findings: [String] {
    let rules: Set<AnalysisRule> = [
      .relationToItself, .ambiguousRelation, .relationToLater, .relationCircle, .internalRelation,
      .amendsNotInForce, .validityContradiction, .unnamedSuccessor,
    ]
    let ids = Set(rules.map(\.rawValue))
    return analysis.findings.filter { ids.contains($0.id) }.sorted()
      .map { String($0.line(in: sample).dropFirst("content/directives/".count)) }
  }

  /// The findings as English readers see them.
  var englishFindings: [String] {
    analysis.findings.filter { $0.id.contains("relation") || $0.id.contains("force") }.sorted()
      .map { $0.message.en }
  }
}
