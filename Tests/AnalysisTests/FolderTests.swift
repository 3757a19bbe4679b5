import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("The folder of a post")
struct FolderTests {
  private func findings(path: String) throws -> [String] {
    let sample = SampleSite([path: "---\ntitle: Khai giảng\ndate: 2020-01-05\n---\nSáng nay.\n"])
    return SiteAnalysis(of: try sample.read().site).findings.map { $0.line(in: sample) }
  }

  @Test("of another year than its date's is a note: often the year is mistyped")
  func otherYear() throws {
    #expect(
      try findings(path: "content/posts/2021/01/khai-giang.md") == [
        "content/posts/2021/01/khai-giang.md [date-and-folder] tin đề ngày 05/01/2020 nhưng tệp nằm trong thư mục 2021/01 → xem lại ngày có gõ nhầm không; nếu đúng thì chuyển tệp vào content/posts/2020/01/"
      ])
  }

  @Test("holds a Word file that nobody leads to: somebody took it for a post")
  func document() throws {
    func findings(_ text: String) throws -> [String] {
      let sample = SampleSite([
        "content/posts/bai.md": "---\ntitle: Bài\ndate: 2020-11-18\n---\n\(text)\n",
        "content/posts/hoi giang.docx": "PK", "content/directives/750.docx": "PK",
      ])
      return SiteAnalysis(of: try sample.read().site).findings.map { $0.line(in: sample) }
    }
    #expect(
      try findings("Sáng nay") == [
        "content/posts/hoi giang.docx [unread-document] tệp này không thành tin hay trang nào: bangtin "
          + "chỉ đọc tệp .md → mở tệp, chép chữ sang một tệp .md; nếu là tệp đính kèm thì dẫn tới nó từ "
          + "bài viết, như [Tải về](hoi giang.docx)"
      ])
    #expect(try findings("[Tải về](hoi%20giang.docx)") == [])
  }

  @Test(
    "of its own year, or one that says no month, is right",
    arguments: [
      "content/posts/2020/01/khai-giang.md", "content/posts/2020/02/khai-giang/index.md",
      "content/posts/khai-giang.md", "content/posts/2019-2020/khai-giang.md",
      "content/posts/2019/khai-giang.md", "content/posts/2019/khai-giang/index.md",
    ])
  func right(path: String) throws {
    #expect(try findings(path: path) == [])
  }
}
