import Markup
import Testing

@Suite struct XMLWriterTests {
  @Test("Elements nest, empty ones close themselves")
  func elements() {
    var xml = XMLWriter()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom"]) { xml in
      xml.element("title", text: "Tin & bài")
      xml.lineBreak()
      xml.element("link", ["href": "/a?b=1&c=\"2\"\n"])
      xml.element("entry") { _ in }
      xml.raw(Array("<g/>".utf8))
    }
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Tin &amp; bài</title>
        <link href="/a?b=1&amp;c=&quot;2&quot;&#10;"/><entry/><g/></feed>
        """)
  }

  @Test(
    "What XML does not allow is left out",
    arguments: [
      ("a\u{0}\u{8}\u{1F}b", "ab"), ("\t\n", "\t\n"), ("\r", "&#13;"), ("\u{FFFE}x\u{FFFF}", "x"),
      ("\u{FFFD}\u{FEFF}", "\u{FFFD}\u{FEFF}"), ("]]>", "]]&gt;"), ("ế \"'", "ế \"'"),
    ])
  func text(text: String, escaped: String) {
    var xml = XMLWriter(declaration: false)
    xml.text(Array(text.utf8))
    #expect(xml.bytes == Array(escaped.utf8))
  }
}
