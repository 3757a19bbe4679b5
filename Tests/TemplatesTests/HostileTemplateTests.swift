import Diagnostics
import Markup
import Testing

@testable import Templates

@Suite("Templates that mean harm")
struct HostileTemplateTests {
  /// Sixteen items; eight lists of them within each other are four thousand million.
  private static let data = OpenValue.table([
    (name: "a", value: .list(Array(repeating: .flag(true), count: 16)))
  ])
  private static let nested =
    String(repeating: "{{#a}}", count: 8) + String(repeating: "{{/a}}", count: 8)

  private static let endless = Message(
    vi: "Khi dựng trang, mẫu gọi nhau quá sâu, lặp quá nhiều lần hoặc viết ra quá nhiều.",
    en:
      "While rendering, templates bring in each other too deep, repeat too often or write too much."
  )

  /// 25 templates that bring in the next one twice; the last is empty.
  private static var doubling: [String: String] {
    var templates = ["post": "{{>p0}}", "p25": ""]
    for number in 0..<25 {
      templates["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}"
    }
    return templates
  }

  @Test(
    "Lists in lists and templates that double are stopped, though they write nothing",
    arguments: [["post": nested], doubling])
  func lenient(templates: [String: String]) throws {
    let template = try #require(
      LenientTemplate.parse("post", from: Sample.sources(templates)).template)
    var output: [UInt8] = []
    let fault = try #require(throws: TemplateFault.self) {
      try template.render(Self.data, into: &output)
    }
    #expect(fault.diagnostic.id == "template-endless")
    #expect(fault.diagnostic.message == Self.endless)
  }

  @Test("Lists of a page's free data in each other are stopped")
  func open() throws {
    let nested = Self.nested.replacing("#a", with: "#extra.a").replacing("/a", with: "/extra.a")
    let template = try #require(
      Template.compile("post", from: Sample.sources(["post": nested]), against: Sample.post)
        .template)
    let fault = try #require(throws: TemplateFault.self) {
      var output: [UInt8] = []
      try template.render(Sample.postRecord(extra: Self.data), into: &output)
    }
    #expect(fault.diagnostic.message == Self.endless)
  }

  @Test("Lists of records in each other are stopped")
  func records() throws {
    let deep =
      "{{#related}}" + String(repeating: "{{#topics}}", count: 7)
      + String(repeating: "{{/topics}}", count: 7) + "{{/related}}"
    let topics = Array(repeating: Sample.linkRecord("Thi đua", "/chu-de/thi-dua/"), count: 20)
    let cards = Array(repeating: Sample.cardRecord("Tin", topics: topics), count: 2)
    let template = try #require(
      Template.compile("post", from: Sample.sources(["post": deep]), against: Sample.post).template)
    let fault = try #require(throws: TemplateFault.self) {
      var output: [UInt8] = []
      try template.render(Sample.postRecord(related: cards), into: &output)
    }
    #expect(fault.diagnostic.message == Self.endless)
  }

  @Test(
    "Templates that double are too large before anything comes of them")
  func compiled() {
    let compiled = Template.compile(
      "post", from: Sample.sources(Self.doubling), against: Sample.post)
    #expect(compiled.template == nil)
    #expect(compiled.diagnostics.map(\.id) == ["template-too-large"])
  }

  @Test("100 sections stand in each other, 101 do not")
  func nesting() {
    func ids(_ depth: Int) -> [String] {
      let text =
        String(repeating: "{{#title}}", count: depth)
        + String(repeating: "{{/title}}", count: depth)
      return Sample.sources(["post": text]).diagnostics.map(\.id)
    }
    #expect(ids(99) == [])
    #expect(ids(100) == [])
    #expect(ids(101).first == "template-nested-too-deep")
    #expect(ids(20_000).first == "template-nested-too-deep")
  }
}
