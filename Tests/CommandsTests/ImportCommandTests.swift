import Testing

@testable import Commands

@Suite("bangtin import")
struct ImportCommandTests {
  private static let settings = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [[issuer]]
    id = "mnqp"
    name = "Trường Mầm non Quang Phục"
    symbols = ["MNQP"]

    """

  private static let report = """
    PHÒNG GD&ĐT HUYỆN TIÊN LÃNG
    TRƯỜNG MẦM NON QUANG PHỤC
    Số: 45/BC-MNQP
    Quang Phục, ngày    tháng 01 năm 2023
    BÁO CÁO
    SƠ KẾT HỌC KỲ I NĂM HỌC 2022-2023
    Căn cứ kế hoạch năm học, nhà trường báo cáo như sau:
    HIỆU TRƯỞNG
    Phạm Thị Ngân

    """

  private func folder(_ files: [String: String] = [:]) throws -> ScratchFolder {
    try ScratchFolder(
      files.merging([
        "site.toml": Self.settings, "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
      ]) { own, _ in own })
  }

  @Test("A line for each paper: how much is sure, what to look at, what is open; then the sums")
  func table() throws {
    let folder = try folder([
      "den/bao-cao.txt": Self.report, "den/bao-cao-2.txt": Self.report + "\n", "den/anh.jpg": "",
    ])
    let result = try CommandLineRun("import directives den -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        Nguồn          chắc  xem lại  trống  Kết quả
        anh.jpg                              bỏ qua: không phải PDF, DOCX, ODT hay TXT
        bao-cao-2.txt  4     2        1      content/directives/2023/45-bc-mnqp.md; xem lại: issued, subject; trống: recipients
        bao-cao.txt                          bỏ qua: văn bản này đã có: content/directives/2023/45-bc-mnqp.md

        đã ghi 1, bỏ qua 2, không đọc được 0; mở từng tệp, xem lại rồi đổi status: review thành approved

        """)
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(
      try folder.text(of: "content/directives/2023/45-bc-mnqp.md").contains(
        """
        issued: 2023-01                 # nên kiểm tra lại: bản giấy để trống ngày hoặc tháng, “Quang Phục, ngày tháng 01 năm 2023”
        issuer: mnqp                    # chắc chắn, “PHÒNG GD&ĐT HUYỆN TIÊN LÃNG / TRƯỜNG MẦM NON QUANG PHỤC”
        type: BC                        # chắc chắn, “BÁO CÁO”
        subject: Sơ kết học kỳ I năm học 2022-2023  # nên kiểm tra lại: bản giấy in hoa cả câu, hãy xem lại chữ hoa của tên riêng, “SƠ KẾT HỌC KỲ I NĂM HỌC 2022-2023”

        """))
    let again = try CommandLineRun("import directives den -C \(folder.path)", portal: nil)
    #expect(again.output.hasSuffix("\nđã ghi 0, bỏ qua 3, không đọc được 0\n"))
    let check = try CommandLineRun("status -C \(folder.path)", portal: nil)
    #expect(check.output.contains("content/directives/2023/45-bc-mnqp.md  chờ duyệt"))
  }

  @Test("For machines, in English, without writing; a file that cannot be read ends with 1")
  func json() throws {
    let folder = try folder(["den/a.txt": "THÔNG BÁO\nNghỉ Tết\n", "den/b.txt": "abc"])
    let result = try CommandLineRun(
      "import directives den --json --dry-run --lang en -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        {
          "dryRun": true,
          "files": [
            {
              "source": "a.txt",
              "result": "written",
              "path": "content/directives/thong-bao-nghi-tet.md",
              "fields": {
                "number": {
                  "value": null,
                  "confidence": "open"
                },
                "issued": {
                  "value": null,
                  "confidence": "open"
                },
                "issuer": {
                  "value": null,
                  "confidence": "open"
                },
                "type": {
                  "value": "TB",
                  "confidence": "sure"
                },
                "subject": {
                  "value": "Nghỉ Tết",
                  "confidence": "sure"
                },
                "signer": {
                  "value": null,
                  "confidence": "open"
                },
                "recipients": {
                  "value": null,
                  "confidence": "open"
                }
              }
            },
            {
              "source": "b.txt",
              "result": "failed",
              "reason": "neither number nor date nor title is laid out as decree 30/2020 asks"
            }
          ],
          "counts": {
            "written": 1,
            "skipped": 0,
            "failed": 1
          }
        }

        """)
    #expect(result.status == 1)
    #expect(throws: (any Error).self) {
      try folder.text(of: "content/directives/thong-bao-nghi-tet.md")
    }
  }

  @Test("An empty folder, and what is no folder")
  func nothing() throws {
    let folder = try folder(["den/.an": ""])
    let empty = try CommandLineRun("import directives den -C \(folder.path)", portal: nil)
    #expect(empty.output == "Không có gì để đưa vào.\n")
    #expect(empty.status == 0)
    let wrong = try CommandLineRun("import directives site.toml -C \(folder.path)", portal: nil)
    #expect(
      wrong.errors == """
        lỗi: “site.toml” không phải là thư mục
          → ghi thư mục chứa các văn bản, tính từ thư mục của trang

        """)
    #expect(wrong.status == 2)
  }

  @Test("A register: a draft for each missing line, and 1 where a line makes no sense")
  func register() throws {
    let folder = try folder([
      "so.csv": """
      number,issued,subject
      3/QĐ-MNQP,2022-09-05,Thành lập tổ truyền thông
      chưa rõ,2022,Sai số

      """
    ])
    let result = try CommandLineRun("import register so.csv -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        Nguồn      Kết quả
        3/QĐ-MNQP  content/directives/2022/3-qd-mnqp.md
        chưa rõ    lỗi: không đọc được số, ký hiệu này: sửa trong sổ rồi chạy lại

        đã ghi 1, bỏ qua 0, không đọc được 1

        """)
    #expect(result.status == 1)
    let status = try CommandLineRun("status -C \(folder.path)", portal: nil)
    #expect(status.output.contains("content/directives/2022/3-qd-mnqp.md  bản nháp"))
    let missing = try CommandLineRun("import register khong-co.csv -C \(folder.path)", portal: nil)
    #expect(missing.status == 3)
  }
}
