import Diagnostics

/// Files and pictures.
extension RuleExplanation {
  static let missingFile = RuleExplanation(
    Message(vi: "Không thấy tệp đã ghi", en: "A file that is not there"),
    Message(
      vi:
        "Tệp ghi trong image hay files phải nằm cùng thư mục với tệp .md, tên đúng từng chữ, phân biệt chữ "
        + "hoa, chữ thường (Anh.JPG khác anh.jpg).",
      en:
        "A file named in image or files stands beside the .md file, its name exact to the letter, "
        + "capitals included (Anh.JPG is not anh.jpg)."),
    wrong: [.head(.samplePost, "image: {src: mit-tinh.jpg, alt: Toàn trường dự mít tinh}")],
    right: [
      .told(
        vi: "đặt mit-tinh.jpg vào content/posts/2020/11/, cạnh mit-tinh.md",
        en: "mit-tinh.jpg put into content/posts/2020/11/, beside mit-tinh.md")
    ])

  static let directiveWithoutText = RuleExplanation(
    Message(vi: "Văn bản không có tệp và toàn văn", en: "A directive without file and text"),
    Message(
      vi:
        "Người đọc chỉ thấy số và trích yếu. Đặt tệp PDF cạnh tệp .md rồi ghi files, hoặc chép toàn văn vào "
        + "dưới phần khai báo.",
      en:
        "Readers see a number and an abstract only. Put the PDF beside the .md file and write files, or "
        + "copy the text below the front matter."),
    wrong: [
      .file(
        .sampleDirective,
        "---\nnumber: 812/KH-PGDĐT\nissued: 12/10/2020\nsubject: Hội giảng cấp thành phố\n---\n")
    ],
    right: [
      .file(
        .sampleDirective,
        "---\nnumber: 812/KH-PGDĐT\nissued: 12/10/2020\nsubject: Hội giảng cấp thành phố\n---\nKính gửi…\n"
      )
    ])

  static let missingAltText = RuleExplanation(
    Message(vi: "Ảnh chưa có lời tả", en: "A picture without words"),
    Message(
      vi:
        "Người khiếm thị nghe lời tả thay cho ảnh; máy tìm kiếm cũng đọc nó. Viết ảnh chụp gì, ở đâu.",
      en:
        "Who cannot see the picture hears its description; search engines read it too. Say what it shows "
        + "and where."),
    wrong: [.told(vi: "![](mit-tinh.jpg)", en: "![](mit-tinh.jpg)")],
    right: [
      .told(
        vi: "![Học sinh dự mít tinh trên sân trường](mit-tinh.jpg)",
        en: "![Học sinh dự mít tinh trên sân trường](mit-tinh.jpg)")
    ])

  static let missingPhotoConsent = RuleExplanation(
    Message(vi: "Chưa ghi sự đồng ý của người trong ảnh", en: "Consent to a photo is not recorded"),
    Message(
      vi:
        "Nơi bật require_photo_consent, ghi photo_consent: true khi người trong mọi ảnh (hoặc cha mẹ) đã "
        + "đồng ý.",
      en:
        "Where require_photo_consent is on, write photo_consent: true once everybody shown, or their "
        + "parents, agreed."),
    wrong: [
      .told(vi: "tin có ảnh, không có photo_consent", en: "a post with photos, no photo_consent")
    ],
    right: [.head(.samplePost, "photo_consent: true")])

  static let emptyGallery = RuleExplanation(
    Message(vi: "Chùm ảnh chưa có ảnh", en: "A gallery without pictures"),
    Message(
      vi: "gallery: true lấy mọi ảnh cạnh bài, nên bài phải ở thư mục riêng với tên index.md.",
      en:
        "gallery: true takes all pictures beside the post, so the post is index.md in a folder of its "
        + "own."),
    wrong: [.head(.samplePost, "gallery: true")], right: [.head(.samplePost, "gallery: false")])
}

/// The plan and what is to be done.
extension RuleExplanation {
  static let itemWithoutAssignee = RuleExplanation(
    Message(vi: "Mục kế hoạch chưa phân công", en: "An item that nobody is to do"),
    Message(
      vi: "Ghi tên người hoặc bộ phận vào assignees, để biết hỏi ai khi đến hạn.",
      en: "Name people or departments in assignees, so that somebody can be asked when it is due."),
    wrong: [
      .head(
        .samplePlan, "items:\n  - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo Việt Nam}")
    ],
    right: [
      .head(
        .samplePlan,
        "items:\n  - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo Việt Nam, assignees: [Tùng]}"
      )
    ])

  static let unknownPerson = RuleExplanation(
    Message(vi: "Người hoặc bộ phận chưa khai báo", en: "Somebody nobody declared"),
    Message(
      vi:
        "Tên trong kế hoạch phải là một [[person]] hay [[department]] của site.toml, theo tên, mã hoặc aliases.",
      en:
        "A name in a plan is that of a [[person]] or [[department]] of site.toml, by name, id or alias."
    ),
    wrong: [
      .head(
        .samplePlan,
        "items:\n  - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, assignees: [Tungg]}")
    ],
    right: [
      .head(
        .samplePlan,
        "items:\n  - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, assignees: [Tùng]}")
    ])

  static let personTwoSpellings = RuleExplanation(
    Message(vi: "Một người, hai cách viết tên", en: "One person in two spellings"),
    Message(
      vi:
        "Mỗi cách viết được đếm như một người riêng. Viết thống nhất, hoặc thêm cách kia vào aliases.",
      en: "Each spelling counts as a person of its own. Write one, or add the other to aliases."),
    wrong: [.head(.samplePost, "author: tùng")], right: [.head(.samplePost, "author: Tùng")])

  static let eventPhaseDue = RuleExplanation(
    Message(vi: "Sự kiện sắp tới chưa có tin", en: "An event that wants a post now"),
    Message(
      vi:
        "Sự kiện cần tin trước, trong và sau. Viết tin có event: mã của sự kiện; không cần thì bỏ khỏi wants.",
      en:
        "An event wants posts before, during and after. Write one with event: its id; or take the phase "
        + "out of wants."),
    wrong: [.file("content/events/hoi-giang.md", event + "---\n")],
    right: [.file("content/events/hoi-giang.md", event + "wants: [after]\n---\n")])

  static let eventPhaseMissed = RuleExplanation(
    Message(vi: "Sự kiện đã qua mà thiếu tin", en: "An event that went without a post"),
    Message(
      vi: "Nếu đã có tin về sự kiện thì ghi event vào tin ấy; nếu không thì chỉ là lời nhắc.",
      en: "Where there is a post about it, write event there; else this is only a note."),
    wrong: [
      .file(
        "content/events/khai-giang.md",
        "---\ntitle: Khai giảng\nstarts: 2020-09-05\nwants: [before]\n---\n")
    ],
    right: [
      .file(
        "content/events/khai-giang.md",
        "---\ntitle: Khai giảng\nstarts: 2020-09-05\nwants: []\n---\n")
    ])

  static let quotaOutOfReach = RuleExplanation(
    Message(vi: "Chỉ tiêu không kịp đạt", en: "A quota that can hardly be met"),
    Message(
      vi:
        "Số tin còn thiếu nhiều hơn số ngày còn lại. Báo cơ quan giao chỉ tiêu, hoặc xem lại at_least.",
      en:
        "More posts are missing than days are left. Tell whoever set it, or look at at_least again."
    ),
    wrong: [.lines(.settingsFile, quota + "at_least = 20")],
    right: [.lines(.settingsFile, quota + "at_least = 1")])

  static let quotaWithoutMembers = RuleExplanation(
    Message(vi: "Chỉ tiêu cho bộ phận chưa có ai", en: "A quota over a department without people"),
    Message(
      vi:
        "Ghi department cho người của bộ phận trong [[person]], hoặc chọn bộ phận trong departments.",
      en: "Give the people of the department their department in [[person]], or choose departments."
    ),
    wrong: [
      .lines(
        .settingsFile,
        "[[department]]\nid = \"doi\"\nname = \"Liên đội\"\n\n" + quota
          + "at_least = 1\neach = \"department\"")
    ],
    right: [
      .lines(
        .settingsFile,
        "[[department]]\nid = \"doi\"\nname = \"Liên đội\"\n\n" + quota
          + "at_least = 1\neach = \"department\"\ndepartments = [\"to-chuyen-mon\"]")
    ])

  static let planDatesDisagree = RuleExplanation(
    Message(vi: "Năm và ngày của kế hoạch không khớp", en: "A plan whose years disagree"),
    Message(
      vi:
        "Năm học trong period, trong tên kế hoạch, ngày ban hành và thời gian thực hiện phải cùng một năm.",
      en:
        "period, the year in the title, the date of issue and the plan's own days belong to one year."
    ),
    wrong: [.head(.samplePlan, "title: Kế hoạch truyền thông năm học 2021-2022")],
    right: [.head(.samplePlan, "title: Kế hoạch truyền thông năm học 2020-2021")])

  static let reportDue = RuleExplanation(
    Message(vi: "Báo cáo sắp đến hạn", en: "A report is due soon"),
    Message(
      vi: "Lời nhắc theo [[report]] của site.toml; lệnh được gợi ý làm ra báo cáo ấy.",
      en: "A reminder of a [[report]] of site.toml; the command in the hint writes that report."),
    wrong: [.lines(.settingsFile, report + "due_day = 25")],
    right: [.lines(.settingsFile, report + "due_day = 15")])

  static let periodWithoutPlan = RuleExplanation(
    Message(vi: "Kỳ báo cáo chưa có kế hoạch", en: "A period that no plan holds"),
    Message(
      vi: "Báo cáo của kỳ này không có nội dung nào để đối chiếu. Đặt kế hoạch vào content/plans/.",
      en: "A report over this period has nothing to compare with. Put the plan into content/plans/."
    ),
    wrong: [
      .told(
        vi: "bangtin report 2022-10, mà chỉ có content/plans/2020-2021.md",
        en: "bangtin report 2022-10, with content/plans/2020-2021.md alone")
    ], right: [.told(vi: "thêm content/plans/2022-2023.md", en: "content/plans/2022-2023.md added")]
  )

  static let futurePeriod = RuleExplanation(
    Message(vi: "Kỳ báo cáo chưa bắt đầu", en: "A period that has not begun"),
    Message(
      vi: "Báo cáo chỉ có phần kế hoạch, chưa có kết quả.",
      en: "The report holds the plan only, no results yet."),
    wrong: [
      .told(vi: "ngày 20/11/2020: bangtin report 2021-03", en: "bangtin report 2021-03 in 2020")
    ],
    right: [.told(vi: "bangtin report 2020-11", en: "bangtin report 2020-11")])
}

/// The archive and disclosures.
extension RuleExplanation {
  static let duplicateDirective = RuleExplanation(
    Message(vi: "Một văn bản ở hai tệp", en: "A directive in two files"),
    Message(
      vi: "Một cơ quan cấp mỗi số một lần trong năm. Giữ một tệp, hoặc xem lại số, năm, cơ quan.",
      en: "A body gives each number once a year. Keep one file, or check number, year and issuer."),
    wrong: [
      .file(
        "content/directives/2020/ban-sao.md", paper("750/KH-PGDĐT", "05/09/2020", "slug: ban-sao\n")
      )
    ],
    right: [.file("content/directives/2020/ban-sao.md", paper("751/KH-PGDĐT", "05/09/2020"))])

  static let duplicateRegisterEntry = RuleExplanation(
    Message(vi: "Sổ ghi một văn bản hai lần", en: "The register has a paper twice"),
    Message(
      vi: "Xóa một dòng; nếu là hai văn bản thì xem lại số, ngày, cơ quan.",
      en: "Delete one line; where they are two papers, check number, date and issuer."),
    wrong: [
      .file(
        .sampleRegister,
        "number,issued,subject\n750/KH-PGDĐT,05/09/2020,Kế hoạch\n750/KH-PGDĐT,2020-09-05,Kế hoạch\n"
      )
    ],
    right: [.file(.sampleRegister, "number,issued,subject\n750/KH-PGDĐT,05/09/2020,Kế hoạch\n")])

  static let idleExemption = RuleExplanation(
    Message(vi: "Miễn công bố không còn cần", en: "An exemption that exempts nothing"),
    Message(
      vi: "Văn bản đã có trong kho nên không cần miễn nữa. Bỏ mục này khỏi exempt.",
      en: "The archive holds the paper by now. Take the entry out of exempt."),
    wrong: [
      .lines(
        .settingsFile,
        "[archive]\nexempt = [{number = \"750/KH-PGDĐT\", reason = \"Phòng công bố\"}]")
    ],
    right: [
      .lines(
        .settingsFile, "[archive]\nexempt = [{number = \"29-NQ/TW\", reason = \"Của Trung ương\"}]")
    ])

  static let disclosureDue = RuleExplanation(
    Message(vi: "Mục công khai sắp đến hạn", en: "A disclosure is due soon"),
    Message(
      vi:
        "Đăng trang hoặc văn bản có disclosure và disclosure_year. Xem tất cả: bangtin archive --disclosure.",
      en:
        "Publish a page or directive with disclosure and disclosure_year. See all of them by bangtin "
        + "archive --disclosure."),
    wrong: [
      .told(vi: "ngày 27/6 mà chưa đăng mục thu, chi", en: "27 June, and nothing on money yet")
    ],
    right: [
      .lines(.settingsFile, disclosure),
      .file(
        "content/pages/thu-chi.md",
        "---\ntitle: Thu, chi\ndisclosure: thu-chi\ndisclosure_year: 2020-2021\n---\n"),
    ])

  static let disclosureOverdue = RuleExplanation(
    Message(vi: "Mục công khai đã quá hạn", en: "A disclosure is overdue"),
    Message(
      vi: "Quy định buộc công khai trước hạn; đăng ngay, rồi báo người phụ trách.",
      en: "The law wants it public by that day; publish it now and tell whoever is in charge."),
    wrong: [
      .told(vi: "ngày 05/7 mà chưa đăng mục thu, chi", en: "5 July, and nothing on money yet")
    ],
    right: [
      .lines(.settingsFile, disclosure),
      .file(
        "content/pages/thu-chi.md",
        "---\ntitle: Thu, chi\ndisclosure: thu-chi\ndisclosure_year: 2020-2021\n---\n"),
    ])

  static let disclosureWithoutYear = RuleExplanation(
    Message(vi: "Không rõ công khai của năm nào", en: "A disclosure of nobody knows which year"),
    Message(
      vi: "Thêm disclosure_year: 2020-2021. Văn bản thì lấy theo ngày ban hành nếu không ghi.",
      en:
        "Add disclosure_year: 2020-2021. For a directive the date of issue decides where it is left out."
    ),
    wrong: [
      .lines(.settingsFile, disclosure),
      .file("content/pages/thu-chi.md", "---\ntitle: Thu, chi\ndisclosure: thu-chi\n---\n"),
    ],
    right: [
      .lines(.settingsFile, disclosure),
      .file(
        "content/pages/thu-chi.md",
        "---\ntitle: Thu, chi\ndisclosure: thu-chi\ndisclosure_year: 2020-2021\n---\n"),
    ])

  static let disclosureRemoved = RuleExplanation(
    Message(vi: "Nội dung công khai bị gỡ trước hạn", en: "A disclosure taken down too early"),
    Message(
      vi:
        "Nội dung công khai phải giữ trên trang đủ số năm (keep_years). Bỏ hide_after hay status, hoặc đăng "
        + "bản thay thế.",
      en:
        "A disclosure stays up for keep_years. Take hide_after or status out, or publish what replaces it."
    ),
    wrong: [
      .lines(.settingsFile, disclosure + "\nkeep_years = 5"),
      .head(
        .sampleDirective, "disclosure: thu-chi\ndisclosure_year: 2020-2021\nhide_after: 2021-01-31"),
    ],
    right: [
      .lines(.settingsFile, disclosure + "\nkeep_years = 5"),
      .head(.sampleDirective, "disclosure: thu-chi\ndisclosure_year: 2020-2021"),
    ])
}

private let disclosure =
  "[[disclosure]]\nid = \"thu-chi\"\ntitle = \"Thu, chi\"\ndue = \"12-30\""
private let quota =
  "[[quota]]\nid = \"tin-thang\"\ntitle = \"Tin mỗi tháng\"\nevery = \"month\"\n"
private let report =
  "[[report]]\nid = \"thang\"\ntitle = \"Báo cáo tháng\"\nevery = \"month\"\n"
private let event = "---\ntitle: Hội giảng\nstarts: 2020-11-24\n"

/// A directive of the examples.
private func paper(_ number: String, _ issued: String, _ fields: String = "") -> String {
  "---\nnumber: \(number)\nissued: \(issued)\nsubject: Trích yếu\n\(fields)---\nKính gửi…\n"
}
