import DataFormats
import Diagnostics
import Testing

@Suite("TOML")
struct TOMLTests {
  @Test("says what a person did wrong, where, and how to mend it", arguments: TOMLMistakes.all)
  func mistakes(_ mistake: Mistake) {
    var diagnostics: [Diagnostic] = []
    let table = TOML.table(from: mistake.marked.bytes, of: "site.toml", reportingTo: &diagnostics)
    #expect(table == nil)
    mistake.expect(diagnostics, in: "site.toml")
  }

  @Test("keeps the order of the file and every value as it was written")
  func values() throws {
    let source = """
      title = "Trường TH-THCS Thanh Trường"   # ế
      base_url = 'https://example.edu.vn/'
      "số" = "ắ"
      starts = 2020-09-01T07:30:00
      size = 1_000
      ratio = 0.5
      open = true
      months = [9, 10,
        11]
      plan.public = ["text"]

      [school]
      leader = {name = "Tùng", position = "Hiệu trưởng"}

      [[department]]
      id = "bgh"

      [[department]]
      id = "to-chuyen-mon"

      [calendar]
      semesters = [[9, 10], [2]]
      """
    #expect(
      try table(source) == [
        "title ‹title› = Trường TH-THCS Thanh Trường ‹\"Trường TH-THCS Thanh Trường\"›",
        "base_url ‹base_url› = https://example.edu.vn/ ‹'https://example.edu.vn/'›",
        "số ‹\"số\"› = ắ ‹\"ắ\"›",
        "starts ‹starts› = 2020-09-01T07:30:00 ‹2020-09-01T07:30:00›",
        "size ‹size› = 1_000 ‹1_000›",
        "ratio ‹ratio› = 0.5 ‹0.5›",
        "open ‹open› = true ‹true›",
        "months ‹months› list ‹[9, 10,\n  11]›",
        "months[0] = 9 ‹9›",
        "months[1] = 10 ‹10›",
        "months[2] = 11 ‹11›",
        "plan ‹plan› table ‹plan›",
        "plan.public ‹public› list ‹[\"text\"]›",
        "plan.public[0] = text ‹\"text\"›",
        "school ‹school› table ‹[school]›",
        "school.leader ‹leader› table ‹{name = \"Tùng\", position = \"Hiệu trưởng\"}›",
        "school.leader.name ‹name› = Tùng ‹\"Tùng\"›",
        "school.leader.position ‹position› = Hiệu trưởng ‹\"Hiệu trưởng\"›",
        "department ‹department› list ‹[[department]]\nid = \"bgh\"\n\n[[department]]›",
        "department[0] table ‹[[department]]›",
        "department[0].id ‹id› = bgh ‹\"bgh\"›",
        "department[1] table ‹[[department]]›",
        "department[1].id ‹id› = to-chuyen-mon ‹\"to-chuyen-mon\"›",
        "calendar ‹calendar› table ‹[calendar]›",
        "calendar.semesters ‹semesters› list ‹[[9, 10], [2]]›",
        "calendar.semesters[0] list ‹[9, 10]›",
        "calendar.semesters[0][0] = 9 ‹9›",
        "calendar.semesters[0][1] = 10 ‹10›",
        "calendar.semesters[1] list ‹[2]›",
        "calendar.semesters[1][0] = 2 ‹2›",
      ])
  }

  @Test("counts bytes behind a byte order mark and takes CRLF")
  func byteOrderMark() throws {
    #expect(
      try table("\u{FEFF}title = \"ế\"\r\nnote = '''\r\nhai\r\n'''\r\n") == [
        "title ‹title› = ế ‹\"ế\"›", "note ‹note› = hai\n ‹'''\r\nhai\r\n'''›",
      ])
  }

  @Test("refuses what is nested too deeply, without coming to harm")
  func depth() {
    for source in [
      "a = " + String(repeating: "[", count: 33) + String(repeating: "]", count: 33),
      "a = " + String(repeating: "[", count: 100_000),
      String(repeating: "a.", count: 40) + "a = 1",
      "[" + String(repeating: "a.", count: 400_000) + "a]",
    ] {
      var diagnostics: [Diagnostic] = []
      let table = TOML.table(from: Array(source.utf8), of: "site.toml", reportingTo: &diagnostics)
      #expect(table == nil)
      #expect(diagnostics.map(\.id) == ["too-deep"])
      #expect(diagnostics.map(\.message.vi) == ["danh sách và bảng lồng nhau quá 32 bậc"])
    }
  }

  private func table(_ source: String) throws -> [String] {
    var diagnostics: [Diagnostic] = []
    let table = TOML.table(from: Array(source.utf8), of: "site.toml", reportingTo: &diagnostics)
    #expect(diagnostics == [])
    return outline(try #require(table), of: source)
  }
}
