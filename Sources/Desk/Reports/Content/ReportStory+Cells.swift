import Analysis
import Content

extension ReportStory {
  /// The post's title, leading to it where the public can read it.
  func cell(of post: Int) -> ReportCell {
    let title = site.posts[post].title
    return report.address(post).map { .link(title, address: $0) } ?? .text(title)
  }

  /// Who wrote a post, and for which department.
  func writers(of post: Int) -> String {
    let tags = report.ledger.analysis.tags[post]
    let authors = tags.authors.joined(separator: ", ")
    guard let department = tags.department?.name else { return authors }
    return authors.isEmpty ? department : "\(authors) – \(department)"
  }

  /// Posts by their days, the oldest first.
  func table(of posts: [Int], title: String, name: String) -> ReportTable {
    ReportTable(
      title: title, name: name,
      columns: [
        ReportColumn(say("STT", "No."), .center, share: 1),
        ReportColumn(say("Ngày", "Date"), .center, share: 2),
        ReportColumn(say("Tin, bài", "Post"), share: 7),
        ReportColumn(say("Người viết", "Written by"), share: 4),
      ],
      rows: posts.enumerated().map { index, post in
        [
          .number(index + 1), .date(site.posts[post].date.date), cell(of: post),
          .text(writers(of: post)),
        ]
      })
  }

  /// The state of a quota in words, and how it is to be taken.
  func cell(of state: QuotaResult.State) -> ReportCell {
    switch state {
    case .met: .state(say("Đạt", "Met"), .good)
    case .missed: .state(say("Chưa đạt", "Missed"), .bad)
    case .onTrack: .state(say("Còn thời gian", "On track"), .neutral)
    case .due: .state(say("Cần làm ngay", "Due"), .pressing)
    case .upcoming: .state(say("Chưa đến kỳ", "Upcoming"), .neutral)
    }
  }

  /// The status of a plan item in words, and how it is to be taken.
  func cell(of progress: ItemProgress) -> ReportCell {
    let isLate = !progress.late.isEmpty && progress.late.count == progress.posts.count
    return switch progress.status {
    case .covered where isLate: .state(say("Đã có tin (muộn)", "Covered, late"), .good)
    case .covered: .state(say("Đã có tin", "Covered"), .good)
    case .due: .state(say("Đang thực hiện", "Due"), .pressing)
    case .missed: .state(say("Chưa có tin", "Missed"), .bad)
    case .upcoming: .state(say("Chưa đến kỳ", "Upcoming"), .neutral)
    case .postponed: .state(say("Hoãn", "Postponed"), .neutral)
    case .cancelled: .state(say("Không thực hiện", "Cancelled"), .neutral)
    }
  }

  /// `tháng 10/2020` as a short heading of a column or a cell.
  func short(_ period: Period) -> String {
    switch period.unit {
    case .month(let month): "\(month.month)/\(month.year)"
    default: period.description
    }
  }

  func sentence(_ vi: String, _ en: String) -> ReportBlock { .paragraph(say(vi, en)) }
}
