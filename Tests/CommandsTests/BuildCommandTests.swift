import Building
import Content
import Diagnostics
import Files
import Testing

@testable import Commands

@Suite("bangtin build")
struct BuildCommandTests {
  private let folder: ScratchFolder

  init() throws {
    self.folder = try ScratchFolder(["site.toml": "title = \"Trường\"\nthem = \"x\"\n"])
  }

  private func run(
    _ report: BuildReport, _ arguments: String = "", isTerminal: Bool = false,
    environment: [String: String] = [:]
  ) throws -> CommandLineRun {
    try CommandLineRun(
      "build \(arguments) -C \(folder.path)", environment: environment, isTerminal: isTerminal,
      portal: FakePortal(
        buildReport: report,
        steps: [
          (Message(vi: "đọc nội dung", en: "reading"), 0),
          (Message(vi: "đọc nội dung", en: "reading"), 0.004),
          (Message(vi: "dựng trang", en: "rendering"), 0.5),
        ]))
  }

  private func report(
    _ diagnostics: [Diagnostic] = [], written: Int = 11_480, removed: Int = 1,
    foreign: [String] = [], output: String = "public", times: PhaseTimes? = nil
  ) -> BuildReport {
    BuildReport(
      diagnostics: diagnostics, fates: [.published: 10_000, .draft: 2, .scheduled: 1],
      pages: 10_312, written: written, unchanged: 3, removed: removed, foreign: foreign,
      output: output, times: times)
  }

  private var warning: Diagnostic {
    .madeUp(.missingImage, "content/a.md", nil, "không thấy ảnh", en: "no picture")
  }

  private var error: Diagnostic {
    .madeUp(.unknownTopic, "site.toml", 20..<24, "khóa lạ “them”", en: "unknown key “them”")
  }

  @Test("The summary in Vietnamese")
  func vietnamese() throws {
    let result = try run(report())
    #expect(
      result.output == """
        Đã dựng 10.312 trang trong 0,25 giây: ghi 11.480 tệp, giữ nguyên 3, xóa 1.
        Tệp nguồn: 10.000 đã đăng, 1 hẹn giờ, 2 bản nháp. Xem từng tệp và lý do: bangtin status
        Trang nằm trong public. Xem thử: python3 -m http.server -d public 8000, rồi mở http://localhost:8000/

        """)
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test("The summary in English, with foreign files and an odd folder")
  func english() throws {
    let foreign = ["CNAME", ".well-known/a", "b", "c", "d\u{1B}[m", "e", "f"]
    let result = try run(report(foreign: foreign, output: "/srv/Trang tin's"), "--lang en")
    #expect(
      result.output == """
        Built 10,312 pages in 0.25 s: 11,480 files written, 3 unchanged, 1 removed.
        Sources: 10,000 published, 1 scheduled, 2 draft. See each with its reason: bangtin status
        Kept files in /srv/Trang tin's that bangtin did not make: CNAME, .well-known/a, b, c, d␛[m and 2 more
        The site is in /srv/Trang tin's. To look at it: python3 -m http.server -d '/srv/Trang tin'\\''s' 8000, then http://localhost:8000/

        """)
  }

  @Test("Where nothing changed, that is said")
  func idle() throws {
    let text = try run(report(written: 0, removed: 0)).output
    #expect(
      text.hasPrefix("Không có gì thay đổi: 10.312 trang, 3 tệp giữ nguyên (0,25 giây).\n"))
  }

  @Test("With errors nothing is written, and the exit is 1")
  func errors() throws {
    let result = try run(report([error, warning]))
    #expect(
      result.errors == """
        content/a.md: cảnh báo: không thấy ảnh [missing-image]

        site.toml:2:1: lỗi: khóa lạ “them” [unknown-topic]
            them = "x"
            ^^^^

        1 lỗi, 1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
    #expect(
      result.output
        == "Chưa ghi gì: hãy sửa các lỗi trên rồi chạy lại. Trang cũ trong public vẫn nguyên.\n")
    #expect(result.status == 1)
  }

  @Test("A warning ends with 1 only where --strict is given")
  func strict() throws {
    #expect(try run(report([warning])).status == 0)
    #expect(try run(report([warning]), "--strict").status == 1)
    #expect(
      try run(report([.madeUp(.oldWord, nil, nil, "từ cũ")]), "--strict").status == 0)
  }

  @Test("JSON keeps the contract, and findings go to standard error")
  func json() throws {
    let result = try run(report([warning]), "--json")
    #expect(
      result.output == """
        {
          "pages": 10312,
          "written": 11480,
          "unchanged": 3,
          "removed": 1,
          "seconds": 0.250,
          "fates": {
            "published": 10000,
            "scheduled": 1,
            "expired": 0,
            "draft": 2,
            "awaitingApproval": 0,
            "rejected": 0,
            "withdrawn": 0,
            "internal": 0
          }
        }

        """)
    #expect(
      result.errors
        == "content/a.md: cảnh báo: không thấy ảnh [missing-image]\n\n1 cảnh báo\n"
        + "Giải thích kèm ví dụ: bangtin explain missing-image\n")
  }

  private let times = PhaseTimes([
    .walk: 0.0125, .content: 0.11, .frontMatter: 0.05, .markdown: 0.1546, .exchange: 0.0004,
  ])

  @Test("Where it was asked for, the time of each step follows, parts under their step")
  func timings() throws {
    let vietnamese = try run(report(times: times), "--timings").output
    #expect(
      vietnamese.hasSuffix(
        """
        rồi mở http://localhost:8000/

        Thời gian từng bước (giây):
          tìm tệp                  0,013
          hiểu nội dung            0,110
            phần khai báo đầu tệp  0,050
            Markdown               0,155
          thay trang cũ            0,000
          việc khác                0,127
          tất cả                   0,250
        Dòng lùi vào là tổng của mọi luồng, nên có thể lớn hơn bước chứa nó.

        """))
    let english = try run(report(times: times), "--timings --lang en").output
    #expect(
      english.hasSuffix(
        """

        Time of each step (seconds):
          finding files                0.013
          content                      0.110
            front matter               0.050
            Markdown                   0.155
          taking the old site's place  0.000
          everything else              0.127
          all of it                    0.250
        Indented lines are sums over all threads, so they may exceed the step they belong to.

        """))
  }

  @Test("The times in JSON")
  func timingsInJSON() throws {
    let output = try run(report(times: times), "--timings --json").output
    #expect(
      output.hasSuffix(
        """
            "internal": 0
          },
          "timings": [
            {
              "id": "walk",
              "seconds": 0.013
            },
            {
              "id": "content",
              "seconds": 0.110,
              "parts": [
                {
                  "id": "frontMatter",
                  "seconds": 0.050
                },
                {
                  "id": "markdown",
                  "seconds": 0.155
                }
              ]
            },
            {
              "id": "exchange",
              "seconds": 0.000
            }
          ]
        }

        """))
  }

  @Test("Progress and colours on a terminal only, and neither with --plain")
  func terminal() throws {
    let terminal = try run(report([warning]), isTerminal: true)
    #expect(
      terminal.errors.replacing("\u{1B}", with: "ESC").replacing("\r", with: "CR") == """
        CRđọc nội dung 0%ESC[KCRdựng trang 50%ESC[KCRESC[KESC[1mcontent/a.md:ESC[0m ESC[1;33mcảnh báo:ESC[0m không thấy ảnh [missing-image]

        ESC[1;33m1 cảnh báoESC[0m
        Giải thích kèm ví dụ: bangtin explain missing-image

        """)
    let plain = """
      content/a.md: cảnh báo: không thấy ảnh [missing-image]

      1 cảnh báo
      Giải thích kèm ví dụ: bangtin explain missing-image

      """
    #expect(try run(report([warning]), "--plain", isTerminal: true).errors == plain)
    #expect(try run(report([warning])).errors == plain)
    let dumb = try run(report([warning]), isTerminal: true, environment: ["TERM": "dumb"])
    #expect(dumb.errors == plain)
    let noColour = try run(report([warning]), isTerminal: true, environment: ["NO_COLOR": "1"])
    #expect(noColour.errors.hasSuffix("\r\u{1B}[K" + plain))
  }

  @Test("What the machine refused is said in one sentence, and the exit is 3")
  func machine() throws {
    let portal = FakePortal(
      failure: FileError(.write, "public/index.html", .system(28)))
    let result = try CommandLineRun("build -C \(folder.path)", portal: portal)
    #expect(
      result.errors == """
        lỗi: không ghi được public/index.html: đĩa đã đầy
          → Giải phóng bớt dung lượng rồi chạy lại.

        """)
    #expect(result.status == 3)
  }

  @Test("Output that nobody takes is a failure of the machine")
  func refusedOutput() throws {
    let result = try CommandLineRun(
      "build -C \(folder.path)", to: "/dev/full", portal: FakePortal(buildReport: report()))
    #expect(result.errors.hasPrefix("lỗi: không ghi được std"))
    #expect(
      result.errors.hasSuffix(": đĩa đã đầy\n  → Giải phóng bớt dung lượng rồi chạy lại.\n"))
    #expect(result.status == 3)
  }
}
