import Terminal
import Testing

@Suite("Text made safe for a terminal")
struct SafeTextTests {
  @Test(
    "What would steer a terminal, or turn a line, is shown instead of obeyed",
    arguments: [
      ("Lễ khai giảng", "Lễ khai giảng"), ("\u{1B}[31mđỏ", "␛[31mđỏ"), ("a\u{07}b", "a␇b"),
      ("a\nb\tc\r", "a␊b␉c␍"), ("\u{00}\u{7F}", "␀␡"), ("\u{9B}2J", "<U+009B>2J"),
      ("a\u{202E}b\u{2066}", "a<U+202E>b<U+2066>"), ("\u{200F}\u{FEFF}", "<U+200F><U+FEFF>"),
      ("a\u{2028}b", "a<U+2028>b"), ("\u{E0041}", "<U+E0041>"),
      ("👩\u{200D}🏫", "👩\u{200D}🏫"),
    ])
  func shown(text: String, shown: String) {
    #expect(text.shownSafely == shown)
  }
}
