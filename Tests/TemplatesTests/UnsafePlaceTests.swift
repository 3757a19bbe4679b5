import Diagnostics
import Markup
import Templates
import Testing

@Suite("Places of a template where a text would not stay a text")
struct UnsafePlaceTests {
  /// What is said about `template`: ids and messages.
  private func said(_ template: String, _ language: Language) -> [String] {
    TemplateDiagnosticsTests.said(["post": template, "part": "{{title}}"], language)
  }

  @Test(
    "A text needs quotes in a tag, and is never a part of a script or a style",
    arguments: [
      "<p {{title}}>", "<p{{title}}>", "<{{title}}>", "</{{title}}>", "<p a{{title}}=\"b\">",
      "<p a = {{title}}>", "<p a=b{{title}}>", "<p a=\"b\" {{extra.x}}>", "<P CLASS={{extra.x}}>",
      "<p title='a' class={{site.title}}>", "<!doctype {{title}}>",
      "<style>{{title}}</style>", "<STYLE media=\"print\">{{title}}</STYLE>",
      "<script>a</b>{{title}}</script>", "<script>'<'{{extra.x}}</script>",
      "<p onclick=\"a({{title}})\">", "<p ONCLICK='{{title}}'>", "<p style=\"color:{{title}}\">",
      "<iframe srcdoc=\"{{title}}\">", "<p{{#isPreview}} class={{title}}{{/isPreview}}>",
      "<p class={{> part}}>", "<p class={{#title}}{{.}}{{/title}}>", "<a href={{extra.x}}>",
    ])
  func other(template: String) {
    let ids = said(template, .en).filter { $0.contains("template-unsafe-place") }
    #expect(ids.count == 1, "\(template): \(said(template, .en))")
  }

  @Test(
    "Between tags and between quotes a text stays a text; numbers stand anywhere",
    arguments: [
      "{{title}}", "<p>{{title}}</p>", "<p class=\"{{title}}\">", "<p class='a {{title}}'>",
      "<p class = \"{{title}}\">", "<p hidden class=\"{{title}}\">{{title}}", "<p/>{{title}}",
      "<!-- {{title}} -->{{title}}", "<!-- a > b -- > -->{{title}}", "<!doctype html>{{title}}",
      "<script src=\"{{title}}\"></script>{{title}}", "<style>a{}</style>{{title}}",
      "<script>a<b</script >{{title}}", "a < b {{title}}", "1<2{{title}}", "<td colspan={{count}}>",
      "<p{{#isPreview}} hidden{{/isPreview}} class=\"{{title}}\">", "<p title=\"a>b\">{{title}}",
      "<p class=\"a{{#isPreview}} b{{/isPreview}}\" title=\"{{title}}\">",
      "<script>{{{body}}}</script>",
      "{{#isPreview}}<p class=\"a{{/isPreview}}{{^isPreview}}<p class=\"b{{/isPreview}}\">{{title}}",
    ])
  func stays(template: String) {
    #expect(said(template, .en) == [])
  }

  @Test(
    "An address that is not safe is left out, from wherever it comes",
    arguments: [
      ("javascript:x", ""), ("JAVASCRIPT:x", ""), ("data:text/html,x", ""), ("vbscript:x", ""),
      ("/lich/", "/lich/"), ("https://host.example/?a&b", "https://host.example/?a&amp;b"),
      ("", ""),
    ])
  func addresses(address: String, written: String) throws {
    let template =
      "<a href=\"{{title}}\"><img src='{{extra.url}}'><a title=\"{{title}}\" href=\" {{extra.url}}\">"
      + "<a href=\"#{{title}}\">{{#extra}}<a href=\"{{url}}\">{{/extra}}"
      + "<a href=\"{{#isPreview}}x{{/isPreview}}{{title}}\">"
    let compiled = Template.compile(
      "post", from: Sample.sources(["post": template]), against: Sample.post,
      constants: Sample.constantsRecord)
    var page: [UInt8] = []
    try compiled.template?.render(
      Sample.postRecord(title: address, extra: .table([(name: "url", value: .text(address))])),
      into: &page)
    let escaped = HTML.escaped(address)
    #expect(
      String(decoding: page, as: UTF8.self)
        == "<a href=\"\(written)\"><img src='\(written)'><a title=\"\(escaped)\" href=\" \(written)\">"
        + "<a href=\"#\(escaped)\"><a href=\"\(written)\"><a href=\"\(written)\">")
  }

  @Test("An address of the theme's own is judged too")
  func constants() throws {
    let constants = Record(
      Sample.constants,
      [
        "site": .absent, "t": .absent,
        "theme": .open(.table([(name: "link", value: .text("javascript:x"))])),
      ])
    let compiled = Template.compile(
      "post", from: Sample.sources(["post": "<a href=\"{{theme.link}}\">{{theme.link}}"]),
      against: Sample.post, constants: constants)
    var page: [UInt8] = []
    try compiled.template?.render(Sample.postRecord(), into: &page)
    #expect(String(decoding: page, as: UTF8.self) == "<a href=\"\">javascript:x")
  }
}
