import Diagnostics

/// Values that do not go together, and addresses.
extension RuleExplanation {
  static let missingReason = RuleExplanation(
    Message(vi: "Thiếu lý do", en: "The reason is missing"),
    Message(
      vi: "Từ chối, thu hồi, hoãn hay hủy đều phải kèm lý do, để người sau biết vì sao.",
      en:
        "Whatever is rejected, withdrawn, postponed or cancelled says why, for those who come later."
    ),
    wrong: [.head(.samplePost, "status: rejected")],
    right: [.head(.samplePost, "status: rejected\nreason: Trùng với tin ngày 18/11")])

  static let pendingAndGiven = RuleExplanation(
    Message(vi: "Vừa “chưa cấp” vừa đã ghi", en: "Pending, and given all the same"),
    Message(
      vi: "Đã có số (ngày) thì xóa dòng number_pending (issued_pending).",
      en: "Once there is a number (a date), delete number_pending (issued_pending)."),
    wrong: [.head(.sampleDirective, "number: 812/KH-PGDĐT\nnumber_pending: true")],
    right: [.head(.sampleDirective, "number: 812/KH-PGDĐT")])

  static let wrongOrder = RuleExplanation(
    Message(vi: "Hai ngày ngược nhau", en: "Two dates the wrong way round"),
    Message(
      vi: "Ngày kết thúc trước ngày bắt đầu: một trong hai ngày bị nhầm.",
      en: "It ends before it begins: one of the two dates is wrong."),
    wrong: [.head(.sampleEvent, "starts: 2020-12-22\nends: 2020-12-20")],
    right: [.head(.sampleEvent, "starts: 2020-12-20\nends: 2020-12-22")])

  static let repeatedID = RuleExplanation(
    Message(vi: "Một mã khai báo hai lần", en: "An id declared twice"),
    Message(
      vi: "Mỗi bộ phận, kênh, nội dung, mục trong tháng có mã riêng. Đổi một trong hai.",
      en:
        "Each department, channel, topic or item of a month has an id of its own. Change one of them."
    ),
    wrong: [
      .lines(
        .settingsFile,
        "[[kind]]\nid = \"guong-tot\"\nname = \"Gương tốt\"\n\n[[kind]]\nid = \"guong-tot\"\nname = \"Người tốt\""
      )
    ],
    right: [
      .lines(
        .settingsFile,
        "[[kind]]\nid = \"guong-tot\"\nname = \"Gương tốt\"\n\n[[kind]]\nid = \"viec-tot\"\nname = \"Việc tốt\""
      )
    ])

  static let topicTooDeep = RuleExplanation(
    Message(vi: "Nội dung con lồng quá một bậc", en: "Sub-topics within sub-topics"),
    Message(
      vi: "Nội dung của kế hoạch có một bậc nội dung con, không hơn.",
      en: "The topics of a plan have one level of sub-topics and no more."),
    wrong: [
      .head(
        .samplePlan,
        """
        topics:
          - id: thi-dua-khen-thuong
            title: Thi đua, khen thưởng
            topics:
              - id: thi-dua
                title: Thi đua
                topics: [{id: hoc-tot, title: Học tốt}]
        """)
    ],
    right: [
      .head(
        .samplePlan,
        """
        topics:
          - id: thi-dua-khen-thuong
            title: Thi đua, khen thưởng
            topics:
              - {id: thi-dua, title: Thi đua}
              - {id: hoc-tot, title: Học tốt}
        """)
    ])

  static let periodOutsidePlan = RuleExplanation(
    Message(vi: "every = \"period\" ngoài kế hoạch", en: "every = \"period\" outside of a plan"),
    Message(
      vi:
        "Chỉ tiêu “cả kỳ” chỉ có nghĩa trong quotas của một kế hoạch. Trong site.toml chọn week, month, "
        + "quarter hoặc semester.",
      en:
        "A quota over “the period” makes sense within a plan's quotas only. In site.toml choose week, "
        + "month, quarter or semester."),
    wrong: [.lines(.settingsFile, quota + "every = \"period\"")],
    right: [.lines(.settingsFile, quota + "every = \"month\"")])

  static let monthsWithoutMonthly = RuleExplanation(
    Message(vi: "months mà không tính theo tháng", en: "months without a monthly quota"),
    Message(
      vi: "months chọn những tháng phải đạt, nên chỉ đi với every = \"month\".",
      en: "months picks the months that count, so it goes with every = \"month\" alone."),
    wrong: [.lines(.settingsFile, quota + "every = \"week\"\nmonths = [9, 10]")],
    right: [.lines(.settingsFile, quota + "every = \"month\"\nmonths = [9, 10]")])

  static let overlappingSemesters = RuleExplanation(
    Message(vi: "Một tháng thuộc hai học kỳ", en: "A month in two semesters"),
    Message(
      vi: "Mỗi tháng chỉ ghi ở một học kỳ; tháng nghỉ hè thì không ghi.",
      en: "Each month stands in one semester; the summer months in none."),
    wrong: [.lines(.settingsFile, "[calendar]\nsemesters = [[9, 10, 11, 12, 1], [1, 2, 3, 4, 5]]")],
    right: [.lines(.settingsFile, "[calendar]\nsemesters = [[9, 10, 11, 12, 1], [2, 3, 4, 5]]")])

  static let menuTarget = RuleExplanation(
    Message(vi: "Mục trình đơn không rõ dẫn tới đâu", en: "A menu entry with no or two targets"),
    Message(
      vi:
        "Mỗi mục dẫn tới một url (địa chỉ) hoặc một page (trang trong content/pages), không cả hai.",
      en: "An entry leads to a url or to a page of content/pages, never to both."),
    wrong: [
      .lines(.settingsFile, "[[menu]]\ntitle = \"Tra cứu\"\nitems = [{title = \"Sở GD&ĐT\"}]")
    ],
    right: [
      .lines(
        .settingsFile,
        "[[menu]]\ntitle = \"Tra cứu\"\nitems = [{title = \"Sở GD&ĐT\", url = \"https://so.example.edu.vn/\"}]"
      )
    ])

  static let stateSecret = RuleExplanation(
    Message(vi: "Văn bản mật", en: "A secret document"),
    Message(
      vi:
        "Bí mật nhà nước không được để trên máy tính nối mạng. Xóa tệp này khỏi thư mục và khỏi cả lịch sử "
        + "của kho lưu; văn bản nội bộ thường thì ghi circulation: internal.",
      en:
        "State secrets may not be on a computer with a network at all. Remove the file from the folder and "
        + "from the repository's history; an ordinary internal paper has circulation: internal."),
    wrong: [.head(.sampleDirective, "circulation: mật")],
    right: [.head(.sampleDirective, "circulation: internal")])

  static let reservedAddress = RuleExplanation(
    Message(vi: "Địa chỉ dành cho phần khác", en: "An address that is taken by bangtin"),
    Message(
      vi: "bangtin tự làm các trang như /tin-tuc/, /van-ban/, /tim-kiem/. Đặt tên khác cho trang.",
      en:
        "bangtin itself makes pages like /tin-tuc/, /van-ban/, /tim-kiem/. Call the page otherwise."
    ),
    wrong: [.file("content/pages/tin-tuc.md", "---\ntitle: Tin tức\n---\n")],
    right: [.file("content/pages/ban-tin.md", "---\ntitle: Bản tin\n---\n")])

  static let noAddress = RuleExplanation(
    Message(vi: "Không có chữ để đặt địa chỉ", en: "Nothing to make an address of"),
    Message(
      vi:
        "Địa chỉ trang lấy từ tên tệp hay tiêu đề; ở đây không có chữ cái hay chữ số nào. Thêm slug.",
      en:
        "An address is made of the file's name or the title; neither has a letter or digit. Add slug."
    ),
    wrong: [.file("content/pages/___.md", "---\ntitle: Giới thiệu\n---\n")],
    right: [.file("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n")])
}

/// The office's register.
extension RuleExplanation {
  static let registerColumn = RuleExplanation(
    Message(vi: "Sổ đăng ký thiếu cột số", en: "The register lacks the column of numbers"),
    Message(
      vi:
        "Dòng đầu của sổ là tên cột. Phải có cột “Số, ký hiệu” (number); các cột khác: Ngày ban hành, Cơ "
        + "quan ban hành, Trích yếu, Đi/đến, Lưu hành.",
      en:
        "The first line of the register names its columns. “number” must be among them; the others: "
        + "issued, issuer, subject, direction, circulation."),
    wrong: [
      .file(.sampleRegister, "Mã,Ngày ban hành,Trích yếu\n1,05/09/2020,Kế hoạch truyền thông\n")
    ],
    right: [
      .file(
        .sampleRegister,
        "\"Số, ký hiệu\",Ngày ban hành,Trích yếu\n750/KH-PGDĐT,05/09/2020,Kế hoạch truyền thông\n")
    ])

  static let registerUndated = RuleExplanation(
    Message(vi: "Sổ đăng ký không có cột ngày", en: "The register has no dates"),
    Message(
      vi: "Số văn bản lặp lại mỗi năm, nên cần cột “Ngày ban hành” để phân biệt.",
      en: "Numbers begin anew each year, so the column “issued” is needed to tell papers apart."),
    wrong: [.file(.sampleRegister, "number,subject\n750/KH-PGDĐT,Kế hoạch truyền thông\n")],
    right: [
      .file(
        .sampleRegister, "number,issued,subject\n750/KH-PGDĐT,05/09/2020,Kế hoạch truyền thông\n")
    ])

  static let registerRow = RuleExplanation(
    Message(vi: "Dòng sổ không có số và trích yếu", en: "A line of the register says nothing"),
    Message(
      vi:
        "Dòng ấy không được tính. Ghi số; văn bản chưa cấp số thì ghi trích yếu; dòng thừa thì xóa.",
      en:
        "Such a line is not counted. Write its number, or its subject while it has none; or delete it."
    ),
    wrong: [
      .file(
        .sampleRegister, "number,issued,subject\n750/KH-PGDĐT,05/09/2020,Kế hoạch\n,06/09/2020,\n")
    ],
    right: [.file(.sampleRegister, "number,issued,subject\n750/KH-PGDĐT,05/09/2020,Kế hoạch\n")])

  static let registerNumber = RuleExplanation(
    Message(vi: "Số trong sổ không đọc được", en: "A number of the register that cannot be read"),
    Message(
      vi: "Viết như trên văn bản: 750/KH-PGDĐT.", en: "Write it as on the paper: 750/KH-PGDĐT."),
    wrong: [
      .file(.sampleRegister, "number,issued,subject\nbảy trăm năm mươi,05/09/2020,Kế hoạch\n")
    ],
    right: [.file(.sampleRegister, "number,issued,subject\n750/KH-PGDĐT,05/09/2020,Kế hoạch\n")])

  static let registerDate = RuleExplanation(
    Message(vi: "Ngày trong sổ không đọc được", en: "A date of the register that cannot be read"),
    Message(
      vi:
        "Viết 05/09/2020 hoặc 2020-09-05. Phần mềm bảng tính hay đổi ngày thành số: định dạng cột là chữ.",
      en:
        "Write 05/09/2020 or 2020-09-05. Spreadsheets turn dates into numbers: format the column as text."
    ),
    wrong: [.file(.sampleRegister, "number,issued,subject\n750/KH-PGDĐT,44079,Kế hoạch\n")],
    right: [.file(.sampleRegister, "number,issued,subject\n750/KH-PGDĐT,05/09/2020,Kế hoạch\n")])

  static let registerWord = RuleExplanation(
    Message(vi: "Từ trong sổ không hiểu được", en: "A word of the register nobody understands"),
    Message(
      vi:
        "Cột “Đi/đến” và “Lưu hành” chỉ nhận vài từ. Không hiểu được cột Lưu hành thì coi là nội bộ, để "
        + "không lộ nhầm.",
      en:
        "The columns direction and circulation take a few words. Where circulation is not understood the "
        + "line counts as internal, so that nothing slips out."),
    wrong: [
      .file(
        .sampleRegister,
        "number,issued,subject,direction\n750/KH-PGDĐT,05/09/2020,Kế hoạch,vào ra\n")
    ],
    right: [
      .file(
        .sampleRegister, "number,issued,subject,direction\n750/KH-PGDĐT,05/09/2020,Kế hoạch,đến\n")
    ])
}

private let quota = "[[quota]]\nid = \"tin-thang\"\ntitle = \"Tin mỗi tháng\"\nat_least = 1\n"
