import Analysis
import Content

extension ReportStory {
  /// What went to each channel, and what it published.
  var channels: ReportSection {
    let coverage = report.coverage
    let title = say("Tin, bài gửi tới các kênh", "Posts sent to channels")
    let names = Dictionary(
      coverage.channels.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    guard !names.isEmpty else {
      return ReportSection(
        title: title, blocks: [sentence("Trường chưa khai kênh nào.", "No channels declared.")])
    }
    let counts = ReportTable(
      title: say("Số tin, bài theo kênh", "Posts by channel"), name: say("Kênh", "Channels"),
      columns: [
        ReportColumn(say("Kênh", "Channel"), share: 6),
        ReportColumn(say("Đã gửi", "Sent"), .center, share: 2),
        ReportColumn(say("Đã đăng", "Published"), .center, share: 2),
      ],
      rows: zip(coverage.channels, coverage.appeared).map { sent, appeared in
        [.text(sent.title), .number(sent.tally.total), .number(appeared.tally.total)]
      },
      chart: ReportChart(
        title: say("Tin, bài đã gửi", "Posts sent"), shape: .bars, labelColumn: 0, valueColumn: 1))
    let sendings = report.ledger.posts.flatMap { post in
      post.sent.filter { report.scope.covers.contains($0.date) }
        .map { (post: post, sending: $0) }
    }.sorted { ($0.sending.date, $0.post.position) < ($1.sending.date, $1.post.position) }
    guard !sendings.isEmpty else { return ReportSection(title: title, blocks: [.table(counts)]) }
    let list = ReportTable(
      title: say("Các lượt gửi", "What was sent"), name: say("Lượt gửi", "Sent"),
      columns: [
        ReportColumn(say("Ngày gửi", "Sent on"), .center, share: 2),
        ReportColumn(say("Tin, bài", "Post"), share: 6),
        ReportColumn(say("Kênh", "Channel"), share: 4),
        ReportColumn(say("Ngày đăng", "Published on"), .center, share: 2),
      ],
      rows: sendings.map { post, sending in
        let channel = sending.channel
        let posted = post.appeared.first { $0.channel == channel }?.date
        return [
          .date(sending.date), cell(of: post.position),
          .text(names[channel.text] ?? channel.text), posted.map { .date($0) } ?? .empty,
        ]
      })
    return ReportSection(title: title, blocks: [.table(counts), .table(list)])
  }

  /// The directives issued or published in the period that the public can read.
  var directives: ReportSection {
    let fates = report.ledger.analysis.fates.directives
    let found = site.directives.indices.filter { position in
      let directive = site.directives[position]
      let day = directive.publication.from?.date ?? directive.issued?.date
      return fates[position].counts && (day.map(report.scope.covers.contains) ?? false)
    }
    let title = say("Văn bản chỉ đạo đã công khai", "Directives published")
    guard !found.isEmpty else {
      return ReportSection(
        title: title,
        blocks: [
          sentence("Trong kỳ không có văn bản mới được công khai.", "No new directives.")
        ] + completeness)
    }
    let catalogue = report.ledger.analysis.catalogue
    return ReportSection(
      title: title,
      blocks: [
        .table(
          ReportTable(
            title: say("Văn bản công khai trong kỳ", "Directives of the period"),
            name: say("Văn bản", "Directives"),
            columns: [
              ReportColumn(say("Số, ký hiệu", "Number"), share: 4),
              ReportColumn(say("Ngày ban hành", "Issued"), .center, share: 3),
              ReportColumn(say("Trích yếu", "Subject"), share: 8),
              ReportColumn(say("Cơ quan ban hành", "Issuer"), share: 4),
            ],
            rows: found.map { position in
              let directive = site.directives[position]
              return [
                .text(
                  directive.number?.value.normalForm ?? say("chưa cấp số", "no number yet")),
                directive.issued?.date.map { .date($0) } ?? .empty, .text(directive.subject),
                catalogue.issuer(of: directive).map { .text($0.name) } ?? .empty,
              ]
            }))
      ] + completeness)
  }

  /// How much of the office's register is public, and what is missing; nothing without a register.
  private var completeness: [ReportBlock] {
    let register = RegisterCompleteness(of: report.ledger.analysis)
    guard let percent = register.percent else { return [] }
    let wanted = register.isPublic + register.missing.count
    let numbers = register.missing.map { entry in
      entry.writtenNumber.isEmpty ? (entry.subject ?? "…") : entry.writtenNumber
    }
    let missing =
      numbers.isEmpty
      ? "" : say("; còn thiếu: \(listed(numbers))", "; missing: \(listed(numbers))")
    return [
      sentence(
        "Theo sổ đăng ký văn bản, \(register.isPublic)/\(wanted) văn bản đã công khai"
          + " (\(percent)%)\(missing).",
        "Of the register, \(register.isPublic) of \(wanted) directives are public"
          + " (\(percent)%)\(missing).")
    ]
  }

  /// Public-opinion issues and how they were handled.
  var opinion: ReportSection {
    let title = say("Vấn đề dư luận quan tâm và việc xử lý", "Public opinion")
    guard !report.opinion.isEmpty else {
      return ReportSection(
        title: title,
        blocks: [
          sentence(
            "Trong kỳ không ghi nhận vấn đề dư luận nào cần xử lý.", "No issues were recorded.")
        ])
    }
    return ReportSection(
      title: title,
      blocks: [
        .table(
          ReportTable(
            title: say("Vấn đề dư luận trong kỳ", "Issues of the period"),
            name: say("Dư luận", "Opinion"),
            columns: [
              ReportColumn(say("Ngày", "Date"), .center, share: 3),
              ReportColumn(say("Nguồn", "Heard from"), share: 3),
              ReportColumn(say("Nội dung", "Issue"), share: 6),
              ReportColumn(say("Việc xử lý", "Response"), share: 6),
              ReportColumn(say("Tình trạng", "State"), .center, share: 3),
            ], rows: report.opinion.map(row))
        )
      ])
  }

  private func row(of issue: OpinionIssue) -> [ReportCell] {
    let handler = issue.handledBy.map { say("Người xử lý: \($0)", "Handled by: \($0)") }
    let reported = issue.reportedTo.map { body in
      let day = issue.reportedOn.map { say(" ngày \($0.slashed)", " on \($0.slashed)") } ?? ""
      return say("Đã báo cáo \(body)\(day)", "Reported to \(body)\(day)")
    }
    let lines = [issue.response, handler, reported].compactMap { $0 }.map { ReportCell.text($0) }
    let state: ReportCell =
      switch issue.status {
      case .open: .state(say("Chưa xử lý", "Open"), .bad)
      case .handling: .state(say("Đang xử lý", "In hand"), .pressing)
      case .resolved: .state(say("Đã xử lý", "Resolved"), .good)
      }
    return [
      .date(issue.date), .text(issue.heardFrom), .text(issue.summary), .lines(lines), state,
    ]
  }
}
