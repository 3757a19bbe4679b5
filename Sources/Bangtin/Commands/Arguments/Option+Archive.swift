import Diagnostics

extension Option {
  static let dryRun = Option(
    flag: "dry-run", sets: \.isRehearsal,
    help: Message(
      vi: "chỉ cho xem sẽ ghi những gì, không ghi", en: "show what would be written, write nothing")
  )

  static let number = Option(
    "number", placeholder: "750/KH-PGDĐT",
    help: Message(
      vi: "số, ký hiệu; ghi - nếu chưa cấp số", en: "the document's number; - where it has none yet"
    ),
    sets: \.number, reading: { $0 })

  static let issued = Option(
    "issued", placeholder: "05/09/2020",
    help: Message(
      vi: "ngày ban hành, hoặc tháng, năm; ghi - nếu chưa rõ",
      en: "when it was issued: a day, a month or a year; - where that is open"),
    sets: \.issued, reading: { $0 })

  static let subject = Option(
    "subject", placeholder: "TEXT",
    help: Message(vi: "trích yếu nội dung", en: "what it is about"),
    sets: \.subject, reading: { $0 })

  static let file = Option(
    repeated: "file", placeholder: "FILE", completion: .files, addsTo: \.files,
    help: Message(
      vi: "tệp của văn bản, chép vào cạnh; có nhiều tệp thì ghi nhiều lần",
      en: "a file of the document, copied beside it; may be given several times"))
}
