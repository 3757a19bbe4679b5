import Diagnostics
import Markup
import Testing

@testable import DataFormats

@Suite("Data that means harm")
struct HostileDataTests {
  /// Reads `text` as one of the formats; what was found.
  private enum Format: String, CaseIterable {
    case yaml, toml, json

    func diagnostics(of text: String) -> [Diagnostic] {
      var diagnostics: [Diagnostic] = []
      let bytes = Array(text.utf8)
      let isRead =
        switch self {
        case .yaml: YAML.table(from: bytes, of: "tin.md", reportingTo: &diagnostics) != nil
        case .toml: TOML.table(from: bytes, of: "site.toml", reportingTo: &diagnostics) != nil
        case .json: JSON.value(from: bytes, of: "data.json", reportingTo: &diagnostics) != nil
        }
      #expect(isRead || !diagnostics.isEmpty)
      return diagnostics
    }
  }

  private static func tooDeep(_ limit: Int) -> Message {
    Message(
      vi: "danh sách và bảng lồng nhau quá \(limit) bậc",
      en: "lists and tables are nested more than \(limit) levels deep")
  }

  @Test("YAML nests 32 levels, and not one more")
  func yamlDepth() {
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
      func messages(_ depth: Int) -> [Message] {
        // The table that holds `x` is the first level.
        let text =
          "x: " + String(repeating: open, count: depth - 1)
          + String(repeating: close, count: depth - 1)
        return Format.yaml.diagnostics(of: text).map(\.message)
      }
      #expect(messages(31) == [])
      #expect(messages(32) == [])
      #expect(messages(33) == [Self.tooDeep(32)])
    }
  }

  @Test("TOML nests 32 levels, and not one more")
  func tomlDepth() {
    func messages(_ depth: Int) -> [Message] {
      let text =
        "x = " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      return Format.toml.diagnostics(of: text).map(\.message)
    }
    #expect(messages(31) == [])
    #expect(messages(32) == [])
    #expect(messages(33) == [Self.tooDeep(32)])
  }

  @Test("JSON nests 64 levels, and not one more")
  func jsonDepth() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      func messages(_ depth: Int) -> [Message] {
        let text =
          String(repeating: open, count: depth) + (open == "[" ? "" : "1")
          + String(repeating: close, count: depth)
        return Format.json.diagnostics(of: text).map(\.message)
      }
      #expect(messages(63) == [])
      #expect(messages(64) == [])
      #expect(messages(65) == [Self.tooDeep(64)])
    }
  }

  @Test(
    "Nesting of any kind ends no stack, however deep",
    arguments: [
      ("yaml", "x: ", "["), ("yaml", "x: ", "{a: "), ("yaml", "", "- "), ("yaml", "x:\n  ", "- "),
      ("yaml", "", "? "), ("yaml", "x: ", "[{a: "), ("toml", "x = ", "["), ("toml", "x = ", "{a="),
      ("toml", "x = ", "[{a="), ("toml", "a", ".a"), ("toml", "[a", ".a"), ("json", "", "["),
      ("json", "", "{\"a\":"), ("json", "", "[{\"a\":"),
    ])
  func depth(name: String, start: String, mark: String) throws {
    let format = try #require(Format(rawValue: name))
    let found = format.diagnostics(of: start + String(repeating: mark, count: 20_000))
    #expect(found.map(\.id) == ["too-deep"])
  }

  @Test("A bomb of aliases is refused where its first anchor stands")
  func bomb() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (before, name) in zip("abcdefgh", "bcdefghi") {
      text +=
        "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
        + "]\n"
    }
    let found = Format.yaml.diagnostics(of: text)
    #expect(found.allSatisfy { $0.id == "yaml-anchor" })
    #expect(found.count == 3)
    #expect(
      found.first?.message
        == Message(
          vi: "giá trị không được bắt đầu bằng dấu `&`", en: "a value may not begin with `&`"))
    #expect(
      found.last?.message
        == Message(
          vi: "giá trị không được bắt đầu bằng dấu `*`", en: "a value may not begin with `*`"))
  }

  @Test(
    "One name twice is refused at any depth and in any spelling",
    arguments: [
      ("yaml", "extra:\n  a:\n    b: 1\n    b: 2\n", "b"),
      ("yaml", "extra: {a: 1, \"a\": 2}", "a"), ("yaml", "extra: {a: 1, \"\\x61\": 2}", "a"),
      ("yaml", "\"\u{1EC7}\": 1\n\"e\u{323}\u{302}\": 2\n", "ệ"),
      ("yaml", (0..<40).map { "k\($0): 1\n" }.joined() + "k39: 2\n", "k39"),
      ("toml", "[a]\nb = 1\n[c.d]\ne = 1\ne = 2\n", "e"),
      ("json", "{\"a\": {\"b\": 1, \"b\": 2}}", "b"),
      ("json", "{\"\u{1EC7}\": 1, \"e\u{323}\u{302}\": 2}", "ệ"),
      ("json", "{\"a\": 1, \"\\u0061\": 2}", "a"),
    ])
  func twice(name: String, text: String, key: String) throws {
    let found = try #require(Format(rawValue: name)).diagnostics(of: text)
    #expect(
      found.map(\.message) == [
        Message(vi: "trường `\(key)` được ghi hai lần", en: "`\(key)` stands here twice")
      ])
  }

  @Test(
    "Line ends that no editor shows are refused where they stand",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func lineEnds(end: String) throws {
    var diagnostics: [Diagnostic] = []
    let text = "---\nsummary: a\(end)title: b\n---\n"
    let head = FrontMatter.read(Array(text.utf8), of: "tin.md", reportingTo: &diagnostics)
    #expect(head == nil)
    let finding = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(finding.id == "control-character")
    #expect(finding.place?.range == 14..<14 + end.utf8.count)
    #expect(finding.edits == [Edit(replacing: 14..<14 + end.utf8.count, with: "")])
  }

  @Test(
    "Bytes that are no UTF-8 are refused where they begin",
    arguments: [
      ("a lone surrogate", [0xED, 0xA0, 0x80]),
      ("a pair of them", [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
      ("an overlong slash", [0xC0, 0xAF]), ("a longer one", [0xE0, 0x80, 0xAF]),
      ("beyond Unicode", [0xF5, 0x80, 0x80, 0x80]), ("half a letter", [0xE1, 0xBA]),
      ("a lone continuation", [0x80]),
    ] as [(String, [UInt8])])
  func notUTF8(what: String, bytes: [UInt8]) {
    var diagnostics: [Diagnostic] = []
    let isText = TextFile.check(
      Array("Trường ".utf8) + bytes, of: "tin.md", reportingTo: &diagnostics)
    #expect(!isText)
    #expect(diagnostics.map(\.id) == ["not-utf8"])
    #expect(diagnostics.first?.place?.range?.lowerBound == "Trường ".utf8.count)
  }

  @Test("UTF-16 of either order, with a mark and without, is known and mended")
  func wide() {
    let text = "title: Trường tiểu học\n"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      var diagnostics: [Diagnostic] = []
      #expect(!TextFile.check(bytes, of: "tin.md", reportingTo: &diagnostics))
      #expect(
        diagnostics.map(\.message.vi) == ["tệp không được mã hóa bằng UTF-8, có vẻ là UTF-16"])
      #expect(diagnostics.first?.edits == [Edit(replacing: 0..<bytes.count, with: text)])
    }
  }

  @Test("A CSV has 500,000 cells, and not one more")
  func cells() throws {
    func findings(_ count: Int) -> [Diagnostic] {
      var diagnostics: [Diagnostic] = []
      let text = String(repeating: ",", count: count - 2) + "\nx"
      let rows = CSV.rows(from: Array(text.utf8), of: "register.csv", reportingTo: &diagnostics)
      #expect(rows.count == (diagnostics.isEmpty ? 1 : 0))
      return diagnostics
    }
    #expect(findings(499_999) == [])
    #expect(findings(500_000) == [])
    let finding = try #require(findings(500_001).first)
    #expect(finding.id == "csv-too-large")
    #expect(
      finding.message
        == Message(
          vi: "bảng có hơn 500000 ô", en: "the table has more than 500000 cells"))
    #expect(
      finding.hint
        == Message(
          vi: "chỉ xuất những cột và những năm cần dùng",
          en: "export only the columns and years needed"
        ))
  }
}
