import Diagnostics
import Templates
import Testing

/// One wrong template and what is said about it.
struct TemplateExample: Sendable, CustomTestStringConvertible {
  let template: String
  let vi: [String]
  let en: [String]

  init(_ template: String, vi: [String], en: [String]) {
    self.template = template
    self.vi = vi
    self.en = en
  }

  var testDescription: String { template }
}

struct TemplateDiagnosticsTests {
  typealias Example = TemplateExample

  /// What is said about `templates`, of which `post` is compiled: place, id, message and hint.
  static func said(_ templates: [String: String], _ language: Language) -> [String] {
    let compiled = Template.compile(
      "post", from: Sample.sources(templates), against: Sample.post,
      constants: Sample.constantsRecord)
    let isRefused = compiled.diagnostics.contains { $0.severity == .error }
    #expect((compiled.template == nil) == isRefused)
    return compiled.diagnostics.map { finding in
      let range = finding.place?.range.map { "\($0.lowerBound)..<\($0.upperBound)" } ?? "-"
      let place = "\(finding.place?.file ?? "-"):\(range)"
      let hint = finding.hint.map { " » \($0[language])" } ?? ""
      return "\(place) \(finding.severity) \(finding.id): \(finding.message[language])\(hint)"
    }
  }

  /// What the examples bring in.
  static let partials = ["a": "{{>b}}", "b": "{{>a}}", "card": "", "layout": "{{$main}}{{/main}}"]

  @Test(
    "A wrong template is refused with the way to mend it",
    arguments: syntaxExamples + meaningExamples)
  func example(_ example: Example) {
    let templates = Self.partials.merging(["post": example.template]) { $1 }
    #expect(Self.said(templates, .vi) == example.vi)
    #expect(Self.said(templates, .en) == example.en)
  }

  @Test("Sections nest to a bound")
  func nesting() {
    let deep =
      String(repeating: "{{#title}}", count: 101) + String(repeating: "{{/title}}", count: 101)
    #expect(
      Self.said(["post": deep], .vi) == [
        """
        post.mustache:1000..<1010 error template-nested-too-deep: Các phần lồng nhau quá 100 cấp. \
        » Tách bớt ra các mẫu con và gọi bằng {{>tên}}.
        """
      ])
  }

  @Test("A template that doubles itself at every level is stopped")
  func size() {
    var templates = ["post": "{{>p0}}", "p40": "{{title}}"]
    for level in 0..<40 { templates["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    #expect(
      Self.said(templates, .vi) == [
        """
        post.mustache:- error template-too-large: Mẫu này gọi quá nhiều mẫu khác, kết quả quá lớn. \
        » Bớt các thẻ {{>tên}} lồng nhau.
        """
      ])
  }

  @Test("Every rule but that of endless rendering is shown by an example")
  func everyRule() {
    let said = (Self.syntaxExamples + Self.meaningExamples).flatMap(\.vi)
    let elsewhere: [TemplateRule] = [.nestedTooDeep, .tooLarge, .endless]
    for rule in TemplateRule.allCases where !elsewhere.contains(rule) {
      #expect(said.contains { $0.contains(" \(rule.severity) \(rule.rawValue): ") }, "\(rule)")
    }
  }
}
