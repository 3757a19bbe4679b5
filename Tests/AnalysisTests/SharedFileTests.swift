import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("Findings about files of internal papers")
struct SharedFileTests {
  private func findings(_ inside: String, _ outside: String) throws -> [String] {
    func paper(_ number: Int, _ fields: String) -> String {
      "---\nnumber: \(number)/KH-PGDĐT\nissued: 2020-08-02\nsubject: Thi đua\n\(fields)\n---\nKính gửi…\n"
    }
    let sample = SampleSite([
      "content/directives/2020/noi-bo.md": paper(9, inside),
      "content/directives/2020/cong-khai.md": paper(10, outside),
    ])
    return try SiteAnalysis(of: sample.read().site).findings
      .filter { $0.id == "shared-internal-file" }.map { $0.line(in: sample) }
  }

  private static let isInternal = "circulation: internal\nfiles: [danh-sach.pdf]"

  @Test("say which internal paper a public one shares its file with")
  func shared() throws {
    #expect(
      try findings(Self.isInternal, "files: [ke-hoach.pdf, danh-sach.pdf]") == [
        "content/directives/2020/cong-khai.md «danh-sach.pdf» [shared-internal-file] "
          + "“danh-sach.pdf” sẽ công khai, dù content/directives/2020/noi-bo.md lưu hành nội bộ cũng "
          + "ghi tệp này → không được công khai thì bỏ tệp khỏi files ở đây; được công khai thì bỏ ở "
          + "văn bản nội bộ"
      ])
  }

  @Test("say nothing of files that only one of them lists, or only public or internal ones")
  func apart() throws {
    #expect(try findings(Self.isInternal, "files: [ke-hoach.pdf]") == [])
    #expect(try findings("files: [danh-sach.pdf]", "files: [danh-sach.pdf]") == [])
    #expect(try findings(Self.isInternal, Self.isInternal) == [])
  }
}
