import Diagnostics
import Testing

@testable import Themes

@Suite("A school's own colour")
struct ThemeColorTests {
  /// A school's theme with `color` as its colour, over one that has a style sheet.
  private func load(_ color: String) -> (style: String?, said: [Diagnostic]) {
    let project = FakeProject([
      "themes/truong/theme.toml": "name = \"truong\"\n[settings]\ncolor = \"\(color)\"\n",
      "themes/truong/static/style.css": "a { color: var(--accent); }\n",
    ])
    let (theme, said) = ThemeTests.load("truong", project)
    let sheet = theme?.assets.first { $0.path == "style.css" }
    return (sheet.map { String(decoding: $0.bytes, as: UTF8.self) }, said)
  }

  @Test("stands with its shades at the end of the style sheet, for screens alone")
  func shades() {
    let (style, said) = load("#5b2a86")
    #expect(said == [])
    #expect(
      style == """
        a { color: var(--accent); }

        /* Màu của trường: color trong theme.toml. */
        @media screen {
          body[class] { --bar: #5b2a86; --bar-deep: #442065; --accent: #5b2a86; }
          @media (prefers-color-scheme: dark) {
            body[class] { --bar: #472169; --bar-deep: #35194e; --accent: #b7a1ca; }
          }
        }

        """)
  }

  @Test("Without one the style sheet is as it was")
  func none() {
    #expect(load("").style == "a { color: var(--accent); }\n")
  }

  @Test(
    "What is no colour is an error", arguments: ["5b2a86", "#5b2a8", "#5b2a8g", "tím", "#+b2a86"])
  func wrong(text: String) {
    let (style, said) = load(text)
    #expect(style == nil)
    #expect(said.map(\.id) == ["theme-bad-setting"])
    #expect(said.first?.message.vi == "“\(text)” không phải là mã màu.")
    #expect(said.first?.message.en == "“\(text)” is no colour code.")
    #expect(
      said.first?.hint?.vi == "Viết dấu # và sáu chữ số hệ 16, ví dụ color = \"#17497f\".")
    #expect(
      said.first?.hint?.en
        == "Write # and six hexadecimal digits, for example color = \"#17497f\".")
  }

  @Test("A colour that cannot be read is an error, which names the nearest shade that can")
  func pale() throws {
    let (style, said) = load("#f2a03d")
    #expect(style == nil)
    let finding = try #require(said.first)
    #expect(
      finding.message.vi
        == "Màu #f2a03d quá nhạt: chữ màu này trên nền trang, và chữ trắng trên màu này, khó đọc.")
    #expect(
      finding.message.en
        == "The colour #f2a03d is too pale: text in it, and white text on it, are hard to read.")
    #expect(finding.hint?.vi == "Dùng màu đậm hơn, ví dụ #946225.")
    #expect(finding.hint?.en == "Use a darker shade, such as #946225.")
    // What the hint says to write is taken.
    #expect(load("#946225").said == [])
  }

  @Test("Every colour has a shade that can be read", arguments: ["#ffffff", "#ffff00", "#00ff00"])
  func readable(text: String) throws {
    let color = try #require(ThemeColor(text))
    #expect(!color.isReadable)
    #expect(color.readableShade.isReadable)
    #expect(try #require(ThemeColor(color.readableShade.text)).isReadable)
  }
}
