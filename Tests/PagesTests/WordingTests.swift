import Content
import Diagnostics
import Testing

@testable import Pages

@Suite("What view models print")
struct WordingTests {
  let vi = Wording(language: .vi)
  let en = Wording(language: .en)

  @Test("dates as a Vietnamese reader expects them")
  func dates() throws {
    let day = try #require(CalendarDate(year: 2020, month: 11, day: 20))
    let sunday = try #require(CalendarDate(year: 2020, month: 11, day: 22))
    #expect(vi.long(day) == "Thứ Sáu, 20/11/2020")
    #expect(vi.long(sunday) == "Chủ nhật, 22/11/2020")
    #expect(en.long(day) == "Friday, 20 November 2020")
    #expect(vi.badge(11) == "Th 11")
    #expect(en.badge(11) == "Nov")
  }

  @Test("a date only as precisely as its paper")
  func partialDates() throws {
    let month = YearMonth(year: 2020, month: 9)
    #expect(vi.text(.month(month)) == "tháng 9/2020")
    #expect(vi.text(.year(2020)) == "năm 2020")
    #expect(en.text(.month(month)) == "September 2020")
    #expect(vi.title(month) == "Tháng 9/2020")
    #expect(vi.title(.schoolYear(2020)) == "Năm học 2020-2021")
    #expect(vi.title(.calendarYear(2023)) == "Năm 2023")
  }

  @Test(
    "sizes in the units of a download",
    arguments: [
      (820, "820 byte", "820 bytes"), (1_000, "1 KB", "1 KB"), (120_400, "120 KB", "120 KB"),
      (999_999, "1000 KB", "1000 KB"), (1_440_000, "1,4 MB", "1.4 MB"),
    ])
  func sizes(bytes: Int, inVietnamese: String, inEnglish: String) {
    #expect(vi.size(bytes) == inVietnamese)
    #expect(en.size(bytes) == inEnglish)
  }

  @Test("pages of paper")
  func pages() {
    #expect([vi.pages(1), vi.pages(1_200)] == ["1 trang", "1.200 trang"])
    #expect([en.pages(1), en.pages(3)] == ["1 page", "3 pages"])
  }

  @Test("counts with their separators")
  func counts() {
    #expect(vi.posts(12_345) == "12.345 tin, bài")
    #expect(en.posts(12_345) == "12,345 posts")
    #expect(en.posts(1) == "1 post")
    #expect(vi.directives(0) == "0 văn bản")
  }
}

@Suite("The name a file is published under")
struct PublicNameTests {
  @Test(
    "is its own where that is plain ASCII",
    arguments: ["750-kh-pgddt.pdf", "IMG_2020.JPG", "a.tar.gz"])
  func plain(name: String) {
    #expect(LinkResolver.publicName(of: "content/directives/\(name)") == name)
  }

  @Test("is made of ASCII otherwise, and never shared")
  func others() {
    let first = LinkResolver.publicName(of: "content/directives/Kế hoạch.pdf")
    let second = LinkResolver.publicName(of: "content/directives/Kê hoạch.pdf")
    #expect(first.hasPrefix("ke-hoach-"))
    #expect(first.hasSuffix(".pdf"))
    #expect(second.hasPrefix("ke-hoach-"))
    #expect(first != second)
    #expect(!LinkResolver.publicName(of: "a/b c<d>.htm").contains("<"))
  }

  @Test("is the same whether the disk composes letters or not")
  func decomposed() {
    let composed = "content/posts/\u{1EA3}nh l\u{1EDB}p.jpg"
    let decomposed = "content/posts/a\u{309}nh lo\u{31B}\u{301}p.jpg"
    #expect(LinkResolver.publicName(of: composed) == LinkResolver.publicName(of: decomposed))
  }
}
