import DataFormats
import Diagnostics
import Markup
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("says what is wrong, and where", arguments: JSONMistakes.all)
  func mistakes(_ mistake: Mistake) {
    var diagnostics: [Diagnostic] = []
    let value = JSON.value(
      from: mistake.marked.bytes, of: "du-lieu.json", reportingTo: &diagnostics)
    #expect(value == nil)
    mistake.expect(diagnostics, in: "du-lieu.json")
  }

  @Test("reads data, names in their order and numbers as they were written")
  func values() {
    let source = #"""
      {"tên": "Tùng", "b": [1.50, -0, 2e+10, true, false, null], "a": {}, "rỗng": [],
       "chữ": "\u1EBF \uD83C\uDF89 \"\\\/\b\f\n\r\t"}
      """#
    #expect(
      value(source)
        == .table([
          ("tên", .text("Tùng")),
          (
            "b",
            .list([
              .number("1.50"), .number("-0"), .number("2e+10"), .flag(true), .flag(false), .null,
            ])
          ),
          ("a", .table([])), ("rỗng", .list([])),
          ("chữ", .text("ế 🎉 \"\\/\u{8}\u{C}\n\r\t")),
        ]))
  }

  @Test("takes a lone value, blanks and a byte order mark around it")
  func loneValue() {
    #expect(value("\u{FEFF} \t\r\n\"x\" ") == .text("x"))
  }

  @Test("takes 64 levels and refuses the 65th")
  func depth() {
    let nest = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(value(nest(64)) != nil)
    var diagnostics: [Diagnostic] = []
    #expect(JSON.value(from: Array(nest(513).utf8), of: "a.json", reportingTo: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == ["too-deep"])
    #expect(diagnostics.map(\.place) == [Place(file: "a.json", range: 64..<65)])
  }

  private func value(_ source: String) -> OpenValue? {
    var diagnostics: [Diagnostic] = []
    let value = JSON.value(from: Array(source.utf8), of: "a.json", reportingTo: &diagnostics)
    #expect(diagnostics == [])
    return value
  }
}
