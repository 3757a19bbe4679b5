import Content

/// The fields of a file of opinion issues.
package enum OpinionField: String, FieldKey {
  case issues

  package var field: Field {
    .required(
      .list(of: .record(OpinionIssueField.self)), "Các vấn đề dư luận quan tâm.",
      "The public-opinion issues.")
  }
}

/// One issue.
package enum OpinionIssueField: String, FieldKey {
  case date, source, summary, status
  case handledBy = "handled_by"
  case response, post
  case reportedTo = "reported_to"
  case reportedOn = "reported_on"

  package var field: Field {
    switch self {
    case .date: .required(.date, "Ngày ghi nhận.", "The day it was heard.")
    case .source: .required(.text, "Nghe từ đâu.", "Where it was heard.")
    case .summary: .required(.paragraphs, "Tóm tắt vấn đề.", "What it is about.")
    case .status:
      .optional(.oneOf(OpinionIssue.Status.self), "Xử lý đến đâu.", "Where handling it stands.")
    case .handledBy: .optional(.text, "Người xử lý.", "Who handles it.")
    case .response: .optional(.paragraphs, "Đã trả lời thế nào.", "How it was answered.")
    case .post: .optional(.projectFile, "Tệp tin bài về việc này.", "The file of a post about it.")
    case .reportedTo: .optional(.text, "Đã báo cáo cho ai.", "To whom it was reported.")
    case .reportedOn: .optional(.date, "Ngày báo cáo.", "The day it was reported.")
    }
  }
}
