import Content

/// `[[department]]`.
package enum DepartmentField: String, FieldKey {
  case id, name, aliases, lead, contact

  package var field: Field {
    switch self {
    case .id: .required(.id, "Mã bộ phận.", "The department's id.")
    case .name: .required(.text, "Tên bộ phận.", "Its name.")
    case .aliases: .optional(.list(of: .text), "Cách viết tắt.", "As plans abbreviate it.")
    case .lead: .optional(.text, "Người đứng đầu.", "Who leads it.")
    case .contact: .optional(.text, "Đầu mối liên hệ.", "Whom to ask.")
    }
  }
}

/// `[[person]]`.
package enum PersonField: String, FieldKey {
  case name
  case fullName = "full_name"
  case position, department, aliases

  package var field: Field {
    switch self {
    case .name: .required(.text, "Tên như tin bài và kế hoạch ghi.", "As posts and plans write it.")
    case .fullName: .optional(.text, "Họ và tên đầy đủ.", "The full name.")
    case .position: .optional(.text, "Chức vụ.", "The office.")
    case .department: .optional(.text, "Bộ phận.", "The department.")
    case .aliases: .optional(.list(of: .text), "Cách gọi khác.", "Other names.")
    }
  }
}

/// `[[kind]]`.
package enum KindField: String, FieldKey {
  case id, name

  package var field: Field {
    switch self {
    case .id: .required(.id, "Mã chuyên mục.", "The kind's id.")
    case .name: .required(.text, "Tên chuyên mục.", "Its name.")
    }
  }
}

/// `[[field]]`.
package enum FieldNameField: String, FieldKey {
  case id, name

  package var field: Field {
    switch self {
    case .id: .required(.text, "Lĩnh vực như văn bản ghi.", "The field as directives write it.")
    case .name: .required(.text, "Tên lĩnh vực.", "Its name.")
    }
  }
}

/// `[[channel]]`.
package enum ChannelField: String, FieldKey {
  case id, name, kind, address

  package var field: Field {
    switch self {
    case .id: .required(.id, "Mã kênh.", "The channel's id.")
    case .name: .required(.text, "Tên kênh.", "Its name.")
    case .kind: .optional(.oneOf(Channel.Sort.self), "Loại kênh.", "What sort of channel it is.")
    case .address: .optional(.text, "Nơi gửi tin bài.", "Where items are sent.")
    }
  }
}

/// `[[issuer]]`.
package enum IssuerField: String, FieldKey {
  case id, name, symbols, level

  package var field: Field {
    switch self {
    case .id: .required(.id, "Mã cơ quan.", "The issuer's id.")
    case .name: .required(.text, "Tên cơ quan.", "Its name.")
    case .symbols:
      .optional(.list(of: .text), "Ký hiệu trong số văn bản.", "As they stand in numbers.")
    case .level: .optional(.oneOf(Issuer.Level.self), "Cấp.", "Where it stands.")
    }
  }
}

/// `[[quota]]`, and an entry of a plan's `quotas`.
package enum QuotaField: String, FieldKey {
  case id, title
  case atLeast = "at_least"
  case every, each, departments, topics, kinds, channel, posted, months, source

  package var field: Field {
    switch self {
    case .id: .required(.id, "Mã chỉ tiêu.", "The quota's id.")
    case .title: .required(.text, "Nội dung chỉ tiêu.", "What it asks for.")
    case .atLeast: .required(.number(1...10_000), "Ít nhất bao nhiêu tin bài.", "At least so many.")
    case .every: .required(.oneOf(Quota.Rhythm.self), "Tính theo kỳ nào.", "Per what period.")
    case .each:
      .optional(
        .oneOf(Quota.Unit.self), "Tính riêng cho từng bộ phận, tác giả hay nội dung.",
        "Counted for each of these.")
    case .departments: .optional(.list(of: .text), "Những bộ phận phải đạt.", "Which departments.")
    case .topics: .optional(.list(of: .id), "Bài thuộc nội dung nào.", "Posts of which topics.")
    case .kinds: .optional(.list(of: .id), "Bài thuộc chuyên mục nào.", "Posts of which kinds.")
    case .channel: .optional(.id, "Tính bài gửi kênh này.", "Counts what was sent there.")
    case .posted: .optional(.boolean, "Tính bài kênh đã đăng.", "Counts what appeared there.")
    case .months:
      .optional(.list(of: .number(1...12)), "Chỉ tính các tháng này.", "In these months alone.")
    case .source: .optional(.text, "Văn bản giao chỉ tiêu.", "The directive that asks for it.")
    }
  }
}

/// `[[report]]`.
package enum ReportField: String, FieldKey {
  case id, title, every
  case dueDay = "due_day"
  case coversThrough = "covers_through"
  case recipients, each

  /// Of what there may be one report each.
  enum Unit: String, Sendable, Hashable, CaseIterable {
    case department
  }

  package var field: Field {
    switch self {
    case .id: .required(.id, "Mã báo cáo.", "The report's id.")
    case .title: .required(.text, "Tên báo cáo.", "Its title.")
    case .every: .required(.oneOf(ReportDuty.Rhythm.self), "Bao lâu một lần.", "How often.")
    case .dueDay:
      .optional(
        .number(1...31), "Phải nộp trước ngày này (báo cáo tuần: thứ mấy, 1 là thứ Hai).",
        "Due before this day (of the week, 1 Monday, for a weekly one).")
    case .coversThrough:
      .optional(.number(1...31), "Số liệu tính đến hết ngày này.", "The last day it covers.")
    case .recipients: .optional(.list(of: .text), "Nơi nhận.", "Who receives it.")
    case .each: .optional(.oneOf(Unit.self), "Mỗi bộ phận một báo cáo.", "One per department.")
    }
  }
}

/// `[[disclosure]]`.
package enum DisclosureField: String, FieldKey {
  case id, title, due
  case keepYears = "keep_years"
  case source

  package var field: Field {
    switch self {
    case .id: .required(.id, "Mã mục công khai.", "The disclosure's id.")
    case .title: .required(.text, "Nội dung công khai.", "What is disclosed.")
    case .due: .optional(.monthDay, "Hạn công khai hằng năm.", "By when each year.")
    case .keepYears: .optional(.number(1...100), "Giữ trên trang mấy năm.", "For how many years.")
    case .source: .optional(.text, "Văn bản quy định.", "The directive that asks for it.")
    }
  }
}
