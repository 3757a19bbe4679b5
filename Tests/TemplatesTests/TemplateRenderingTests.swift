import Diagnostics
import Markup
import Templates
import Testing

struct TemplateRenderingTests {
  /// `template` over a post, with partials.
  static func rendered(
    _ template: String, _ partials: [String: String] = [:], post: Record = Sample.postRecord()
  ) throws -> String {
    let sources = Sample.sources(partials.merging(["post": template]) { $1 })
    let compiled = Template.compile(
      "post", from: sources, against: Sample.post, constants: Sample.constantsRecord)
    #expect(compiled.diagnostics == [])
    var output: [UInt8] = []
    try #require(compiled.template).render(post, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(
    "Values are written as their kind asks",
    arguments: [
      ("{{title}}", "Lễ kỷ niệm &lt;20/11&gt; &amp; &quot;thi đua&quot; của O&#39;Ngà"),
      ("{{{body}}}|{{&body}}", "<p>Mít tinh</p>|<p>Mít tinh</p>"),
      ("{{count}}", "0"),
      ("{{author.title}} ({{author.url}})", "Cô Hoa (/tac-gia/hoa/)"),
      ("{{#author}}{{title}}{{/author}}", "Cô Hoa"),
      (
        "{{#title}}<h1>{{.}}</h1>{{/title}}{{^title}}-{{/title}}",
        "<h1>Lễ kỷ niệm &lt;20/11&gt; &amp; &quot;thi đua&quot; của O&#39;Ngà</h1>"
      ),
      ("{{#count}}có{{/count}}{{^count}}không có tin{{/count}}", "không có tin"),
      ("{{#isPreview}}xem trước{{/isPreview}}{{^isPreview}}chính thức{{/isPreview}}", "chính thức"),
      ("{{#body}}{{{.}}}{{/body}}", "<p>Mít tinh</p>"),
      ("{{! ghi chú }}{{=<% %>=}}<%count%>", "0"),
    ])
  func values(template: String, expected: String) throws {
    #expect(try Self.rendered(template) == expected)
  }

  @Test("A list repeats its section, and names of outer records stay in sight")
  func lists() throws {
    let topics = [Sample.linkRecord("Thi đua", "/chu-de/thi-dua/")]
    let post = Sample.postRecord(
      title: "Khai giảng",
      related: [
        Sample.cardRecord("Tết", topics: topics, isFirst: true), Sample.cardRecord("Hội thao"),
      ])
    let template = """
      {{#related}}
      {{#isFirst}}[{{/isFirst}}{{title}} {{date.day}}{{#image}}!{{/image}}{{#summary}}?{{/summary}}
      {{#topics}}
        - {{title}}, {{author.title}}, {{count}}
      {{/topics}}
      {{/related}}
      """
    #expect(
      try Self.rendered(template, post: post) == """
        [Tết 20/11/2020
          - Thi đua, Cô Hoa, 1
        Hội thao 20/11/2020

        """)
  }

  @Test(
    "Constants are part of the text",
    arguments: [
      ("{{site.title}}: {{t.more}}", "Trường TH&amp;THCS Thanh Trường: Xem thêm"),
      ("{{#site.menu}}{{title}} ({{count}}); {{/site.menu}}", "Tin tức (0); Văn bản (0); "),
      ("{{#site}}{{#leader}}có{{/leader}}{{^leader}}không{{/leader}}{{/site}}", "không"),
      ("{{#site.isDemo}}thử{{/site.isDemo}}", "thử"),
      ("{{theme.colour}}{{theme.none}}{{#theme.links}}({{.}}){{/theme.links}}", "#0a5(a)(b)"),
      ("{{#theme}}{{colour}}{{nothing}}{{count}}{{/theme}}", "#0a50"),
      ("{{^theme.none}}x{{/theme.none}}{{#theme.none}}{{.}}{{/theme.none}}", "x"),
      // What a folded section drops takes nothing of the text before it along.
      ("{{#t.more}}{{t.more}}{{/t.more}}{{^t.more}}không{{/t.more}}>Tùng", "Xem thêm>Tùng"),
    ])
  func constants(template: String, expected: String) throws {
    #expect(try Self.rendered(template) == expected)
  }

  static let extra: OpenValue = .table([
    (name: "mascot", value: .text("Ong <vàng>")),
    (name: "title", value: .text("Tên khác")),
    (name: "score", value: .number("9.50")),
    (name: "none", value: .list([])),
    (name: "rows", value: .list([.table([(name: "a", value: .number("1"))]), .table([])])),
    (name: "deep", value: .table([(name: "er", value: .flag(true))])),
  ])

  @Test(
    "Free data is looked up as the specification says, before the page's own names",
    arguments: [
      ("{{extra.mascot}} {{extra.score}} {{extra.nothing}}", "Ong &lt;vàng&gt; 9.50 "),
      (
        "{{#extra}}{{mascot}}, {{title}}, {{count}}, {{nothing}}{{/extra}}",
        "Ong &lt;vàng&gt;, Tên khác, 0, "
      ),
      ("{{#extra.rows}}({{a}}{{mascot}}){{/extra.rows}}", "(1)()"),
      ("{{#extra}}{{#rows}}({{a}}{{title}}){{/rows}}{{/extra}}", "(1Tên khác)(Tên khác)"),
      ("{{^extra.none}}trống{{/extra.none}}{{#extra.deep.er}}đúng{{/extra.deep.er}}", "trốngđúng"),
      ("{{^extra.nothing}}thiếu{{/extra.nothing}}", "thiếu"),
      ("{{#extra}}{{^nothing}}thiếu{{/nothing}}{{^rows}}-{{/rows}}{{/extra}}", "thiếu"),
      ("{{#extra}}{{#author}}{{url}}{{title}}{{/author}}{{/extra}}", "/tac-gia/hoa/Cô Hoa"),
      ("{{#extra}}{{^isPreview}}thật{{/isPreview}}{{{body}}}{{/extra}}", "thật<p>Mít tinh</p>"),
      (
        "{{#extra}}{{#author}}{{#extra}}{{title}}{{mascot}}{{/extra}}{{/author}}{{/extra}}",
        "Tên khácOng &lt;vàng&gt;"
      ),
    ])
  func openData(template: String, expected: String) throws {
    let post = Sample.postRecord(extra: Self.extra)
    #expect(try Self.rendered(template, post: post) == expected)
  }

  @Test("Partials keep their indentation and see the names of where they stand")
  func partials() throws {
    let template = "<ul>\n  {{#author}}\n  {{>item}}\n  {{/author}}\n</ul>\n"
    let partials = ["item": "<li>\n  {{>link}}\n\n</li>\n", "link": "<a href=\"{{url}}\">\n</a>\n"]
    #expect(
      try Self.rendered(template, partials) == """
        <ul>
          <li>
            <a href="/tac-gia/hoa/">
            </a>

          </li>
        </ul>

        """)
  }

  @Test("A page fills the blocks of its layout")
  func inheritance() throws {
    let layout = """
      <title>{{$title}}{{site.title}}{{/title}}</title>
      <main>
        {{$main}}
        {{/main}}
      </main>
      {{$foot}}<footer>{{site.title}}</footer>{{/foot}}
      """
    let template = """
      {{<layout}}
      {{$title}}{{title}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{title}}</h1>
        {{{body}}}
      {{/main}}
      {{/layout}}
      """
    #expect(
      try Self.rendered(template, ["layout": layout], post: Sample.postRecord(title: "Tết")) == """
        <title>Tết – Trường TH&amp;THCS Thanh Trường</title>
        <main>
          <h1>Tết</h1>
            <p>Mít tinh</p>
        </main>
        <footer>Trường TH&amp;THCS Thanh Trường</footer>
        """)
  }

  @Test("A value names the partial, a constant does so while compiling")
  func dynamicNames() throws {
    let partials = ["poster": "áp phích {{title}}", "plain": "{{nothing-here}}"]
    let post = Sample.postRecord(title: "Tết", template: "poster")
    #expect(try Self.rendered("{{>*template}}", partials, post: post) == "áp phích Tết")
    #expect(try Self.rendered("({{>*template}})", partials) == "()")
    let extra: OpenValue = .table([(name: "part", value: .text("poster"))])
    let open = Sample.postRecord(title: "Tết", extra: extra)
    #expect(try Self.rendered("{{>*extra.part}}", partials, post: open) == "áp phích Tết")
    #expect(
      try Self.rendered("{{#extra}}{{>*part}}{{/extra}}", partials, post: open) == "áp phích Tết")
  }

  @Test("A dynamic name that leads nowhere, or to a template with errors here, stops the page")
  func dynamicFaults() throws {
    let partials = ["plain": "{{titel}}"]
    let missing = try #require(throws: TemplateFault.self) {
      try Self.rendered("{{>*template}}", partials, post: Sample.postRecord(template: "plian"))
    }
    #expect(missing.diagnostic.message.vi == "Giao diện không có mẫu “plian”.")
    #expect(missing.diagnostic.place == Place(file: "post.mustache", range: 0..<14))
    let unfit = try #require(throws: TemplateFault.self) {
      try Self.rendered("{{>*template}}", partials, post: Sample.postRecord(template: "plain"))
    }
    #expect(unfit.diagnostic.message.en == "There is no “titel” in “post”, “constants”.")
    #expect(unfit.diagnostic.place == Place(file: "plain.mustache", range: 0..<9))
  }

  @Test("Free data may nest without end; the last level needs an empty list")
  func recursion() throws {
    func node(_ name: String, _ children: [OpenValue]?) -> OpenValue {
      .table(
        [(name: "name", value: .text(name))]
          + (children.map { [(name: "nodes", value: .list($0))] } ?? []))
    }
    let tree = node("a", [node("b", [node("c", [])]), node("d", [])])
    let extra: OpenValue = .table([(name: "nodes", value: .list([tree]))])
    let partials = ["node": "({{name}}{{#nodes}}{{>node}}{{/nodes}})"]
    let template = "{{#extra.nodes}}{{>node}}{{/extra.nodes}}"
    #expect(
      try Self.rendered(template, partials, post: Sample.postRecord(extra: extra))
        == "(a(b(c))(d))")

    let endless: OpenValue = .table([(name: "nodes", value: .list([node("a", [node("b", nil)])]))])
    let fault = try #require(throws: TemplateFault.self) {
      try Self.rendered(template, partials, post: Sample.postRecord(extra: endless))
    }
    #expect(
      fault.diagnostic.message.vi
        == "Khi dựng trang, mẫu gọi nhau quá sâu, lặp quá nhiều lần hoặc viết ra quá nhiều.")
    #expect(fault.diagnostic.id == "template-endless")
  }
}
