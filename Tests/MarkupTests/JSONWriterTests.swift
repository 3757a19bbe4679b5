import Foundation
import Markup
import Testing

@Suite struct JSONWriterTests {
  @Test("Nested values are parted by commas and nothing else")
  func compact() {
    var json = JSONWriter()
    json.object { json in
      json.field("title", "Tin \"nóng\"")
      json.field("n", -3)
      json.field("none", nil as String?)
      json.field("flag", true)
      json.field("byMonth", [0, 2])
      json.array("posts") { json in
        json.value("a")
        json.object { _ in }
        json.array { $0.value(nil as Int?) }
      }
      json.object("empty") { _ in }
      json.array("last") { _ in }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"title":"Tin \"nóng\"","n":-3,"none":null,"flag":true,"byMonth":[0,2],"#
        + #""posts":["a",{},[null]],"empty":{},"last":[]}"#)
  }

  @Test("Indented, every field has its line")
  func indented() {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("a", ["x", "y"])
      json.object("b") { $0.field("c", 1) }
      json.array("d") { json in
        json.value(1)
        json.object { _ in }
      }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {
          "a": ["x", "y"],
          "b": {
            "c": 1
          },
          "d": [
            1,
            {}
          ]
        }
        """)
  }

  @Test(
    "Text stays inside its quotes, and inside a script",
    arguments: [
      ("a\\b\"c", #""a\\b\"c""#), ("\n\r\t\u{1}\u{1F}", #""\n\r\t\u0001\u001f""#),
      ("</script><!--", #""<\/script>\u003c!--""#), ("1 < 2 <b>", #""1 < 2 <b>""#),
      ("“ế”\u{2028}\u{2029}…", #""“ế”\u2028\u2029…""#), ("<", #""<""#), ("", #""""#),
    ])
  func text(text: String, json: String) throws {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == json)
    let read = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test("Data of any shape is written as it was")
  func open() {
    var json = JSONWriter()
    json.value(
      .table([
        ("b", .list([.number("1.50"), .number("007"), .null, .flag(false)])), ("a", .text("x")),
        ("e", .table([])),
      ]))
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"b":[1.50,"007",null,false],"a":"x","e":{}}"#)
  }

  @Test(
    "Only numbers of JSON go without quotes",
    arguments: [
      ("0", true), ("-0.5e+10", true), ("10", true), ("01", false), ("", false), ("-", false),
      ("1.", false), (".5", false), ("1e", false), ("+1", false), ("inf", false), ("1_000", false),
    ])
  func numbers(digits: String, plain: Bool) {
    var json = JSONWriter()
    json.value(.number(digits))
    #expect(String(decoding: json.bytes, as: UTF8.self) == (plain ? digits : "\"\(digits)\""))
  }

  @Test(
    "A text neither ends the script around it nor steers the terminal that shows it",
    arguments: [
      ("</script>", #""<\/script>""#), ("<!--", #""\u003c!--""#), ("a<b", #""a<b""#),
      ("\u{1B}[0m", #""\u001b[0m""#), ("\u{7F}", #""\u007f""#), ("\u{9B}2J", #""\u009b2J""#),
      ("\u{80}", #""\u0080""#), ("\u{A0}é«", "\"\u{A0}é«\""), ("\u{2028}", #""\u2028""#),
      ("a\"\\", #""a\"\\""#),
    ])
  func text(text: String, written: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == written)
  }
}
