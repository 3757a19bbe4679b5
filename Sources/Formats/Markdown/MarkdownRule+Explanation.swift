package import Diagnostics

extension MarkdownRule {
  package var explanation: RuleExplanation {
    switch self {
    case .markdownTooLarge: .markdownTooLarge
    case .markdownTooDeep: .markdownTooDeep
    case .markdownTooTangled: .markdownTooTangled
    case .tableTooLarge: .tableTooLarge
    case .hiddenInText: .hiddenInText
    case .rawHTML: .rawHTML
    case .unsafeAddress: .unsafeAddress
    case .blankInAddress: .blankInAddress
    case .unknownFootnote: .unknownFootnote
    case .unusedFootnote: .unusedFootnote
    case .duplicateFootnote: .duplicateFootnote
    }
  }
}

extension RuleExplanation {
  fileprivate static let markdownTooLarge = RuleExplanation(
    Message(vi: "Bài quá dài", en: "A text that is too long"),
    Message(
      vi:
        "Một tệp Markdown không quá 4 MB (hơn một nghìn trang giấy). Thường là dán nhầm dữ liệu ảnh vào bài.",
      en:
        "A Markdown file has at most 4 MB (over a thousand pages). Mostly the data of a picture was "
        + "pasted into it."),
    wrong: [
      .told(vi: "![](data:image/png;base64,…) dài 5 MB", en: "![](data:image/png;base64,…), 5 MB")
    ],
    right: [
      .told(vi: "![Lễ khai giảng](khai-giang.png)", en: "![Lễ khai giảng](khai-giang.png)")
    ])

  fileprivate static let markdownTooDeep = RuleExplanation(
    Message(vi: "Lồng nhau quá sâu", en: "Nested too deep"),
    Message(
      vi: "Trích dẫn, danh sách hay dấu * lồng nhau quá 100 lớp, thường vì dán nhầm.",
      en: "Quotes, lists or * marks nested more than 100 deep, mostly by a slip in pasting."),
    wrong: [.body(.samplePost, String(repeating: "> ", count: 120) + "Trích lời")],
    right: [.body(.samplePost, "> Trích lời")])

  fileprivate static let markdownTooTangled = RuleExplanation(
    Message(vi: "Quá nhiều dấu [ không đóng", en: "Too many [ that are not closed"),
    Message(
      vi: "Đóng từng dấu bằng ], hoặc tách đoạn bằng một dòng trống.",
      en: "Close each with ], or part the paragraph with an empty line."),
    wrong: [.body(.samplePost, String(repeating: "![[]()", count: 150))],
    right: [.body(.samplePost, "[Hình]")])

  fileprivate static let tableTooLarge = RuleExplanation(
    Message(vi: "Bảng quá lớn", en: "A table that is too large"),
    Message(
      vi:
        "Các bảng của một bài có tối đa 100.000 ô. Đính kèm tệp bảng tính thì người đọc còn lọc được.",
      en:
        "The tables of a text have 100,000 cells at most. An attached spreadsheet can be filtered, too."
    ),
    wrong: [
      .told(vi: "bảng điểm cả trường dán vào bài", en: "the marks of a whole school in one text")
    ],
    right: [.told(vi: "[Bảng điểm](bang-diem.xlsx)", en: "[Bảng điểm](bang-diem.xlsx)")])

  fileprivate static let hiddenInText = RuleExplanation(
    Message(vi: "Ký tự ẩn trong bài", en: "Hidden characters in a text"),
    Message(
      vi:
        "Chữ dán từ trang web, Word hay mạng xã hội có khi kèm ký tự không nhìn thấy: đổi hướng chữ, dấu cách "
        + "rộng bằng không, mã điều khiển. Chúng bị bỏ khỏi trang; bangtin check --fix xóa chúng khỏi tệp.",
      en:
        "Text pasted from a web page, a word processor or a social network may bring along what nobody "
        + "sees: marks that turn the direction of writing, blanks without width, control codes. They are "
        + "left out of the page; bangtin check --fix takes them out of the file."),
    wrong: [.body(.samplePost, "Nghỉ học\u{200B} ngày 20/11.")],
    right: [.body(.samplePost, "Nghỉ học ngày 20/11.")])

  fileprivate static let rawHTML = RuleExplanation(
    Message(vi: "Mã HTML trong bài bị bỏ", en: "HTML in a text is left out"),
    Message(
      vi:
        "Vì an toàn, bài chỉ dùng Markdown: **đậm**, *nghiêng*, bảng, ảnh. Dán từ trang web hay Word thường "
        + "kéo theo HTML.",
      en:
        "For safety texts are Markdown alone: **bold**, *italic*, tables, pictures. Pasting from a web page "
        + "or a word processor brings HTML along."),
    wrong: [.body(.samplePost, "<b>Khẩn:</b> nghỉ học ngày 20/11.")],
    right: [.body(.samplePost, "**Khẩn:** nghỉ học ngày 20/11.")])

  fileprivate static let unsafeAddress = RuleExplanation(
    Message(vi: "Địa chỉ không an toàn", en: "An address that is not safe"),
    Message(
      vi: "Chỉ dùng https://, mailto:, tel: hoặc tên tệp của trang.",
      en: "Use https://, mailto:, tel: or the name of a file of the site."),
    wrong: [.body(.samplePost, "[Xem](javascript:alert(1))")],
    right: [.body(.samplePost, "[Xem](https://example.edu.vn/)")])

  fileprivate static let blankInAddress = RuleExplanation(
    Message(vi: "Địa chỉ có dấu cách", en: "A blank in an address"),
    Message(
      vi:
        "Tên tệp có dấu cách thì đặt giữa < và >, hay tốt hơn: đổi tên tệp cho hết dấu cách và dấu tiếng Việt.",
      en:
        "Put a name with blanks between < and >, or better: rename the file without blanks and marks."
    ),
    wrong: [.body(.samplePost, "[Xem lịch](https://example.edu.vn/lich hoc.pdf)")],
    right: [.body(.samplePost, "[Xem lịch](<https://example.edu.vn/lich hoc.pdf>)")])

  fileprivate static let unknownFootnote = RuleExplanation(
    Message(vi: "Chú thích không có", en: "A footnote that is not there"),
    Message(
      vi: "Thêm ở cuối bài một dòng bắt đầu bằng [^tên]: rồi tới nội dung.",
      en: "Add a line at the end of the text: [^name]: and the note."),
    wrong: [.body(.samplePost, "Trường có 25 lớp[^1].")],
    right: [.body(.samplePost, "Trường có 25 lớp[^1].\n\n[^1]: Tính đến 05/9/2020.")])

  fileprivate static let unusedFootnote = RuleExplanation(
    Message(vi: "Chú thích không được nhắc đến", en: "A footnote nobody refers to"),
    Message(
      vi: "Đặt [^tên] vào chỗ cần chú thích, hoặc xóa chú thích.",
      en: "Put [^name] where the note belongs, or delete the note."),
    wrong: [.body(.samplePost, "Trường có 25 lớp.\n\n[^1]: Tính đến 05/9/2020.")],
    right: [.body(.samplePost, "Trường có 25 lớp[^1].\n\n[^1]: Tính đến 05/9/2020.")])

  fileprivate static let duplicateFootnote = RuleExplanation(
    Message(vi: "Hai chú thích cùng tên", en: "Two footnotes of one name"),
    Message(
      vi: "Chỉ chú thích đầu được dùng; đặt tên khác cho cái thứ hai.",
      en: "Only the first is used; give the second another name."),
    wrong: [.body(.samplePost, "Trường có 25 lớp[^1].\n\n[^1]: Tháng 9.\n\n[^1]: Tháng 10.")],
    right: [
      .body(
        .samplePost, "Trường có 25 lớp[^1], 40 thầy cô[^2].\n\n[^1]: Tháng 9.\n\n[^2]: Tháng 10.")
    ])
}
