package import Diagnostics

extension ReadingRule {
  package var explanation: RuleExplanation {
    switch self {
    case .missingKey: .missingKey
    case .unknownKey: .unknownKey
    case .twoSpellings: .twoSpellings
    case .wrongShape: .wrongShape
    case .emptyValue: .emptyValue
    case .hiddenCharacter: .hiddenCharacter
    case .badDate: .badDate
    case .badTime: .badTime
    case .badPeriod: .badPeriod
    case .badMonthDay: .badMonthDay
    case .badOffset: .badOffset
    case .badNumber: .badNumber
    case .badBoolean: .badBoolean
    case .badID: .badID
    case .badItem: .badItem
    case .badDocumentNumber: .badDocumentNumber
    case .badDocumentType: .badDocumentType
    case .badAddress: .badAddress
    case .badPath: .badPath
    case .unknownValue: .unknownValue
    case .missingReason: .missingReason
    case .pendingAndGiven: .pendingAndGiven
    case .wrongOrder: .wrongOrder
    case .repeatedID: .repeatedID
    case .topicTooDeep: .topicTooDeep
    case .periodOutsidePlan: .periodOutsidePlan
    case .monthsWithoutMonthly: .monthsWithoutMonthly
    case .overlappingSemesters: .overlappingSemesters
    case .menuTarget: .menuTarget
    case .stateSecret: .stateSecret
    case .reservedAddress: .reservedAddress
    case .noAddress: .noAddress
    case .registerColumn: .registerColumn
    case .registerUndated: .registerUndated
    case .registerRow: .registerRow
    case .registerNumber: .registerNumber
    case .registerDate: .registerDate
    case .registerWord: .registerWord
    }
  }
}

/// Keys and single values.
extension RuleExplanation {
  static let missingKey = RuleExplanation(
    Message(vi: "Thiếu trường bắt buộc", en: "A required field is missing"),
    Message(
      vi:
        "Tin bài phải có title và date; văn bản phải có số, ngày và trích yếu; kế hoạch phải có title, "
        + "period và ít nhất một nội dung. Thêm dòng được gợi ý.",
      en:
        "A post needs title and date; a directive its number, date and subject; a plan title, period "
        + "and at least one topic. Add the line that is suggested."),
    wrong: [.file(.samplePost, "---\ntitle: Mít tinh 20/11\n---\nSáng nay, toàn trường…\n")],
    right: [
      .file(
        .samplePost, "---\ntitle: Mít tinh 20/11\ndate: 2020-11-19\n---\nSáng nay, toàn trường…\n")
    ])

  static let unknownKey = RuleExplanation(
    Message(vi: "Tên trường không có", en: "A field that does not exist"),
    Message(
      vi:
        "Tên trường viết bằng tiếng Anh, đúng từng chữ, phân biệt số ít số nhiều: topics, items, authors. "
        + "Gõ sai mà được bỏ qua thì tin mất nội dung ấy không một lời báo, nên đây là lỗi. Dữ liệu riêng "
        + "của giao diện đặt dưới extra.",
      en:
        "Fields have exact English names, singular or plural: topics, items, authors. A slip that was "
        + "passed over would lose what it says without a word, so it is an error. A theme's own data "
        + "goes under extra."),
    wrong: [.head(.samplePost, "topic: [thi-dua-khen-thuong]")],
    right: [.head(.samplePost, "topics: [thi-dua-khen-thuong]")])

  static let twoSpellings = RuleExplanation(
    Message(vi: "Một trường ghi theo hai cách", en: "One field in two spellings"),
    Message(
      vi: "author dành cho một người, authors cho nhiều người; ghi một trong hai.",
      en: "author is for one person, authors for several; write one of the two."),
    wrong: [.head(.samplePost, "author: Tùng\nauthors: [Hoa]")],
    right: [.head(.samplePost, "authors: [Tùng, Hoa]")])

  static let wrongShape = RuleExplanation(
    Message(vi: "Giá trị không đúng dạng", en: "A value of the wrong form"),
    Message(
      vi:
        "Trường cần chữ, danh sách [ ] hay nhóm trường { }; ở đây ghi dạng khác. Xem dạng đúng trong gợi ý.",
      en:
        "The field wants text, a list [ ] or a group of fields { }, and something else stands there. "
        + "The hint shows the right form."),
    wrong: [.head(.samplePost, "title: [Mít tinh, 20/11]")],
    right: [.head(.samplePost, "title: Mít tinh 20/11")])

  static let emptyValue = RuleExplanation(
    Message(vi: "Trường để trống", en: "An empty field"),
    Message(
      vi: "Điền giá trị, hoặc xóa cả dòng nếu không dùng.",
      en: "Fill it in, or delete the line where it is not needed."),
    wrong: [.head(.samplePost, "status:")], right: [.head(.samplePost, "status: approved")])

  static let hiddenCharacter = RuleExplanation(
    Message(vi: "Có ký tự ẩn hoặc xuống dòng", en: "A hidden character or a line break"),
    Message(
      vi:
        "Ở trường một dòng như title không được xuống dòng hay có ký tự không nhìn thấy: đổi hướng chữ, dấu "
        + "cách rộng bằng không. Gõ lại bằng tay, hoặc để bangtin check --fix xóa.",
      en: "A field of one line, such as title, holds no line breaks and nothing that nobody sees: "
        + "marks of writing direction, blanks without width. Type it again by hand, or let bangtin "
        + "check --fix take them out."),
    wrong: [.head(.samplePost, "title: |\n  Mít tinh\n  ngày 20/11")],
    right: [.head(.samplePost, "title: Mít tinh ngày 20/11")])

  static let badDate = RuleExplanation(
    Message(vi: "Ngày viết không đúng", en: "A date that is none"),
    Message(
      vi:
        "Ngày viết một trong hai cách: 2020-11-20 (năm-tháng-ngày) hoặc 20/11/2020 (ngày/tháng/năm). Ngày "
        + "phải có thật: tháng 2 không có ngày 31.",
      en: "A date is written in one of two ways: 2020-11-20 (year-month-day) or 20/11/2020 "
        + "(day/month/year). It must exist: February has no 31st."),
    wrong: [.head(.samplePost, "date: 20-11-2020")], right: [.head(.samplePost, "date: 20/11/2020")]
  )

  static let badTime = RuleExplanation(
    Message(vi: "Giờ viết không đúng", en: "A time of day that is none"),
    Message(
      vi: "Giờ đi sau ngày và chữ T, hai chữ số cho phút, giờ từ 0 đến 23: 2020-11-20T07:30.",
      en: "The time follows the date and a T, with two digits for the minutes, hours from 0 to 23: "
        + "2020-11-20T07:30."),
    wrong: [.head(.samplePost, "date: 2020-11-19T7h30")],
    right: [.head(.samplePost, "date: 2020-11-19T07:30")])

  static let badPeriod = RuleExplanation(
    Message(vi: "Năm học hay năm viết không đúng", en: "A period that is none"),
    Message(
      vi:
        "Năm học viết hai năm liền nhau: 2020-2021. Kế hoạch theo năm dương lịch thì viết một năm: 2023.",
      en:
        "A school year is two years in a row: 2020-2021. A plan by the calendar year has one: 2023."
    ),
    wrong: [.head(.samplePlan, "period: năm học 2020")],
    right: [.head(.samplePlan, "period: 2020-2021")])

  static let badMonthDay = RuleExplanation(
    Message(vi: "Ngày trong năm viết không đúng", en: "A day of the year that is none"),
    Message(
      vi: "Viết tháng trước, ngày sau, mỗi số hai chữ số: 06-30 là ngày 30 tháng 6.",
      en: "Write the month, then the day, two digits each: 06-30 is 30 June."),
    wrong: [
      .lines(
        .settingsFile, "[[disclosure]]\nid = \"thu-chi\"\ntitle = \"Thu, chi\"\ndue = \"30/6\"")
    ],
    right: [
      .lines(
        .settingsFile, "[[disclosure]]\nid = \"thu-chi\"\ntitle = \"Thu, chi\"\ndue = \"06-30\"")
    ])

  static let badOffset = RuleExplanation(
    Message(vi: "Múi giờ viết không đúng", en: "An offset from UTC that is none"),
    Message(
      vi: "Giờ Việt Nam viết là \"+07:00\".", en: "The time in Vietnam is written \"+07:00\"."),
    wrong: [.lines(.settingsFile, "utc_offset = \"GMT+7\"")],
    right: [.lines(.settingsFile, "utc_offset = \"+07:00\"")])

  static let badNumber = RuleExplanation(
    Message(vi: "Số viết không đúng", en: "A number that is none"),
    Message(
      vi: "Viết số nguyên bằng chữ số, trong khoảng cho phép.",
      en: "Write a whole number in digits, within the range allowed."),
    wrong: [.head(.samplePost, "feature: {slot: một}")],
    right: [.head(.samplePost, "feature: {slot: 1}")])

  static let badBoolean = RuleExplanation(
    Message(vi: "Phải là true hoặc false", en: "True or false is wanted"),
    Message(
      vi: "Trường này chỉ nhận true (có) hoặc false (không).",
      en: "This field takes nothing but true or false."),
    wrong: [.head(.samplePost, "gallery: có")], right: [.head(.samplePost, "gallery: false")])

  static let badID = RuleExplanation(
    Message(vi: "Mã không dùng được", en: "An id that cannot be used"),
    Message(
      vi: "Mã dùng trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
      en: "Ids become part of addresses: lower-case letters without marks, digits and dashes only."),
    wrong: [.head(.samplePost, "topics: [Thi đua khen thưởng]")],
    right: [.head(.samplePost, "topics: [thi-dua-khen-thuong]")])

  static let badItem = RuleExplanation(
    Message(vi: "Mục kế hoạch viết không đúng", en: "An item's name that is none"),
    Message(
      vi:
        "Mục của bảng kế hoạch gọi bằng tháng và mã: 2020-11/ngay-nha-giao; hoặc mã thôi nếu chỉ có một.",
      en:
        "A row of the monthly table is named by month and id: 2020-11/ngay-nha-giao; or by the id "
        + "alone where there is only one."),
    wrong: [.head(.samplePost, "items: [11/2020/ngay-nha-giao]")],
    right: [.head(.samplePost, "items: [2020-11/ngay-nha-giao]")])

  static let badDocumentNumber = RuleExplanation(
    Message(vi: "Số, ký hiệu văn bản viết không đúng", en: "A document number that is none"),
    Message(
      vi:
        "Viết liền, không dấu cách, đúng thể thức: 750/KH-PGDĐT, 32/2018/TT-BGDĐT, 29-NQ/TW. Chưa cấp số "
        + "thì bỏ number, ghi number_pending: true. Dấu cách thừa thì `bangtin check --fix` sửa được.",
      en:
        "Write it without spaces, as the decree has it: 750/KH-PGDĐT, 32/2018/TT-BGDĐT, 29-NQ/TW. While "
        + "there is no number, write number_pending: true instead. `bangtin check --fix` takes stray "
        + "spaces out."),
    wrong: [.head(.sampleDirective, "number: 812 / KH - PGDĐT")],
    right: [.head(.sampleDirective, "number: 812/KH-PGDĐT")])

  static let badDocumentType = RuleExplanation(
    Message(vi: "Tên loại văn bản không có", en: "A type of document that does not exist"),
    Message(
      vi: "Dùng chữ viết tắt hay tên loại của Nghị định 30/2020/NĐ-CP: KH, QĐ, TB, Công văn.",
      en: "Use the abbreviations or names of Decree 30/2020/NĐ-CP: KH, QĐ, TB, Công văn."),
    wrong: [.head(.sampleDirective, "type: Giấy phép lái xe")],
    right: [.head(.sampleDirective, "type: KH")])

  static let badAddress = RuleExplanation(
    Message(vi: "Địa chỉ web hay thư điện tử không đúng", en: "A web or mail address that is none"),
    Message(
      vi: "Địa chỉ web viết đầy đủ, bắt đầu bằng https:// hoặc http://.",
      en: "A web address is written in full, with https:// or http:// at its start."),
    wrong: [
      .head(.samplePost, "sent: [{channel: phong-gddt, date: 2020-11-19, link: phonggd/tin-1}]")
    ],
    right: [
      .head(
        .samplePost,
        "sent: [{channel: phong-gddt, date: 2020-11-19, link: \"https://phong.example.edu.vn/1\"}]")
    ])

  static let badPath = RuleExplanation(
    Message(vi: "Đường dẫn không dùng được", en: "A path that cannot be used"),
    Message(
      vi:
        "Ảnh và tệp đặt cùng thư mục với tệp .md rồi chỉ ghi tên, như anh-1.jpg. Đường dẫn trên máy mình "
        + "(D:\\Anh\\…) hay ../ không dùng được trên trang.",
      en:
        "Pictures and files stand beside the .md file and are called by their name, like anh-1.jpg. A "
        + "path of one's own computer (D:\\…) or ../ means nothing on the site."),
    wrong: [.head(.samplePost, "redirect_from: [tin cũ?id=5]")],
    right: [.head(.samplePost, "redirect_from: [/tin-cu/5/]")])

  static let unknownValue = RuleExplanation(
    Message(vi: "Giá trị không có trong danh sách", en: "A value that is not on the list"),
    Message(
      vi:
        "Trường này chỉ nhận vài giá trị, viết bằng tiếng Anh; gợi ý liệt kê tất cả. status: draft là bản "
        + "nháp, review là chờ duyệt, approved là đã duyệt.",
      en:
        "This field takes a few values, in English; the hint lists them. status: draft is a draft, "
        + "review awaits approval, approved is approved."),
    wrong: [.head(.samplePost, "status: nháp")], right: [.head(.samplePost, "status: draft")])
}
