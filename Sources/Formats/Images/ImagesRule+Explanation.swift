package import Diagnostics

extension ImagesRule {
  package var explanation: RuleExplanation {
    switch self {
    case .photosNotIncluded: .photosNotIncluded
    case .notAPicture: .notAPicture
    case .photoCutShort: .photoCutShort
    case .photoDamaged: .photoDamaged
    case .photoTooLarge: .photoTooLarge
    case .photoUnsupported: .photoUnsupported
    case .photoNotMade: .photoNotMade
    case .pictureFormat: .pictureFormat
    case .videoFile: .videoFile
    case .svgNotReadable: .svgNotReadable
    case .svgEncoding: .svgEncoding
    case .svgScript: .svgScript
    case .svgForeignContent: .svgForeignContent
    case .svgOutsideReference: .svgOutsideReference
    case .svgEntity: .svgEntity
    }
  }
}

/// Photos and films.
extension RuleExplanation {
  fileprivate static let photosNotIncluded = RuleExplanation(
    Message(vi: "Bản bangtin này không xử lý ảnh", en: "This bangtin handles no photos"),
    Message(
      vi: "bangtin được biên dịch không có phần Photos. Dùng bản có Photos để ảnh được thu nhỏ.",
      en: "It was built without the trait Photos. Use one with it, so that photos are made smaller."
    ),
    wrong: [
      .told(vi: "swift build --disable-default-traits", en: "swift build --disable-default-traits")
    ],
    right: [.told(vi: "make", en: "make")])

  fileprivate static let notAPicture = RuleExplanation(
    Message(vi: "Tệp không phải là ảnh", en: "The file is no picture"),
    Message(
      vi:
        "Tên tệp ghi .jpg nhưng bên trong là thứ khác, thường là trang báo lỗi lưu nhầm khi tải về. Mở bằng "
        + "phần mềm xem ảnh rồi lưu lại thành JPEG.",
      en:
        "The name says .jpg, and something else is inside; mostly a page with an error message, saved by "
        + "mistake. Open it in a picture viewer and save it as JPEG."),
    wrong: [
      .body(.samplePost, "![Toàn trường dự mít tinh](mit-tinh.jpg)"),
      .file("content/posts/2020/11/mit-tinh.jpg", "Không tìm thấy trang\n"),
    ], right: [.told(vi: "mit-tinh.jpg là ảnh JPEG thật", en: "mit-tinh.jpg is a real JPEG")])

  fileprivate static let photoCutShort = RuleExplanation(
    Message(vi: "Ảnh bị cụt", en: "A photo that ends too early"),
    Message(
      vi: "Tệp hết giữa chừng, thường vì chép hay tải dở dang. Chép lại từ máy chụp.",
      en:
        "The file ends in the middle, mostly because copying was interrupted. Copy it from the camera again."
    ),
    wrong: [.told(vi: "ảnh 3 MB chỉ chép được 1 MB", en: "1 MB of a photo of 3 MB")],
    right: [.told(vi: "ảnh chép đủ", en: "the whole photo")])

  fileprivate static let photoDamaged = RuleExplanation(
    Message(vi: "Ảnh bị hỏng", en: "A damaged photo"),
    Message(
      vi: "Chép lại ảnh gốc, hoặc mở rồi lưu lại.",
      en: "Copy the original again, or open and save it."),
    wrong: [.told(vi: "ảnh lấy từ thẻ nhớ hỏng", en: "a photo from a broken memory card")],
    right: [.told(vi: "ảnh mở xem được", en: "a photo that can be opened")])

  fileprivate static let photoTooLarge = RuleExplanation(
    Message(vi: "Ảnh quá lớn", en: "A photo that is too large"),
    Message(
      vi: "Thu nhỏ trước khi đăng: chiều rộng 4000 điểm ảnh là thừa đủ cho trang web.",
      en: "Make it smaller: 4000 pixels of width are more than a page needs."),
    wrong: [.told(vi: "ảnh 20000 × 10000 điểm ảnh", en: "a photo of 20,000 × 10,000 pixels")],
    right: [.told(vi: "ảnh 4000 × 2000 điểm ảnh", en: "a photo of 4,000 × 2,000 pixels")])

  fileprivate static let photoUnsupported = RuleExplanation(
    Message(vi: "Loại ảnh hiếm", en: "A rare kind of picture"),
    Message(
      vi: "Ảnh JPEG hay PNG kiểu đặc biệt (như CMYK của nhà in). Mở rồi lưu lại thành JPEG thường.",
      en:
        "A special JPEG or PNG (such as a printer's CMYK). Open it and save it as an ordinary JPEG."
    ),
    wrong: [.told(vi: "ảnh JPEG hệ màu in ấn", en: "a JPEG in a printer's colours")],
    right: [.told(vi: "ảnh JPEG hệ màu RGB", en: "a JPEG in RGB")])

  fileprivate static let photoNotMade = RuleExplanation(
    Message(vi: "Không tạo được bản thu nhỏ", en: "A smaller photo could not be made"),
    Message(
      vi: "Máy thiếu bộ nhớ hay đĩa đầy. Thu nhỏ ảnh trước, hoặc chạy lại trên máy khác.",
      en: "The machine lacks memory or disk. Make the photo smaller first, or use another machine."),
    wrong: [.told(vi: "máy chỉ còn 100 MB bộ nhớ", en: "a machine with 100 MB of memory left")],
    right: [.told(vi: "thu nhỏ ảnh rồi chạy lại", en: "the photo made smaller, and another run")])

  fileprivate static let pictureFormat = RuleExplanation(
    Message(vi: "Định dạng ảnh không đăng được", en: "A picture format that is not published"),
    Message(
      vi:
        "Ảnh HEIC của iPhone, TIFF, BMP không hiện được trên phần lớn trình duyệt. Đổi sang JPEG: trên iPhone "
        + "vào Cài đặt → Camera → Định dạng → Tương thích nhất; ảnh đã chụp thì gửi qua thư hay Zalo rồi tải về, "
        + "hoặc mở bằng phần mềm xem ảnh và lưu thành JPEG.",
      en:
        "Most browsers show no HEIC (iPhone), TIFF or BMP. Make it a JPEG: on an iPhone Settings → Camera → "
        + "Formats → Most Compatible; for photos already taken, open them in a viewer and save them as JPEG."
    ),
    wrong: [
      .body(.samplePost, "![Toàn trường dự mít tinh](mit-tinh.heic)"),
      .file(
        "content/posts/2020/11/mit-tinh.heic", "\u{0}\u{0}\u{0}\u{18}ftypheic\u{0}\u{0}\u{0}\u{0}"),
    ],
    right: [
      .told(
        vi: "![Toàn trường dự mít tinh](mit-tinh.jpg)",
        en: "![Toàn trường dự mít tinh](mit-tinh.jpg)")
    ])

  fileprivate static let videoFile = RuleExplanation(
    Message(vi: "Tệp video không đăng được", en: "Films are not published"),
    Message(
      vi: "Đưa video lên kênh của trường (YouTube …) rồi dán đường dẫn, một mình một dòng.",
      en:
        "Put the film on the school's channel (YouTube …) and paste its address on a line of its own."
    ),
    wrong: [
      .body(.samplePost, "[Xem video](le.mp4)"),
      .file("content/posts/2020/11/le.mp4", "\u{0}\u{0}\u{0}\u{18}ftypmp42\u{0}\u{0}\u{0}\u{0}"),
    ], right: [.body(.samplePost, "https://www.youtube.com/watch?v=abcdefghijk")])
}

/// Drawings in SVG.
extension RuleExplanation {
  fileprivate static let svgNotReadable = drawing(
    Message(vi: "Tệp SVG sai cú pháp", en: "An SVG that cannot be read"),
    Message(
      vi: "Mở bằng phần mềm vẽ rồi xuất lại thành SVG.",
      en: "Open it in a drawing program and export it."),
    "<rect width=\"10\" height=\"10\">")

  fileprivate static let svgEncoding = RuleExplanation(
    Message(vi: "SVG không phải UTF-8", en: "An SVG that is not UTF-8"),
    Message(
      vi: "Xuất lại thành SVG thường (không nén .svgz), mã hóa UTF-8.",
      en: "Export it as a plain SVG (not .svgz), in UTF-8."),
    wrong: [.told(vi: "so-do.svg nén bằng gzip", en: "so-do.svg, compressed by gzip")],
    right: [.told(vi: "so-do.svg mở được bằng Notepad", en: "so-do.svg that Notepad can open")])

  fileprivate static let svgScript = drawing(
    Message(vi: "SVG có mã chạy được", en: "An SVG with a script"),
    Message(
      vi: "Bỏ phần ấy đi, hoặc xuất hình ra PNG.", en: "Take that part out, or export it as PNG."),
    "<script>alert(1)</script>")

  fileprivate static let svgForeignContent = drawing(
    Message(vi: "SVG chứa trang web bên trong", en: "An SVG with a web page inside"),
    Message(
      vi: "Chuyển chữ thành nét, hoặc xuất hình ra PNG.",
      en: "Turn text into paths, or export it as PNG."),
    "<foreignObject><p>Sơ đồ</p></foreignObject>")

  fileprivate static let svgOutsideReference = drawing(
    Message(vi: "SVG trỏ ra ngoài", en: "An SVG that reaches outside"),
    Message(
      vi: "Nhúng ảnh và phông chữ vào tệp rồi xuất lại.",
      en: "Embed pictures and fonts, and export it again."
    ),
    "<image href=\"https://example.com/a.png\"/>")

  fileprivate static let svgEntity = RuleExplanation(
    Message(vi: "SVG có khai báo DTD", en: "An SVG with a DTD"),
    Message(
      vi: "Xóa dòng <!DOCTYPE …> ở đầu tệp; trình duyệt không cần.",
      en: "Delete the line <!DOCTYPE …> at its top; browsers need none."),
    wrong: [shown, .file(file, "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n" + svg("<g/>"))],
    right: [shown, .file(file, svg("<g/>"))])

  /// A fault that stands within the drawing.
  private static func drawing(_ title: Message, _ text: Message, _ fault: String) -> RuleExplanation
  {
    RuleExplanation(
      title, text, wrong: [shown, .file(file, svg(fault))],
      right: [shown, .file(file, svg("<rect width=\"10\" height=\"10\"/>"))])
  }

  private static let file = "content/posts/2020/11/so-do.svg"
  private static var shown: ExamplePart { .body(.samplePost, "![Sơ đồ trường](so-do.svg)") }

  private static func svg(_ content: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\(content)</svg>\n"
  }
}
