import DataFormats
import Diagnostics
import Testing

@Suite("YAML")
struct YAMLTests {
  @Test("says what a person did wrong, where, and how to mend it", arguments: YAMLMistakes.all)
  func mistakes(_ mistake: Mistake) {
    var diagnostics: [Diagnostic] = []
    let table = YAML.table(from: mistake.marked.bytes, of: "tin.md", reportingTo: &diagnostics)
    mistake.expect(diagnostics, in: "tin.md")
    let goesOn: [DataFormatRule] = [.duplicateKey, .cutByComment, .complexKey, .yamlTag]
    let isValue = mistake.rule == .yamlAnchor && mistake.marked.source.contains("⟦&")
    let isFound = goesOn.contains(mistake.rule) && !mistake.marked.source.hasPrefix("⟦:")
    #expect((table != nil) == (isFound || isValue))
  }

  @Test("keeps every value as text, with its bytes in the file")
  func values() throws {
    let source = """
      title: Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 20/11   # ghi chú
      "slug": 'ngày-nhà-giáo'
      confirmed: no
      number: 012/KH
      time: 12:30
      nothing:
      blank: ""
      summary: |
        Dòng một ắ
        dòng hai
      note: >-
        gấp
        lại

      topics: [thi-đua, "khen, thưởng"]
      sent:
        - {channel: phòng, date: 2020-11-21}
        - channel: sở
          date:
      """
    #expect(
      try table(source) == [
        "title ‹title› = Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 20/11 "
          + "‹Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 20/11›",
        "slug ‹\"slug\"› = ngày-nhà-giáo ‹'ngày-nhà-giáo'›",
        "confirmed ‹confirmed› = no ‹no›",
        "number ‹number› = 012/KH ‹012/KH›",
        "time ‹time› = 12:30 ‹12:30›",
        "nothing ‹nothing› empty ‹›",
        "blank ‹blank› =  ‹\"\"›",
        "summary ‹summary› = Dòng một ắ\ndòng hai\n ‹|\n  Dòng một ắ\n  dòng hai›",
        "note ‹note› = gấp lại ‹>-\n  gấp\n  lại›",
        "topics ‹topics› list ‹[thi-đua, \"khen, thưởng\"]›",
        "topics[0] = thi-đua ‹thi-đua›",
        "topics[1] = khen, thưởng ‹\"khen, thưởng\"›",
        "sent ‹sent› list ‹- {channel: phòng, date: 2020-11-21}\n  - channel: sở\n    date:›",
        "sent[0] table ‹{channel: phòng, date: 2020-11-21}›",
        "sent[0].channel ‹channel› = phòng ‹phòng›",
        "sent[0].date ‹date› = 2020-11-21 ‹2020-11-21›",
        "sent[1] table ‹channel: sở\n    date:›",
        "sent[1].channel ‹channel› = sở ‹sở›",
        "sent[1].date ‹date› empty ‹›",
      ])
  }

  @Test("takes CRLF, and lists at the margin of their field")
  func lineBreaks() throws {
    let source = "authors:\r\n- Tùng\r\n- Hoa\r\ntitle: Lễ hội\r\n"
    #expect(
      try table(source) == [
        "authors ‹authors› list ‹- Tùng\r\n- Hoa›",
        "authors[0] = Tùng ‹Tùng›",
        "authors[1] = Hoa ‹Hoa›",
        "title ‹title› = Lễ hội ‹Lễ hội›",
      ])
  }

  @Test("composes values and keys, and keeps the ranges of the bytes as they are")
  func normalisation() throws {
    let source = "ghi chu\u{301}: Trươ\u{300}ng"
    var diagnostics: [Diagnostic] = []
    let table = YAML.table(from: Array(source.utf8), of: "tin.md", reportingTo: &diagnostics)
    let entry = try #require(table?.entries.first)
    #expect(Array(entry.key.utf8) == Array("ghi chú".utf8))
    #expect(entry.keyRange == 0..<9)
    guard case .scalar(let text) = entry.value.content else {
      Issue.record("no text")
      return
    }
    #expect(Array(text.utf8) == Array("Trường".utf8))
    #expect(entry.value.range == 11..<21)
  }

  @Test("takes nothing at all for no fields", arguments: ["", "\n\n", "# ghi chú\n", "\u{FEFF}"])
  func nothing(_ source: String) throws {
    #expect(try table(source) == [])
  }

  @Test("takes 32 levels and refuses the 33rd")
  func depth() throws {
    let deepest = String(repeating: "{a: ", count: 32) + "x" + String(repeating: "}", count: 32)
    #expect(try table(deepest).count == 32)
    let mistake = Mistake(
      String(repeating: "{a: ", count: 32) + "⟦[⟧x]" + String(repeating: "}", count: 32),
      .tooDeep, vi: "danh sách và bảng lồng nhau quá 32 bậc",
      en: "lists and tables are nested more than 32 levels deep",
      hintVi: "viết đơn giản lại, hoặc nâng front_matter_nesting ở [limits] của site.toml",
      hintEn: "write it more simply, or raise front_matter_nesting in [limits] of site.toml")
    var diagnostics: [Diagnostic] = []
    let table = YAML.table(from: mistake.marked.bytes, of: "tin.md", reportingTo: &diagnostics)
    #expect(table == nil)
    mistake.expect(diagnostics, in: "tin.md")
  }

  @Test("finds a key that stands twice among many, and keeps the first")
  func manyKeys() throws {
    let fields = (0..<60).map { "k\($0): \($0)\n" }.joined()
    var diagnostics: [Diagnostic] = []
    let table = YAML.table(
      from: Array((fields + "k7: x\nk50: y\n").utf8), of: "tin.md", reportingTo: &diagnostics)
    #expect(table?.entries.count == 60)
    #expect(diagnostics.map(\.id) == ["duplicate-key", "duplicate-key"])
  }

  private func table(_ source: String) throws -> [String] {
    var diagnostics: [Diagnostic] = []
    let table = YAML.table(from: Array(source.utf8), of: "tin.md", reportingTo: &diagnostics)
    #expect(diagnostics == [])
    return outline(try #require(table), of: source)
  }
}
