import Content
import Diagnostics

/// The keys and sections of site.toml.
package enum SettingsField: String, FieldKey {
  case title
  case baseURL = "base_url"
  case language
  case utcOffset = "utc_offset"
  case theme, output, description
  case school, department, person, kind, channel, issuer, field, quota, report, pace, plan, menu
  case disclosure, calendar, editorial, archive, home, paginate, publish, limits

  package var field: Field {
    switch self {
    case .title: .required(.text, "Tên trang, thường là tên trường.", "The name of the site.")
    case .baseURL:
      .required(
        .address, "Địa chỉ của trang, có thể kèm thư mục con.",
        "Where the site will stand; may have a path.")
    case .language: .optional(.oneOf(Language.self), "Ngôn ngữ giao diện.", "The theme's words.")
    case .utcOffset: .required(.offset, "Múi giờ của trang.", "The site's own time.")
    case .theme: .optional(.id, "Tên một thư mục của themes/.", "A folder of themes/.")
    case .output: .optional(.text, "Thư mục kết quả.", "The output folder.")
    case .description: .optional(.paragraphs, "Giới thiệu ngắn về trang.", "About the site.")
    case .school: .optional(.record(SchoolField.self), "Nhà trường.", "The school.")
    case .department: .records(DepartmentField.self, "Bộ phận.", "Departments.")
    case .person: .records(PersonField.self, "Người viết, người phụ trách.", "People.")
    case .kind: .records(KindField.self, "Chuyên mục.", "Kinds of story.")
    case .channel: .records(ChannelField.self, "Kênh truyền thông.", "Channels.")
    case .issuer: .records(IssuerField.self, "Cơ quan ban hành.", "Issuing bodies.")
    case .field: .records(FieldNameField.self, "Lĩnh vực văn bản.", "Fields of directives.")
    case .quota: .records(QuotaField.self, "Chỉ tiêu tin bài.", "Quotas.")
    case .report: .records(ReportField.self, "Chế độ báo cáo.", "Reports owed.")
    case .pace: .optional(.record(PaceField.self), "Nhắc việc.", "When to remind.")
    case .plan:
      .optional(.record(PlanPartsField.self), "Phần công khai của kế hoạch.", "What a plan shows.")
    case .menu: .records(MenuField.self, "Trình đơn.", "The menu.")
    case .disclosure: .records(DisclosureField.self, "Mục công khai.", "What must be disclosed.")
    case .calendar: .optional(.record(CalendarField.self), "Năm học.", "The school year.")
    case .editorial: .optional(.record(EditorialField.self), "Biên tập.", "The editorial rules.")
    case .archive: .optional(.record(ArchiveField.self), "Kho văn bản.", "The archive.")
    case .home: .optional(.record(HomeField.self), "Trang chủ.", "The home page.")
    case .paginate: .optional(.record(PaginateField.self), "Chia trang.", "Pages of lists.")
    case .publish: .optional(.record(PublishField.self), "Xuất bản.", "Publishing.")
    case .limits: .optional(.record(LimitsField.self), "Giới hạn.", "Bounds.")
    }
  }
}

extension Field {
  /// A list of records.
  static func records(_ record: any FieldKey.Type, _ vi: String, _ en: String) -> Field {
    .optional(.list(of: .record(record)), vi, en)
  }
}

/// `[school]`.
package enum SchoolField: String, FieldKey {
  case symbol, aliases
  case governingBody = "governing_body"
  case address, phone, email, place, leader, spokesperson

  package var field: Field {
    switch self {
    case .symbol: .optional(.text, "Ký hiệu trong số văn bản.", "As it stands in its numbers.")
    case .aliases: .optional(.list(of: .text), "Cách ghi khác.", "Other spellings of the symbol.")
    case .governingBody: .optional(.text, "Cơ quan chủ quản.", "The governing body.")
    case .address: .optional(.text, "Địa chỉ.", "The address.")
    case .phone: .optional(.text, "Điện thoại.", "The telephone number.")
    case .email: .optional(.text, "Hòm thư công vụ.", "The official mailbox.")
    case .place: .optional(.text, "Địa danh trên văn bản.", "The place line of official papers.")
    case .leader: .optional(.record(SignerField.self), "Thủ trưởng.", "The head.")
    case .spokesperson: .optional(.record(SignerField.self), "Người phát ngôn.", "Who speaks.")
    }
  }
}

/// `[calendar]`.
package enum CalendarField: String, FieldKey {
  case schoolYearStarts = "school_year_starts"
  case semesters

  package var field: Field {
    switch self {
    case .schoolYearStarts:
      .optional(.number(1...12), "Tháng khai giảng.", "The month a school year starts in.")
    case .semesters:
      .optional(
        .list(of: .list(of: .number(1...12))), "Các tháng của từng học kỳ.",
        "The months of each semester.")
    }
  }
}

/// `[editorial]`.
package enum EditorialField: String, FieldKey {
  case requireApproval = "require_approval"
  case approvers
  case requireTopics = "require_topics"
  case officialMailDomains = "official_mail_domains"
  case requirePhotoConsent = "require_photo_consent"

  package var field: Field {
    switch self {
    case .requireApproval: .optional(.boolean, "Chỉ đăng bài đã duyệt.", "Only approved is shown.")
    case .approvers: .optional(.list(of: .text), "Người được duyệt.", "Who may approve.")
    case .requireTopics:
      .optional(.boolean, "Nhắc khi bài chưa gắn nội dung.", "Warn of untagged posts.")
    case .officialMailDomains:
      .optional(.list(of: .text), "Tên miền thư công vụ.", "Domains of official mail.")
    case .requirePhotoConsent:
      .optional(.boolean, "Ảnh phải có sự đồng ý.", "Photos need consent.")
    }
  }
}

/// `[archive]`.
package enum ArchiveField: String, FieldKey {
  case register, exempt, ocr

  package var field: Field {
    switch self {
    case .register: .optional(.projectFile, "Tệp sổ đăng ký văn bản.", "The register's file.")
    case .exempt:
      .records(ExemptionField.self, "Văn bản không phải đăng.", "What need not be public.")
    case .ocr:
      .optional(
        .boolean, "Nhận dạng chữ trong tệp PDF chỉ có ảnh quét (cần tesseract).",
        "Recognise the words of scanned PDFs (needs tesseract).")
    }
  }
}

/// An entry of `archive.exempt`.
package enum ExemptionField: String, FieldKey {
  case number, reason

  package var field: Field {
    switch self {
    case .number: .required(.documentNumber, "Số, ký hiệu.", "The number.")
    case .reason: .required(.text, "Vì sao không đăng.", "Why it is not public.")
    }
  }
}
