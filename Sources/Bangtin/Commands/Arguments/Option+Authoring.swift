import Content
import Diagnostics

/// Options of the commands that start files.
extension Option {
  static let schemaFolder = Option(
    "all", placeholder: "DIR",
    help: Message(
      vi: "ghi JSON Schema của mọi loại tệp vào thư mục này",
      en: "write the JSON Schema of every kind of file into this folder"),
    sets: \.schemaFolder, reading: { $0 })

  static let topic = Option(
    repeated: "topic", placeholder: "ID", completion: .topics, addsTo: \.topics,
    help: Message(
      vi: "mã nội dung của kế hoạch; có nhiều thì ghi nhiều lần",
      en: "the id of a topic of the plan; may be given several times"))

  static let item = Option(
    repeated: "item", placeholder: "2020-11/ID", completion: .items, addsTo: \.items,
    help: Message(
      vi: "mục của kế hoạch tháng; có nhiều thì ghi nhiều lần",
      en: "an item of the monthly plan; may be given several times"))

  static let author = Option(
    repeated: "author", placeholder: "NAME", addsTo: \.authors,
    help: Message(
      vi: "người viết; nhiều người thì ghi nhiều lần",
      en: "who wrote it; may be given several times"))

  static let photo = Option(
    repeated: "photo", placeholder: "FILE", completion: .files, addsTo: \.files,
    help: Message(
      vi: "ảnh của bài, chép vào cạnh; có nhiều ảnh thì ghi nhiều lần",
      en: "a photo of the post, copied beside it; may be given several times"))

  static let starts = Option(
    "starts", placeholder: "2020-11-20T07:30",
    help: Message(
      vi: "ngày diễn ra, có thể kèm giờ", en: "the day it takes place, with or without the time"),
    expected: Message(
      vi: "hãy ghi năm-tháng-ngày, ví dụ 2020-11-20 hoặc 2020-11-20T07:30",
      en: "write year-month-day, for example 2020-11-20 or 2020-11-20T07:30"),
    sets: \.starts, reading: { LocalTime(argument: $0) })

  static let planPeriod = Option(
    "period", placeholder: "2021-2022",
    help: Message(
      vi: "năm học hoặc năm của kế hoạch mới; không ghi thì là năm sắp tới hoặc năm nay",
      en: "the school year or year of the new plan; without it the coming or the present one"),
    sets: \.period, reading: { $0 })

  static let schoolName = Option(
    "name", placeholder: "TEXT", help: Message(vi: "tên trường", en: "the school's name"),
    sets: \.schoolName, reading: { $0 })

  static let level = Option(
    "level", placeholder: "LEVEL",
    help: Message(
      vi: "cấp học: mam-non, tieu-hoc, thcs, thpt, gdtx; không ghi thì theo tên trường",
      en: "its level: mam-non, tieu-hoc, thcs, thpt, gdtx; without it by the name"),
    sets: \.level, reading: { $0 })

  static let url = Option(
    "url", placeholder: "https://…",
    help: Message(vi: "địa chỉ của trang", en: "the address of the site"),
    sets: \.url, reading: { $0 })

  static let year = Option(
    "year", placeholder: "2025-2026",
    help: Message(
      vi: "năm học (hoặc năm) của kế hoạch; không ghi thì là năm học này",
      en: "the school year (or year) of the plan; without it the present one"),
    sets: \.year, reading: { $0 })
}
