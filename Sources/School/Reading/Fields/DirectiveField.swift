import Content

/// The fields of a directive; a plan may have them too.
package enum DirectiveField: String, PublishedKey {
  case number
  case numberPending = "number_pending"
  case issued
  case issuedPending = "issued_pending"
  case issuer, type, subject, signer, effective, expires
  /// Lĩnh vực.
  case area = "field"
  case direction, recipients, urgency, circulation, files
  case basedOn = "based_on"
  case replaces, amends, repeals, corrects, related
  case basisOf = "basis_of"
  case replacedBy = "replaced_by"
  case amendedBy = "amended_by"
  case repealedBy = "repealed_by"
  case correctedBy = "corrected_by"
  case validity, withdrawn, reason, published, changes, topics, items, event, sent, disclosure
  case disclosureYear = "disclosure_year"
  case photoConsent = "photo_consent"
  case slug
  case redirectFrom = "redirect_from"
  case status
  case approvedBy = "approved_by"
  case hideAfter = "hide_after"
  case template, extra

  package var field: Field {
    switch self {
    case .number:
      .optional(
        .documentNumber, "Số, ký hiệu; bắt buộc trừ khi chưa cấp số.",
        "Its number; required unless it is pending.")
    case .numberPending: .optional(.boolean, "Chưa cấp số.", "No number was given yet.")
    case .issued:
      .optional(
        .partialDate, "Ngày ban hành, hoặc chỉ tháng, năm.",
        "When it was issued: a day, a month or a year.")
    case .issuedPending: .optional(.boolean, "Chưa rõ ngày ban hành.", "Its date is not known yet.")
    case .issuer:
      .optional(
        .id, "Mã cơ quan ban hành trong site.toml.", "The id of an issuer of site.toml.")
    case .type: .optional(.documentType, "Loại văn bản, như KH, QĐ, Công văn.", "Its type.")
    case .subject: .required(.text, "Trích yếu nội dung.", "What it is about.")
    case .signer: .optional(.record(SignerField.self), "Người ký.", "Who signed it.")
    case .effective: .optional(.date, "Ngày có hiệu lực.", "The day it takes effect.")
    case .expires: .optional(.date, "Ngày hết hiệu lực.", "The last day of its effect.")
    case .area: .optional(.text, "Lĩnh vực.", "Its field.")
    case .direction:
      .optional(.oneOf(Direction.self), "Văn bản đến, đi hay nội bộ.", "In, out or internal.")
    case .recipients: .optional(.list(of: .text), "Nơi nhận.", "Who receives it.")
    case .urgency: .optional(.oneOf(Urgency.self), "Độ khẩn.", "How urgent it is.")
    case .circulation:
      .optional(
        .oneOf(Circulation.self), "internal: không bao giờ đăng.", "internal: never published.")
    case .files:
      .optional(.list(of: .record(FileField.self)), "Các tệp kèm theo.", "Its files.")
    case .basedOn: .relation("Căn cứ những văn bản này.", "Issued on the basis of these.")
    case .replaces: .relation("Thay thế những văn bản này.", "Replaces these.")
    case .amends: .relation("Sửa đổi, bổ sung những văn bản này.", "Amends these.")
    case .repeals: .relation("Bãi bỏ những văn bản này.", "Repeals these.")
    case .corrects: .relation("Đính chính những văn bản này.", "Corrects these.")
    case .related: .relation("Liên quan đến những văn bản này.", "Related to these.")
    case .basisOf: .relation("Là căn cứ của những văn bản này.", "These are based on it.")
    case .replacedBy: .relation("Được thay thế bởi những văn bản này.", "Replaced by these.")
    case .amendedBy: .relation("Được sửa đổi, bổ sung bởi những văn bản này.", "Amended by these.")
    case .repealedBy: .relation("Bị bãi bỏ bởi những văn bản này.", "Repealed by these.")
    case .correctedBy: .relation("Được đính chính bởi những văn bản này.", "Corrected by these.")
    case .validity: .optional(.oneOf(Validity.self), "Tình trạng hiệu lực.", "Whether in force.")
    case .withdrawn: .optional(.date, "Ngày thu hồi.", "The day it was withdrawn.")
    case .reason: .reason
    case .published:
      .optional(.dateAndTime, "Hiện trên trang từ lúc nào.", "From when it is shown.")
    case .changes: .changes
    case .topics: .topics
    case .items: .items
    case .event: .event
    case .sent: .sent
    case .disclosure: .disclosure
    case .disclosureYear: .disclosureYear
    case .photoConsent: .photoConsent
    case .slug: .slug
    case .redirectFrom: .redirectFrom
    case .status: .status
    case .approvedBy: .approvedBy
    case .hideAfter: .hideAfter
    case .template: .template
    case .extra: .extra
    }
  }

  /// How far a directive may be seen.
  enum Circulation: String, Sendable, Hashable, CaseIterable {
    case everybody = "public"
    case school = "internal"
  }
}

extension Field {
  fileprivate static func relation(_ vi: String, _ en: String) -> Field {
    .optional(.list(of: .documentNumber), vi, en)
  }
}

/// A person and their office.
package enum SignerField: String, FieldKey {
  case name, position, authority

  package var field: Field {
    switch self {
    case .name: .optional(.text, "Họ và tên.", "The name.")
    case .position: .optional(.text, "Chức vụ.", "The office.")
    case .authority:
      .optional(.text, "Quyền hạn ký: KT., TL., TM., Q.", "By what authority: KT., TL., TM., Q.")
    }
  }
}

/// A file of a directive.
package enum FileField: String, FieldKey {
  case src, title

  package static var shorthand: FileField? { .src }

  package var field: Field {
    switch self {
    case .src: .required(.file, "Tên tệp cạnh văn bản.", "The file, beside the directive.")
    case .title: .optional(.text, "Tên hiện cho người đọc.", "What readers see.")
    }
  }
}
