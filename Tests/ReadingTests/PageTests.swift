import Content
import Diagnostics
import Testing

@testable import Reading

@Suite("A plain page")
struct PageTests {
  @Test(
    "Its address is its path below content/pages, in ASCII",
    arguments: [
      ("gioi-thieu.md", "gioi-thieu"), ("gioi-thieu/index.md", "gioi-thieu"),
      ("Giới thiệu/Ban giám hiệu.md", "gioi-thieu/ban-giam-hieu"),
      ("cong-khai.md", "cong-khai"), ("gioi-thieu/lich.md", "gioi-thieu/lich"),
    ])
  func address(file: String, expected: String) {
    let result = Self.read("title: Giới thiệu", "content/pages/\(file)")
    #expect(result.diagnostics == [])
    #expect(result.value?.path == expected)
  }

  @Test(
    "An address that the site needs itself is refused, and so is none",
    arguments: [
      (
        "tin-tuc.md", "reserved-address", "Địa chỉ “/tin-tuc/” dành cho phần khác của trang.",
        "The address “/tin-tuc/” belongs to another part of the site."
      ),
      (
        "Văn bản/luat.md", "reserved-address",
        "Địa chỉ “/van-ban/” dành cho phần khác của trang.",
        "The address “/van-ban/” belongs to another part of the site."
      ),
      (
        "index.md", "reserved-address", "Trang chủ do bangtin tạo ra, không viết thành tệp được.",
        "The home page is made by bangtin and cannot be a file."
      ),
      (
        "🎉.md", "no-address", "Tên tệp hoặc thư mục không có chữ nào để đặt địa chỉ.",
        "The name of the file or of a folder has no letters to make an address of."
      ),
    ])
  func refused(file: String, id: String, vi: String, en: String) {
    let result = Self.read("title: Giới thiệu", "content/pages/\(file)")
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id) == [id])
    #expect(result.diagnostics.map(\.message.vi) == [vi])
    #expect(result.diagnostics.map(\.message.en) == [en])
    #expect(
      result.diagnostics.map(\.hint?.vi) == [
        "Đặt tên khác cho tệp hoặc thư mục, như “gioi-thieu.md”."
      ])
    #expect(
      result.diagnostics.map(\.hint?.en) == [
        "Give the file or folder another name, like “gioi-thieu.md”."
      ])
  }

  @Test("Every field is read")
  func everyField() throws {
    let page = try #require(
      Self.read(
        """
        title: Công khai thu chi
        menu: 3
        summary: Thu, chi năm học 2020-2021
        disclosure: thu-chi
        disclosure_year: 2020-2021
        redirect_from: /cong-khai-cu/
        status: draft
        """, "content/pages/thu-chi.md"
      ).value)
    #expect(page.title == "Công khai thu chi")
    #expect(page.menu == 3)
    #expect(page.summary == "Thu, chi năm học 2020-2021")
    #expect(page.disclosure?.value.text == "thu-chi")
    #expect(page.disclosureYear == .schoolYear(2020))
    #expect(page.redirectFrom.map(\.value) == ["/cong-khai-cu/"])
    #expect(page.publication.status == .draft)
  }

  private static func read(_ head: String, _ path: String) -> ReadingResult<Page> {
    ContentReader(.standard).page(path: path, bytes: Array("---\n\(head)\n---\n".utf8))
  }
}
