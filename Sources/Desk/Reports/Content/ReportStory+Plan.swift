import Analysis
import Content
import Diagnostics

extension ReportStory {
  /// The items of the period with what came of them.
  var planItems: ReportSection {
    let title = say("Các mục trong kế hoạch tháng", "Items of the plan")
    guard !report.items.isEmpty else {
      return ReportSection(
        title: title,
        blocks: [
          sentence("Kế hoạch không có mục nào trong kỳ.", "The plan has no items in this period.")
        ])
    }
    return ReportSection(
      title: title,
      blocks: [
        .table(
          itemTable(
            report.items, title: say("Kết quả các mục của kế hoạch", "Results of the items"),
            name: say("Mục kế hoạch", "Items"), showsResults: true))
      ])
  }

  /// `items` with their assignees; with results, or only as they are planned.
  func itemTable(
    _ items: [ItemProgress], title: String, name: String, showsResults: Bool
  ) -> ReportTable {
    let columns =
      [
        ReportColumn(say("Tháng", "Month"), .center, share: 3),
        ReportColumn(say("Nội dung truyền thông", "Item"), share: 8),
        ReportColumn(say("Người thực hiện", "Assignees"), share: 4),
      ]
      + (showsResults
        ? [
          ReportColumn(say("Kết quả", "Result"), share: 8),
          ReportColumn(say("Đánh giá", "State"), .center, share: 3),
        ] : [])
    let rows = items.map { progress -> [ReportCell] in
      let item = progress.item
      let added = progress.isAdded ? say(" (bổ sung)", " (added)") : ""
      let assignees = item.assignees.map { report.ledger.analysis.catalogue.assignee($0.value) }
        .joined(separator: ", ")
      let start: [ReportCell] = [
        .text(short(Period(item.month))), .text(item.title + added), .text(assignees),
      ]
      return start + (showsResults ? [.lines(results(of: progress)), cell(of: progress)] : [])
    }
    return ReportTable(title: title, name: name, columns: columns, rows: rows)
  }

  /// The computed Kết quả: posts, directives, channels; a written note stands beside.
  private func results(of progress: ItemProgress) -> [ReportCell] {
    var lines = progress.posts.map(cell)
    for position in progress.directives {
      let directive = site.directives[position]
      lines.append(.text(directive.number?.value.normalForm ?? directive.subject))
    }
    let names = progress.channels.compactMap { id in
      site.settings.channels.first { $0.id == id }?.name
    }
    if !names.isEmpty {
      lines.append(.text(say("Đã gửi: ", "Sent to: ") + names.joined(separator: ", ")))
    }
    for remark in [progress.item.reason, progress.item.note].compactMap({ $0 }) {
      lines.append(.text(remark))
    }
    return lines
  }

  /// Posts that no item asked for.
  var unplanned: ReportSection {
    let posts = report.coverage.unplanned.flatMap(\.posts)
    let title = say("Tin, bài ngoài kế hoạch", "Unplanned posts")
    guard !posts.isEmpty else {
      return ReportSection(title: title, blocks: [sentence("Không có.", "None.")])
    }
    return ReportSection(
      title: title,
      blocks: [
        .table(
          table(
            of: posts,
            title: say("Tin, bài không thuộc mục nào của kế hoạch", "Posts that no item asked for"),
            name: say("Ngoài kế hoạch", "Unplanned")))
      ])
  }

  /// What the next period asks for.
  var nextItems: ReportSection? {
    guard let next = named.next(in: report.ledger.calendar) else { return nil }
    let items = PlanProgress(over: next, in: report.ledger).items
      .filter { $0.status != .cancelled }
    let name = next.name[language]
    let title = say("Công việc \(name)", "Items of \(name)")
    guard !items.isEmpty else {
      return ReportSection(
        title: title,
        blocks: [sentence("Kế hoạch chưa có mục nào.", "The plan has no items yet.")])
    }
    return ReportSection(
      title: title,
      blocks: [
        .table(
          itemTable(
            items, title: say("Các mục cần thực hiện", "Items to come"),
            name: say("Kỳ tới", "Next"), showsResults: false))
      ])
  }
}

extension Period {
  /// The period of the same sort after this one; the first semester after the summer.
  func next(in calendar: SchoolCalendar) -> Period? {
    let start = last.advanced(by: 1)
    switch unit {
    case .week: return Period(weekOf: start)
    case .month: return Period(start.yearMonth)
    case .quarter: return Period.holding(start, .quarter, in: calendar)
    case .semester:
      return Period.touching(start...start.advanced(by: 366), .semester, in: calendar).first
    case .schoolYear(let year): return Period(.schoolYear(year + 1), in: calendar)
    case .calendarYear(let year): return Period(.calendarYear(year + 1), in: calendar)
    case .span:
      return Period(start...start.advanced(by: last.dayNumber - first.dayNumber))
    }
  }
}
