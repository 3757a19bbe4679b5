import Diagnostics
import Testing

@testable import Importing

@Suite("The monthly table of a plan")
struct MonthlyGridTests {
  /// The items of the table in `text`: month, title, who.
  private func items(_ text: String, isMarkdown: Bool = false) throws -> [String] {
    let grid = try #require(MonthlyGrid(in: planLines(text, isMarkdown: isMarkdown).all))
    return MonthlyItems(of: grid).items.map {
      "\($0.month) \($0.title): \($0.assignees.joined(separator: " + "))"
        + ($0.isAdded ? " (bổ sung)" : "") + ($0.note.map { " [\($0)]" } ?? "")
    }
  }

  private let wanted = [
    "9 Ngày toàn dân đưa trẻ đến trường: Tùng", "9 ATGT: Mai + Huệ", "10 Văn hóa đọc: Việt Anh",
  ]

  @Test("Cells on lines of their own, each behind a tab, the empty ones lost")
  func cellsOnLines() throws {
    let text = """
      KẾ HOẠCH CỤ THỂ HÀNG THÁNG
      \tSTT
      \tTháng
      \tNội dung

      truyền thông
      \tNgười
      thực hiện
      \tKế hoạch
      bổ sung
      \tKết quả

      \t1
      \t9
      \t- Ngày toàn dân đưa trẻ đến trường.

      - ATGT
      \t- Tùng
      - Mai, Huệ
      \t
      \t

      \t2
      \t10
      \t- Văn hóa đọc
      \t- Việt Anh

      """
    #expect(try items(text) == wanted)
    #expect(MonthlyGrid(in: planLines(text).all)?.range.lowerBound == 0)
  }

  @Test("A row a line, its columns parted by tabs; an empty month is that of the row above")
  func tabs() throws {
    let text = """
      Tháng\tNội dung\tNgười thực hiện
      9\tNgày toàn dân đưa trẻ đến trường\tTùng
      \tATGT\tMai, Huệ
      Tháng 10\tVăn hóa đọc\tViệt Anh

      """
    #expect(try items(text) == wanted)
  }

  @Test("Rows as copying from Word leaves them, the lines of a cell below one another")
  func copied() throws {
    let text = """
      STT\tTháng\tNội dung\tNgười thực hiện\tKết quả
      1\t9\t- Ngày toàn dân đưa trẻ
      đến trường
      - ATGT\t- Tùng
      - Mai, Huệ\t
      2\t10\t- Văn hóa đọc\t- Việt Anh\tĐã làm

      """
    #expect(
      try items(text) == [
        "9 Ngày toàn dân đưa trẻ đến trường: Tùng", "9 ATGT: Mai + Huệ",
        "10 Văn hóa đọc: Việt Anh [Đã làm]",
      ])
  }

  @Test("Columns that blanks keep apart")
  func blanks() throws {
    let text = """
      Tháng     Nội dung                              Người thực hiện
      9         Ngày toàn dân đưa trẻ đến trường      Tùng
      9         ATGT                                  Mai, Huệ
      10        Văn hóa đọc                           Việt Anh

      """
    #expect(try items(text) == wanted)
  }

  @Test("Cells that lost their tabs: names are told from what is to be done by how they look")
  func bare() throws {
    let text = """
      STT
      Tháng
      Nội dung
      Người thực hiện
      1
      9
      - Ngày toàn dân đưa trẻ đến trường
      - ATGT
      - Tùng
      - Mai, Huệ
      2
      10
      Văn hóa đọc
      Việt Anh

      """
    #expect(try items(text) == wanted)
  }

  @Test("Months as headings, who does it in brackets")
  func months() throws {
    let text = """
      * Tháng 9/2020:
      - Ngày toàn dân đưa trẻ đến trường (Đ/c Tùng)
      - ATGT (Mai, Huệ);
      * Tháng 10/2020:
      - Văn hóa đọc (Việt Anh)
      * Tháng 11/2020:
      - Ngày Nhà giáo Việt Nam (20/11)
      IV. KINH PHÍ

      """
    #expect(try items(text) == wanted + ["11 Ngày Nhà giáo Việt Nam (20/11): "])
  }

  @Test("A month over the rows that follow, and a column of additions")
  func monthRows() throws {
    let text = """
      | TT | Thời gian | Nội dung công việc | Phụ trách | Bổ sung |
      |---|---|---|---|---|
      | Tháng 9/2020 | | | | |
      | 1 | | Ngày toàn dân đưa trẻ đến trường | đ/c Tùng | Tết Trung thu |
      | 2 | | ATGT | Cô Mai, cô Huệ | |
      | | Tháng 10 | Văn hóa đọc | Việt Anh | |

      """
    #expect(
      try items(text, isMarkdown: true) == [
        "9 Ngày toàn dân đưa trẻ đến trường: Tùng", "9 Tết Trung thu:  (bổ sung)",
        "9 ATGT: Mai + Huệ", "10 Văn hóa đọc: Việt Anh",
      ])
  }

  @Test("What stands in a column that no field is made of is left to a person too")
  func otherColumns() throws {
    let lines = planLines(
      """
      | Tháng | Nội dung | Địa điểm | Người thực hiện |
      |---|---|---|---|
      | 9 | Khai giảng | Sân trường | Tùng |
      | 10 | Hội giảng | | Yến |

      """, isMarkdown: true)
    let items = MonthlyItems(of: try #require(MonthlyGrid(in: lines.all)))
    #expect(items.items.map(\.title) == ["Khai giảng", "Hội giảng"])
    #expect(items.unplaced == [3])
  }

  @Test("A row with nothing but its number is no month")
  func numberAlone() throws {
    let lines = planLines(
      """
      | TT | Tháng | Nội dung |
      |---|---|---|
      | 1 | 9 | Khai giảng |
      | 5 | | |
      | 6 | | Trung thu |

      """, isMarkdown: true)
    let items = MonthlyItems(of: try #require(MonthlyGrid(in: lines.all)))
    #expect(items.items.map { "\($0.month) \($0.title)" } == ["9 Khai giảng", "9 Trung thu"])
    #expect(items.unplaced == [4])
  }

  @Test("One line of names is for all items; more lines of names than items are not guessed at")
  func uneven() throws {
    let lines = planLines(
      """
      | Tháng | Nội dung | Người thực hiện |
      |---|---|---|
      | 4 | - Toán tuổi thơ<br>- Olympic | Yến |
      | 5 | - Tổng kết<br>- Tuyển sinh | Yến<br>Tùng<br>Hoa |
      | 6 | Trại hè | |

      """, isMarkdown: true)
    let items = MonthlyItems(of: try #require(MonthlyGrid(in: lines.all))).items
    #expect(
      items.map { "\($0.title): \($0.assignees.joined(separator: ", ")): \($0.doubt?.vi ?? "-")" }
        == [
          "Toán tuổi thơ: Yến: ô người thực hiện chỉ có một dòng, tạm hiểu là chung cho cả tháng",
          "Olympic: Yến: ô người thực hiện chỉ có một dòng, tạm hiểu là chung cho cả tháng",
          "Tổng kết: Yến, Tùng, Hoa: bảng có 3 dòng người thực hiện cho 2 mục, không ghép được:"
            + " ghi lại ai làm mục nào",
          "Tuyển sinh: Yến, Tùng, Hoa: bảng có 3 dòng người thực hiện cho 2 mục, không ghép được:"
            + " ghi lại ai làm mục nào",
          "Trại hè: : không thấy người thực hiện",
        ])
    #expect(items[2].doubt?.en == "3 lines of names stand beside 2 items: say who does which")
    #expect(
      items[0].doubt?.en == "the cell has one line of names; taken as for all items of the month")
    #expect(items[4].doubt?.en == "nobody is named for it")
  }

  @Test("What follows the table is not taken into it")
  func itsEnd() throws {
    let lines = planLines(
      """
      Tháng\tNội dung
      9\tNgày toàn dân đưa trẻ đến trường

      IV. TỔ CHỨC THỰC HIỆN
      Các tổ thực hiện.

      """
    ).all
    let grid = try #require(MonthlyGrid(in: lines))
    #expect(grid.range == 0..<2)
    #expect(MonthlyItems(of: grid).items.map(\.title) == ["Ngày toàn dân đưa trẻ đến trường"])
  }

  @Test(
    "A plan without a table has none", arguments: ["", "Tháng 9 khai giảng\n", "STT\nHọ tên\n"])
  func none(text: String) {
    #expect(MonthlyGrid(in: planLines(text).all)?.range == nil)
  }
}
