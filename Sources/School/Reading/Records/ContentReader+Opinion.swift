package import Content
import Diagnostics

extension ContentReader {
  /// Reads a file of `content/internal/opinion`; what is wrong is left out of the list.
  package func opinionIssues(path: String, bytes: [UInt8]) -> ReadingResult<[OpinionIssue]> {
    read(path, bytes, as: OpinionField.self) { fields, _ in
      let source = Source(path: path)
      return fields.records(.issues, OpinionIssueField.self) { $0.issue(of: source) }
    }
  }
}

extension FieldReader where Key == OpinionIssueField {
  fileprivate mutating func issue(of source: Source) -> OpinionIssue? {
    let date = date(.date)
    let heardFrom = text(.source)
    let summary = text(.summary)
    let status = choice(.status, of: OpinionIssue.Status.self)
    let handledBy = text(.handledBy)
    let response = text(.response)
    let post = value(.post, AddressValue.projectFile)
    let reportedTo = text(.reportedTo)
    let reportedOn = self.date(.reportedOn)
    checkOrder(.date, date, .reportedOn, reportedOn)
    guard let date, let heardFrom, let summary else { return nil }
    return OpinionIssue(
      source: source, date: date, heardFrom: heardFrom, summary: summary, status: status ?? .open,
      handledBy: handledBy, response: response, post: post, reportedTo: reportedTo,
      reportedOn: reportedOn)
  }
}
