import Content
import Diagnostics
import Reports

extension Option {
  static let format = Option(
    "format", placeholder: "FORMAT",
    help: Message(
      vi: "terminal, md, html, csv, json, xlsx hoặc docx; không ghi thì theo đuôi tệp sau --out",
      en: "terminal, md, html, csv, json, xlsx or docx; without it by the name after --out"),
    expected: Message(
      vi: "chọn một trong: terminal, md, html, csv, json, xlsx, docx",
      en: "choose one of: terminal, md, html, csv, json, xlsx, docx"),
    completion: .words(["terminal", "md", "html", "csv", "json", "xlsx", "docx"]), sets: \.format,
    reading: { ReportFormat(rawValue: $0.lowercased()) })

  static let allFormats = Option(
    flag: "all-formats", sets: \.writesAllFormats,
    help: Message(
      vi: "ghi báo cáo ở mọi định dạng tệp vào một thư mục (reports/ nếu không ghi --out)",
      en: "write the report in every file format into a folder (reports/ without --out)"))

  static let out = Option(
    "out", placeholder: "FILE",
    help: Message(
      vi: "ghi vào tệp này, hoặc vào thư mục này nếu kết thúc bằng /; tính từ thư mục trang",
      en: "write into this file, or this folder where it ends in /; from the project's folder"),
    completion: .files, sets: \.reportPlace, reading: { $0 })

  static let from = Option(
    "from", placeholder: "2020-09-25",
    help: Message(vi: "báo cáo từ ngày này", en: "report from this day on"),
    expected: day, sets: \.from, reading: { CalendarDate(argument: Substring($0)) })

  static let to = Option(
    "to", placeholder: "2020-10-24",
    help: Message(
      vi: "đến hết ngày này; không ghi thì đến hôm nay",
      en: "up to this day; up to today without it"),
    expected: day, sets: \.to, reading: { CalendarDate(argument: Substring($0)) })

  static let each = Option(
    "each", placeholder: "department",
    help: Message(vi: "mỗi bộ phận một báo cáo", en: "one report per department"),
    expected: Message(
      vi: "hiện chỉ chia theo bộ phận: --each department",
      en: "reports are split by department only: --each department"),
    completion: .words(["department"]), sets: \.each,
    reading: { $0 == "department" ? .department : nil })

  static let period = Option(
    "period", placeholder: "2020-10",
    help: Message(
      vi: "xem kỳ này; không ghi thì xem kỳ hiện tại của từng chỉ tiêu",
      en: "look at this period; without it at the current one of each quota"),
    completion: .periods, sets: \.period, reading: { $0 })

  static let postsOfPeriod = Option(
    "period", placeholder: "2020-10",
    help: Message(
      vi: "chỉ xem tin của kỳ này: tháng, tuần, quý, học kỳ, năm học",
      en: "look at the posts of this period only: a month, week, quarter, semester or year"),
    completion: .periods, sets: \.period, reading: { $0 })

  static let apply = Option(
    flag: "apply", sets: \.applies,
    help: Message(
      vi: "ghi những đề xuất chắc vào phần đầu của tệp, không hỏi",
      en: "write what is sure into the files' front matter, without asking"))

  private static let day = Message(
    vi: "hãy ghi năm-tháng-ngày, ví dụ 2020-10-24",
    en: "write year-month-day, for example 2020-10-24")
}
