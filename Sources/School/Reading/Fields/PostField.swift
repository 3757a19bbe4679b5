/// The fields of a post.
package enum PostField: String, PublishedKey {
  case title, date, authors, author
  case photosBy = "photos_by"
  case department, topics, items, event, kind, sent, feature
  case noticeUntil = "notice_until"
  case summary, image, gallery, photos
  case photoConsent = "photo_consent"
  case changes, slug
  case redirectFrom = "redirect_from"
  case status, reason
  case approvedBy = "approved_by"
  case hideAfter = "hide_after"
  case template, extra

  package var field: Field {
    switch self {
    case .title: .required(.text, "Tiêu đề của tin, bài.", "The headline.")
    case .date:
      .required(.dateAndTime, "Ngày đăng, có thể kèm giờ.", "When it is published.")
    case .authors: .optional(.list(of: .text), "Người viết.", "Who wrote it.")
    case .author: .optional(.list(of: .text), "Như authors.", "The same as authors.")
    case .photosBy: .optional(.list(of: .text), "Người chụp ảnh.", "Who took the photos.")
    case .department:
      .optional(
        .text, "Bộ phận; bỏ trống thì lấy theo tác giả đầu tiên.",
        "The department; absent, the first author's.")
    case .topics: .topics
    case .items: .items
    case .event: .event
    case .kind: .optional(.id, "Mã chuyên mục trong site.toml.", "The id of a kind of story.")
    case .sent: .sent
    case .feature:
      .optional(
        .record(FeatureField.self), "Chỗ nổi bật trên trang chủ.",
        "A featured place on the home page.")
    case .noticeUntil:
      .optional(
        .date, "Hiện như thông báo khẩn trên mọi trang đến hết ngày này.",
        "The last day it is an urgent notice on every page.")
    case .summary: .optional(.paragraphs, "Tóm tắt.", "A summary.")
    case .image: .optional(.record(PictureField.self), "Ảnh đại diện.", "Its own picture.")
    case .gallery:
      .optional(
        .boolean,
        "true: mọi ảnh cạnh bài (index.md) chưa hiện ở chỗ khác thành một chùm ảnh cuối bài.",
        "true: every picture beside index.md that is shown nowhere else stands in a gallery.")
    case .photos:
      .optional(
        .list(of: .record(PictureField.self)), "Lời tả từng ảnh của chùm ảnh, theo thứ tự hiện.",
        "The gallery's pictures with what they show, in their order.")
    case .photoConsent: .photoConsent
    case .changes: .changes
    case .slug: .slug
    case .redirectFrom: .redirectFrom
    case .status: .status
    case .reason: .reason
    case .approvedBy: .approvedBy
    case .hideAfter: .hideAfter
    case .template: .template
    case .extra: .extra
    }
  }
}

/// A featured place on the home page.
package enum FeatureField: String, FieldKey {
  case slot, from, until

  package var field: Field {
    switch self {
    case .slot: .required(.number(1...50), "Vị trí, 1 là đầu tiên.", "The place; 1 is the first.")
    case .from: .optional(.date, "Từ ngày.", "The first day.")
    case .until: .optional(.date, "Đến hết ngày.", "The last day.")
    }
  }
}

/// A post's own picture, or one of its gallery.
package enum PictureField: String, FieldKey {
  case src, alt, consent

  package var field: Field {
    switch self {
    case .src: .required(.file, "Tên tệp ảnh cạnh bài.", "The file, beside the post.")
    case .alt: .optional(.text, "Tả ảnh cho người không nhìn thấy.", "What the picture shows.")
    case .consent:
      .optional(
        .boolean, "Người trong ảnh (hoặc cha mẹ) đã đồng ý.",
        "Whether those pictured, or their parents, agreed.")
    }
  }
}
