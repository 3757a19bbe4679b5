import Diagnostics
import Testing

@testable import Reading

@Suite("The schemas")
struct SchemaTests {
  /// The records of all files, outermost first.
  static let records: [any FieldKey.Type] = [
    PostField.self, DirectiveField.self, PlanField.self, EventField.self, PageField.self,
    OpinionField.self, SettingsField.self,
  ]

  @Test("Every field, in every record, says in both languages what it is", arguments: fields)
  func help(name: String, vi: String, en: String) {
    for sentence in [vi, en] {
      #expect(sentence.hasSuffix("."), "\(name)")
      #expect(sentence.count > 3 && sentence.count < 100, "\(name)")
    }
    #expect(vi != en)
  }

  @Test("The keys that must be there are those of the formats' description")
  func required() {
    let required = Self.records.map { record in
      record.schema.filter(\.field.isRequired).map(\.key)
    }
    #expect(
      required == [
        ["title", "date"], ["subject"], ["title", "period", "topics"], ["title", "starts"],
        ["title"], ["issues"], ["title", "base_url", "utc_offset"],
      ])
  }

  @Test("A plan has a directive's fields, its own first, each once")
  func inherited() {
    let keys = PlanField.schema.map(\.key)
    #expect(keys.prefix(2) == ["title", "period"])
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys).isSuperset(of: DirectiveField.allCases.map(\.rawValue)))
  }

  @Test("The rules' ids are words in lower case joined by dashes")
  func rules() {
    for rule in ReadingRule.allCases {
      #expect(rule.rawValue.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x2D })
    }
  }

  @Test("Every rule is shown by an example")
  func everyRule() {
    let examples =
      KeyTests.cases + ShapeTests.cases + TextFindingTests.cases + DateFindingTests.cases
      + SmallFindingTests.cases + DirectiveFindingTests.cases + PlanFindingTests.cases
      + OtherFindingTests.cases + SettingsFindingTests.cases
    let said = examples.map(\.expected).joined(separator: "\n")
    let silent = ReadingRule.allCases.filter { !said.contains($0.rawValue) }
    #expect(
      silent == [
        .reservedAddress, .registerColumn, .registerUndated, .registerRow, .registerNumber,
        .registerDate, .registerWord,
      ], "PageTests shows the first, RegisterTests the others")
  }

  static let fields: [(String, String, String)] = {
    var seen: Set<String> = []
    return records.flatMap { walk($0, &seen) }
  }()

  private static func walk(
    _ record: any FieldKey.Type, _ seen: inout Set<String>
  ) -> [(String, String, String)] {
    guard seen.insert("\(record)").inserted else { return [] }
    var fields: [(String, String, String)] = []
    for (key, field) in record.schema {
      fields.append(("\(record).\(key)", field.help.vi, field.help.en))
      if case .record(let inner) = field.type.element { fields += walk(inner, &seen) }
    }
    return fields
  }
}
