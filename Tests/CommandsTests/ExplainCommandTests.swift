import Diagnostics
import Foundation
import SampleSites
import Testing

@testable import Commands

@Suite("bangtin explain")
struct ExplainCommandTests {
  @Test("tells what a finding means, with a wrong and a right example")
  func one() throws {
    let run = try CommandLineRun("explain bad-date")
    #expect(
      run.output == """
        Ngày viết không đúng
        [bad-date] lỗi

        Ngày viết một trong hai cách: 2020-11-20 (năm-tháng-ngày) hoặc 20/11/2020 (ngày/tháng/năm). Ngày
        phải có thật: tháng 2 không có ngày 31.

        Sai, phần khai báo của content/posts/2020/11/mit-tinh.md:
            date: 20-11-2020

        Đúng, phần khai báo của content/posts/2020/11/mit-tinh.md:
            date: 20/11/2020

        """)
    #expect(run.status == 0)
  }

  @Test("speaks English, and takes the id with its brackets")
  func english() throws {
    let run = try CommandLineRun("explain [untagged-post] --lang en")
    #expect(
      run.output.hasPrefix("A post without a topic\n[untagged-post] warning\n\nA post without"))
    #expect(run.status == 0)
  }

  @Test("gives the nearest id for one that nobody knows")
  func unknown() throws {
    let run = try CommandLineRun("explain bad-dat")
    #expect(
      run.errors == """
        lỗi: không có mã “bad-dat”
          → có phải ý bạn là “bad-date”? Xem tất cả: bangtin explain

        """)
    #expect(run.status == 2)
  }

  @Test("lists every rule by what it is about")
  func list() throws {
    let output = try CommandLineRun("explain").output
    for entry in RuleCatalogue().entries { #expect(output.contains("\n  \(entry.id) ")) }
    #expect(output.hasPrefix("Cách viết tệp\n  not-utf8 "))
    #expect(output.hasSuffix("\nXem một mã: bangtin explain bad-date\n"))
  }

  @Test("The ids of all rooms differ, and every explanation is whole in both languages")
  func catalogue() {
    let entries = RuleCatalogue().entries
    #expect(Set(entries.map(\.id)).count == entries.count)
    for entry in entries {
      let explanation = entry.explanation
      for message in [explanation.title, explanation.text] {
        #expect(
          !message.vi.isEmpty && !message.en.isEmpty && message.vi != message.en, "\(entry.id)")
      }
      #expect(!explanation.wrong.isEmpty && !explanation.right.isEmpty, "\(entry.id)")
      #expect(
        explanation.text.vi.hasSuffix(".") && explanation.text.en.hasSuffix("."), "\(entry.id)")
    }
  }

  @Test(
    "The pages in docs/ are what the rules say; to write them again: make docs",
    arguments: [("loi-va-canh-bao.md", "vi"), ("diagnostics.md", "en")])
  func pages(name: String, language: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/\(name)"), encoding: .utf8)
    let output = try CommandLineRun("explain --catalogue --lang \(language)").output
    #expect(page == output)
  }
}
