import Content
import Testing

@testable import Reading

@Suite("Values as files write them")
struct ValueTests {
  @Test(
    "A date is year first with dashes or day first with slashes",
    arguments: [
      ("2020-11-20", "2020-11-20"), ("20/11/2020", "2020-11-20"), (" 5/9/2020 ", "2020-09-05"),
      ("2020-9-5", "2020-09-05"), ("29/02/2020", "2020-02-29"),
    ])
  func date(text: String, expected: String) throws {
    #expect(try DateValue.date(text).description == expected)
  }

  @Test(
    "What is no date is refused, never guessed",
    arguments: [
      "29/02/2021", "11/20/2020", "2020-20-11", "20201120", "2020-11", "20/11", "２０２０-11-20",
      "2020-11-20-1", "-2020-11-20", "2020-11-020", "1/1/0001",
    ])
  func noDate(text: String) {
    #expect(throws: ValueFault.self) { try DateValue.date(text) }
  }

  @Test(
    "A time stands behind T or a blank",
    arguments: [
      ("2020-11-20", "2020-11-20"), ("2020-11-20T08:00", "2020-11-20T08:00"),
      ("20/11/2020 7:30", "2020-11-20T07:30"), ("2020-11-20T23:59", "2020-11-20T23:59"),
    ])
  func time(text: String, expected: String) throws {
    #expect(try DateValue.dateAndTime(text).description == expected)
  }

  @Test(
    "A date in another form is understood, never with the month first",
    arguments: [
      ("20.11.2020", "2020-11-20"), ("2020/11/20", "2020-11-20"), ("20-11-2020", "2020-11-20"),
      ("ngày 5 tháng 9 năm 2020", "2020-09-05"), ("11-20-2020", nil), ("31.02.2020", nil),
    ] as [(String, String?)])
  func meant(text: String, expected: String?) {
    #expect(DateValue.meant(by: text)?.description == expected)
  }

  @Test(
    "A period is a school year or a calendar year",
    arguments: [("2020-2021", PlanPeriod.schoolYear(2020)), ("2023", .calendarYear(2023))])
  func period(text: String, expected: PlanPeriod) throws {
    #expect(try SmallValue.period(text) == expected)
  }

  @Test(
    "What is no period is refused",
    arguments: ["2020-2022", "2021-2020", "20-21", "2020–2021", "2020-", "năm 2020", "20200"])
  func noPeriod(text: String) {
    #expect(throws: ValueFault.self) { try SmallValue.period(text) }
  }

  @Test("An offset has a sign and two digits on either side", arguments: ["+07:00", "-03:30"])
  func offset(text: String) throws {
    #expect(try SmallValue.offset(text).description == text)
  }

  @Test(
    "What is no offset is refused", arguments: ["7", "+7", "+07", "07:00", "+0700", "+07:60", ""])
  func noOffset(text: String) {
    #expect(throws: ValueFault.self) { try SmallValue.offset(text) }
  }

  @Test("A number is digits", arguments: [("7", 7), ("007", 7), ("-3", -3)])
  func number(text: String, expected: Int) throws {
    #expect(try SmallValue.number(text, in: -10...10) == expected)
  }

  @Test(
    "What is no number is refused",
    arguments: ["", "-", "+7", "7.0", "1e3", "٧", "99999999999999999999"])
  func noNumber(text: String) {
    #expect(throws: ValueFault.self) { try SmallValue.number(text, in: 0...10) }
  }

  @Test(
    "Text loses the white space at its ends, and nothing else",
    arguments: [(" Kế hoạch ", "Kế hoạch"), ("Tin  tức", "Tin  tức"), ("a\u{200D}b", "a\u{200D}b")])
  func line(text: String, expected: String) throws {
    #expect(try TextValue.line(text) == expected)
  }

  @Test(
    "What readers cannot see is refused",
    arguments: ["a\u{202E}b", "a\u{2066}b", "a\u{0}b", "a\u{85}b", "a\tb", "a\nb", "", " "])
  func noLine(text: String) {
    #expect(throws: ValueFault.self) { try TextValue.line(text) }
  }

  @Test(
    "An address on the web has a scheme and a host",
    arguments: [
      ("https://example.edu.vn/tin?id=1#a", true), ("HTTP://example.edu.vn", true),
      ("ftp://example.edu.vn", false), ("https://", false), ("https:///tin", false),
      ("https://a b/", false), ("example.edu.vn", false), ("https://a/\"onclick=", false),
      ("https://a/\"\u{301}onclick=", false), ("https://a/<\u{200D}b", false),
    ])
  func web(text: String, isValid: Bool) {
    if isValid {
      #expect(throws: Never.self) { try AddressValue.web(text) }
    } else {
      #expect(throws: ValueFault.self) { try AddressValue.web(text) }
    }
  }

  @Test(
    "A link within the site begins with one slash, whatever combines with it",
    arguments: [
      ("/lich/", true), ("/tin%20cu/", true), ("//host.example/", false),
      ("//\u{301}host.example/", false), ("/\\host.example/", false),
      ("/\\\u{301}host.example/", false), ("/<b>/", false),
    ])
  func rootedLink(text: String, isValid: Bool) {
    if isValid {
      #expect(throws: Never.self) { try AddressValue.webOrRooted(text) }
    } else {
      #expect(throws: ValueFault.self) { try AddressValue.webOrRooted(text) }
    }
  }

  @Test(
    "A file stays in its folder, whatever combines with the slash that would lead out",
    arguments: [
      "../a.jpg", "../\u{301}a.jpg", "a/../\u{338}b.jpg", "./a.jpg", "/a.jpg", "/\u{301}a.jpg",
      "a\\\u{301}b", "C:\u{301}a",
    ])
  func outsideFile(text: String) {
    #expect(throws: ValueFault.self) { try AddressValue.file(text) }
  }

  @Test(
    "An old address is kept without percent signs, as servers look for its file",
    arguments: [
      ("/tin-t%E1%BB%A9c/", "/tin-t\u{1EE9}c/"), ("/tin%20cu/", "/tin cu/"), ("/a/", "/a/"),
    ])
  func oldAddress(text: String, expected: String) throws {
    #expect(try AddressValue.rooted(text) == expected)
  }

  @Test(
    "An old address that no file can have is refused",
    arguments: [
      "/a%00b/", "/a%0Ab/", "/\(String(repeating: "a", count: 256))/", "/a/../b/",
      "/a/../\u{301}b/", "/a/..%2F%CC%81b/", "//\u{301}host.example/", "/\\\u{301}host.example/",
    ])
  func impossibleAddress(text: String) {
    #expect(throws: ValueFault.self) { try AddressValue.rooted(text) }
  }
}
