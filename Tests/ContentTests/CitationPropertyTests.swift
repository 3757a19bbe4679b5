import Testing

@testable import Content

/// What holds for every number and every text: run over many of both, the same in every run.
@Suite("The scanner of citations")
struct CitationPropertyTests {
  /// A generator of the same numbers in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      // SplitMix64.
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private static let organs = [
    "PGDĐT", "SGDĐT", "BGDĐT", "UBND", "THCSTT", "MNQP", "TH-THCSTT", "PGDĐT-GDTrH", "HĐND",
  ]

  /// A number of any family.
  private static func number(_ dice: inout Dice) throws -> DocumentNumber {
    let number = String(Int.random(in: 1...9999, using: &dice))
    let year = Int.random(in: 1990...2030, using: &dice)
    let types = DocumentType.all.compactMap(\.abbreviation)
    let type = try #require(types.randomElement(using: &dice))
    let organ = try #require(organs.randomElement(using: &dice))
    let text =
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: "\(number)/\(type)-\(organ)"
      case 1: "\(number)/\(year)/\(type)-\(organ)"
      case 2: "\(number)/\(year)/QH\(Int.random(in: 1...15, using: &dice))"
      case 3: "\(number)-\(type)/TW"
      default: "\(number)/SGDĐT-GDTrH"
      }
    return try #require(DocumentNumber(text), "\(text)")
  }

  /// What people and programs make of a number.
  private static let manglings: [@Sendable (String) -> String] = [
    { $0 },
    { $0.replacing("/", with: " /") },
    { $0.replacing("/", with: "/ ") },
    { $0.replacing("/", with: " / ") },
    { $0.replacing("/", with: "／") },
    { $0.replacing("/", with: "⁄") },
    { $0.replacing("/", with: "\u{A0}/") },
    { $0.replacing("-", with: "–") },
    { $0.replacing("-", with: "—") },
    { $0.replacing("-", with: "‑") },
    { $0.replacing("-", with: "−") },
    { $0.replacing("-", with: "-\u{200B}") },
    { $0.replacing("GDĐT", with: "GD&ĐT") },
    { $0.replacing("GDĐT", with: "GD & ĐT") },
    { $0.replacing("GDĐT", with: "GD ĐT") },
    { $0.replacing("GDĐT", with: "GD-ĐT") },
    { $0.replacing("GDĐT", with: "GDDT") },
    { $0.replacing("Đ", with: "Ð") },
    { $0.map { "\($0)" }.joined(separator: "\u{AD}") },
    { $0.map { "\($0)" }.joined(separator: "\u{200B}") },
    {
      String($0.map { $0.wholeNumberValue.map { "０１２３４５６７８９".dropFirst($0).first ?? "0" } ?? $0 })
    },
    { $0.lowercased() },
  ]

  @Test("finds every number in every spelling, and knows it")
  func spellings() throws {
    var dice = Dice(state: 2020)
    for _ in 0..<300 {
      let number = try Self.number(&dice)
      for (index, mangle) in Self.manglings.enumerated() {
        let written = mangle(number.normalForm)
        let bytes = Array("Thực hiện văn bản số \(written) ngày 05/9/2020".utf8)
        let found = Citation.all(in: bytes.span)
        #expect(found.map(\.number.searchKey) == [number.searchKey], "\(index): \(written)")
        #expect(found.map(\.date?.description) == ["2020-09-05"], "\(index): \(written)")
        #expect(
          found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [written],
          "\(index): \(written)")
        let typed = DocumentNumber(written: "  \(written) ")
        #expect(typed?.searchKey == number.searchKey, "\(index): \(written)")
        // What is found is a number in the strict sense.
        for citation in found {
          #expect(DocumentNumber(citation.number.normalForm) == citation.number)
        }
      }
    }
  }

  @Test("gives ranges in order, apart, and from letter to letter, and takes any text")
  func texts() throws {
    var dice = Dice(state: 31)
    let parts =
      Self.organs + DocumentType.all.compactMap(\.abbreviation)
      + [
        "/", "/", "/", "-", "-", "–", " ", "\n", "số ", " và ", ", ", "12", "2020", "750", "1",
        "ngày ",
      ]
      + [
        "／", "\u{AD}", "\u{A0}", "Đ", "&", "(", ".", "“", "tháng ", "năm ", "QH13", "TW", "🎉", "中",
        "12/KH-", "số 12/", "/2018/TT-", "29-NQ/",
      ]
    var total = 0
    for _ in 0..<4000 {
      let count = Int.random(in: 0...24, using: &dice)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &dice)] }
      let bytes = Array(text.joined().utf8)
      var end = 0
      for citation in Citation.all(in: bytes.span) {
        #expect(citation.range.lowerBound >= end)
        #expect(citation.range.upperBound > citation.range.lowerBound)
        end = citation.range.upperBound
        #expect(end <= bytes.count)
        #expect(bytes[citation.range.lowerBound] & 0xC0 != 0x80)
        #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80)
        #expect(DocumentNumber(citation.number.normalForm) == citation.number)
        total += 1
      }
    }
    #expect(total > 100)
  }

  @Test("survives bytes that are no text")
  func bytes() {
    var dice = Dice(state: 7)
    let fragments: [[UInt8]] = [
      Array("12/KH-PGDĐT".utf8), Array("số 12 và 13/".utf8), [0xEF, 0xBC], [0xE2, 0x81, 0x84],
      [0xC4], [0x90], [0x2F], [0xF0, 0x9F], Array(" ngày 5/".utf8),
    ]
    for _ in 0..<4000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &dice) {
        if Bool.random(using: &dice) {
          bytes.append(.random(in: 0...255, using: &dice))
        } else {
          bytes += fragments[Int.random(in: 0..<fragments.count, using: &dice)]
        }
      }
      let citations = Citation.all(in: bytes.span)
      #expect(citations.allSatisfy { $0.range.upperBound <= bytes.count })
    }
  }

  @Test("reads a long text of slashes and blanks in one pass")
  func slashes() {
    let blanks = Array(repeating: UInt8(ascii: " "), count: 200)
    var text: [UInt8] = []
    for _ in 0..<2000 { text += Array("12/ 29-NQ/ , ".utf8) + blanks }
    text += Array("12/KH-PGDĐT".utf8)
    let found = Citation.all(in: text.span)
    #expect(found.map(\.number.normalForm) == ["12/KH-PGDĐT"])
  }
}
