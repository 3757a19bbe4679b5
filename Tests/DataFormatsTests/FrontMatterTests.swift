import DataFormats
import Diagnostics
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "stands between two lines of three hyphens",
    arguments: [
      "---\ntitle: Lễ hội\n---\nThân bài", "---\r\ntitle: Lễ hội\r\n---\r\nThân bài",
      "\u{FEFF}---\ntitle: Lễ hội\n---\nThân bài", "--- \ntitle: Lễ hội\n---\t\nThân bài",
      "---\ntitle: Lễ hội\n---\nThân bài\n---\n",
    ])
  func frame(_ source: String) throws {
    let bytes = Array(source.utf8)
    var diagnostics: [Diagnostic] = []
    let head = try #require(FrontMatter.read(bytes, of: "tin.md", reportingTo: &diagnostics))
    #expect(diagnostics == [])
    let title = try #require(head.fields["title"])
    #expect(title.content == .scalar("Lễ hội"))
    #expect(String(decoding: bytes[title.range], as: UTF8.self) == "Lễ hội")
    #expect(String(decoding: bytes[head.range], as: UTF8.self).hasPrefix("title: Lễ hội"))
    #expect(String(decoding: bytes[head.bodyStart...], as: UTF8.self).hasPrefix("Thân bài"))
  }

  @Test("may be empty, and nothing need follow it", arguments: ["---\n---", "---\n\n---\n"])
  func empty(_ source: String) throws {
    var diagnostics: [Diagnostic] = []
    let head = FrontMatter.read(Array(source.utf8), of: "tin.md", reportingTo: &diagnostics)
    #expect(head?.fields == Table([]))
    #expect(head?.bodyStart == source.utf8.count)
    #expect(diagnostics == [])
  }

  @Test("says what is wrong with the frame", arguments: FrameMistakes.all)
  func mistakes(_ mistake: Mistake) {
    var diagnostics: [Diagnostic] = []
    let head = FrontMatter.read(mistake.marked.bytes, of: "tin.md", reportingTo: &diagnostics)
    #expect(head == nil)
    mistake.expect(diagnostics, in: "tin.md")
  }

  @Test("places findings in the whole file, not in the front matter alone")
  func places() {
    let mistake = Mistake(
      "\u{FEFF}---\r\ndate: 2020-11-20\r\ntitle: Thông báo⟦:⟧ nghỉ học\r\n---\r\nThân bài",
      .unquotedColon, vi: "giá trị có dấu hai chấm nên phải đặt trong dấu nháy",
      en: "a value with a colon in it must be in quotes",
      hintVi: "đặt cả giá trị trong dấu nháy \"…\"",
      hintEn: "put the whole value in quotes \"…\"",
      mended: "\u{FEFF}---\r\ndate: 2020-11-20\r\ntitle: \"Thông báo: nghỉ học\"\r\n---\r\nThân bài"
    )
    var diagnostics: [Diagnostic] = []
    _ = FrontMatter.read(mistake.marked.bytes, of: "tin.md", reportingTo: &diagnostics)
    mistake.expect(diagnostics, in: "tin.md")
  }

  @Test(
    "takes 64 KB, or what its bounds say, and refuses one byte more",
    arguments: [(FrontMatter.Bounds(), 64), (FrontMatter.Bounds(kilobytes: 1024), 1024)])
  func size(within bounds: FrontMatter.Bounds, kilobytes: Int) {
    func diagnostics(fieldBytes: Int) -> [Diagnostic] {
      let field = "title: " + String(repeating: "a", count: fieldBytes - 8) + "\n"
      var diagnostics: [Diagnostic] = []
      _ = FrontMatter.read(
        Array("---\n\(field)---\n".utf8), of: "tin.md", within: bounds,
        reportingTo: &diagnostics)
      return diagnostics
    }
    #expect(diagnostics(fieldBytes: kilobytes * 1024 - 1) == [])
    #expect(diagnostics(fieldBytes: kilobytes * 1024) == [])
    #expect(
      diagnostics(fieldBytes: kilobytes * 1024 + 1) == [
        Diagnostic(
          DataFormatRule.frontMatterTooLarge, at: Place(file: "tin.md", range: 0..<3),
          Message(
            vi: "phần khai báo dài quá \(kilobytes) KB",
            en: "the front matter is longer than \(kilobytes) KB"),
          hint: Message(
            vi:
              "chuyển phần chữ dài xuống dưới dòng `---` thứ hai, hoặc nâng front_matter_kb ở [limits] của site.toml",
            en:
              "move long text below the second `---` line, or raise front_matter_kb in [limits] of site.toml"
          ))
      ])
  }

  @Test("takes as many levels as its bounds say, and not one more", arguments: [1, 32, 100])
  func depth(_ limit: Int) {
    func ids(_ depth: Int) -> [String] {
      // The table that holds `x` is the first level.
      let brackets =
        String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
      var diagnostics: [Diagnostic] = []
      _ = FrontMatter.read(
        Array("---\nx: \(brackets)\n---\n".utf8), of: "tin.md",
        within: FrontMatter.Bounds(depth: limit), reportingTo: &diagnostics)
      return diagnostics.map(\.id)
    }
    #expect(ids(max(1, limit - 1)) == [])
    #expect(ids(limit) == [])
    #expect(ids(limit + 1) == ["too-deep"])
  }
}

/// What people get wrong around the front matter, and what they are told.
enum FrameMistakes {
  private static let missing = (
    vi: "tệp không có phần khai báo ở đầu", en: "the file does not begin with front matter",
    hintVi: "bắt đầu tệp bằng dòng `---`, các trường như `title: …`, rồi một dòng `---` nữa",
    hintEn: "begin with a `---` line, fields such as `title: …`, then another `---` line"
  )

  static let all: [Mistake] = [
    Mistake(
      "⟦Thân bài⟧\nhai", .noFrontMatter, vi: missing.vi, en: missing.en, hintVi: missing.hintVi,
      hintEn: missing.hintEn),
    Mistake(
      "⟦⟧", .noFrontMatter, vi: missing.vi, en: missing.en, hintVi: missing.hintVi,
      hintEn: missing.hintEn),
    Mistake(
      "⟦- một mục⟧\n", .noFrontMatter, vi: missing.vi, en: missing.en, hintVi: missing.hintVi,
      hintEn: missing.hintEn),
    Mistake(
      "\n \n⟦---⟧\ntitle: a\n---\n", .noFrontMatter,
      vi: "trước dòng `---` đầu tiên không được có gì",
      en: "nothing may stand before the first `---` line",
      hintVi: "xóa dòng trống và dấu cách ở đầu tệp",
      hintEn: "delete the blank lines and spaces at the top of the file",
      mended: "---\ntitle: a\n---\n"),
    Mistake(
      "⟦—-⟧\ntitle: a\n---\n", .noFrontMatter,
      vi: "dòng đầu tệp phải là đúng ba dấu gạch nối `---`",
      en: "the first line must be exactly three hyphens, `---`",
      hintVi: "gõ lại `---`; Word hay tự đổi thành gạch dài",
      hintEn: "type `---` again; word processors turn it into a long dash",
      mended: "---\ntitle: a\n---\n"),
    Mistake(
      "⟦---⟧\ntitle: a\n\nThân bài\n- một\n", .unclosedFrontMatter,
      vi: "phần khai báo không có dòng `---` kết thúc",
      en: "the front matter has no closing `---` line",
      hintVi: "thêm một dòng `---` ngay dưới trường cuối cùng",
      hintEn: "add a `---` line right below the last field"),
    Mistake(
      "---\ntitle: a\n⟦----⟧\nThân bài\n", .unclosedFrontMatter,
      vi: "phần khai báo không có dòng `---` kết thúc",
      en: "the front matter has no closing `---` line",
      hintVi: "dòng này phải là đúng ba dấu gạch nối, sát lề trái: `---`",
      hintEn: "this line must be exactly three hyphens at the left margin: `---`",
      mended: "---\ntitle: a\n---\nThân bài\n"),
  ]
}
