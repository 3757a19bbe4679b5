import Testing
import VietnameseText

@Suite("Text that means harm")
struct HostileTextTests {
  /// Each mark belongs before all those of the other class: one by one that is quadratic.
  @Test("Marks without end on one letter are put in order in one go")
  func marks() {
    let count = 100_000
    let typed = "a" + String(repeating: "\u{301}\u{323}", count: count)
    let composed = Composition.composed(Array(typed.utf8))
    let ordered =
      "ạ" + String(repeating: "\u{323}", count: count - 1)
      + String(repeating: "\u{301}", count: count)
    #expect(composed == Array(ordered.utf8))
  }

  @Test(
    "What nobody sees is hidden",
    arguments: [
      0x00, 0x0B, 0x1B, 0x7F, 0x85, 0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x202A,
      0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xE0001, 0xE0041, 0xE007F,
    ] as [UInt32])
  func hidden(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scalar.isHidden)
    #expect("Hoa\(scalar)Ban".withoutHidden == (scalar.isHiddenBreak ? "Hoa Ban" : "HoaBan"))
  }

  @Test(
    "Letters, blanks, line ends, marks and what joins emoji are not",
    arguments: [
      "a", "\t", "\n", "\r", " ", "\u{A0}", "ệ", "\u{301}", "–", "“", "\u{200D}", "\u{FE0F}",
    ]
      as [Unicode.Scalar])
  func visible(scalar: Unicode.Scalar) {
    #expect(!scalar.isHidden)
    #expect("Hoa\(scalar)Ban".withoutHidden.utf8.elementsEqual("Hoa\(scalar)Ban".utf8))
  }

  @Test("A character has the number that people look up")
  func code() {
    #expect(("\u{202E}" as Unicode.Scalar).code == "U+202E")
    #expect(("\u{7}" as Unicode.Scalar).code == "U+0007")
    #expect(("\u{E0041}" as Unicode.Scalar).code == "U+E0041")
  }
}
