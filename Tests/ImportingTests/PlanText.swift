import Attachments
import Content
import OfficeFiles
import SampleFiles
import SampleSites

@testable import Importing

/// The lines of a plan written down in a test, as a text file has them.
func planLines(_ text: String, isMarkdown: Bool = false) -> PlanLines {
  let blocks = text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { OfficeBlock.paragraph(OfficeParagraph(String($0))) }
  return PlanLines(of: DocumentOutline(blocks), isMarkdown: isMarkdown)
}

/// Whether this build reads office files at all.
let readsOffice: Bool = {
  do throws(OfficeReadingError) {
    _ = try OfficeOutline(of: SampleZip.word("").bytes, .word)
    return true
  } catch {
    return error != .notIncluded
  }
}()

/// One and the same plan as a text, as Markdown, as DOCX and as ODT.
enum SamplePlan {
  static let text = """
    \tPHÒNG GD&ĐT TP ĐIỆN BIÊN PHỦ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    \tTRƯỜNG TH-THCS THANH TRƯỜNG\tĐộc lập – Tự do – Hạnh phúc
    \tSố: 12/KH-TH-THCSTT\tThanh Trường, ngày 15 tháng 9 năm 2020
    KẾ HOẠCH
    Truyền thông về giáo dục và đào tạo năm học 2020-2021
    Căn cứ công văn số 750/KH-PGDĐT, ngày 05/9/2020 của Phòng Giáo dục và Đào tạo thành phố;
    I. MỤC ĐÍCH, YÊU CẦU
    Nâng cao nhận thức về giáo dục.
    II. NỘI DUNG TRUYỀN THÔNG
    1. Công tác quản lý, chỉ đạo
    - Rà soát, quy hoạch mạng lưới trường lớp.
    - Kỷ cương, dân chủ trong nhà trường.
    2. Đổi mới chương trình
    Tuyên truyền về chương trình giáo dục phổ thông 2018.
    III. TỔ CHỨC THỰC HIỆN
    Hàng tháng gửi về Phòng GDĐT ít nhất 01 tin.
    Gửi báo cáo về Phòng GDĐT trước ngày 25 hàng tháng.
    STT\tTháng\tNội dung truyền thông\tNgười thực hiện
    1\t9\tNgày toàn dân đưa trẻ đến trường\tĐ/c Tùng
    2\t9\tATGT\tMai, Huệ
    3\t10\tNgày Phụ nữ Việt Nam\tThảo
    Nơi nhận:\tHIỆU TRƯỞNG
    - Phòng GD&ĐT (b/c);
    - Lưu: VT.\tTrần Thị Khánh Tùng

    """

  static let markdown = """
    PHÒNG GD&ĐT TP ĐIỆN BIÊN PHỦ

    **TRƯỜNG TH-THCS THANH TRƯỜNG**

    Số: 12/KH-TH-THCSTT

    Thanh Trường, ngày 15 tháng 9 năm 2020

    # KẾ HOẠCH

    Truyền thông về giáo dục và đào tạo năm học 2020-2021

    Căn cứ công văn số 750/KH-PGDĐT, ngày 05/9/2020 của Phòng Giáo dục và Đào tạo thành phố;

    ## I. MỤC ĐÍCH, YÊU CẦU

    Nâng cao nhận thức về giáo dục.

    ## II. NỘI DUNG TRUYỀN THÔNG

    ### 1\\. Công tác quản lý, chỉ đạo

    * Rà soát, quy hoạch mạng lưới trường lớp.
    * Kỷ cương, dân chủ trong nhà trường.

    ### 2. Đổi mới chương trình

    Tuyên truyền về chương trình giáo dục phổ thông 2018.

    ## III. TỔ CHỨC THỰC HIỆN

    Hàng tháng gửi về Phòng GDĐT ít nhất 01 tin.

    Gửi báo cáo về Phòng GDĐT trước ngày 25 hàng tháng.

    | Tháng | Nội dung truyền thông | Người thực hiện |
    | --- | --- | --- |
    | 9 | - Ngày toàn dân đưa trẻ đến trường<br>- ATGT | - Tùng<br>- Mai, Huệ |
    | 10 | Ngày Phụ nữ Việt Nam | Thảo |

    Nơi nhận:

    - Phòng GD&ĐT (b/c);
    - Lưu: VT.

    HIỆU TRƯỞNG

    Trần Thị Khánh Tùng

    """

  /// As Word writes it: the numbers of headings and lists are its own, the head and the foot are
  /// tables, and the cell of September goes over two rows.
  static var word: [UInt8] {
    func list(_ id: Int, _ text: String) -> String {
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(id)\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    func cell(_ lines: [String], _ merge: String = "") -> String {
      "<w:tc><w:tcPr>\(merge)</w:tcPr>\(lines.map(SampleZip.paragraph).joined())</w:tc>"
    }
    func table(_ rows: [String]) -> String {
      "<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
    }
    let body = blocks(
      section: { list(1, $0) }, topic: { list(2, $0) }, item: { list(3, $0) },
      paragraph: SampleZip.paragraph,
      sides: { table([cell($0) + cell($1)]) },
      months: { heads, rows in
        table(
          [heads.map { cell([$0]) }.joined()]
            + rows.map { row in
              cell(
                [row[0]], row[0].isEmpty ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>")
                + row.dropFirst().map { cell([$0]) }.joined()
            })
      })
    let numbering = [("upperRoman", 1), ("decimal", 2), ("bullet", 3)].map { format, id in
      "<w:abstractNum w:abstractNumId=\"\(id)\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(id)\"/></w:num>"
    }.joined()
    return SampleZip([
      ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
      ("word/numbering.xml", "<w:numbering xmlns:w=\"w\">\(numbering)</w:numbering>"),
    ]).bytes
  }

  /// The same as LibreOffice writes it.
  static var openDocument: [UInt8] {
    func paragraph(_ text: String) -> String { "<text:p>\(text)</text:p>" }
    func list(_ name: String, _ text: String) -> String {
      "<text:list text:style-name=\"\(name)\" text:continue-numbering=\"true\">"
        + "<text:list-item>\(paragraph(text))</text:list-item></text:list>"
    }
    func cell(_ lines: [String]) -> String {
      "<table:table-cell>\(lines.map(paragraph).joined())</table:table-cell>"
    }
    func table(_ rows: [String]) -> String {
      "<table:table>\(rows.map { "<table:table-row>\($0)</table:table-row>" }.joined())"
        + "</table:table>"
    }
    let styles = [("I", "L1"), ("1", "L2"), ("", "L3")].map { format, name in
      let level = format.isEmpty ? "bullet" : "number"
      return "<text:list-style style:name=\"\(name)\" xmlns:style=\"s\">"
        + "<text:list-level-style-\(level) text:level=\"1\" style:num-format=\"\(format)\""
        + " style:num-suffix=\".\"/></text:list-style>"
    }.joined()
    let body = blocks(
      section: { list("L1", $0) }, topic: { list("L2", $0) }, item: { list("L3", $0) },
      paragraph: paragraph,
      sides: { table([cell($0) + cell($1)]) },
      months: { heads, rows in
        table(
          [heads.map { cell([$0]) }.joined()]
            + rows.map { row in
              (row[0].isEmpty ? "<table:covered-table-cell/>" : cell([row[0]]))
                + row.dropFirst().map { cell([$0]) }.joined()
            })
      })
    return SampleZip.openDocument(styles + body).bytes
  }

  /// The plan, put together from what a format has for each kind of block.
  private static func blocks(
    section: (String) -> String, topic: (String) -> String, item: (String) -> String,
    paragraph: (String) -> String, sides: ([String], [String]) -> String,
    months: ([String], [[String]]) -> String
  ) -> String {
    [
      sides(
        [
          "PHÒNG GD&amp;ĐT TP ĐIỆN BIÊN PHỦ", "TRƯỜNG TH-THCS THANH TRƯỜNG",
          "Số: 12/KH-TH-THCSTT",
        ],
        [
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc",
          "Thanh Trường, ngày 15 tháng 9 năm 2020",
        ]),
      paragraph("KẾ HOẠCH"),
      paragraph("Truyền thông về giáo dục và đào tạo năm học 2020-2021"),
      paragraph(
        "Căn cứ công văn số 750/KH-PGDĐT, ngày 05/9/2020 của Phòng Giáo dục và Đào tạo thành phố;"),
      section("MỤC ĐÍCH, YÊU CẦU"), paragraph("Nâng cao nhận thức về giáo dục."),
      section("NỘI DUNG TRUYỀN THÔNG"), topic("Công tác quản lý, chỉ đạo"),
      item("Rà soát, quy hoạch mạng lưới trường lớp."),
      item("Kỷ cương, dân chủ trong nhà trường."), topic("Đổi mới chương trình"),
      paragraph("Tuyên truyền về chương trình giáo dục phổ thông 2018."),
      section("TỔ CHỨC THỰC HIỆN"), paragraph("Hàng tháng gửi về Phòng GDĐT ít nhất 01 tin."),
      paragraph("Gửi báo cáo về Phòng GDĐT trước ngày 25 hàng tháng."),
      months(
        ["Tháng", "Nội dung truyền thông", "Người thực hiện"],
        [
          ["9", "Ngày toàn dân đưa trẻ đến trường", "Đ/c Tùng"], ["", "ATGT", "Mai, Huệ"],
          ["Tháng 10/2020", "Ngày Phụ nữ Việt Nam", "Thảo"],
        ]),
      sides(
        ["Nơi nhận:", "- Phòng GD&amp;ĐT (b/c);", "- Lưu: VT."],
        ["HIỆU TRƯỞNG", "Trần Thị Khánh Tùng"]),
    ].joined()
  }

  /// What each of them becomes, after the line that names the source.
  static let file = """
    title: Kế hoạch truyền thông về giáo dục và đào tạo năm học 2020-2021  # chắc chắn, “Truyền thông về giáo dục và đào tạo năm học 2020-2021”
    period: 2020-2021               # chắc chắn, “Truyền thông về giáo dục và đào tạo năm học 2020-2021”
    number: 12/KH-TH-THCSTT         # chắc chắn, “Số: 12/KH-TH-THCSTT”
    issued: 2020-09-15              # chắc chắn, “Thanh Trường, ngày 15 tháng 9 năm 2020”
    issuer: truong                  # chắc chắn, “PHÒNG GD&ĐT TP ĐIỆN BIÊN PHỦ / TRƯỜNG TH-THCS THANH TRƯỜNG”
    type: KH                        # chắc chắn, “KẾ HOẠCH”
    subject: Truyền thông về giáo dục và đào tạo năm học 2020-2021  # chắc chắn, “Truyền thông về giáo dục và đào tạo năm học 2020-2021”
    signer: {name: Trần Thị Khánh Tùng, position: Hiệu trưởng}  # chắc chắn, “HIỆU TRƯỞNG / Trần Thị Khánh Tùng”
    direction: outgoing
    recipients: [Phòng GD&ĐT (b/c), "Lưu: VT"]  # chắc chắn, “Phòng GD&ĐT (b/c); Lưu: VT.”
    based_on: [750/KH-PGDĐT]
    status: review                  # đối chiếu với bản giấy xong thì đổi thành approved
    topics:
      - id: quan-ly-chi-dao
        number: "1"
        title: Công tác quản lý, chỉ đạo
        text: |
          - Rà soát, quy hoạch mạng lưới trường lớp.
          - Kỷ cương, dân chủ trong nhà trường.
      - id: doi-moi-chuong-trinh
        number: "2"
        title: Đổi mới chương trình
        text: |
          Tuyên truyền về chương trình giáo dục phổ thông 2018.
    items:
      - month: 9
        id: ngay-toan-dan-dua-tre-den-truong
        title: Ngày toàn dân đưa trẻ đến trường
        assignees: [Tùng]
      - month: 9
        id: atgt
        title: ATGT
        assignees: [Mai, Huệ]
      - month: 10
        id: ngay-phu-nu-viet-nam
        title: Ngày Phụ nữ Việt Nam
        assignees: [Thảo]
    quotas:
      - id: hang-thang-gui-ve-phong-gddt-it-nhat-01
        title: Hàng tháng gửi về Phòng GDĐT ít nhất 01 tin
        at_least: 1
        every: month
        channel: phong-gddt
        source: 750/KH-PGDĐT
    ---
    Căn cứ công văn số 750/KH-PGDĐT, ngày 05/9/2020 của Phòng Giáo dục và Đào tạo thành phố;

    ## I. MỤC ĐÍCH, YÊU CẦU

    Nâng cao nhận thức về giáo dục.

    ## III. TỔ CHỨC THỰC HIỆN

    Hàng tháng gửi về Phòng GDĐT ít nhất 01 tin.

    Gửi báo cáo về Phòng GDĐT trước ngày 25 hàng tháng.

    """

  static let settings = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [school]
    symbol = "TH-THCSTT"
    [[issuer]]
    id = "truong"
    name = "Trường TH-THCS Thanh Trường"
    symbols = ["TH-THCSTT"]
    [[issuer]]
    id = "pgddt-dbp"
    name = "Phòng GD&ĐT TP Điện Biên Phủ"
    symbols = ["PGDĐT"]
    [[channel]]
    id = "phong-gddt"
    name = "Cổng thông tin Phòng GD&ĐT"
    kind = "portal"

    """
}

/// The settings of the sample plan's site.
enum SampleSettings {
  static var settings: Settings {
    get throws { try SampleSite(["site.toml": SamplePlan.settings]).read().site.settings }
  }
}
