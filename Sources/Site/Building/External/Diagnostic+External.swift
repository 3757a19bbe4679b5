import Diagnostics

extension Diagnostic {
  /// What there is to say of the link to `address` at `place`; nothing where it is fine.
  static func said(_ answer: LinkAnswer, of address: String, at place: Place) -> Diagnostic? {
    switch answer {
    case .fine: nil
    case .moved(let heir): moved(address, to: heir, at: place)
    case .dead(let reason): dead(address, reason.words, at: place)
    case .busy: unasked(address, busy, at: place)
    case .unasked(let hindrance): unasked(address, hindrance.words, at: place)
    }
  }

  private static func dead(_ address: String, _ reason: Message, at place: Place) -> Diagnostic {
    Diagnostic(
      ExternalRule.deadLink, at: place,
      Message(
        vi: "liên kết ra ngoài không mở được: \(address) (\(reason.vi))",
        en: "this link to another site is dead: \(address) (\(reason.en))"),
      hint: Message(
        vi: "mở thử bằng trình duyệt; trang đã mất thì ghi địa chỉ mới hoặc bỏ liên kết",
        en: "try it with a browser; where the page is gone, write its new address or drop the link")
    )
  }

  private static func moved(_ address: String, to heir: String, at place: Place) -> Diagnostic {
    Diagnostic(
      ExternalRule.movedLink, at: place,
      Message(
        vi: "trang \(address) đã chuyển hẳn sang \(heir)",
        en: "the page \(address) has moved for good to \(heir)"),
      hint: Message(
        vi: "mở thử địa chỉ mới; đúng trang ấy thì ghi thay vào",
        en: "try the new address; if it is that page, write it instead"))
  }

  private static func unasked(_ address: String, _ reason: Message, at place: Place) -> Diagnostic {
    Diagnostic(
      ExternalRule.linkNotAsked, at: place,
      Message(
        vi: "chưa hỏi được liên kết \(address): \(reason.vi)",
        en: "the link \(address) was not asked: \(reason.en)"),
      hint: Message(vi: "mở thử bằng trình duyệt", en: "try it with a browser"))
  }

  private static let busy = Message(
    vi: "máy chủ ấy xin đừng hỏi dồn, lần sau sẽ hỏi lại",
    en: "that server wants to be left in peace, and is asked again another time")

  /// The program that asks is not there.
  static let curlMissing = Diagnostic(
    ExternalRule.noLinkAsked, at: nil,
    Message(
      vi: "chưa hỏi được liên kết ra ngoài nào: máy chưa có chương trình curl",
      en: "no link to another site was asked: this machine has no program curl"),
    hint: Message(
      vi: "cài bằng: sudo apt-get install curl", en: "install it: sudo apt-get install curl"))
}

extension LinkAnswer.Reason {
  /// As people read it.
  fileprivate var words: Message {
    switch self {
    case .status(404), .status(410):
      Message(vi: "máy chủ trả lời: không có trang ấy", en: "the server says: no such page")
    case .status(let status) where status >= 500:
      Message(
        vi: "máy chủ trả lời \(status): đang trục trặc",
        en: "the server says \(status): out of order")
    case .status(let status):
      Message(vi: "máy chủ trả lời \(status)", en: "the server says \(status)")
    case .failure(let failure): failure.words
    }
  }
}

extension LinkAnswer.Failure {
  fileprivate var words: Message {
    switch self {
    case .unknownHost:
      Message(vi: "không có máy chủ tên ấy", en: "there is no host of that name")
    case .noConnection:
      Message(vi: "không nối được tới máy chủ", en: "the server cannot be reached")
    case .outOfTime:
      Message(vi: "chờ lâu không có trả lời", en: "no answer in time")
    case .certificate:
      Message(vi: "chứng chỉ của máy chủ không hợp lệ", en: "the server's certificate is not valid")
    case .endlessRedirects:
      Message(vi: "chuyển hướng quá 5 lần", en: "more than 5 redirects")
    case .strangeRedirect:
      Message(
        vi: "chuyển hướng tới một nơi không phải trang web", en: "redirected to what is no web page"
      )
    case .noAnswer:
      Message(vi: "máy chủ không trả lời", en: "the server gives no answer")
    }
  }
}

extension LinkAnswer.Hindrance {
  fileprivate var words: Message {
    switch self {
    case .insideNetwork:
      Message(
        vi: "máy ấy nằm trong mạng nội bộ, người ngoài không mở được",
        en: "its host stands in a network inside, where nobody else can open it")
    case .refused:
      Message(
        vi: "máy chủ không trả lời chương trình (403)", en: "the server answers no programs (403)")
    case .unreadable:
      Message(
        vi: "địa chỉ không theo cách viết thông thường", en: "the address is not of the usual form")
    case .stopped:
      Message(vi: "đã dừng trước khi tới lượt", en: "stopped before its turn")
    }
  }
}
