import Building
import Content
import Diagnostics
import Markup
import Testing

@testable import Commands

@Suite("bangtin check, status and context")
struct CheckAndStatusTests {
  private let folder: ScratchFolder

  init() throws {
    self.folder = try ScratchFolder([
      "site.toml": "", "content/posts/tin.md": "---\ntitle: Bé khỏe, ngoan\n---\n",
    ])
  }

  private var findings: [Diagnostic] {
    [
      .madeUp(.oldWord, nil, nil, "chưa có kế hoạch", en: "no plan yet"),
      .madeUp(
        .unknownTopic, "content/posts/tin.md", 15..<21, "“khỏe” sai", en: "“khỏe” is wrong",
        hint: Message(vi: "bỏ đi", en: "drop it")),
      .madeUp(.missingImage, "content/posts/xoa.md", 3..<4, "tệp đã mất", en: "gone"),
    ]
  }

  private var sources: [SourceFate] {
    [
      SourceFate(
        path: "content/posts/tin.md", fate: Fate(.published), url: "/tin-tuc/2020/11/tin/"),
      SourceFate(
        path: "content/posts/khai-giang.md",
        fate: Fate(.draft, because: Message(vi: "status: draft", en: "status: draft")), url: nil),
      SourceFate(path: "content/events/a.md", fate: Fate(.rejected), url: nil),
    ]
  }

  private func run(_ arguments: String, _ report: CheckReport) throws -> CommandLineRun {
    try CommandLineRun("\(arguments) -C \(folder.path)", portal: FakePortal(checkReport: report))
  }

  @Test("check prints the findings to standard output")
  func check() throws {
    let result = try run("check", CheckReport(diagnostics: findings, sources: sources))
    #expect(
      result.output == """
        lưu ý: chưa có kế hoạch [old-word]

        content/posts/xoa.md: cảnh báo: tệp đã mất [missing-image]

        content/posts/tin.md:2:11: lỗi: “khỏe” sai [unknown-topic]
            title: Bé khỏe, ngoan
                      ^^^^
          → bỏ đi

        1 lỗi, 1 cảnh báo, 1 lưu ý
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
    #expect(result.errors == "")
    #expect(result.status == 1)
  }

  @Test("check without findings")
  func clean() throws {
    let result = try run("check", CheckReport(diagnostics: [], sources: sources))
    #expect(result.output == "Không có lỗi hay cảnh báo nào.\n")
    #expect(result.status == 0)
  }

  @Test("check --json keeps the contract")
  func checkJSON() throws {
    let result = try run(
      "check --json --lang en", CheckReport(diagnostics: findings, sources: sources))
    #expect(
      result.output == """
        {
          "diagnostics": [
            {
              "id": "old-word",
              "severity": "note",
              "file": null,
              "line": null,
              "column": null,
              "message": "no plan yet",
              "hint": null
            },
            {
              "id": "unknown-topic",
              "severity": "error",
              "file": "content/posts/tin.md",
              "line": 2,
              "column": 11,
              "message": "“khỏe” is wrong",
              "hint": "drop it"
            },
            {
              "id": "missing-image",
              "severity": "warning",
              "file": "content/posts/xoa.md",
              "line": null,
              "column": null,
              "message": "gone",
              "hint": null
            }
          ],
          "counts": {
            "error": 1,
            "warning": 1,
            "note": 1
          }
        }

        """)
    #expect(result.status == 1)
  }

  @Test("status lists every file with its fate and the reason or the address")
  func status() throws {
    let result = try run("status", CheckReport(diagnostics: findings, sources: sources))
    #expect(
      result.output == """
        content/posts/tin.md         đã đăng      /tin-tuc/2020/11/tin/
        content/posts/khai-giang.md  bản nháp     status: draft
        content/events/a.md          không duyệt

        3 tệp: 1 đã đăng, 1 bản nháp, 1 không duyệt

        """)
    #expect(result.errors == "Nội dung còn 1 lỗi; xem bằng: bangtin check\n")
    #expect(result.status == 0)
  }

  @Test("status of a site without content")
  func empty() throws {
    let result = try run("status --lang en", CheckReport(diagnostics: [], sources: []))
    #expect(result.output == "There are no content files in content/ yet.\n")
  }

  @Test("status --json keeps the contract")
  func statusJSON() throws {
    let result = try run("status --json", CheckReport(diagnostics: [], sources: sources))
    #expect(
      result.output == """
        {
          "sources": [
            {
              "file": "content/posts/tin.md",
              "fate": "published",
              "reason": null,
              "url": "/tin-tuc/2020/11/tin/"
            },
            {
              "file": "content/posts/khai-giang.md",
              "fate": "draft",
              "reason": "status: draft",
              "url": null
            },
            {
              "file": "content/events/a.md",
              "fate": "rejected",
              "reason": null,
              "url": null
            }
          ]
        }

        """)
    #expect(result.status == 0)
  }

  @Test("context prints the view model, and the template's name aside")
  func context() throws {
    let page = OpenValue.table([("title", .text("Trang chủ")), ("latest", .list([]))])
    let portal = FakePortal(page: ("home", page))
    let result = try CommandLineRun("context / -C \(folder.path)", portal: portal)
    #expect(result.output == "{\n  \"title\": \"Trang chủ\",\n  \"latest\": []\n}\n")
    #expect(result.errors == "mẫu: home\n")
    let lost = try CommandLineRun("context /tin/ -C \(folder.path)", portal: portal)
    #expect(
      lost.errors == "Không có trang nào ở “/tin/”; xem các địa chỉ bằng: bangtin status\n")
    #expect(lost.status == 1)
  }
}
