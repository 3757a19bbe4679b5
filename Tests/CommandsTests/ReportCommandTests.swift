import Foundation
import Testing

@testable import Commands

@Suite("bangtin report")
struct ReportCommandTests {
  let portal: ScratchFolder

  init() throws {
    portal = try ScratchFolder(ReportPortal.files())
  }

  /// Runs a command on the portal on 25 October 2020, the words after `-C FOLDER`.
  private func run(_ words: String, now: String = "2020-10-25") throws -> CommandLineRun {
    try CommandLineRun("\(words) -C \(portal.path) --now \(now)", portal: nil)
  }

  private func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: portal.path + "/" + name))
  }

  @Test("The whole report of a month, as a terminal shows it")
  func month() throws {
    let result = try run("report 2020-10")
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test("The contract's JSON, whole")
  func json() throws {
    let result = try run("report 2020-10 --format json")
    #expect(result.output == "")
  }

  @Test("A [[report]] covers its own days, and without a period it is the one due next")
  func owed() throws {
    let json = try run("report thang 2020-10 --format json").output
    #expect(json.hasPrefix("{\n  \"period\": \"2020-10\",\n  \"from\": \"2020-09-25\",\n  \"to\": \"2020-10-24\","))
    let next = try run("report --format json").output
    #expect(next.hasPrefix("{\n  \"period\": \"2020-11\",\n  \"from\": \"2020-10-25\","))
  }

  @Test("Every format into a folder, twice the same bytes")
  func allFormats() throws {
    let result = try run("report 2020-10 --all-formats --out giao-ban/")
    #expect(result.status == 0)
    let names = ["md", "html", "csv", "json", "xlsx", "docx"].map {
      "giao-ban/bao-cao-2020-10.\($0)"
    }
    #expect(result.output.split(separator: "\n").map { $0.prefix { $0 != ":" } } == names.map { $0[...] })
    let first = try names.map(bytes)
    _ = try run("report 2020-10 --all-formats --out giao-ban/")
    #expect(try names.map(bytes) == first)
  }

  @Test("The format follows the name after --out; one report per department makes a folder of it")
  func each() throws {
    _ = try run("report 2020-W43 --out tuan.md")
    #expect(try portal.text(of: "tuan.md").hasPrefix("# Báo cáo kết quả công tác truyền thông"))
    let result = try run("report 2020-W43 --each department --format md --out tuan")
    #expect(
      result.output.split(separator: "\n").map { $0.prefix { $0 != ":" } } == [
        "tuan/bao-cao-2020-W43-chuyen-mon.md", "tuan/bao-cao-2020-W43-lien-doi.md",
      ])
    let text = try portal.text(of: "tuan/bao-cao-2020-W43-lien-doi.md")
    #expect(text.contains("Nhặt được ví, trả lại người mất"))
    #expect(!text.contains("Lớp Một"))
  }

  @Test(
    "What cannot be reported is answered with what would work",
    arguments: [
      (
        "report 2020-12",
        """
        lỗi: tháng 12/2020 chưa bắt đầu, nên chưa có gì để báo cáo
          → báo cáo được từ ngày 01/12/2020; xem thử trước bằng --now 2020-12-01

        """
      ),
      (
        "report 13/2020",
        """
        lỗi: “13/2020”: không có tháng 13
          → tháng từ 1 đến 12, ghi 2020-10 hoặc 10/2020; cả năm học thì ghi 2020-2021

        """
      ),
      (
        "report thang 2020-Q3",
        """
        lỗi: báo cáo “thang” không lập cho quý III/2020
          → ví dụ: bangtin report thang 2020-11

        """
      ),
      (
        "report quy 2020-Q3",
        """
        lỗi: không có [[report]] nào mang mã “quy”
          → các mã đã khai: thang

        """
      ),
      (
        "report --to 2020-10-24",
        """
        lỗi: có --to mà chưa có --from
          → ví dụ: bangtin report --from 2020-09-25 --to 2020-10-24

        """
      ),
      (
        "report 2020-10 --out public/bao-cao.html",
        """
        lỗi: “public/bao-cao.html” nằm trong thư mục trang công khai, mà báo cáo thì không công khai
          → chọn chỗ khác, ví dụ --out reports/

        """
      ),
    ])
  func refused(words: String, answer: String) throws {
    let result = try run(words)
    #expect(result.errors == answer)
    #expect(result.output == "")
    #expect(result.status == 2)
  }

  @Test("Days that no plan holds are reported all the same, and that is said")
  func planless() throws {
    let result = try run("report 2019-10 --format md")
    #expect(result.status == 0)
    #expect(
      result.errors
        == "Không có kế hoạch nào cho tháng 10/2019, nên báo cáo không có mục kế hoạch;"
        + " thêm một tệp vào content/plans/\n")
  }

  @Test("A report that cannot be written leaves the old one whole")
  func unwritable() throws {
    _ = try run("report 2020-10 --out cu.md")
    let old = try portal.text(of: "cu.md")
    let result = try run("report 2020-10 --out cu.md/moi.md")
    #expect(result.status == 3)
    #expect(try portal.text(of: "cu.md") == old)
  }
}
