import Reading

extension FieldType {
  /// What a value of this type looks like, for a line that is to be filled in.
  var example: FieldText {
    switch self {
    case .text, .paragraphs, .markdown, .open: .plain("…")
    case .date: .plain("2020-09-05")
    case .dateAndTime: .plain("2020-09-05T08:00")
    case .partialDate: .plain("05/09/2020")
    case .monthDay: .plain("06-30")
    case .period: .plain("2020-2021")
    case .offset: .plain("+07:00")
    case .number(let range): .plain("\(range.lowerBound)")
    case .boolean: .plain("true")
    case .id: .plain("ma-so")
    case .item: .plain("2020-11/ngay-nha-giao")
    case .documentNumber: .plain("750/KH-PGDĐT")
    case .documentType: .plain("KH")
    case .address, .link: .plain("https://…")
    case .file: .plain("van-ban.pdf")
    case .projectFile: .plain("content/…")
    case .path: .plain("/…/")
    case .oneOf(let names): .plain(names.joined(separator: " | "))
    case .list(let element): .list([element.example])
    case .record(let record):
      .record(record.schema.map { FieldText.Entry($0.key, $0.field.type.example) })
    }
  }
}
