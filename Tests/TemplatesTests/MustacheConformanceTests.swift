import Diagnostics
import Foundation
import Markup
import Templates
import Testing

/// The examples of the Mustache specification, through the lenient engine. They are not part of this
/// project: `BANGTIN_MUSTACHE_SPEC` names a folder that holds the specification's `*.json` files
/// (https://github.com/mustache/spec, folder `specs`); without it these tests are skipped.
struct MustacheConformanceTests {
  static let folder = ProcessInfo.processInfo.environment["BANGTIN_MUSTACHE_SPEC"]

  static let files = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
    "~inheritance", "~dynamic-names",
  ]

  @Test(
    "Every example of the specification comes out as it says",
    .enabled(if: folder != nil), arguments: files)
  func example(file: String) throws {
    let folder = try #require(Self.folder)
    let data = try Data(contentsOf: URL(filePath: "\(folder)/\(file).json"))
    let spec = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let tests = try #require(spec["tests"] as? [[String: Any]])
    var passed = 0
    for test in tests {
      let name = try #require(test["name"] as? String)
      let template = try #require(test["template"] as? String)
      let partials = test["partials"] as? [String: String] ?? [:]
      let files = partials.map { TemplateFile(name: $0, file: $0, bytes: Array($1.utf8)) }
      let sources = TemplateSources(
        files + [TemplateFile(name: "(root)", file: "(root)", bytes: Array(template.utf8))])
      let parsed = LenientTemplate.parse("(root)", from: sources)
      guard let compiled = parsed.template else {
        Issue.record("\(file): \(name): \(parsed.diagnostics.map(\.message.en))")
        continue
      }
      var output: [UInt8] = []
      try compiled.render(OpenValue(json: test["data"] as Any), into: &output)
      let text = String(decoding: output, as: UTF8.self)
      #expect(text == test["expected"] as? String, "\(file): \(name)")
      if text == test["expected"] as? String { passed += 1 }
    }
    print("\(file): \(passed) of \(tests.count)")
    #expect(!tests.isEmpty)
  }

  @Test(
    "Compiled against free data, the examples that the strict engine accepts come out the same",
    .enabled(if: folder != nil), arguments: files)
  func strictExample(file: String) throws {
    let folder = try #require(Self.folder)
    let data = try Data(contentsOf: URL(filePath: "\(folder)/\(file).json"))
    let spec = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let tests = try #require(spec["tests"] as? [[String: Any]])
    let shape = Shape("root", ["data": .open])
    var accepted = 0
    for test in tests {
      let name = try #require(test["name"] as? String)
      var templates = test["partials"] as? [String: String] ?? [:]
      templates["(example)"] = test["template"] as? String
      templates["(root)"] = "{{#data}}{{>(example)}}{{/data}}"
      let files = templates.map { TemplateFile(name: $0, file: $0, bytes: Array($1.utf8)) }
      let value = OpenValue(json: test["data"] as Any)
      let compiled = Template.compile("(root)", from: TemplateSources(files), against: shape)
      guard let template = compiled.template, case .table = value else { continue }
      var output: [UInt8] = []
      do {
        try template.render(Record(shape, ["data": .open(value)]), into: &output)
      } catch { continue }
      accepted += 1
      let text = String(decoding: output, as: UTF8.self)
      #expect(text == test["expected"] as? String, "\(file): \(name)")
    }
    print("\(file), strict: \(accepted) of \(tests.count) accepted")
  }
}

extension OpenValue {
  /// What `JSONSerialization` gives, as data without a shape.
  fileprivate init(json: Any) {
    switch json {
    case let text as String: self = .text(text)
    case let list as [Any]: self = .list(list.map { OpenValue(json: $0) })
    case let table as [String: Any]:
      self = .table(table.map { (name: $0, value: OpenValue(json: $1)) })
    case let number as NSNumber:
      let isFlag = unsafe String(cString: number.objCType) == "c"
      self = isFlag ? .flag(number.boolValue) : .number(number.stringValue)
    default: self = .null
    }
  }
}
