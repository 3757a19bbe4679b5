import Foundation
import Testing

@testable import VietnameseText

@Suite struct CompositionTests {
  @Test(
    "Text that is composed already is returned as it is",
    arguments: ["", "Tin", "Kế hoạch truyền thông năm học 2020 – 2021", "Ω й 教育 🎉 “…”", "x̣ một"])
  func untouched(text: String) {
    #expect(Composition.composed(Array(text.utf8)) == nil)
    #expect(Array(Composition.composed(text).utf8) == Array(text.utf8))
  }

  @Test(
    "Every way of typing a Vietnamese letter gives the same bytes",
    arguments: [
      ("e\u{302}\u{301}", "ế"), ("ê\u{301}", "ế"), ("e\u{301}\u{302}", "ế"), ("é\u{302}", "ế"),
      ("o\u{31B}\u{300}", "ờ"), ("o\u{300}\u{31B}", "ờ"), ("ò\u{31B}", "ờ"), ("ơ\u{340}", "ờ"),
      ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("ạ\u{302}", "ậ"), ("â\u{323}", "ậ"),
      ("a\u{306}\u{309}", "ẳ"), ("ả\u{306}", "ẳ"), ("Ư\u{303}", "Ữ"), ("U\u{303}\u{31B}", "Ữ"),
      ("y\u{309}", "ỷ"), ("Đa\u{323}i", "Đại"), ("\u{212A}\u{212B}", "KÅ"), ("c\u{327}", "ç"),
    ])
  func composes(typed: String, letter: String) {
    #expect(Composition.composed(Array(typed.utf8)) == Array(letter.utf8))
    #expect(Array(Composition.composed(typed).utf8) == Array(letter.utf8))
  }

  @Test("What joins nothing stays, in canonical order")
  func leftovers() {
    #expect(Array(Composition.composed("q\u{301}\u{323}").utf8) == Array("q\u{323}\u{301}".utf8))
    #expect(Array(Composition.composed("ế\u{323}").utf8) == Array("ệ\u{301}".utf8))
    #expect(Array(Composition.composed("\u{301}a\u{301}").utf8) == Array("\u{301}á".utf8))
  }

  @Test("Bytes that are not UTF-8 pass unchanged")
  func notUTF8() {
    #expect(Composition.composed([0xFF, 0xCC, 0x81, 0xCC]) == nil)
    #expect(Composition.composed([0x61, 0xCC, 0x81, 0xE1, 0xBA]) == [0xC3, 0xA1, 0xE1, 0xBA])
  }

  @Test(
    "Long text is composed wherever the mark stands", arguments: [0, 1, 62, 63, 64, 65, 127, 200])
  func position(before: Int) {
    let text =
      String(repeating: "x", count: before) + "e\u{301}" + String(repeating: "y", count: 90)
    #expect(
      Array(Composition.composed(text).utf8)
        == Array(text.replacingOccurrences(of: "e\u{301}", with: "é").utf8))
  }

  @Test("Latin letters with one to three marks agree with Foundation")
  func agreesWithFoundation() {
    let marks = [
      "\u{300}", "\u{301}", "\u{303}", "\u{308}", "\u{309}", "\u{30C}", "\u{31B}", "\u{323}",
      "\u{327}", "\u{331}",
    ]
    for letter in "AaEeIiOoUuYyCcDdNnSsĂăÂâÊêÔôƠơƯưĐđÜüØø" {
      for first in marks {
        for second in marks + ["", "\u{302}", "\u{306}"] where !isRepaired(first, second) {
          for third in marks + [""] {
            let text = "\(letter)\(first)\(second)\(third)."
            #expect(
              Array(Composition.composed(text).utf8)
                == Array(text.precomposedStringWithCanonicalMapping.utf8),
              "\(text.debugDescription)")
          }
        }
      }
    }
  }

  @Test("What is composed is composed", arguments: Array("aÂeêoơƠuưy"))
  func stays(letter: Character) {
    let marks = ["", "\u{300}", "\u{301}", "\u{302}", "\u{306}", "\u{308}", "\u{31B}", "\u{323}"]
    for (first, second) in marks.flatMap({ first in marks.map { (first, $0) } }) {
      for (third, fourth) in marks.flatMap({ third in marks.map { (third, $0) } }) {
        let text = "\(letter)\(first)\(second)\(third)\(fourth)."
        let once = Composition.composed(Array(text.utf8)) ?? Array(text.utf8)
        #expect(Composition.composed(once) == nil, "\(text.debugDescription)")
      }
    }
  }

  @Test("A hundred thousand marks on one letter are put in order too", .timeLimit(.minutes(1)))
  func manyMarks() {
    let count = 50_000
    let text = "q" + String(repeating: "\u{301}\u{323}", count: count)
    let ordered =
      "q" + String(repeating: "\u{323}", count: count)
      + String(repeating: "\u{301}", count: count)
    #expect(Array(Composition.composed(text).utf8) == Array(ordered.utf8))
  }

  /// Whether this is the order of marks that goes beyond NFC.
  private func isRepaired(_ first: String, _ second: String) -> Bool {
    ["\u{302}", "\u{306}"].contains { $0.utf8.elementsEqual(second.utf8) }
  }
}
