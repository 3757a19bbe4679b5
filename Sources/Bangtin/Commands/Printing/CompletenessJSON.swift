import Analysis
import Content
import Diagnostics
import Markup

/// The contract of `bangtin archive --json`.
struct CompletenessJSON {
  private let analysis: SiteAnalysis
  private let language: Language
  private let source: (String) -> [UInt8]?

  init(of analysis: SiteAnalysis, in language: Language, source: @escaping (String) -> [UInt8]?) {
    self.analysis = analysis
    self.language = language
    self.source = source
  }

  /// `findings` are those about the archive.
  func text(_ completeness: ArchiveCompleteness, _ findings: [Diagnostic]) -> String {
    var sources = SourceCache(source: source)
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.object("register") { json in write(completeness.register, to: &json) }
      json.object("cited") { json in write(completeness.cited, &sources, to: &json) }
      json.object("byType") { json in
        for (type, count) in completeness.byType { json.field(type.contractName, count) }
      }
      json.array("diagnostics") { json in
        for finding in findings { finding.write(to: &json, in: language, &sources) }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ register: RegisterCompleteness, to json: inout JSONWriter) {
    json.field("total", register.total)
    json.field("public", register.isPublic)
    json.field("exempt", register.exempt)
    json.array("missing") { json in
      for line in register.lines {
        guard case .missing(let held) = line.standing else { continue }
        json.object { json in
          json.field("number", line.entry.writtenNumber.isEmpty ? nil : line.entry.writtenNumber)
          json.field("issued", line.entry.issued?.description)
          json.field("issuer", line.entry.issuer)
          json.field("subject", line.entry.subject)
          json.field("direction", line.direction?.rawValue)
          json.field("line", line.entry.line)
          json.field("heldIn", path(of: held))
        }
      }
    }
    json.field("percent", register.percent)
    json.field("internal", register.internalCount)
    json.array("exemptions") { json in
      for (entry, reason) in register.exempted {
        json.object { json in
          json.field("number", entry.writtenNumber)
          json.field("reason", reason)
        }
      }
    }
  }

  private func write(
    _ cited: CitedCompleteness, _ sources: inout SourceCache, to json: inout JSONWriter
  ) {
    json.field("total", cited.papers.count)
    json.field("public", cited.share.isPublic)
    json.field("exempt", cited.exempted.count)
    json.array("missing") { json in
      for paper in cited.papers {
        guard case .missing(let held) = paper.standing else { continue }
        json.object { json in
          json.field("number", paper.number.normalForm)
          json.array("citedIn") { json in
            for file in paper.places.map(\.file).uniqued() { json.value(file) }
          }
          json.array("places") { json in
            for place in paper.places {
              let position = sources.position(of: place)
              json.object { json in
                json.field("file", place.file)
                json.field("line", position?.line)
                json.field("column", position?.column)
              }
            }
          }
          json.field("heldIn", path(of: held))
        }
      }
    }
    json.field("percent", cited.share.percent)
    json.array("exemptions") { json in
      for (paper, reason) in cited.exempted {
        json.object { json in
          json.field("number", paper.number.normalForm)
          json.field("reason", reason)
        }
      }
    }
  }

  private func path(of entry: ArchiveEntry?) -> String? {
    entry.map { analysis.site.directive($0).source.path }
  }
}
