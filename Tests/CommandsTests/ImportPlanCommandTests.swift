import Attachments
import SampleSites
import Testing

@testable import Commands

@Suite("bangtin import plan")
struct ImportPlanCommandTests {
  private static let settings = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [[issuer]]
    id = "truong"
    name = "Trường TH-THCS Thanh Trường"
    symbols = ["TH-THCSTT"]

    """

  private static let plan = """
    \tPHÒNG GD&ĐT TP ĐIỆN BIÊN PHỦ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    \tTRƯỜNG TH-THCS THANH TRƯỜNG\tĐộc lập – Tự do – Hạnh phúc
    \tSố:      /KH-TH-THCSTT\tThanh Trường, ngày    tháng 9 năm 2020
    KẾ HOẠCH
    Truyền thông về giáo dục và đào tạo năm học 2020- 2021
    Căn cứ công văn số 750/KH-PGDĐT, ngày 05/9/2020 của Phòng Giáo dục và Đào tạo thành phố;
    I. MỤC ĐÍCH, YÊU CẦU
    Nâng cao nhận thức về giáo dục.
    II. NỘI DUNG TRUYỀN THÔNG
    1. Công tác quản lý, chỉ đạo
    - Rà soát, quy hoạch mạng lưới trường lớp.
    2. Đổi mới chương trình
    Tuyên truyền về chương trình giáo dục phổ thông 2018.
    III. TỔ CHỨC THỰC HIỆN
    Mỗi tháng có ít nhất 02 tin, bài.
    Gửi báo cáo về Phòng GDĐT trước ngày 25 hàng tháng.
    STT\tTháng\tNội dung truyền thông\tNgười thực hiện
    1\t9\tNgày toàn dân đưa trẻ đến trường\tĐ/c Tùng
    2\t10\tNgày Phụ nữ Việt Nam\t
    3\tHè\tTrại hè\tMai
    Nơi nhận:\tHIỆU TRƯỞNG
    - Phòng GD&ĐT (b/c);
    - Lưu: VT.\tTrần Thị Khánh Tùng

    """

  private func folder(_ files: [String: String] = [:]) throws -> ScratchFolder {
    try ScratchFolder(
      files.merging(["site.toml": Self.settings, "kh.txt": Self.plan]) { own, _ in own })
  }

  @Test("What was read, how many lines went where, what to look at, what comes next")
  func vietnamese() throws {
    let folder = try folder()
    let result = try CommandLineRun("import plan kh.txt -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        Đã ghi content/plans/2020-2021.md

          Tên               Kế hoạch truyền thông về giáo dục và đào tạo năm học 2020-2021
          Kỳ                2020-2021
          Số                chưa có (number_pending)
          Ngày              2020-09
          Cơ quan           truong
          Người ký          Trần Thị Khánh Tùng, Hiệu trưởng
          Căn cứ            750/KH-PGDĐT
          Phụ trách         –
          Nội dung          2
          Kế hoạch tháng    2 mục trong 2 tháng
          Ban truyền thông  –
          Chỉ tiêu          1

        23 dòng: 22 đã xếp (18 vào phần khai báo, 4 là lời văn của kế hoạch), 1 chưa xếp được

        Nên xem lại:
          - chưa chắc: issued, issuer
          - dòng 19, “Ngày Phụ nữ Việt Nam”: không thấy người thực hiện
          - dòng 20: chưa biết xếp vào đâu, để ở cuối tệp, dưới đề mục “Chưa xếp được”

        Kế hoạch còn đặt những báo cáo sau, site.toml chưa có; đúng thì chép vào cuối site.toml:

          [[report]]
          id = "thang"
          title = "Báo cáo tháng"
          every = "month"
          due_day = 25
          covers_through = 24
          recipients = ["Phòng GDĐT"]

        → mở content/plans/2020-2021.md, so với bản giấy, chạy bangtin check, rồi đổi status: review thành approved

        """)
    #expect(result.errors == "")
    #expect(result.status == 0)
    let check = try CommandLineRun("check --now 2020-10-01 -C \(folder.path)", portal: nil)
    #expect(check.output.contains("\n2 cảnh báo, 1 lưu ý\n"))
    let again = try CommandLineRun("import plan kh.txt -C \(folder.path)", portal: nil)
    #expect(
      again.output == """
        đã có kế hoạch này: content/plans/2020-2021.md; tệp ấy giữ nguyên, không ghi gì. Muốn lập lại từ văn bản thì đổi tên tệp ấy rồi chạy lại.

        """)
    #expect(again.status == 1)
  }

  @Test("The same in English, looked at first")
  func english() throws {
    let folder = try folder()
    let result = try CommandLineRun(
      "import plan kh.txt --dry-run --lang en -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        To write: content/plans/2020-2021.md (nothing is written)

          Title          Kế hoạch truyền thông về giáo dục và đào tạo năm học 2020-2021
          Period         2020-2021
          Number         none yet (number_pending)
          Issued         2020-09
          Issuer         truong
          Signer         Trần Thị Khánh Tùng, Hiệu trưởng
          Based on       750/KH-PGDĐT
          In charge      –
          Topics         2
          Monthly items  2 in 2 months
          Board          –
          Quotas         1

        23 lines: 22 placed (18 in fields, 4 as the plan's own text), 1 not placed

        Look at these:
          - not sure: issued, issuer
          - line 19, “Ngày Phụ nữ Việt Nam”: nobody is named for it
          - line 20: no place was found, kept at the end of the file under “Not placed yet”

        The plan also asks for these reports, which site.toml lacks; copy them there if they are right:

          [[report]]
          id = "thang"
          title = "Báo cáo tháng"
          every = "month"
          due_day = 25
          covers_through = 24
          recipients = ["Phòng GDĐT"]

        """)
    #expect(result.status == 0)
    #expect(throws: (any Error).self) { try folder.text(of: "content/plans/2020-2021.md") }
  }

  @Test("For machines")
  func json() throws {
    let folder = try folder()
    let result = try CommandLineRun(
      "import plan kh.txt --json --lang en -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        {
          "dryRun": false,
          "source": "kh.txt",
          "plans": [
            {
              "result": "written",
              "path": "content/plans/2020-2021.md",
              "title": "Kế hoạch truyền thông về giáo dục và đào tạo năm học 2020-2021",
              "period": "2020-2021",
              "counts": {
                "topics": 2,
                "items": 2,
                "board": 0,
                "quotas": 1
              },
              "lines": {
                "all": 23,
                "fields": 18,
                "text": 4,
                "unplaced": 1
              },
              "check": [
                "not sure: issued, issuer",
                "line 19, “Ngày Phụ nữ Việt Nam”: nobody is named for it",
                "line 20: no place was found, kept at the end of the file under “Not placed yet”"
              ],
              "reports": "[[report]]\\nid = \\"thang\\"\\ntitle = \\"Báo cáo tháng\\"\\nevery = \\"month\\"\\ndue_day = 25\\ncovers_through = 24\\nrecipients = [\\"Phòng GDĐT\\"]\\n"
            }
          ]
        }

        """)
    let again = try CommandLineRun(
      "import plan kh.txt --json --lang en -C \(folder.path)", portal: nil)
    #expect(
      again.output == """
        {
          "dryRun": false,
          "source": "kh.txt",
          "plans": [
            {
              "result": "known",
              "path": "content/plans/2020-2021.md"
            }
          ]
        }

        """)
    let english = try CommandLineRun("import plan kh.txt --lang en -C \(folder.path)", portal: nil)
    #expect(
      english.output == """
        this plan is there already: content/plans/2020-2021.md; it stays as it is, nothing was written. To read the paper once more, rename that file first.

        """)
  }

  @Test("A PDF keeps no tables, which is said", .enabled(if: ImportPlanCommandTests.readsPDFs))
  func pdf() throws {
    let folder = try PortalFolder(["site.toml": Self.settings])
    let lines = Self.plan.split(separator: "\n").map(String.init).prefix(16)
    try folder.write(
      "kh.pdf",
      bytes: SamplePDF(lines: [lines.map { $0.replacing("\t", with: " ") }]).bytes)
    let path = ["PATH": "/usr/bin:/bin"]
    let said = try folder.run(
      "import plan kh.pdf --dry-run", environment: path.merging(["LANG": "vi"]) { $1 })
    #expect(
      said.output.contains(
        "  - PDF không giữ ô của bảng: nếu kế hoạch có bảng từng tháng thì nhập bản Word, hoặc gõ items\n"
      ))
    let english = try folder.run(
      "import plan kh.pdf --dry-run", environment: path.merging(["LANG": "en"]) { $1 })
    #expect(
      english.output.contains(
        "  - PDF keeps no cells: where the plan has a monthly table, import the Word file or type items\n"
      ))
  }

  /// Whether this machine reads PDFs.
  private static let readsPDFs = ReadingTools(in: "/usr/bin:/bin")[.pdftotext] != nil

  @Test("What is no plan, and what is no file")
  func refused() throws {
    let folder = try folder(["thu.txt": "THÔNG BÁO\nNghỉ Tết từ ngày 20 tháng 1.\n"])
    let other = try CommandLineRun("import plan thu.txt -C \(folder.path)", portal: nil)
    #expect(
      other.errors == """
        lỗi: thu.txt: không thấy kế hoạch truyền thông trong tệp: không có mục “Nội dung truyền thông” hay bảng từng tháng
          → xem lại có đúng tệp không; văn bản khác thì dùng bangtin import directives THƯ_MỤC

        """)
    #expect(other.status == 2)
    let missing = try CommandLineRun("import plan khong-co.docx -C \(folder.path)", portal: nil)
    #expect(
      missing.errors == """
        lỗi: không có tệp “khong-co.docx”
          → ghi đường dẫn tính từ thư mục của trang; tên có dấu cách thì đặt trong ngoặc kép

        """)
    #expect(missing.status == 2)
    let english = try CommandLineRun("import plan x.docx --lang en -C \(folder.path)", portal: nil)
    #expect(
      english.errors == """
        error: there is no file “x.docx”
          → name it from the project's folder; quote a name with blanks

        """)
  }
}
