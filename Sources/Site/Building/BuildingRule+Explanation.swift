package import Diagnostics

extension BuildingRule {
  package var explanation: RuleExplanation {
    switch self {
    case .misplacedFile: .misplacedFile
    case .misnamedFile: .misnamedFile
    case .passedOver: .passedOver
    case .noContent: .noContent
    case .fileTooLarge: .fileTooLarge
    case .photosAsTheyAre: .photosAsTheyAre
    case .cannotRead: .cannotRead
    case .addressGone: .addressGone
    case .unreadableAddress: .unreadableAddress
    case .ledgerNotWritten: .ledgerNotWritten
    case .ledgerNoFile: .ledgerNoFile
    }
  }
}

extension RuleExplanation {
  fileprivate static let misplacedFile = RuleExplanation(
    Message(vi: "Tệp nằm sai thư mục", en: "A file in the wrong folder"),
    Message(
      vi:
        "Tin bài để trong content/posts/, văn bản trong content/directives/, kế hoạch trong content/plans/, sự "
        + "kiện trong content/events/, trang trong content/pages/. Tệp ở nơi khác không được đọc.",
      en:
        "Posts live in content/posts/, directives in content/directives/, plans in content/plans/, events in "
        + "content/events/, pages in content/pages/. Files elsewhere are not read."),
    wrong: [.file("content/tin-tuc/mit-tinh.md", post)],
    right: [.file("content/posts/mit-tinh-2.md", post)])

  fileprivate static let misnamedFile = RuleExplanation(
    Message(vi: "Tên tệp không kết thúc bằng .md", en: "A file that is not called .md"),
    Message(
      vi:
        "Chỉ tệp .md được đọc. Windows hay giấu đuôi tệp nên dễ thành .md.txt: trong File Explorer bật View → "
        + "File name extensions rồi đổi tên. Bài viết trong Word thì chép chữ sang tệp .md.",
      en:
        "Only .md files are read. Windows hides endings, so that a file becomes .md.txt: in File Explorer turn "
        + "on View → File name extensions and rename it. A text in Word is copied into an .md file."
    ),
    wrong: [.file("content/posts/2020/11/hoi-giang.md.txt", post)],
    right: [.file("content/posts/2020/11/hoi-giang.md", post)])

  fileprivate static let passedOver = RuleExplanation(
    Message(vi: "Tệp bị bỏ qua", en: "A file that is passed over"),
    Message(
      vi:
        "Liên kết (symlink), tên tệp có ký tự lạ, thư mục quá sâu: không đọc. Thay bằng tệp thường.",
      en:
        "Symbolic links, names with odd characters and folders too deep are not read. Put an ordinary "
        + "file there."),
    wrong: [
      .told(
        vi: "content/posts/anh → /home/may-khac/anh (symlink)",
        en: "content/posts/anh → /home/elsewhere/anh (a symlink)")
    ],
    right: [.told(vi: "chép hẳn tệp vào content/posts/", en: "the file itself in content/posts/")])

  fileprivate static let noContent = RuleExplanation(
    Message(vi: "Trang chưa có nội dung", en: "The site has no content"),
    Message(
      vi:
        "Không có tệp .md nào trong content/. Viết tin đầu tiên, hoặc xem lại có đứng đúng thư mục không.",
      en:
        "There is no .md file in content/. Write a first post, or check that this is the right folder."
    ),
    wrong: [.told(vi: "thư mục chỉ có site.toml", en: "a folder with site.toml alone")],
    right: [.file("content/posts/2020/11/mit-tinh.md", post)])

  fileprivate static let fileTooLarge = RuleExplanation(
    Message(vi: "Tệp quá lớn", en: "A file that is too large"),
    Message(
      vi:
        "Tệp Markdown tối đa 4 MB, tệp đính kèm tối đa 100 MB. Nén hay tách tệp, hoặc nâng markdown_mb, "
        + "attachment_mb dưới [limits] của site.toml.",
      en:
        "A Markdown file has at most 4 MB, an attachment 100 MB. Make it smaller, split it, or raise "
        + "markdown_mb or attachment_mb under [limits] of site.toml."
    ),
    wrong: [.told(vi: "bản quét 300 MB", en: "a scan of 300 MB")],
    right: [.told(vi: "quét lại ở 200 dpi, đen trắng", en: "scanned at 200 dpi, black and white")])

  fileprivate static let cannotRead = RuleExplanation(
    Message(vi: "Tệp có đó mà không đọc được", en: "A file that is there and cannot be read"),
    Message(
      vi:
        "Khi xem trước, tệp này không cho bangtin đọc: thường do quyền của tệp, hoặc do chương trình khác đang "
        + "giữ. Trang vẫn hiện bản đọc được lần trước.",
      en:
        "While previewing, bangtin was not let into this file: mostly because of its permissions, or because "
        + "another program holds it. Pages show what was last read."),
    wrong: [
      .told(
        vi: "tệp mà chỉ quản trị viên của máy đọc được",
        en: "a file that only the administrator may read")
    ],
    right: [
      .told(vi: "cho phép đọc: chmod u+r TỆP", en: "let it be read: chmod u+r FILE")
    ])

  fileprivate static let photosAsTheyAre = RuleExplanation(
    Message(vi: "Ảnh đăng nguyên cỡ", en: "Photos in full size"),
    Message(
      vi: "Bản bangtin này không có phần Photos nên không thu nhỏ được ảnh; trang nặng, tải chậm.",
      en:
        "This bangtin lacks the trait Photos and makes no photo smaller; pages are heavy and slow."),
    wrong: [.told(vi: "bản biên dịch không có Photos", en: "a build without Photos")],
    right: [.told(vi: "make", en: "make")])

  fileprivate static let addressGone = RuleExplanation(
    Message(vi: "Địa chỉ đã công bố bị mất", en: "A published address is gone"),
    Message(
      vi:
        "Người đọc đã lưu địa chỉ cũ sẽ gặp trang lỗi. Ghi redirect_from ở tệp thay cho nó; nếu chủ ý bỏ thì "
        + "xóa dòng trong content/addresses.txt.",
      en:
        "Whoever kept the old address meets an error. Write redirect_from in the file that takes its place; or "
        + "delete the line of content/addresses.txt where it is meant to go."),
    wrong: [.file(ledger, "/tin-tuc/2020/10/hoi-thi/ content/posts/2020/10/hoi-thi.md\n")],
    right: [
      .file(ledger, "/tin-tuc/2020/10/hoi-thi/ content/posts/2020/10/hoi-thi.md\n"),
      .head(.samplePost, "redirect_from: [/tin-tuc/2020/10/hoi-thi/]"),
    ])

  fileprivate static let unreadableAddress = RuleExplanation(
    Message(vi: "Dòng sổ địa chỉ không đọc được", en: "A line of the ledger that cannot be read"),
    Message(
      vi:
        "Mỗi dòng của content/addresses.txt là một địa chỉ và tệp nguồn của nó. Thường do trộn (merge) lỗi.",
      en:
        "A line of content/addresses.txt is an address and its source file. Mostly a merge went wrong."
    ),
    wrong: [.file(ledger, "<<<<<<< HEAD\n")],
    right: [.file(ledger, "/tin-tuc/2020/11/mit-tinh/ content/posts/2020/11/mit-tinh.md\n")])

  fileprivate static let ledgerNotWritten = RuleExplanation(
    Message(vi: "Sổ địa chỉ không ghi được", en: "The ledger cannot be written"),
    Message(
      vi:
        "Thư mục content/ chỉ cho đọc. Chạy bangtin build ở nơi ghi được rồi lưu tệp cùng nội dung.",
      en:
        "content/ is read-only. Run bangtin build where it can be written to, and commit the file."),
    wrong: [.told(vi: "content/ trên đĩa chỉ đọc", en: "content/ on a read-only disk")],
    right: [.told(vi: "content/ trong thư mục của mình", en: "content/ in a folder of one's own")])

  fileprivate static let ledgerNoFile = RuleExplanation(
    Message(vi: "Sổ địa chỉ không phải là tệp", en: "The ledger is no file"),
    Message(
      vi: "Có thư mục mang tên content/addresses.txt. Đổi tên nó đi.",
      en: "A folder is called content/addresses.txt. Rename it."),
    wrong: [.file("content/addresses.txt/ghi-chu.txt", "ghi chú\n")],
    right: [.file("content/internal/ghi-chu.txt", "ghi chú\n")])

  private static let ledger = "content/addresses.txt"
  private static var post: String {
    "---\ntitle: Hội giảng\ndate: 2020-11-18\ntopics: [thi-dua-khen-thuong]\n---\nSáng nay…\n"
  }
}
