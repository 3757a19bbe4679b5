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
