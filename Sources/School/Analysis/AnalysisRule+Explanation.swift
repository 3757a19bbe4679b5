package import Diagnostics

extension AnalysisRule {
  package var explanation: RuleExplanation {
    switch self {
    case .unknownTopic: .unknownTopic
    case .unknownItem: .unknownItem
    case .ambiguousItem: .ambiguousItem
    case .unknownEvent: .unknownEvent
    case .unknownKind: .unknownKind
    case .unknownChannel: .unknownChannel
    case .unknownDepartment: .unknownDepartment
    case .unknownIssuer: .unknownIssuer
    case .unknownDisclosure: .unknownDisclosure
    case .ambiguousIssuer: .ambiguousIssuer
    case .untaggedPost: .untaggedPost
    case .unknownApprover: .unknownApprover
    case .otherFolder: .otherFolder
    case .unreadDocument: .unreadDocument
    case .slotTaken: .slotTaken
    case .duplicateID: .duplicateID
    case .missingFile: .missingFile
    case .directiveWithoutText: .directiveWithoutText
    case .missingAltText: .missingAltText
    case .missingPhotoConsent: .missingPhotoConsent
    case .emptyGallery: .emptyGallery
    case .itemWithoutAssignee: .itemWithoutAssignee
    case .unknownPerson: .unknownPerson
    case .personTwoSpellings: .personTwoSpellings
    case .eventPhaseDue: .eventPhaseDue
    case .eventPhaseMissed: .eventPhaseMissed
    case .quotaOutOfReach: .quotaOutOfReach
    case .quotaWithoutMembers: .quotaWithoutMembers
    case .planDatesDisagree: .planDatesDisagree
    case .reportDue: .reportDue
    case .periodWithoutPlan: .periodWithoutPlan
    case .futurePeriod: .futurePeriod
    case .duplicateDirective: .duplicateDirective
    case .duplicateRegisterEntry: .duplicateRegisterEntry
    case .idleExemption: .idleExemption
    case .disclosureDue: .disclosureDue
    case .disclosureOverdue: .disclosureOverdue
    case .disclosureWithoutYear: .disclosureWithoutYear
    case .disclosureRemoved: .disclosureRemoved
    case .ambiguousCitation: .ambiguousCitation
    case .hiddenCitation: .hiddenCitation
    case .citedType: .citedType
    case .citedDate: .citedDate
    case .impossibleCitedDate: .impossibleCitedDate
    case .laterCitation: .laterCitation
    case .supersededCitation: .supersededCitation
    case .outdatedCitation: .outdatedCitation
    case .relationToItself: .relationToItself
    case .ambiguousRelation: .ambiguousRelation
    case .relationToLater: .relationToLater
    case .relationCircle: .relationCircle
    case .internalRelation: .internalRelation
    case .amendsNotInForce: .amendsNotInForce
    case .validityContradiction: .validityContradiction
    case .unnamedSuccessor: .unnamedSuccessor
    case .privateMail: .privateMail
    case .privatePhone: .privatePhone
    case .identityNumber: .identityNumber
    case .sharedInternalFile: .sharedInternalFile
    }
  }
}

/// Names that nobody declared, or that are not clear.
extension RuleExplanation {
  static let unknownTopic = RuleExplanation(
    Message(vi: "Nội dung truyền thông chưa khai báo", en: "A topic nobody declared"),
    Message(
      vi:
        "topics ghi mã (id) của nội dung trong kế hoạch đang thực hiện, không ghi tên. Xem các mã trong "
        + "tệp ở content/plans/.",
      en:
        "topics holds the ids of the current plan's topics, not their titles. The ids stand in the file "
        + "in content/plans/."),
    wrong: [.head(.samplePost, "topics: [thi-dua-khen-thuongg]")],
    right: [.head(.samplePost, "topics: [thi-dua-khen-thuong]")])

  static let unknownItem = RuleExplanation(
    Message(vi: "Mục kế hoạch tháng không có", en: "An item that no plan has"),
    Message(
      vi:
        "items ghi tháng và mã của một dòng trong bảng kế hoạch tháng, như 2020-11/ngay-nha-giao.",
      en: "items names a row of the monthly table by month and id, like 2020-11/ngay-nha-giao."),
    wrong: [.head(.samplePost, "items: [2020-11/ngay-nha-giap]")],
    right: [.head(.samplePost, "items: [2020-11/ngay-nha-giao]")])

  static let ambiguousItem = RuleExplanation(
    Message(vi: "Mã mục có ở nhiều tháng", en: "An item's id that several months have"),
    Message(
      vi: "Mã này dùng cho mục của nhiều tháng, nên phải ghi cả tháng.",
      en: "Items of several months have this id, so the month must stand before it."),
    wrong: [.head(.samplePost, "items: [hoat-dong-he]")],
    right: [.head(.samplePost, "items: [2021-06/hoat-dong-he]")])

  static let unknownEvent = RuleExplanation(
    Message(vi: "Sự kiện chưa khai báo", en: "An event nobody declared"),
    Message(
      vi:
        "event ghi mã của một sự kiện trong content/events/: trường id, không ghi thì là tên tệp.",
      en: "event is the id of an event in content/events/: its field id, else its file's name."),
    wrong: [.head(.samplePost, "event: 22-11")], right: [.head(.samplePost, "event: 22-12")])

  static let unknownKind = RuleExplanation(
    Message(vi: "Chuyên mục chưa khai báo", en: "A kind of story nobody declared"),
    Message(
      vi: "Chuyên mục khai trong [[kind]] của site.toml; “tin” thì có sẵn.",
      en: "Kinds are declared as [[kind]] in site.toml; “tin” is there without."),
    wrong: [.head(.samplePost, "kind: nguoi-tot-viec-tott")],
    right: [.head(.samplePost, "kind: nguoi-tot-viec-tot")])

  static let unknownChannel = RuleExplanation(
    Message(vi: "Kênh truyền thông chưa khai báo", en: "A channel nobody declared"),
    Message(
      vi: "Kênh đã gửi tin khai trong [[channel]] của site.toml; ghi mã, không ghi tên.",
      en: "Channels are declared as [[channel]] in site.toml; write the id, not the name."),
    wrong: [.head(.samplePost, "sent: [{channel: phong-gd, date: 2020-11-19}]")],
    right: [.head(.samplePost, "sent: [{channel: phong-gddt, date: 2020-11-19}]")])

  static let unknownDepartment = RuleExplanation(
    Message(vi: "Bộ phận chưa khai báo", en: "A department nobody declared"),
    Message(
      vi:
        "Bộ phận khai trong [[department]] của site.toml; ghi mã hoặc tên khác đã khai trong aliases.",
      en:
        "Departments are declared as [[department]] in site.toml; write the id or one of its aliases."
    ),
    wrong: [.head(.samplePost, "department: to-chuyenmon")],
    right: [.head(.samplePost, "department: to-chuyen-mon")])

  static let unknownIssuer = RuleExplanation(
    Message(vi: "Cơ quan ban hành chưa khai báo", en: "An issuer nobody declared"),
    Message(
      vi:
        "issuer ghi mã của một [[issuer]] trong site.toml. Thường không phải ghi: ký hiệu trong số cho biết.",
      en:
        "issuer is the id of an [[issuer]] of site.toml. Mostly it can be left out: the number tells."
    ),
    wrong: [.head(.sampleDirective, "issuer: phong-gd")],
    right: [.head(.sampleDirective, "issuer: phong-gddt-dbp")])

  static let unknownDisclosure = RuleExplanation(
    Message(vi: "Mục công khai chưa khai báo", en: "A disclosure nobody declared"),
    Message(
      vi:
        "disclosure ghi mã của một [[disclosure]] trong site.toml. `bangtin archive --disclosure` in sẵn "
        + "các mục của Thông tư 09/2024.",
      en:
        "disclosure is the id of a [[disclosure]] of site.toml. `bangtin archive --disclosure` prints "
        + "those of circular 09/2024."),
    wrong: [
      .file(
        "content/pages/thu-chi.md",
        "---\ntitle: Thu, chi\ndisclosure: thu-chii\ndisclosure_year: 2020-2021\n---\n"),
      .lines(.settingsFile, disclosure),
    ],
    right: [
      .file(
        "content/pages/thu-chi.md",
        "---\ntitle: Thu, chi\ndisclosure: thu-chi\ndisclosure_year: 2020-2021\n---\n"),
      .lines(.settingsFile, disclosure),
    ])

  static let ambiguousIssuer = RuleExplanation(
    Message(vi: "Không rõ cơ quan nào ban hành", en: "It is not clear who issued it"),
    Message(
      vi:
        "Ký hiệu trong số hợp với nhiều cơ quan, hoặc không hợp với cơ quan nào. Ghi issuer, hoặc thêm ký "
        + "hiệu vào symbols của cơ quan trong site.toml.",
      en:
        "The number's notation fits several issuers or none. Write issuer, or add the notation to the "
        + "issuer's symbols in site.toml."),
    wrong: [.head(.sampleDirective, "number: 812/KH-SGDĐT")],
    right: [.head(.sampleDirective, "number: 812/KH-SGDĐT\nissuer: phong-gddt-dbp")])

  static let untaggedPost = RuleExplanation(
    Message(vi: "Tin chưa gắn với kế hoạch", en: "A post without a topic"),
    Message(
      vi:
        "Tin không có topics hay items thì không được đếm cho nội dung nào của kế hoạch, và cột Kết quả "
        + "thiếu nó. Không cần nhắc thì ghi require_topics = false dưới [editorial].",
      en:
        "A post without topics or items counts for no topic of the plan and is missing from its results. "
        + "Where nobody cares, write require_topics = false under [editorial]."),
    wrong: [
      .file(
        .samplePost, "---\ntitle: Mít tinh 20/11\ndate: 2020-11-19\n---\nSáng nay, toàn trường…\n")
    ],
    right: [
      .file(
        .samplePost,
        "---\ntitle: Mít tinh 20/11\ndate: 2020-11-19\ntopics: [thi-dua-khen-thuong]\n---\nSáng nay…\n"
      )
    ])

  static let unknownApprover = RuleExplanation(
    Message(vi: "Người duyệt không có trong danh sách", en: "Somebody who may not approve"),
    Message(
      vi:
        "site.toml ghi ai được duyệt ở approvers dưới [editorial]; approved_by phải là một trong số đó.",
      en:
        "approvers under [editorial] in site.toml says who may approve; approved_by is one of them."
    ),
    wrong: [
      .head(.samplePost, "approved_by: Tùng"),
      .lines(.settingsFile, "[editorial]\napprovers = [\"Hiệu trưởng\"]"),
    ],
    right: [
      .head(.samplePost, "approved_by: Hiệu trưởng"),
      .lines(.settingsFile, "[editorial]\napprovers = [\"Hiệu trưởng\"]"),
    ])

  static let otherFolder = RuleExplanation(
    Message(vi: "Ngày và thư mục khác năm", en: "Date and folder disagree"),
    Message(
      vi:
        "Tệp nằm trong thư mục của năm khác với ngày trong tệp: thường là gõ nhầm năm, nhất là tháng Giêng.",
      en:
        "The file lies in the folder of another year than its date's: mostly the year is mistyped, in "
        + "January above all."),
    wrong: [.file("content/posts/2020/01/khai-xuan.md", post("Khai xuân", "2019-01-15"))],
    right: [.file("content/posts/2020/01/khai-xuan.md", post("Khai xuân", "2020-01-15"))])

  static let unreadDocument = RuleExplanation(
    Message(vi: "Bài viết trong tệp Word", en: "A text in a Word file"),
    Message(
      vi:
        "bangtin chỉ đọc tệp .md, là tệp chữ thuần. Mở tệp Word, chép chữ (không cần định dạng) sang tệp .md "
        + "có phần khai báo ở đầu, ảnh lưu riêng để cạnh. Muốn cho người đọc tải tệp thì dẫn tới nó từ bài viết.",
      en:
        "bangtin reads .md files, which are plain text. Open the Word file, copy its words (no formatting) into "
        + "an .md file with front matter, and save its pictures beside. To let readers download it, link to it."
    ),
    wrong: [.file("content/posts/2020/11/hoi-giang.docx", "PK")],
    right: [
      .file("content/posts/2020/11/hoi-giang.md", post("Hội giảng", "2020-11-18"))
    ])

  static let slotTaken = RuleExplanation(
    Message(vi: "Hai tin cùng một vị trí nổi bật", en: "Two posts in one featured slot"),
    Message(
      vi: "Tin có ngày mới hơn được hiện. Chọn vị trí khác, hoặc ghi until để tin cũ nhường chỗ.",
      en: "The later one shows. Choose another slot, or let the older one end with until."),
    wrong: [
      .head(.samplePost, "feature: {slot: 1}"),
      .file("content/posts/khac.md", post("Hội giảng", "2020-11-18", "feature: {slot: 1}\n")),
    ],
    right: [
      .head(.samplePost, "feature: {slot: 1}"),
      .file("content/posts/khac.md", post("Hội giảng", "2020-11-18", "feature: {slot: 2}\n")),
    ])

  static let duplicateID = RuleExplanation(
    Message(vi: "Hai tệp dùng một mã", en: "Two files with one id"),
    Message(
      vi:
        "Hai sự kiện hay hai kế hoạch có cùng mã thì tin ghi mã ấy không biết thuộc về đâu. Đổi id của "
        + "một trong hai.",
      en:
        "Where two events or plans share an id, nobody knows which one a post means. Change one id."
    ),
    wrong: [
      .file("content/events/a.md", "---\ntitle: Hội thao\nid: hoi-thao\nstarts: 2021-03-20\n---\n"),
      .file("content/events/b.md", "---\ntitle: Hội trại\nid: hoi-thao\nstarts: 2021-03-26\n---\n"),
    ],
    right: [
      .file("content/events/a.md", "---\ntitle: Hội thao\nid: hoi-thao\nstarts: 2021-03-20\n---\n"),
      .file("content/events/b.md", "---\ntitle: Hội trại\nid: hoi-trai\nstarts: 2021-03-26\n---\n"),
    ])
}

/// The disclosure of the examples.
private let disclosure =
  "[[disclosure]]\nid = \"thu-chi\"\ntitle = \"Thu, chi\"\ndue = \"12-30\""

/// A post of the examples.
private func post(_ title: String, _ date: String, _ fields: String = "") -> String {
  "---\ntitle: \(title)\ndate: \(date)\ntopics: [thi-dua-khen-thuong]\n\(fields)---\nSáng nay…\n"
}
