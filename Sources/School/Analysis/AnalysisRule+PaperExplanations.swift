import Diagnostics

/// Numbers of documents in a text.
extension RuleExplanation {
  static let ambiguousCitation = RuleExplanation(
    Message(vi: "Không rõ viện dẫn văn bản nào", en: "It is not clear which document is meant"),
    Message(
      vi:
        "Nhiều văn bản trong kho có cùng số. Ghi ngày ban hành ngay sau số, khi ấy số thành liên kết.",
      en:
        "Several papers of the archive have this number. Write the date right behind it; then the number "
        + "becomes a link."),
    wrong: [
      .file("content/directives/2019/750.md", paper("750/KH-PGDĐT", "03/09/2019")),
      .body(.samplePost, "Thực hiện Kế hoạch số 750/KH-PGDĐT."),
    ],
    right: [
      .file("content/directives/2019/750.md", paper("750/KH-PGDĐT", "03/09/2019")),
      .body(.samplePost, "Thực hiện Kế hoạch số 750/KH-PGDĐT ngày 05/9/2020."),
    ])

  static let hiddenCitation = RuleExplanation(
    Message(
      vi: "Bài công khai nêu văn bản không công khai", en: "A public text names a hidden paper"),
    Message(
      vi: "Số ấy hiện như đã gõ, không có liên kết. Nếu không được phép nêu thì bỏ đi.",
      en: "The number shows as typed, without a link. Take it out where it may not be named."),
    wrong: [
      .head(.sampleDirective, "circulation: internal"),
      .body(.samplePost, "Theo Kế hoạch số 812/KH-PGDĐT."),
    ],
    right: [
      .head(.sampleDirective, "circulation: internal"),
      .body(.samplePost, "Theo hướng dẫn của Phòng."),
    ])

  static let citedType = RuleExplanation(
    Message(vi: "Tên loại không khớp với ký hiệu", en: "Type and notation disagree"),
    Message(
      vi: "KH là Kế hoạch, QĐ là Quyết định, TB là Thông báo. Sửa tên loại, hoặc xem lại số.",
      en: "KH is a plan, QĐ a decision, TB a notice. Correct the type, or check the number."),
    wrong: [.body(.samplePost, "Theo Công văn số 750/KH-PGDĐT.")],
    right: [.body(.samplePost, "Theo Kế hoạch số 750/KH-PGDĐT.")])

  static let citedDate = RuleExplanation(
    Message(vi: "Ngày viện dẫn khác với kho", en: "The date beside a number is another"),
    Message(
      vi: "Xem văn bản gốc: sửa ngày trong bài, hoặc sửa issued của văn bản trong kho.",
      en: "Look at the paper: correct the date in the text, or issued in the archive."),
    wrong: [.body(.samplePost, "Theo Kế hoạch số 750/KH-PGDĐT ngày 06/9/2020.")],
    right: [.body(.samplePost, "Theo Kế hoạch số 750/KH-PGDĐT ngày 05/9/2020.")])

  static let impossibleCitedDate = RuleExplanation(
    Message(vi: "Ngày viện dẫn không có trong lịch", en: "A date that is on no calendar"),
    Message(vi: "Xem ngày ban hành trên văn bản gốc.", en: "Look at the date on the paper itself."),
    wrong: [.body(.samplePost, "Theo Kế hoạch số 750/KH-PGDĐT ngày 31/9/2020.")],
    right: [.body(.samplePost, "Theo Kế hoạch số 750/KH-PGDĐT ngày 05/9/2020.")])

  static let laterCitation = RuleExplanation(
    Message(vi: "Văn bản viện dẫn văn bản ra sau nó", en: "A paper cites what came after it"),
    Message(
      vi: "Một trong hai ngày sai, hoặc số được viện dẫn sai.",
      en: "One of the dates is wrong, or the number cited is."),
    wrong: [
      .file(
        "content/directives/2019/06.md",
        paper("06/KH-PGDĐT", "03/09/2019", text: "Theo số 750/KH-PGDĐT."))
    ],
    right: [
      .file(
        "content/directives/2019/06.md",
        paper("06/KH-PGDĐT", "03/10/2020", text: "Theo số 750/KH-PGDĐT."))
    ])

  static let supersededCitation = RuleExplanation(
    Message(vi: "Viện dẫn văn bản đã bị thay thế", en: "A superseded paper is cited"),
    Message(
      vi: "Viện dẫn văn bản đang có hiệu lực, hoặc nói rõ văn bản này đã hết hiệu lực.",
      en: "Cite what is in force, or say that this no longer is."),
    wrong: [
      .head(.sampleDirective, "replaces: [750/KH-PGDĐT]"),
      .body(.samplePost, "Theo Kế hoạch số 750/KH-PGDĐT."),
    ],
    right: [
      .head(.sampleDirective, "replaces: [750/KH-PGDĐT]"),
      .body(.samplePost, "Theo Kế hoạch số 812/KH-PGDĐT."),
    ])

  static let outdatedCitation = RuleExplanation(
    Message(vi: "Viện dẫn văn bản nay không còn hiệu lực", en: "A paper is cited that has run out"),
    Message(
      vi: "Không cần sửa nếu bài chỉ thuật lại việc đã qua.",
      en: "Nothing to mend where the text only tells what happened."),
    wrong: [
      .head(.sampleDirective, "expires: 2020-10-31"),
      .body(.samplePost, "Theo Kế hoạch số 812/KH-PGDĐT."),
    ],
    right: [
      .head(.sampleDirective, "expires: 2021-10-31"),
      .body(.samplePost, "Theo Kế hoạch số 812/KH-PGDĐT."),
    ])
}

/// What papers do to one another.
extension RuleExplanation {
  static let relationToItself = RuleExplanation(
    Message(vi: "Văn bản quan hệ với chính nó", en: "A directive that bears on itself"),
    Message(
      vi: "Bỏ số này, hoặc ghi số của văn bản kia.",
      en: "Take the number out, or write the other one's."),
    wrong: [.head(.sampleDirective, "replaces: [812/KH-PGDĐT]")],
    right: [.head(.sampleDirective, "replaces: [700/KH-PGDĐT]")])

  static let ambiguousRelation = RuleExplanation(
    Message(vi: "Không rõ quan hệ với văn bản nào", en: "A relation to nobody knows which paper"),
    Message(
      vi: "Nhiều văn bản trong kho có cùng số. Ghi thêm năm hay cơ quan như gợi ý.",
      en: "Several papers of the archive have this number. Say which, as the hint shows."),
    wrong: [
      .file("content/directives/2019/750.md", paper("750/KH-PGDĐT", "03/09/2019")),
      .head(.sampleDirective, "based_on: [750/KH-PGDĐT]"),
    ],
    right: [.head(.sampleDirective, "based_on: [750/KH-PGDĐT]")])

  static let relationToLater = RuleExplanation(
    Message(
      vi: "Văn bản trước tác động tới văn bản sau", en: "An earlier paper acts on a later one"),
    Message(
      vi:
        "Văn bản không thể thay thế, sửa đổi văn bản ra sau nó. Thường là ghi ngược chiều: dùng replaced_by.",
      en:
        "A paper cannot replace or amend what came after it. Mostly it is written the wrong way round: use "
        + "replaced_by."),
    wrong: [
      .file(
        "content/directives/2020/700.md",
        paper("700/KH-PGDĐT", "01/08/2020", "replaces: [812/KH-PGDĐT]\n"))
    ],
    right: [
      .file(
        "content/directives/2020/700.md",
        paper("700/KH-PGDĐT", "01/08/2020", "replaced_by: [812/KH-PGDĐT]\n"))
    ])

  static let relationCircle = RuleExplanation(
    Message(vi: "Các văn bản thay thế nhau thành vòng", en: "Directives that go round in a circle"),
    Message(
      vi: "Bỏ một trong các quan hệ; trang chưa tính quan hệ nào trong vòng.",
      en: "Take one of the relations out; the site counts none of the circle."),
    wrong: [
      .file(
        "content/directives/2020/1.md",
        paper("1/QĐ-PGDĐT", "02/08/2020", "replaces: [2/QĐ-PGDĐT]\n")),
      .file(
        "content/directives/2020/2.md",
        paper("2/QĐ-PGDĐT", "02/08/2020", "replaces: [1/QĐ-PGDĐT]\n")),
    ],
    right: [
      .file(
        "content/directives/2020/1.md",
        paper("1/QĐ-PGDĐT", "02/08/2020", "replaces: [2/QĐ-PGDĐT]\n")),
      .file("content/directives/2020/2.md", paper("2/QĐ-PGDĐT", "02/08/2020")),
    ])

  static let internalRelation = RuleExplanation(
    Message(vi: "Quan hệ với văn bản nội bộ", en: "A relation to an internal paper"),
    Message(
      vi: "Trang công khai không nêu quan hệ này. Không phải sửa gì.",
      en: "The public page does not show it. There is nothing to mend."),
    wrong: [
      .file(
        "content/directives/2020/9.md", paper("9/KH-PGDĐT", "02/08/2020", "circulation: internal\n")
      ),
      .head(.sampleDirective, "replaces: [9/KH-PGDĐT]"),
    ],
    right: [
      .file("content/directives/2020/9.md", paper("9/KH-PGDĐT", "02/08/2020")),
      .head(.sampleDirective, "replaces: [9/KH-PGDĐT]"),
    ])

  static let amendsNotInForce = RuleExplanation(
    Message(vi: "Sửa đổi văn bản không còn hiệu lực", en: "What is amended was no longer in force"),
    Message(
      vi: "Xem lại số và ngày; văn bản đang có hiệu lực được nêu trong gợi ý.",
      en: "Check number and dates; the hint names what is in force."),
    wrong: [
      .file(
        "content/directives/2020/9.md", paper("9/KH-PGDĐT", "02/08/2020", "expires: 2020-09-30\n")),
      .head(.sampleDirective, "amends: [9/KH-PGDĐT]"),
    ],
    right: [
      .file(
        "content/directives/2020/9.md", paper("9/KH-PGDĐT", "02/08/2020", "expires: 2020-12-31\n")),
      .head(.sampleDirective, "amends: [9/KH-PGDĐT]"),
    ])

  static let validityContradiction = RuleExplanation(
    Message(vi: "Tình trạng hiệu lực mâu thuẫn", en: "validity contradicts the facts"),
    Message(
      vi: "Trang tự tính tình trạng từ ngày và quan hệ; bỏ dòng validity là đủ.",
      en: "The site works it out from dates and relations; leave validity out."),
    wrong: [.head(.sampleDirective, "validity: in_force\nexpires: 2020-10-31")],
    right: [.head(.sampleDirective, "expires: 2020-10-31")])

  static let unnamedSuccessor = RuleExplanation(
    Message(vi: "Chưa ghi văn bản thay thế", en: "A successor that is not named"),
    Message(
      vi: "Ghi replaced_by để người đọc tìm được văn bản mới.",
      en: "Write replaced_by, so that readers find the new one."),
    wrong: [.head(.sampleDirective, "validity: superseded")],
    right: [.head(.sampleDirective, "replaced_by: [900/KH-PGDĐT]")])

  static let sharedInternalFile = RuleExplanation(
    Message(
      vi: "Tệp của văn bản nội bộ cũng được công khai",
      en: "A file of an internal paper is public too"),
    Message(
      vi:
        "Tệp mà một văn bản công khai ghi ở files thì ai cũng tải được, dù văn bản lưu hành nội bộ nào khác cũng ghi tệp "
        + "ấy. Để tệp chỉ đứng ở một trong hai văn bản.",
      en:
        "What a public paper lists in files is there for everybody, whatever internal paper lists it too. Let one of "
        + "the two have it."),
    wrong: [
      .file(
        "content/directives/2020/9.md",
        paper("9/KH-PGDĐT", "02/08/2020", "circulation: internal\nfiles: [danh-sach.txt]\n")),
      .file("content/directives/2020/danh-sach.txt", "1. Lò Thị Mai\n"),
      .head(.sampleDirective, "files: [danh-sach.txt]"),
    ],
    right: [
      .file(
        "content/directives/2020/9.md",
        paper("9/KH-PGDĐT", "02/08/2020", "circulation: internal\nfiles: [danh-sach.txt]\n")),
      .file("content/directives/2020/danh-sach.txt", "1. Lò Thị Mai\n"),
    ])
}

/// A directive of the examples.
private func paper(
  _ number: String, _ issued: String, _ fields: String = "", text: String = "Kính gửi…"
) -> String {
  "---\nnumber: \(number)\nissued: \(issued)\nsubject: Trích yếu\n\(fields)---\n\(text)\n"
}
