import Testing

@testable import Markdown

@Suite("References to characters by their numbers")
struct NumericReferenceTests {
  @Test(
    "to what XML cannot carry, or nobody sees, become the replacement character",
    arguments: [
      "&#1;", "&#x8;", "&#0;", "&#xFFFE;", "&#65535;", "&#x1FFFF;", "&#xFDD0;", "&#xD800;",
      "&#127;",
      "&#x85;", "&#X202E;", "&#x110000;",
    ])
  func harmful(reference: String) {
    #expect(Rendered("Lớp \(reference)5A").html == "<p>Lớp \u{FFFD}5A</p>\n")
    // Nothing but valid UTF-8 comes out, in titles and addresses too.
    let link = Rendered("[a](x\(reference)y \"t\(reference)\")").html
    #expect(link.contains("\u{FFFD}"))
    #expect(!link.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("to everything else stay what they are")
  func harmless() {
    #expect(
      Rendered("&#8212; &#x1EA1; &#38;#1; &#12345678; &#; &#x; &#9;x").html
        == "<p>— ạ &amp;#1; &amp;#12345678; &amp;#; &amp;#x; \tx</p>\n")
  }
}
