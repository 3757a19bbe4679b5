package import Diagnostics

/// What may stand behind a key.
package indirect enum FieldType: Sendable {
  /// One line of text.
  case text
  /// Text that may have several lines.
  case paragraphs
  case markdown
  /// `2020-11-20` or `20/11/2020`.
  case date
  /// A date, or a date and a time of day: `2020-11-20T08:00`.
  case dateAndTime
  /// A date, a month (`2020-09`) or a year.
  case partialDate
  /// A day of every year: `06-30`.
  case monthDay
  /// `2020-2021` or `2023`.
  case period
  /// `+07:00`.
  case offset
  case number(ClosedRange<Int>)
  case boolean
  case id
  /// `2020-11/ngay-nha-giao`, or the id alone.
  case item
  case documentNumber
  case documentType
  /// An http or https address.
  case address
  /// An http or https address, or a path of the site from its root.
  case link
  /// A file beside this one.
  case file
  /// A file of the project, from its folder.
  case projectFile
  /// A path of the site from its root.
  case path
  case oneOf([String])
  case list(of: FieldType)
  case record(any FieldKey.Type)
  /// Anything, passed on as it is.
  case open

  /// The raw values of `names`.
  static func oneOf<Name: CaseIterable & RawRepresentable<String>>(_ names: Name.Type) -> FieldType
  {
    .oneOf(names.allCases.map(\.rawValue))
  }

  /// The numbers that are allowed.
  var range: ClosedRange<Int> {
    if case .number(let range) = self { range } else { Int.min...Int.max }
  }

  /// What a list holds; for anything else, itself.
  var element: FieldType {
    if case .list(let element) = self { element } else { self }
  }

  /// The type in words.
  package var words: Message {
    switch self {
    case .text, .paragraphs, .markdown: Message(vi: "chữ", en: "text")
    case .date, .partialDate: Message(vi: "một ngày", en: "a date")
    case .dateAndTime: Message(vi: "một ngày, có thể kèm giờ", en: "a date, with or without a time")
    case .monthDay: Message(vi: "tháng và ngày", en: "a month and a day")
    case .period: Message(vi: "một năm học hoặc một năm", en: "a school year or a year")
    case .offset: Message(vi: "múi giờ", en: "an offset from UTC")
    case .number: Message(vi: "một số", en: "a number")
    case .boolean: Message(vi: "true hoặc false", en: "true or false")
    case .id: Message(vi: "một mã", en: "an id")
    case .item: Message(vi: "một mục của kế hoạch tháng", en: "an item of the monthly plan")
    case .documentNumber: Message(vi: "số, ký hiệu văn bản", en: "a document number")
    case .documentType: Message(vi: "tên loại văn bản", en: "a type of document")
    case .address, .link: Message(vi: "một địa chỉ https://…", en: "an https:// address")
    case .file, .projectFile: Message(vi: "tên một tệp", en: "the name of a file")
    case .path: Message(vi: "một đường dẫn", en: "a path")
    case .oneOf: Message(vi: "một trong các giá trị cho sẵn", en: "one of the given values")
    case .list: Message(vi: "danh sách", en: "a list")
    case .record: Message(vi: "một nhóm trường {…}", en: "a group of fields {…}")
    case .open: Message(vi: "dữ liệu tùy ý", en: "anything")
    }
  }
}
