package import Diagnostics

extension OutputRule {
  package var explanation: RuleExplanation {
    switch self {
    case .outputUnsafe: .outputUnsafe
    case .outputNotAFolder: .outputNotAFolder
    case .outputNotOurs: .outputNotOurs
    case .outputManifestUnreadable: .outputManifestUnreadable
    case .foreignFileInTheWay: .foreignFileInTheWay
    case .outputPathTwice: .outputPathTwice
    }
  }
}

extension RuleExplanation {
  fileprivate static let outputUnsafe = RuleExplanation(
    Message(vi: "Thư mục xuất trùng với nguồn", en: "The output holds the sources"),
    Message(
      vi: "Ghi trang vào đó sẽ đè lên nội dung. Chọn một thư mục riêng, như public.",
      en: "The site would be written over its sources. Choose a folder of its own, such as public."),
    wrong: [.lines(.settingsFile, "output = \"content\"")],
    right: [.lines(.settingsFile, "output = \"public\"")])

  fileprivate static let outputNotAFolder = RuleExplanation(
    Message(vi: "Chỗ xuất trang không phải thư mục", en: "The output is no folder"),
    Message(
      vi: "Có tệp mang tên ấy. Đổi tên tệp, hoặc chọn thư mục khác.",
      en: "A file has that name. Rename it, or choose another folder."),
    wrong: [.file("public", "Không phải thư mục\n")],
    right: [.lines(.settingsFile, "output = \"trang\"")])

  fileprivate static let outputNotOurs = RuleExplanation(
    Message(
      vi: "Thư mục xuất đang có tệp của người khác", en: "The output holds somebody else's files"),
    Message(
      vi:
        "bangtin chỉ ghi vào thư mục trống hoặc do nó tạo, để không xóa nhầm tệp nào. Chọn thư mục khác.",
      en:
        "bangtin writes only into an empty folder or one it made, so that nothing is lost. Choose another."
    ),
    wrong: [.file("public/luan-van.txt", "Ba năm công sức\n")],
    right: [.lines(.settingsFile, "output = \"trang\"")])

  fileprivate static let outputManifestUnreadable = RuleExplanation(
    Message(vi: "Danh sách tệp của thư mục xuất bị hỏng", en: "The output's manifest is damaged"),
    Message(
      vi: "Xóa thư mục xuất; trang sẽ được dựng lại toàn bộ.",
      en: "Delete the output folder; the whole site is made anew."),
    wrong: [
      .told(
        vi: "public/bangtin.manifest bị sửa hay chép dở dang",
        en: "public/bangtin.manifest edited, or copied in part")
    ],
    right: [.told(vi: "xóa public/ rồi bangtin build", en: "public/ deleted, and bangtin build")])

  fileprivate static let foreignFileInTheWay = RuleExplanation(
    Message(
      vi: "Tệp của người khác nằm đúng chỗ của trang", en: "Somebody else's file is in the way"),
    Message(vi: "Đổi tên hoặc chuyển tệp ấy đi.", en: "Rename it or move it away."),
    wrong: [
      .told(
        vi: "tự đặt public/tin-tuc/index.html vào thư mục xuất",
        en: "public/tin-tuc/index.html put there by hand")
    ], right: [.told(vi: "chuyển tệp ấy đi nơi khác", en: "that file moved away")])

  fileprivate static let outputPathTwice = RuleExplanation(
    Message(vi: "Hai trang cùng ghi vào một chỗ", en: "Two pages for one place"),
    Message(
      vi: "Đặt slug hoặc tên tệp khác cho một trong hai.",
      en: "Give one of them another slug or file name."),
    wrong: [
      .told(
        vi: "tệp robots.txt của giao diện và của bangtin",
        en: "robots.txt of the theme and of bangtin")
    ], right: [.told(vi: "đổi tên một tệp", en: "one of them renamed")])
}
