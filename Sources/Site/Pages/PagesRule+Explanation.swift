package import Diagnostics

extension PagesRule {
  package var explanation: RuleExplanation {
    switch self {
    case .addressTaken: .addressTaken
    case .brokenLink: .brokenLink
    case .hiddenLink: .hiddenLink
    case .brokenFragment: .brokenFragment
    case .deadOwnAddress: .deadOwnAddress
    case .brokenImage: .brokenImage
    case .outsideImage: .outsideImage
    case .unknownPage: .unknownPage
    }
  }
}

extension RuleExplanation {
  fileprivate static let addressTaken = RuleExplanation(
    Message(vi: "Hai tệp cùng một địa chỉ", en: "Two files with one address"),
    Message(
      vi: "Địa chỉ lấy từ năm, tháng và tên tệp. Thêm slug vào một trong hai.",
      en: "An address is made of year, month and the file's name. Add slug to one of the two."),
    wrong: [.file("content/posts/mit-tinh.md", post)],
    right: [
      .file("content/posts/mit-tinh.md", post.replacing("title", with: "slug: mit-tinh-2\ntitle"))
    ])

  fileprivate static let brokenLink = RuleExplanation(
    Message(vi: "Liên kết không dẫn tới đâu", en: "A link that leads nowhere"),
    Message(
      vi:
        "Viết tên tệp .md của bài kia (tính từ thư mục của bài này), tên tệp để cạnh, hoặc địa chỉ bắt đầu bằng https://.",
      en:
        "Write the other text's .md file (from this one's folder), a file beside this one, or an https:// "
        + "address."),
    wrong: [.body(.samplePost, "Xem [văn bản](../../../directives/2020/75-kh-pgddt.md).")],
    right: [.body(.samplePost, "Xem [văn bản](../../../directives/2020/750-kh-pgddt.md).")])

  fileprivate static let hiddenLink = RuleExplanation(
    Message(vi: "Liên kết tới nội dung chưa công khai", en: "A link to what is not public"),
    Message(
      vi: "Người đọc ở lại trang này cho tới khi nội dung ấy được đăng.",
      en: "Readers stay on the page until it is published."),
    wrong: [
      .file("content/posts/nhap.md", post.replacing("title", with: "status: draft\ntitle")),
      .body(.samplePost, "Xem [bài trước](../../nhap.md)."),
    ],
    right: [
      .file("content/posts/bai-truoc.md", post),
      .body(.samplePost, "Xem [bài trước](../../bai-truoc.md)."),
    ])

  fileprivate static let brokenFragment = RuleExplanation(
    Message(
      vi: "Liên kết tới phần không có của một trang", en: "A link to a part that a page lacks"),
    Message(
      vi:
        "Sau dấu # là tên một phần của trang: đề mục “Kết quả” có tên muc-ket-qua. Sửa đề mục thì sửa cả liên kết tới nó.",
      en:
        "After # stands the name of a part: the heading “Kết quả” is called muc-ket-qua. Whoever changes a heading changes the links to it."
    ),
    wrong: [.body(.samplePost, "Xem [kết quả](#muc-ket-qa).\n\n## Kết quả")],
    right: [.body(.samplePost, "Xem [kết quả](#muc-ket-qua).\n\n## Kết quả")])

  fileprivate static let deadOwnAddress = RuleExplanation(
    Message(
      vi: "Địa chỉ đầy đủ của trang mình, không có gì ở đó",
      en: "A whole address of the own site, with nothing there"),
    Message(
      vi:
        "Ghi đường dẫn tới tệp .md thì bangtin biết bài ấy ở đâu, kể cả khi đổi tên miền. Địa chỉ chép từ trình duyệt chỉ đúng khi bài còn ở chỗ cũ.",
      en:
        "Write the path of the .md file: bangtin knows where that text stands, even when the site moves. An address copied from a browser is right only as long as the text stays where it was."
    ),
    wrong: [
      .body(
        .samplePost, "Xem [giới thiệu](https://thanhtruong.example.edu.vn/gioi-thieu-truong/).")
    ],
    right: [.body(.samplePost, "Xem [giới thiệu](../../../pages/gioi-thieu.md).")])

  fileprivate static let brokenImage = RuleExplanation(
    Message(vi: "Không thấy ảnh", en: "A picture that is not there"),
    Message(
      vi:
        "Chép ảnh vào cùng thư mục với tệp .md, ghi đúng tên kể cả chữ hoa (Anh1.JPG khác anh1.jpg). Đường dẫn "
        + "trên máy mình như D:\\Anh\\… không dùng được.",
      en:
        "Copy it into the folder of the .md file and write its exact name, capitals included. A path of your "
        + "own computer, D:\\…, cannot work."),
    wrong: [.body(.samplePost, "![Toàn trường dự mít tinh](mit-tinh.jpg)")],
    right: [
      .told(
        vi: "đặt mit-tinh.jpg cạnh mit-tinh.md", en: "mit-tinh.jpg put beside mit-tinh.md")
    ])

  fileprivate static let outsideImage = RuleExplanation(
    Message(vi: "Ảnh ở trang khác", en: "A picture on another site"),
    Message(
      vi:
        "Trang không gọi tới máy chủ khác khi mở, nên ảnh ấy chỉ là liên kết. Tải ảnh về đặt cạnh bài, nếu "
        + "được phép dùng.",
      en:
        "Pages make no request to other servers, so it shows as a link. Download it beside the text, if "
        + "you may use it."),
    wrong: [.body(.samplePost, "![Cổng trường](https://example.com/cong.jpg)")],
    right: [.body(.samplePost, "[Ảnh cổng trường](https://example.com/cong.jpg)")])

  fileprivate static let unknownPage = RuleExplanation(
    Message(vi: "Trình đơn gọi trang không có", en: "The menu names a page that is not there"),
    Message(
      vi: "page trong [[menu]] là tên tệp trong content/pages/, không có .md.",
      en: "page in [[menu]] is the name of a file in content/pages/, without .md."),
    wrong: [
      .lines(
        .settingsFile,
        "[[menu]]\ntitle = \"Trường\"\nitems = [{title = \"Giới thiệu\", page = \"gioithieu\"}]")
    ],
    right: [
      .lines(
        .settingsFile,
        "[[menu]]\ntitle = \"Trường\"\nitems = [{title = \"Giới thiệu\", page = \"gioi-thieu\"}]")
    ])

  private static var post: String {
    "---\ntitle: Mít tinh\ndate: 2020-11-18\ntopics: [thi-dua-khen-thuong]\n---\nSáng nay…\n"
  }
}
