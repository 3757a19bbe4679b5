import Content

/// The fields of every content file that may reach the public.
protocol PublishedKey: FieldKey {
  static var status: Self { get }
  static var reason: Self { get }
  static var approvedBy: Self { get }
  static var hideAfter: Self { get }
  static var template: Self { get }
  static var extra: Self { get }
}

/// Fields that several records share.
extension Field {
  static let status = Field.optional(
    .oneOf(Status.self), "Tình trạng duyệt; bỏ trống là đã duyệt.",
    "Where it stands in review; absent means approved.")
  static let reason = Field.optional(
    .paragraphs, "Lý do, bắt buộc khi bị trả lại hoặc gỡ.",
    "Why; needed when rejected or withdrawn.")
  static let approvedBy = Field.optional(.text, "Người duyệt.", "Who approved it.")
  static let hideAfter = Field.optional(
    .date, "Ngày cuối cùng còn hiện trên trang.", "The last day it is shown.")
  static let template = Field.optional(
    .id, "Tên một mẫu trang khác của giao diện.", "Another template of the theme, by name.")
  static let extra = Field.optional(
    .open, "Dữ liệu tùy ý, chuyển nguyên cho mẫu trang.",
    "Free data, passed to the template as it is.")
  static let photoConsent = Field.optional(
    .boolean, "Người trong mọi ảnh của tệp này (hoặc cha mẹ) đã đồng ý.",
    "Whether those in all its pictures, or their parents, agreed.")
  static let redirectFrom = Field.optional(
    .list(of: .path), "Những địa chỉ cũ dẫn về đây.", "Old addresses that lead here.")
  static let slug = Field.optional(
    .text, "Phần cuối của địa chỉ trang; bỏ trống thì lấy theo tên tệp.",
    "The last part of its address; absent, it is made from the file's name.")
  static let topics = Field.optional(
    .list(of: .id), "Mã các nội dung truyền thông của kế hoạch.", "Ids of the plan's topics.")
  static let items = Field.optional(
    .list(of: .item), "Các mục trong kế hoạch tháng.", "Items of the monthly plan.")
  static let event = Field.optional(.id, "Mã sự kiện.", "The id of an event.")
  static let sent = Field.optional(
    .list(of: .record(SentField.self)), "Các kênh khác đã nhận.", "Other channels it was sent to.")
  static let changes = Field.optional(
    .list(of: .record(ChangeField.self)), "Những lần sửa sau khi đăng.",
    "What changed after publication.")
  static let disclosure = Field.optional(
    .id, "Mã mục công khai mà nội dung này đáp ứng.", "The disclosure it serves, by id.")
  static let disclosureYear = Field.optional(
    .period, "Năm học công khai, nếu khác năm ban hành.",
    "The school year disclosed, where not the one of its date.")
}

/// One channel a text was sent to.
package enum SentField: String, FieldKey {
  case channel, date, posted, link

  package var field: Field {
    switch self {
    case .channel: .required(.id, "Mã kênh trong site.toml.", "The id of a channel of site.toml.")
    case .date: .required(.date, "Ngày gửi.", "The day it was sent.")
    case .posted: .optional(.date, "Ngày kênh ấy đăng.", "The day the channel published it.")
    case .link: .optional(.address, "Địa chỉ bài trên kênh ấy.", "Where the channel shows it.")
    }
  }
}

/// One change after publication.
package enum ChangeField: String, FieldKey {
  case date, note

  package var field: Field {
    switch self {
    case .date: .required(.date, "Ngày sửa.", "The day of the change.")
    case .note: .required(.paragraphs, "Sửa những gì.", "What was changed.")
    }
  }
}
