import Diagnostics
import Markup
import Templates
import Testing

struct LenientTemplateTests {
  /// `template` over `data`.
  static func rendered(
    _ template: String, _ partials: [String: String] = [:], _ data: OpenValue
  ) throws -> String {
    let sources = Sample.sources(partials.merging(["post": template]) { $1 })
    let parsed = LenientTemplate.parse("post", from: sources)
    #expect(parsed.diagnostics == [])
    var output: [UInt8] = []
    try #require(parsed.template).render(data, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  static let data: OpenValue = .table([
    (name: "tiêu đề", value: .null),
    (name: "title", value: .text("Thi đua \"Dạy tốt\" & <Học tốt>")),
    (name: "score", value: .number("9.50")),
    (name: "zero", value: .number("0.0")),
    (name: "items", value: .list([.text("a"), .list([.text("b")]), .null])),
  ])

  @Test(
    "Free data is written as it was typed, and what is missing is empty",
    arguments: [
      ("{{title}} {{score}}", "Thi đua &quot;Dạy tốt&quot; &amp; &lt;Học tốt&gt; 9.50"),
      ("{{{title}}}", "Thi đua \"Dạy tốt\" & <Học tốt>"),
      ("({{nothing}}{{items}}{{a.b}})", "()"),
      ("{{#zero}}có{{/zero}}{{^zero}}không{{/zero}}", "không"),
      ("{{#items}}[{{.}}]{{/items}}", "[a][][]"),
      ("\u{FEFF}{{#title}}\nx\n{{/title}}\n", "x\n"),
    ])
  func values(template: String, expected: String) throws {
    #expect(try Self.rendered(template, [:], Self.data) == expected)
  }

  @Test("A template that brings in itself without end is stopped")
  func endless() throws {
    let fault = try #require(throws: TemplateFault.self) {
      try Self.rendered("{{>a}}", ["a": "{{>a}}{{>a}}"], Self.data)
    }
    #expect(fault.diagnostic.id == "template-endless")
    #expect(fault.diagnostic.place == Place(file: "a.mustache"))
    #expect(
      fault.diagnostic.message.en
        == "While rendering, templates bring in each other too deep, repeat too often or write too much."
    )
  }

  @Test("A syntax error in any template of the set leaves no template")
  func syntax() {
    let parsed = LenientTemplate.parse(
      "post", from: Sample.sources(["post": "{{title}}", "other": "{{#title}}"]))
    #expect(parsed.template == nil)
    #expect(parsed.diagnostics.map(\.id) == ["template-unclosed-section"])
  }
}
