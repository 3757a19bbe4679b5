import Markup
import Testing

@Suite struct ICSWriterTests {
  @Test("Components hold properties, text is escaped")
  func component() {
    var ics = ICSWriter()
    ics.component("VEVENT") { ics in
      ics.property("DTSTART;VALUE=DATE", raw: "20201120")
      ics.property("SUMMARY", text: "Mít tinh, hội thi; C:\\\r\ndòng 2\nhết\u{7}")
    }
    #expect(
      String(decoding: ics.bytes, as: UTF8.self)
        == "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20201120\r\n"
        + "SUMMARY:Mít tinh\\, hội thi\\; C:\\\\\\ndòng 2\\nhết\r\nEND:VEVENT\r\n")
  }

  @Test("A value cannot begin a line of its own")
  func injection() {
    var ics = ICSWriter()
    ics.property("URL", raw: "https://a\r\nX:1")
    #expect(String(decoding: ics.bytes, as: UTF8.self) == "URL:https://aX:1\r\n")
  }

  @Test("Lines of at most 75 bytes, folded between characters", arguments: 60...80)
  func folding(ascii: Int) {
    let text = String(repeating: "a", count: ascii) + String(repeating: "ế", count: 60)
    var ics = ICSWriter()
    ics.property("X", text: text)
    let written = String(decoding: ics.bytes, as: UTF8.self)
    let lines = written.utf8.split(separator: 0x0A).map { $0.dropLast() }
    #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    let unfolded = lines.map { Array($0) }.enumerated().flatMap {
      $0 == 0 ? $1 : Array($1.dropFirst())
    }
    #expect(unfolded == Array("X:\(text)".utf8))
  }
}
