import Content
import Diagnostics
import Testing

@testable import Reports

/// A small report with every sort of block and cell in it.
enum SampleReport {
  static let date = CalendarDate(dayNumber: 18_558)  // 2020-10-23

  static let topics = ReportTable(
    title: "Số tin, bài theo nội dung", name: "Theo nội dung",
    columns: [
      ReportColumn("STT", .center), ReportColumn("Nội dung truyền thông", share: 6),
      ReportColumn("Số tin", .end, share: 2), ReportColumn("Tình trạng", share: 2),
    ],
    rows: [
      [
        .number(1), .text("Công tác quản lý | sự chỉ đạo của Ban giám hiệu"), .number(6),
        .state("Đạt", .good),
      ],
      [.number(2), .text("Thi đua, khen thưởng"), .number(0), .state("Chưa đạt", .bad)],
      [.number(3), .text("Đổi mới chương trình"), .number(3), .state("Sắp đến hạn", .pressing)],
    ], total: [.empty, .text("Cộng"), .number(9), .empty],
    chart: ReportChart(
      title: "Số tin, bài theo nội dung", shape: .bars, labelColumn: 1, valueColumn: 2))

  static let posts = ReportTable(
    title: "Tin, bài trong kỳ", name: "Tin, bài",
    columns: [
      ReportColumn("Ngày", .center, share: 2), ReportColumn("Tin, bài", share: 5),
      ReportColumn("Gửi đến", share: 3),
    ],
    rows: [
      [
        .date(date),
        .link(
          "Lớp một sau năm tuần", address: "https://truong.example.edu.vn/tin-tuc/2020/10/a(1)/"),
        .lines([.text("Phòng GD&ĐT"), .text("Zalo, \"nhóm lớp\"")]),
      ],
      [.date(date.advanced(by: 1)), .text("=1+1"), .empty],
    ])

  static func document() throws -> ReportDocument {
    let offset = try #require(UTCOffset(minutes: 420))
    return ReportDocument(
      language: .vi, title: "Công tác truyền thông tháng 10/2020",
      subtitle: "Từ ngày 25/09/2020 đến ngày 24/10/2020; số liệu đến ngày 24/10/2020",
      form: OfficialForm(
        governingBody: "Phòng GD&ĐT TP Điện Biên Phủ", school: "Trường TH-THCS Thanh Trường",
        notation: "BC-TH-THCSTT", place: "Thanh Trường",
        date: LocalTime(date.advanced(by: 1), minute: 480),
        utcOffset: offset,
        subject: "Công tác truyền thông và tình hình dư luận tháng 10 năm 2020",
        recipients: ["Phòng GD&ĐT TP Điện Biên Phủ"],
        signer: Signer(name: "Trần Thị Khánh Tùng", position: "Hiệu trưởng", authority: nil)),
      introduction: [.paragraph("Nhà trường báo cáo kết quả công tác truyền thông như sau:")],
      sections: [
        ReportSection(
          title: "Kết quả theo nội dung",
          blocks: [.table(topics), .paragraph("1. Chỉ tiêu * của <Phòng> đã đạt.")]),
        ReportSection(
          title: "Tin, bài",
          blocks: [
            .heading("Đã đăng"), .table(posts), .list(["Việc thứ nhất", "Việc thứ hai"]),
          ]),
      ],
      conclusion: [.paragraph("Trên đây là báo cáo của nhà trường./.")])
  }
}
