import Analysis
import Building
import Content
import Diagnostics
import Markup

/// `bangtin archive --disclosure --json`.
struct DisclosureJSON {
  private let site: SiteReading
  private let language: Language
  private let source: (String) -> [UInt8]?

  init(of site: SiteReading, in language: Language, source: @escaping (String) -> [UInt8]?) {
    self.site = site
    self.language = language
    self.source = source
  }

  /// `findings` are those about disclosures.
  func text(_ ledger: DisclosureLedger, _ findings: [Diagnostic]) -> String {
    var sources = SourceCache(source: source)
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.array("years") { json in
        for year in ledger.years {
          json.object { json in
            json.field("year", year.period.description)
            json.array("sections") { json in
              for section in year.sections { json.object { json in write(section, to: &json) } }
            }
          }
        }
      }
      json.array("diagnostics") { json in
        for finding in findings { finding.write(to: &json, in: language, &sources) }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ section: DisclosureSection, to json: inout JSONWriter) {
    json.field("id", section.disclosure.id.text)
    json.field("title", section.disclosure.title)
    json.field("source", section.disclosure.source?.value)
    json.field("state", section.state.rawValue)
    json.field("due", section.due?.description)
    json.field("daysLeft", section.daysLeft)
    json.array("items") { json in
      for item in section.items {
        json.object { json in
          json.field("file", item.text.source.path)
          json.field("title", item.text.title)
          json.field("url", site.address(of: item.text))
          json.field("published", item.text.published?.description)
          json.field("keptUntil", item.keptUntil?.description)
        }
      }
    }
  }
}
