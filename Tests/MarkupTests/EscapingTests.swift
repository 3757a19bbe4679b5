import Markup
import Testing

@Suite struct EscapingTests {
  @Test(
    "HTML takes text for text",
    arguments: [
      ("", ""), ("Tổ 1 & Tổ 2", "Tổ 1 &amp; Tổ 2"), ("<b>\"a'", "&lt;b&gt;&quot;a&#39;"),
      ("ăâđ 5 < 6", "ăâđ 5 &lt; 6"), ("&amp;", "&amp;amp;"), ("\u{0}\t\n", "\u{0}\t\n"),
    ])
  func html(text: String, escaped: String) {
    #expect(HTML.escaped(text) == escaped)
    var bytes = Array("x".utf8)
    HTML.append(Array(text.utf8).span, to: &bytes)
    #expect(bytes == Array(("x" + escaped).utf8))
  }

  @Test(
    "A sign is escaped wherever it stands among other letters",
    arguments: [("\"", "&quot;"), ("&", "&amp;"), ("'", "&#39;"), ("<", "&lt;"), (">", "&gt;")])
  func anywhere(sign: String, reference: String) {
    let letters = "Trường TH&THCS “Lê Quý Đôn” <5A>".filter { !"&<>".contains($0) }
    for place in 0...letters.count {
      let (before, after) = (String(letters.prefix(place)), String(letters.dropFirst(place)))
      #expect(HTML.escaped(before + sign + after) == before + reference + after)
      #expect(HTML.escaped(before + sign + sign) == before + reference + reference)
    }
  }

  @Test(
    "Paths are encoded byte by byte",
    arguments: [
      ("/van-ban/2020/750-kh-pgddt/", "/van-ban/2020/750-kh-pgddt/"),
      ("kế hoạch.pdf", "k%E1%BA%BF%20ho%E1%BA%A1ch.pdf"), ("a?b#c%d&'\"", "a%3Fb%23c%25d%26%27%22"),
    ])
  func path(path: String, encoded: String) {
    #expect(PercentEncoding.encoded(path: path) == encoded)
    #expect(PercentEncoding.decoded(encoded) == path)
  }

  @Test("A component has no slash of its own")
  func component() {
    #expect(PercentEncoding.encoded(component: "750/KH") == "750%2FKH")
  }

  @Test(
    "Decoding leaves what is not encoded and refuses what is not UTF-8",
    arguments: [("100%", "100%"), ("%2", "%2"), ("%zz", "%zz"), ("%c3%A1", "á"), ("%FF", nil)])
  func decoding(encoded: String, text: String?) {
    #expect(PercentEncoding.decoded(encoded) == text)
  }
}
