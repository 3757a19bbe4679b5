import Content

/// The fields of an event.
package enum EventField: String, PublishedKey {
  case title, id, starts, ends, place, wants
  case photoConsent = "photo_consent"
  case status, reason
  case approvedBy = "approved_by"
  case hideAfter = "hide_after"
  case template, extra

  package var field: Field {
    switch self {
    case .title: .required(.text, "Tên sự kiện.", "The event's title.")
    case .id: .optional(.id, "Mã; bỏ trống thì lấy theo tên tệp.", "Absent: from the file's name.")
    case .starts: .required(.dateAndTime, "Bắt đầu.", "When it starts.")
    case .ends: .optional(.dateAndTime, "Kết thúc.", "When it ends.")
    case .place: .optional(.text, "Địa điểm.", "Where it is.")
    case .wants:
      .optional(
        .list(of: .oneOf(Event.Phase.self)), "Cần tin trước, trong, sau; bỏ trống là cả ba.",
        "Phases that need a post; absent: all three.")
    case .photoConsent: .photoConsent
    case .status: .status
    case .reason: .reason
    case .approvedBy: .approvedBy
    case .hideAfter: .hideAfter
    case .template: .template
    case .extra: .extra
    }
  }
}
