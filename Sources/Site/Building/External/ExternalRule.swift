package import Diagnostics

/// What is found when the sites that a portal links to are asked.
package enum ExternalRule: String, Rule {
  case deadLink = "dead-link"
  case movedLink = "moved-link"
  case linkNotAsked = "link-not-asked"
  case noLinkAsked = "no-link-asked"

  package var severity: Severity {
    switch self {
    case .noLinkAsked: .error
    case .deadLink: .warning
    case .movedLink, .linkNotAsked: .note
    }
  }
}

extension ExternalRule {
  package var explanation: RuleExplanation {
    switch self {
    case .deadLink: .deadLink
    case .movedLink: .movedLink
    case .linkNotAsked: .linkNotAsked
    case .noLinkAsked: .noLinkAsked
    }
  }
}

extension RuleExplanation {
  fileprivate static let deadLink = RuleExplanation(
    Message(vi: "Liên kết ra ngoài đã hỏng", en: "A dead link to another site"),
    Message(
      vi:
        "bangtin check --external hỏi từng trang mà bài viết dẫn tới. Trang không còn thì tìm địa chỉ mới, hoặc bỏ liên kết mà giữ lời văn; văn bản cần giữ lâu thì tải về kho của trường.",
      en:
        "bangtin check --external asks every site that texts link to. Where a page is gone, look for its new address, or keep the words without the link; a document that matters belongs into the school's own archive."
    ),
    wrong: [
      .told(
        vi: "[thông báo](https://so.example/thong-bao-cu), máy chủ trả lời 404",
        en: "[notice](https://department.example/old-notice), which is answered with 404")
    ],
    right: [
      .told(
        vi: "[thông báo](https://so.example/thong-bao)",
        en: "[notice](https://department.example/notice)")
    ])

  fileprivate static let movedLink = RuleExplanation(
    Message(vi: "Trang được dẫn tới đã chuyển hẳn", en: "The page of a link has moved for good"),
    Message(
      vi:
        "Liên kết còn tới nơi, nhưng nhờ chỗ cũ chỉ đường. Ghi địa chỉ mới để khi chỗ cũ mất đi vẫn dùng được.",
      en:
        "The link still arrives, because the old place shows the way. Write the new address, so that it works when the old place is gone."
    ),
    wrong: [
      .told(
        vi: "http://so.example/, chuyển sang https",
        en: "http://department.example/, moved to https")
    ],
    right: [.told(vi: "https://so.example/", en: "https://department.example/")])

  fileprivate static let linkNotAsked = RuleExplanation(
    Message(vi: "Liên kết ra ngoài chưa hỏi được", en: "A link to another site was not asked"),
    Message(
      vi:
        "Máy chủ ấy không trả lời chương trình, xin đừng hỏi dồn, hoặc nằm trong mạng nội bộ (bangtin không bao giờ hỏi máy trong mạng nội bộ). Mở thử bằng trình duyệt.",
      en:
        "That server answers no programs, wants to be left in peace, or stands in a network inside (which bangtin never asks). Try it with a browser."
    ),
    wrong: [.told(vi: "http://192.168.1.5/lich-truc", en: "http://192.168.1.5/duty")],
    right: [
      .told(vi: "địa chỉ mà phụ huynh cũng mở được", en: "an address that parents can open too")
    ])

  fileprivate static let noLinkAsked = RuleExplanation(
    Message(vi: "Không hỏi được liên kết nào", en: "No link could be asked"),
    Message(
      vi: "check --external dùng chương trình curl. Cài xong thì chạy lại.",
      en: "check --external uses the program curl. Install it and run the check again."),
    wrong: [.told(vi: "máy chưa có curl", en: "a machine without curl")],
    right: [.told(vi: "sudo apt-get install curl", en: "sudo apt-get install curl")])
}
