import Building
import Content
import Diagnostics
import Markup

extension BuildReport {
  /// The contract of `bangtin build --json`; every fate is there, those without sources as 0.
  func json(hostFiles: HostFilesReport? = nil, seconds: Double) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("pages", pages)
      json.field("written", written)
      json.field("unchanged", unchanged)
      json.field("removed", removed)
      json.field("seconds", .number(milliseconds(seconds)))
      json.object("fates") { json in
        for kind in Fate.Kind.allCases { json.field(kind.rawValue, fates[kind, default: 0]) }
      }
      if let hostFiles {
        json.object("hostFiles") { json in
          json.field("folder", hostFiles.folder)
          json.field("written", hostFiles.written)
          json.field("kept", hostFiles.kept)
        }
      }
      if let times { write(times, to: &json) }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// Steps in their order, each with its parts.
  private func write(_ times: PhaseTimes, to json: inout JSONWriter) {
    func field(_ phase: BuildPhase, _ json: inout JSONWriter) {
      json.field("id", phase.rawValue)
      json.field("seconds", .number(milliseconds(times[phase] ?? 0)))
    }
    json.array("timings") { json in
      for step in times.steps {
        json.object { json in
          field(step, &json)
          let parts = times.parts(of: step)
          if parts.isEmpty { return }
          json.array("parts") { json in
            for part in parts { json.object { field(part, &$0) } }
          }
        }
      }
    }
  }

  /// `seconds` with three decimals.
  private func milliseconds(_ seconds: Double) -> String {
    let thousandths = Int((max(0, seconds) * 1000).rounded())
    return "\(thousandths / 1000).\(digits(thousandths % 1000, 3))"
  }
}

extension CheckReport {
  /// The contract of `bangtin check --json`.
  func findingsJSON(in language: Language, source: @escaping (String) -> [UInt8]?) -> String {
    var sources = SourceCache(source: source)
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.array("diagnostics") { json in
        for finding in diagnostics { finding.write(to: &json, in: language, &sources) }
      }
      json.object("counts") { json in
        for severity in Severity.allCases {
          json.field(severity.rawValue, diagnostics.count { $0.severity == severity })
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// The contract of `bangtin status --json`.
  func sourcesJSON(in language: Language) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.array("sources") { json in
        for source in sources {
          json.object { json in
            json.field("file", source.path)
            json.field("fate", source.fate.kind.rawValue)
            json.field("reason", source.fate.reason?[language])
            json.field("url", source.url)
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension Diagnostic {
  /// One object; lines and columns count from 1, columns in characters.
  func write(to json: inout JSONWriter, in language: Language, _ sources: inout SourceCache) {
    let position = sources.position(of: place)
    json.object { json in
      json.field("id", id)
      json.field("severity", severity.rawValue)
      json.field("file", place?.file)
      json.field("line", position?.line)
      json.field("column", position?.column)
      json.field("message", message[language])
      json.field("hint", hint?[language])
    }
  }
}
