package import Diagnostics

extension ThemeRule {
  package var explanation: RuleExplanation {
    switch self {
    case .missing: .missing
    case .unreadable: .unreadable
    case .unknownKey: .unknownKey
    case .badSetting: .badSetting
    case .badString: .badString
    case .stringMissing: .stringMissing
    case .unknownFile: .unknownFile
    case .assetClash: .assetClash
    case .templateMissing: .templateMissing
    }
  }
}

extension RuleExplanation {
  fileprivate static let missing = RuleExplanation(
    Message(vi: "Giao diện không có", en: "A theme that is not there"),
    Message(
      vi:
        "theme trong site.toml là tên một thư mục của themes/; không ghi thì dùng giao diện có sẵn.",
      en:
        "theme in site.toml is the name of a folder of themes/; without it the built-in one is used."
    ),
    wrong: [.lines(.settingsFile, "theme = \"defalt\"")],
    right: [.lines(.settingsFile, "theme = \"default\"")])

  fileprivate static let unreadable = RuleExplanation(
    Message(vi: "Không đọc được tệp giao diện", en: "A file of the theme cannot be read"),
    Message(vi: "Kiểm tra quyền đọc của tệp.", en: "Check that you may read it."),
    wrong: [
      .told(vi: "tệp chỉ tài khoản khác đọc được", en: "a file that only another account may read")
    ],
    right: [.told(vi: "chmod a+r TỆP", en: "chmod a+r FILE")])

  fileprivate static let unknownKey = RuleExplanation(
    Message(vi: "theme.toml có mục lạ", en: "An unknown key of theme.toml"),
    Message(
      vi: "Giá trị riêng của giao diện đặt dưới [settings].",
      en: "A theme's own values go under [settings]."),
    wrong: [own("mau = \"xanh\"")], right: [own("[settings]\nmau = \"xanh\"")])

  fileprivate static let badSetting = RuleExplanation(
    Message(
      vi: "Giá trị của giao diện không dùng được", en: "A setting of the theme that cannot be used"),
    Message(
      vi: "Màu viết # và sáu chữ số hệ 16, đủ đậm để chữ trắng trên nền ấy đọc được.",
      en: "A colour is # and six hexadecimal digits, dark enough for white text on it."),
    wrong: [own("[settings]\ncolor = \"xanh\"")], right: [own("[settings]\ncolor = \"#17497f\"")])

  fileprivate static let badString = RuleExplanation(
    Message(vi: "Từ của giao diện không phải là chữ", en: "A string of the theme that is no text"),
    Message(vi: "Viết tên = \"…\".", en: "Write name = \"…\"."),
    wrong: [
      own(""), .file("themes/cua-truong/strings/vi.toml", "search = {moi = \"Tìm\"}\n"),
    ],
    right: [own(""), .file("themes/cua-truong/strings/vi.toml", "search = \"Tìm\"\n")])

  fileprivate static let stringMissing = RuleExplanation(
    Message(vi: "Từ chưa có ở một thứ tiếng", en: "A string that one language lacks"),
    Message(
      vi: "Từ mới phải có trong cả strings/vi.toml và strings/en.toml.",
      en: "A new string stands in strings/vi.toml and in strings/en.toml."),
    wrong: [own(""), .file("themes/cua-truong/strings/vi.toml", "loi_chao = \"Xin chào\"\n")],
    right: [
      own(""), .file("themes/cua-truong/strings/vi.toml", "loi_chao = \"Xin chào\"\n"),
      .file("themes/cua-truong/strings/en.toml", "loi_chao = \"Welcome\"\n"),
    ])

  fileprivate static let unknownFile = RuleExplanation(
    Message(vi: "Tệp lạ trong giao diện", en: "A file that is no part of a theme"),
    Message(
      vi: "Giao diện gồm theme.toml, templates/, static/, strings/. Tệp khác không được dùng.",
      en: "A theme is theme.toml, templates/, static/ and strings/. Other files are not used."),
    wrong: [own(""), .file("themes/cua-truong/anh/nen.svg", "<svg/>\n")],
    right: [own(""), .file("themes/cua-truong/static/nen.svg", "<svg/>\n")])

  fileprivate static let assetClash = RuleExplanation(
    Message(vi: "Hai tệp cùng tên trong mẫu", en: "Two files of one name in templates"),
    Message(vi: "Đổi tên một trong hai tệp.", en: "Rename one of the two."),
    wrong: [
      own(""), .file("themes/cua-truong/static/anh-nen.svg", "<svg/>\n"),
      .file("themes/cua-truong/static/anh_nen.svg", "<svg/>\n"),
    ],
    right: [
      own(""), .file("themes/cua-truong/static/anh-nen.svg", "<svg/>\n"),
      .file("themes/cua-truong/static/anh-dau.svg", "<svg/>\n"),
    ])

  fileprivate static let templateMissing = RuleExplanation(
    Message(vi: "Giao diện không có mẫu được gọi", en: "A template the theme does not have"),
    Message(
      vi: "template của tệp nội dung là tên một mẫu trong templates/.",
      en: "template of a content file is the name of one in templates/."),
    wrong: [.head(.samplePost, "template: bai-viet")], right: [.head(.samplePost, "template: post")]
  )

  private static func own(_ text: String) -> ExamplePart {
    .file("themes/cua-truong/theme.toml", text + "\n")
  }
}
