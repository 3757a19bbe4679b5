import Content

/// The fields of a plan; those of a directive may stand there too.
package enum PlanField: String, FieldKey {
  case title, period, starts, ends, level, lead
  case boardTitle = "board_title"
  case board, topics, items, quotas, subject

  package static var inherited: (any FieldKey.Type)? { DirectiveField.self }

  package var field: Field {
    switch self {
    case .title: .required(.text, "Tên kế hoạch.", "The plan's title.")
    case .period:
      .required(.period, "Năm học hoặc năm dương lịch.", "A school year or a calendar year.")
    case .starts: .optional(.date, "Ngày bắt đầu, nếu khác đầu kỳ.", "Its own first day.")
    case .ends: .optional(.date, "Ngày kết thúc, nếu khác cuối kỳ.", "Its own last day.")
    case .level: .optional(.oneOf(SchoolLevel.self), "Bậc học.", "The level of schooling.")
    case .lead: .optional(.record(SignerField.self), "Người phụ trách.", "Who is in charge.")
    case .boardTitle: .optional(.text, "Tên ban truyền thông.", "What the board is called.")
    case .board: .records(BoardMemberField.self, "Thành viên ban.", "The board's members.")
    case .topics:
      .required(
        .list(of: .record(TopicField.self)), "Các nội dung truyền thông trọng tâm.",
        "The focus topics.")
    case .items: .records(PlanItemField.self, "Kế hoạch từng tháng.", "The monthly table.")
    case .quotas: .records(QuotaField.self, "Chỉ tiêu tin bài.", "Quotas.")
    case .subject: .optional(.text, "Trích yếu; bỏ trống là tên kế hoạch.", "Absent: the title.")
    }
  }
}

/// A topic of a plan.
package enum TopicField: String, FieldKey {
  case id, number, group, title, keywords, text, topics

  package var field: Field {
    switch self {
    case .id:
      .required(.id, "Mã nội dung, để tin bài ghi vào topics.", "The id posts are tagged by.")
    case .number: .optional(.text, "Số thứ tự như trong văn bản.", "As printed.")
    case .group: .optional(.text, "Đề mục chung của nhiều nội dung.", "A heading over several.")
    case .title: .required(.text, "Tên nội dung.", "The topic's title.")
    case .keywords: .optional(.list(of: .text), "Từ khóa để gợi ý.", "Words that hint at it.")
    case .text: .optional(.markdown, "Lời văn trong kế hoạch.", "Its paragraphs in the plan.")
    case .topics: .records(SubtopicField.self, "Nội dung con, một cấp.", "One level below it.")
    }
  }
}

/// A sub-topic: a topic's fields but for topics of its own.
package enum SubtopicField: String, FieldKey {
  case id, number, group, title, keywords, text

  package var field: Field {
    switch self {
    case .id: TopicField.id.field
    case .number: TopicField.number.field
    case .group: TopicField.group.field
    case .title: TopicField.title.field
    case .keywords: TopicField.keywords.field
    case .text: TopicField.text.field
    }
  }
}

/// A line of the monthly table.
package enum PlanItemField: String, FieldKey {
  case month, id, title, assignees, topics, event, wants, added, status, reason, note

  package var field: Field {
    switch self {
    case .month: .required(.number(1...12), "Tháng.", "The month.")
    case .id: .required(.id, "Mã mục, không trùng trong tháng.", "Its id, unique in the month.")
    case .title: .required(.text, "Nội dung truyền thông.", "What is to be reported.")
    case .assignees:
      .optional(.list(of: .text), "Người hoặc bộ phận thực hiện.", "People or departments.")
    case .topics: .topics
    case .event: .event
    case .wants: .optional(.number(1...1000), "Cần mấy tin bài.", "Posts wanted.")
    case .added: .optional(.date, "Ngày bổ sung vào kế hoạch.", "The day it was added.")
    case .status:
      .optional(.oneOf(PlanItem.Status.self), "Còn thực hiện không.", "Whether it still stands.")
    case .reason: .optional(.paragraphs, "Lý do hoãn, hủy.", "Why postponed or cancelled.")
    case .note: .optional(.paragraphs, "Ghi chú cạnh kết quả.", "A note beside the result.")
    }
  }
}

/// A member of the board.
package enum BoardMemberField: String, FieldKey {
  case name, position, role, topics, duties

  package var field: Field {
    switch self {
    case .name: .required(.text, "Tên.", "The name.")
    case .position: .optional(.text, "Chức vụ.", "The office.")
    case .role: .optional(.text, "Vai trò trong ban.", "The role on the board.")
    case .topics: .topics
    case .duties: .optional(.list(of: .paragraphs), "Nhiệm vụ.", "The duties.")
    }
  }
}
