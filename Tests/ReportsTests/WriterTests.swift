import Content
import Foundation
import FoundationXML
import OfficeFiles
import Terminal
import Testing

@testable import Reports

@Suite("Writers of reports")
struct WriterTests {
  let plain = Terminal(descriptor: 1, isInteractive: false, usesColour: false)

  @Test(
    "The same report makes the same bytes in every format",
    arguments: ReportFormat.allCases.filter { $0 != .json })
  func same(format: ReportFormat) throws {
    let document = try SampleReport.document()
    let first = try document.bytes(format, terminal: plain, width: 80)
    let second = try document.bytes(format, terminal: plain, width: 80)
    #expect(first == second)
    #expect(first?.isEmpty == false)
    // For a person, or the script beside this test, to look at.
    if let folder = ProcessInfo.processInfo.environment["BANGTIN_REPORT_SAMPLES"], let first {
      try Data(first).write(to: URL(filePath: "\(folder)/mau.\(format.rawValue)"))
    }
  }

  @Test("A terminal shows columns that stand under one another, and bars")
  func terminal() throws {
    #expect(
      TerminalReport(try SampleReport.document(), on: plain, width: 80).text == """
        Công tác truyền thông tháng 10/2020
        Từ ngày 25/09/2020 đến ngày 24/10/2020; số liệu đến ngày 24/10/2020
        Nhà trường báo cáo kết quả công tác truyền thông như sau:

        I. Kết quả theo nội dung

        Số tin, bài theo nội dung
        STT  Nội dung truyền thông                            Số tin  Tình trạng
        ───  ───────────────────────────────────────────────  ──────  ───────────
         1   Công tác quản lý | sự chỉ đạo của Ban giám hiệu       6  Đạt
         2   Thi đua, khen thưởng                                  0  Chưa đạt
         3   Đổi mới chương trình                                  3  Sắp đến hạn
             Cộng                                                  9

        Số tin, bài theo nội dung
        Công tác quản lý | sự chỉ đạo c…  ████████████████████████████████████████ 6
        Đổi mới chương trình              ████████████████████ 3

        1. Chỉ tiêu * của <Phòng> đã đạt.

        II. Tin, bài

        Đã đăng

        Tin, bài trong kỳ
           Ngày     Tin, bài              Gửi đến
        ──────────  ────────────────────  ────────────────
        23/10/2020  Lớp một sau năm tuần  Phòng GD&ĐT
                                          Zalo, "nhóm lớp"
        24/10/2020  =1+1

          - Việc thứ nhất
          - Việc thứ hai

        Trên đây là báo cáo của nhà trường./.

        """)
  }

  @Test("A narrow terminal wraps what is too wide, also letters with combining marks")
  func narrow() throws {
    let text = TerminalReport(try SampleReport.document(), on: plain, width: 44).text
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 44 })
    #expect(
      text.contains(
        """
         1   Công tác quản lý |       6  Đạt
             sự chỉ đạo của Ban
             giám hiệu
        """))
  }

  @Test("States are coloured where that is shown, and only there")
  func colour() throws {
    let colourful = Terminal(descriptor: 1, isInteractive: true, usesColour: true)
    let text = TerminalReport(try SampleReport.document(), on: colourful, width: 80).text
    #expect(text.contains("\u{1B}[32mĐạt\u{1B}[0m"))
    #expect(text.contains("\u{1B}[1;31mChưa đạt\u{1B}[0m"))
    #expect(
      !TerminalReport(try SampleReport.document(), on: plain, width: 80).text.contains("\u{1B}"))
  }

  @Test("Markdown escapes what would be its own signs")
  func markdown() throws {
    #expect(
      MarkdownReport(try SampleReport.document()).text == """
        # Công tác truyền thông tháng 10/2020

        Từ ngày 25/09/2020 đến ngày 24/10/2020; số liệu đến ngày 24/10/2020

        Nhà trường báo cáo kết quả công tác truyền thông như sau:

        ## I. Kết quả theo nội dung

        **Số tin, bài theo nội dung**

        | STT | Nội dung truyền thông | Số tin | Tình trạng |
        | :---: | --- | ---: | --- |
        | 1 | Công tác quản lý \\| sự chỉ đạo của Ban giám hiệu | 6 | Đạt |
        | 2 | Thi đua, khen thưởng | 0 | Chưa đạt |
        | 3 | Đổi mới chương trình | 3 | Sắp đến hạn |
        | | **Cộng** | **9** | |

        1\\. Chỉ tiêu \\* của \\<Phòng\\> đã đạt.

        ## II. Tin, bài

        ### Đã đăng

        **Tin, bài trong kỳ**

        | Ngày | Tin, bài | Gửi đến |
        | :---: | --- | --- |
        | 23/10/2020 | [Lớp một sau năm tuần](https://truong.example.edu.vn/tin-tuc/2020/10/a%281%29/) | Phòng GD&ĐT<br>Zalo, "nhóm lớp" |
        | 24/10/2020 | =1+1 | |

        - Việc thứ nhất
        - Việc thứ hai

        Trên đây là báo cáo của nhà trường./.

        """)
  }

  @Test("CSV: the tables one after another, no cell a formula")
  func csv() throws {
    let text = String(
      decoding: CSVReport(try SampleReport.document()).bytes.dropFirst(3), as: UTF8.self)
    #expect(
      text.replacing("\r\n", with: "\n") == #"""
        Công tác truyền thông tháng 10/2020
        Từ ngày 25/09/2020 đến ngày 24/10/2020; số liệu đến ngày 24/10/2020

        "Số tin, bài theo nội dung"
        STT,Nội dung truyền thông,Số tin,Tình trạng
        1,Công tác quản lý | sự chỉ đạo của Ban giám hiệu,6,Đạt
        2,"Thi đua, khen thưởng",0,Chưa đạt
        3,Đổi mới chương trình,3,Sắp đến hạn
        ,Cộng,9,

        "Tin, bài trong kỳ"
        Ngày,"Tin, bài",Gửi đến
        2020-10-23,Lớp một sau năm tuần,"Phòng GD&ĐT; Zalo, ""nhóm lớp"""
        2020-10-24,'=1+1,

        """#)
  }

  @Test("HTML is well formed, asks nobody else for anything and names its tables")
  func html() throws {
    let text = String(decoding: HTMLReport(try SampleReport.document()).bytes, as: UTF8.self)
    let parser = XMLParser(data: Data(text.replacing("<!DOCTYPE html>", with: "").utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!text.contains("src=") && !text.contains("@import") && !text.contains("<link"))
    #expect(text.contains("<caption id=\"t1\">Số tin, bài theo nội dung</caption>"))
    #expect(text.contains("<th scope=\"col\" class=\"n\">Số tin</th>"))
    #expect(text.contains("<span class=\"bad\">Chưa đạt</span>"))
    #expect(text.contains("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""))
    #expect(text.contains("1. Chỉ tiêu * của &lt;Phòng&gt; đã đạt."))
  }

  @Test(
    "Days below 10 and the months 1 and 2 take a zero on official papers",
    arguments: [(18_558, "ngày 23 tháng 10 năm 2020"), (18_631, "ngày 04 tháng 01 năm 2021")])
  func longDate(day: Int, expected: String) {
    #expect(OfficialFrame.longDate(CalendarDate(dayNumber: day)) == expected)
  }

  @Test(
    "A long name stands on two lines of much the same length",
    arguments: [
      ("TRƯỜNG TH-THCS THANH TRƯỜNG", ["TRƯỜNG TH-THCS", "THANH TRƯỜNG"]),
      ("TRƯỜNG MẦM NON QUANG PHỤC", ["TRƯỜNG MẦM NON QUANG PHỤC"]),
    ])
  func balanced(name: String, lines: [String]) {
    #expect(OfficialFrame.balanced(name, limit: 25) == lines)
  }

  @Test("Sections are numbered in Roman numerals", arguments: [(1, "I"), (4, "IV"), (19, "XIX")])
  func numbers(number: Int, expected: String) {
    #expect(SectionNumber.roman(number) == expected)
  }
}
