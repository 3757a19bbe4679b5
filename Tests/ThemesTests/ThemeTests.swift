import Diagnostics
import Templates
import Testing
import Themes

struct ThemeTests {
  /// The default theme of these tests.
  static let builtIn = FakeProject([
    "theme.toml": "name = \"default\"\n[settings]\naccent = \"red\"\nmotto = \"\"\nclock = false",
    "templates/home.mustache": "{{>head}}<h1>{{title}}</h1>{{t.more}}",
    "templates/head.mustache": "<link href=\"{{asset.siteCss}}\"><body class=\"{{theme.accent}}\">",
    "static/site.css": "body{}",
    "static/img/logo-lon.svg": "<svg/>",
    "strings/vi.toml": "more = \"Xem thêm\"\nnews = \"Tin tức\"",
    "strings/en.toml": "more = \"More\"\nnews = \"News\"",
    ".DS_Store": "",
    "README.md": "",
  ])

  static let home = Shape("home", ["title": .text])
  static let site = Record(Shape("site", ["title": .text]), ["title": .text("Trường Thanh Trường")])

  /// The theme `name` of `project` and what is said about it.
  static func load(
    _ name: String = "default", _ project: FakeProject = FakeProject(), place: Place? = nil
  ) -> (theme: Theme?, said: [Diagnostic]) {
    var said: [Diagnostic] = []
    let theme = Theme.load(
      name, from: project, over: builtIn, at: place, reportingTo: &said)
    return (theme, said)
  }

  /// The home page of `theme`.
  static func home(of theme: Theme, in language: Language) throws -> String {
    var said: [Diagnostic] = []
    let constants = theme.constants(site: site, language: language) { "/tinh/\($0.path)" }
    let compiled = CompiledTheme(
      theme, for: [WantedTemplate("home", for: home)], constants: constants, reportingTo: &said)
    #expect(said == [])
    let template = try #require(compiled?.template("home", for: home))
    var output: [UInt8] = []
    try template.render(Record(home, ["title": .text("Trang chủ")]), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test("The default theme needs no folder in the project")
  func defaultTheme() throws {
    let (theme, said) = Self.load()
    #expect(said == [])
    let page = try Self.home(of: try #require(theme), in: .vi)
    #expect(
      page == "<link href=\"/tinh/site.css\"><body class=\"red\"><h1>Trang chủ</h1>Xem thêm")
    #expect(theme?.assets.map(\.path) == ["img/logo-lon.svg", "site.css"])
    #expect(theme?.assets.map(\.key) == ["imgLogoLonSvg", "siteCss"])
    #expect(theme?.templates.names == ["head", "home"])
    #expect(theme?.inputs.first?.path == "bangtin:themes/default/README.md")
  }

  @Test("A school's theme takes the place of single files, settings and words")
  func overriding() throws {
    let project = FakeProject([
      "themes/truong/theme.toml": "[settings]\naccent = \"blue\"\nclock = true",
      "themes/truong/strings/vi.toml": "more = \"Đọc tiếp\"",
      "themes/truong/static/site.css": "body{color:blue}",
      "themes/default/templates/head.mustache": "<body class=\"{{theme.accent}} x\">",
      "themes/khac/templates/head.mustache": "{{",
    ])
    let (theme, said) = Self.load("truong", project)
    #expect(said == [])
    let loaded = try #require(theme)
    #expect(
      try Self.home(of: loaded, in: .vi) == "<body class=\"blue x\"><h1>Trang chủ</h1>Đọc tiếp")
    #expect(try Self.home(of: loaded, in: .en) == "<body class=\"blue x\"><h1>Trang chủ</h1>More")
    #expect(loaded.assets.first { $0.key == "siteCss" }?.bytes == Array("body{color:blue}".utf8))
    #expect(
      loaded.settings == [
        ThemeSetting(name: "accent", value: .text("blue")),
        ThemeSetting(name: "clock", value: .flag(true)),
        ThemeSetting(name: "motto", value: .text("")),
      ])
  }

  @Test("A theme that is not there is named with what is")
  func missing() {
    let place = Place(file: "site.toml", range: 30..<36)
    let project = FakeProject(["themes/truong/theme.toml": "", "themes/README.md": ""])
    #expect(
      Self.load("trương", project, place: place).said == [
        Diagnostic(
          ThemeRule.missing, at: place,
          Message(
            vi: "Không có giao diện “trương”: chưa có thư mục themes/trương.",
            en: "There is no theme “trương”: no folder themes/trương."),
          hint: Message(vi: "Có phải “truong”?", en: "Did you mean “truong”?"))
      ])
    #expect(
      Self.load("../bi-mat", project).said.map(\.hint) == [
        Message(
          vi: "Những giao diện đang có: default, truong. "
            + "Ghi một tên này vào dòng theme của site.toml.",
          en: "The themes that exist: default, truong. Write one of them as theme in site.toml.")
      ])
  }

  /// What is said about one more file of the default theme: place, message and hint.
  static func said(_ path: String, _ text: String, _ language: Language) -> [String] {
    let result = load("default", FakeProject(["themes/default/\(path)": text]))
    #expect((result.theme == nil) == result.said.contains { $0.severity == .error })
    return result.said.map { finding in
      let range = finding.place?.range.map { ":\($0.lowerBound)..<\($0.upperBound)" } ?? ""
      let place = (finding.place?.file ?? "").dropFirst("themes/default/".count)
      let hint = finding.hint.map { " » \($0[language])" } ?? ""
      return
        "\(place)\(range) \(finding.severity) \(finding.id): \(finding.message[language])\(hint)"
    }
  }

  @Test("A file of a theme that cannot be used is said so", arguments: wrongFiles)
  func wrongFile(_ file: WrongFile) {
    #expect(Self.said(file.path, file.text, .vi) == file.vi)
    #expect(Self.said(file.path, file.text, .en) == file.en)
  }

  @Test("A file that nobody may read stops the theme")
  func unreadable() {
    var project = FakeProject(["themes/truong/templates/head.mustache": ""])
    project.locked = ["themes/truong/templates/head.mustache"]
    #expect(
      Self.load("truong", project).said == [
        Diagnostic(
          ThemeRule.unreadable, at: Place(file: "themes/truong/templates/head.mustache"),
          Message(
            vi: "Không đọc được tệp của giao diện: không được phép.",
            en: "A file of the theme cannot be read: permission denied."),
          hint: Message(
            vi: "Đặt ở đó một tệp thường mà bạn có quyền đọc.",
            en: "Put an ordinary file there that you may read."))
      ])
  }

  @Test("A template in another encoding is refused")
  func encoding() {
    var project = FakeProject()
    project.contents["themes/default/templates/x.mustache"] = Array("Tr".utf8) + [0xED, 0x20]
    #expect(
      Self.load("default", project).said.map { "\($0.place?.file ?? "") \($0.id)" } == [
        "themes/default/templates/x.mustache not-utf8"
      ])
  }

  @Test("Every error of a theme is found at once, each once")
  func compileErrors() throws {
    let project = FakeProject([
      "themes/default/templates/head.mustache": "{{nope}}",
      "themes/default/templates/unused.mustache": "{{#a}}",
    ])
    let theme = try #require(Self.load("default", project).theme)
    let post = Shape("post", ["title": .text])
    let place = Place(file: "content/posts/a.md", range: 20..<24)
    var said: [Diagnostic] = []
    let constants = theme.constants(site: Self.site, language: .vi) { $0.path }
    let wanted = [
      WantedTemplate("home", for: Self.home), WantedTemplate("home", for: Self.home),
      WantedTemplate("hoem", for: post, at: place), WantedTemplate("zzzzzz", for: post, at: place),
    ]
    let compiled = CompiledTheme(theme, for: wanted, constants: constants, reportingTo: &said)
    #expect(compiled == nil)
    #expect(
      said.map { "\($0.place?.file ?? "-") \($0.message.vi) \($0.hint?.vi ?? "-")" } == [
        """
        content/posts/a.md Giao diện “default” không có mẫu “hoem”. Có phải “home”?
        """,
        """
        content/posts/a.md Giao diện “default” không có mẫu “zzzzzz”. \
        Những mẫu đang có: head, home, unused.
        """,
        """
        themes/default/templates/head.mustache Không có “nope” trong “home”, “site.toml”. \
        Những tên có thể dùng: title, site, theme, t, asset.
        """,
        """
        themes/default/templates/unused.mustache Phần “a” mở ở đây nhưng không có thẻ kết thúc. \
        Thêm {{/a}} vào nơi phần này kết thúc.
        """,
      ])
  }

  @Test("Every rule is shown by an example")
  func everyRule() {
    let said = Self.wrongFiles.flatMap(\.vi)
    let elsewhere: [ThemeRule] = [.missing, .unreadable, .templateMissing]
    for rule in ThemeRule.allCases where !elsewhere.contains(rule) {
      #expect(said.contains { $0.contains(" \(rule.severity) \(rule.rawValue): ") }, "\(rule)")
    }
  }
}
