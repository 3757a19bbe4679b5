import Analysis
import Content
import Diagnostics

extension ReportStory {
  /// Counts against quotas, with who asks for them, and against the period before.
  var summary: ReportSection {
    let coverage = report.coverage
    let sent = coverage.channels.map(\.tally.total).reduce(0, +)
    let wanted = report.items.filter { ![.postponed, .cancelled].contains($0.status) }
    let covered = wanted.count { $0.status == .covered }
    var blocks: [ReportBlock] = [
      sentence(
        "Trong kỳ có \(coverage.posts.total) tin, bài trên cổng thông tin điện tử; \(sent) lượt"
          + " gửi tới các kênh khác; \(covered)/\(wanted.count) mục của kế hoạch đã có tin.",
        "There were \(coverage.posts.total) posts on the site, sent on \(sent) times;"
          + " \(covered) of \(wanted.count) items of the plan are covered.")
    ]
    if report.isPlanless {
      blocks.append(
        sentence(
          "Chưa có kế hoạch truyền thông nào cho những ngày này.", "No plan holds these days."))
    }
    if let table = quotaTable(report.quotas) { blocks.append(.table(table)) }
    if let table = comparison { blocks.append(.table(table)) }
    return ReportSection(
      title: say("Kết quả chung và chỉ tiêu tin, bài", "Summary and quotas"), blocks: blocks)
  }

  /// Every result of `quotas`; nothing where there is none.
  func quotaTable(_ quotas: [QuotaResults]) -> ReportTable? {
    let rows = quotas.flatMap { results in
      results.results.map { result -> [ReportCell] in
        let unit = result.name.map { ": \($0)" } ?? ""
        return [
          .text(results.quota.title + unit),
          .text(results.quota.source.map { cited($0.value) } ?? ""),
          .text(short(result.period)), .number(results.quota.atLeast), .number(result.count),
          cell(of: result.state),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      title: say("Thực hiện chỉ tiêu tin, bài", "Quotas"), name: say("Chỉ tiêu", "Quotas"),
      columns: [
        ReportColumn(say("Chỉ tiêu", "Quota"), share: 6),
        ReportColumn(say("Căn cứ", "Source"), share: 4),
        ReportColumn(say("Kỳ", "Period"), .center, share: 3),
        ReportColumn(say("Yêu cầu", "Wanted"), .center, share: 2),
        ReportColumn(say("Kết quả", "Result"), .center, share: 2),
        ReportColumn(say("Đánh giá", "State"), .center, share: 3),
      ], rows: rows)
  }

  /// A semester's or a year's counts beside those of the one before.
  private var comparison: ReportTable? {
    switch named.unit {
    case .semester, .schoolYear, .calendarYear: break
    default: return nil
    }
    let before = named.previous(in: report.ledger.calendar)
    let then = Coverage(of: report.ledger, over: before)
    let now = report.coverage
    func row(_ title: String, _ old: Int, _ new: Int) -> [ReportCell] {
      let change = new - old
      return [
        .text(title), .number(old), .number(new),
        .text(change > 0 ? "+\(change)" : change == 0 ? "0" : "−\(-change)"),
      ]
    }
    func sum(_ rows: [CoverageRow]) -> Int { rows.map(\.tally.total).reduce(0, +) }
    let oldTopics = Dictionary(
      then.topics.map { ($0.id, $0.tally.total) }, uniquingKeysWith: { first, _ in first })
    let topics = now.topics.filter { $0.parent == nil }.map {
      row($0.title, oldTopics[$0.id] ?? 0, $0.tally.total)
    }
    return ReportTable(
      title: say("So sánh với \(before.name.vi)", "Compared with \(before.name.en)"),
      name: say("So sánh", "Comparison"),
      columns: [
        ReportColumn(say("Nội dung", "Topic"), share: 7),
        ReportColumn(say("Kỳ trước", "Before"), .center, share: 2),
        ReportColumn(say("Kỳ này", "Now"), .center, share: 2),
        ReportColumn(say("Tăng, giảm", "Change"), .center, share: 2),
      ],
      rows: [
        row(say("Tin, bài trên cổng", "Posts on the site"), then.posts.total, now.posts.total),
        row(say("Lượt gửi các kênh", "Sent to channels"), sum(then.channels), sum(now.channels)),
      ] + topics)
  }

  /// Posts by topic, and by month where there are several.
  var topics: ReportSection {
    let coverage = report.coverage
    let hasMonths = coverage.columns.count > 1
    func row(_ first: ReportCell, _ title: String, _ tally: Tally) -> [ReportCell] {
      [first, .text(title)] + (hasMonths ? tally.byColumn.map { .number($0) } : [])
        + [.number(tally.total)]
    }
    let columns =
      [
        ReportColumn(say("STT", "No."), .center, share: 4),
        ReportColumn(say("Nội dung truyền thông", "Topic"), share: hasMonths ? 16 : 28),
      ]
      + (hasMonths
        ? coverage.columns.map { ReportColumn(columnTitle(of: $0), .center, share: 3) } : [])
      + [ReportColumn(say("Cộng", "Total"), .center, share: 5)]
    let rows = coverage.topics.map { topic in
      row(
        topic.number.map { .text($0) } ?? .empty,
        topic.parent == nil ? topic.title : "– \(topic.title)", topic.tally)
    }
    var blocks: [ReportBlock] = []
    if rows.isEmpty {
      blocks.append(sentence("Chưa có nội dung trọng tâm nào.", "There are no topics."))
    } else {
      blocks.append(
        .table(
          ReportTable(
            title: hasMonths
              ? say(
                "Số tin, bài theo nội dung truyền thông, từng tháng", "Posts by topic and month")
              : say("Số tin, bài theo nội dung truyền thông", "Posts by topic"),
            name: say("Nội dung", "Topics"), columns: columns, rows: rows,
            total: row(.empty, say("Tổng số tin, bài", "All posts"), coverage.posts),
            chart: ReportChart(
              title: say("Tin, bài theo nội dung", "Posts by topic"), shape: .bars, labelColumn: 1,
              valueColumn: columns.count - 1))))
      blocks.append(
        sentence(
          "Một tin gắn với nhiều nội dung được tính ở từng nội dung, nhưng chỉ một lần ở tổng số.",
          "A post of several topics counts under each of them, and once in the total."))
    }
    if hasMonths { blocks.append(.table(monthTable)) }
    return ReportSection(
      title: say("Kết quả theo nội dung truyền thông", "Results by topic"), blocks: blocks)
  }

  /// `9`, `10` … for months; the year stands in the title of the report.
  private func columnTitle(of period: Period) -> String {
    if case .month(let month) = period.unit { String(month.month) } else { short(period) }
  }

  private var monthTable: ReportTable {
    let coverage = report.coverage
    let sent = coverage.columns.indices.map { column in
      coverage.channels.map { $0.tally.byColumn[column] }.reduce(0, +)
    }
    return ReportTable(
      title: say("Số tin, bài theo tháng", "Posts by month"), name: say("Theo tháng", "Months"),
      columns: [
        ReportColumn(say("Tháng", "Month"), .center, share: 3),
        ReportColumn(say("Tin, bài", "Posts"), .center, share: 3),
        ReportColumn(say("Lượt gửi các kênh", "Sent"), .center, share: 3),
      ],
      rows: zip(coverage.columns, zip(coverage.posts.byColumn, sent)).map { column, counts in
        [.text(short(column)), .number(counts.0), .number(counts.1)]
      },
      total: [
        .text(say("Cộng", "Total")), .number(coverage.posts.total), .number(sent.reduce(0, +)),
      ],
      chart: ReportChart(
        title: say("Tin, bài theo tháng", "Posts by month"), shape: .trend, labelColumn: 0,
        valueColumn: 1))
  }
}
