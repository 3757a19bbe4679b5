import Diagnostics
import Testing

@testable import Building

@Suite("The ledger of addresses")
struct AddressLedgerTests {
  private static func ledger(_ text: String) -> AddressLedger {
    AddressLedger(text: Array(text.utf8))
  }

  private static func entry(_ address: String, _ source: String) -> AddressLedger.Entry {
    AddressLedger.Entry(address: address, source: source)
  }

  private static func lines(_ ledger: AddressLedger?) -> [String] {
    ledger.map { String(decoding: $0.text, as: UTF8.self) }?.split(separator: "\n").map(String.init)
      ?? []
  }

  @Test("has one address a line with its file; remarks, blank lines and line ends do not matter")
  func reading() {
    let ledger = Self.ledger(
      "\u{FEFF}# ghi chú\r\n\r\n/b/\tcontent/pages/b.md\r\n  /a/   content/pages/Thư mục/a.md  ")
    #expect(
      ledger.entries == [
        Self.entry("/b/", "content/pages/b.md"), Self.entry("/a/", "content/pages/Thư mục/a.md"),
      ])
    let marked = ledger.places.map { String(decoding: ledger.text[$0], as: UTF8.self) }
    #expect(marked == ["/b/", "/a/"])
    #expect(ledger.unreadable.isEmpty)
  }

  @Test(
    "knows a line that is none of these",
    arguments: [
      "<<<<<<< HEAD", "=======", "/a/", "/a/ ", "a/ content/a.md", "/a/ a.md",
      "/a/ ../../etc/passwd",
      "/a/ content/\u{0}.md", "/a/\u{7} content/a.md", "{\"a\": 1}", "\u{202E}/a/ content/a.md",
    ])
  func unreadable(line: String) {
    let ledger = Self.ledger("/b/ content/pages/b.md\n\(line)\n/c/ content/pages/c.md\n")
    #expect(ledger.unreadable.count == 1)
    #expect(ledger.entries.count == 2)
  }

  @Test("may hold any bytes at all")
  func bytes() {
    for seed in UInt8.min...UInt8.max {
      var byte = seed
      let text = (0..<64).map { _ in
        byte = byte &* 181 &+ 17
        return byte
      }
      let ledger = AddressLedger(text: Array("/a/ content/".utf8) + text + Array("\n/".utf8) + text)
      #expect(ledger.entries.count + ledger.unreadable.count >= 1)
    }
  }

  @Test("grows in the order of bytes and forgets nothing")
  func growing() {
    let old = Self.ledger("/cu/ content/pages/cu.md\n/b/ content/pages/b.md\n")
    let new = old.adding([
      Self.entry("/d/", "content/pages/d.md"), Self.entry("/b/", "content/pages/b/index.md"),
      Self.entry("/a/", "content/pages/a.md"),
    ])
    #expect(
      Self.lines(new).filter { !$0.hasPrefix("#") } == [
        "/a/ content/pages/a.md", "/b/ content/pages/b/index.md", "/cu/ content/pages/cu.md",
        "/d/ content/pages/d.md",
      ])
    #expect(Self.lines(new).first?.hasPrefix("# Các địa chỉ đã công bố") == true)
    #expect(new?.adding([Self.entry("/d/", "content/pages/d.md")]) == nil)
  }

  @Test("stays as it is where nothing is new, whatever its line ends and remarks")
  func staying() {
    let ledger = Self.ledger("# của trường\r\n/a/ content/pages/a.md\r\n")
    #expect(ledger.adding([Self.entry("/a/", "content/pages/a.md")]) == nil)
    #expect(ledger.adding([]) == nil)
    #expect(Self.ledger("").adding([]) == nil)
  }

  @Test("is put right after two branches were joined: sorted, one line an address")
  func joined() {
    let ledger = Self.ledger("/b/ content/b.md\n/a/ content/a.md\n/b/ content/c.md\n")
    #expect(
      Self.lines(ledger.adding([])).filter { !$0.hasPrefix("#") } == [
        "/a/ content/a.md", "/b/ content/c.md",
      ])
  }

  @Test("is not written over while a line of it cannot be read")
  func broken() {
    let ledger = Self.ledger("/a/ content/a.md\n>>>>>>> main\n")
    #expect(ledger.adding([Self.entry("/b/", "content/b.md")]) == nil)
  }

  @Test("takes a file name that would break its line without going round in circles")
  func hostileName() {
    let hostile = [Self.entry("/a/", "content/pages/a\n/b/ content/x.md")]
    let ledger = Self.ledger("").adding(hostile)
    #expect(ledger?.entries == [Self.entry("/a/", "content/pages/a?/b/ content/x.md")])
    #expect(ledger?.adding(hostile) == nil)
  }
}
