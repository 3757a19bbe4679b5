import Analysis
import Content
import Diagnostics

extension ReportStory {
  /// Who contributed most, for commendation.
  var contribution: ReportSection {
    let contribution = Contribution(of: report.ledger, over: report.scope.covers)
    var blocks: [ReportBlock] = []
    if !contribution.departments.isEmpty {
      blocks.append(
        .table(
          table(
            of: contribution.departments, title: say("Đóng góp của các bộ phận", "Departments"),
            name: say("Bộ phận", "Departments"))))
    }
    if contribution.people.isEmpty {
      blocks.append(sentence("Trong kỳ chưa có người viết nào.", "Nobody wrote in this period."))
    } else {
      blocks.append(
        .table(
          table(
            of: contribution.people, title: say("Đóng góp của cá nhân", "People"),
            name: say("Cá nhân", "People"))))
    }
    return ReportSection(
      title: say("Tập thể, cá nhân tích cực", "Contributions"), blocks: blocks)
  }

  private func table(of contributors: [Contributor], title: String, name: String) -> ReportTable {
    ReportTable(
      title: title, name: name,
      columns: [
        ReportColumn(say("STT", "No."), .center, share: 2),
        ReportColumn(name, share: 7),
        ReportColumn(say("Tin, bài", "Posts"), .center, share: 2),
        ReportColumn(say("Theo kế hoạch", "Planned"), .center, share: 3),
        ReportColumn(say("Lượt gửi", "Sent"), .center, share: 2),
        ReportColumn(say("Có ảnh", "Photos"), .center, share: 2),
      ],
      rows: contributors.enumerated().map { index, contributor in
        [
          .number(index + 1), .text(fullName(of: contributor)), .number(contributor.posts.count),
          .number(contributor.planned), .number(contributor.sent), .number(contributor.photos),
        ]
      })
  }

  /// A commendation names people in full.
  private func fullName(of contributor: Contributor) -> String {
    report.ledger.analysis.catalogue.person(contributor.id)?.fullName ?? contributor.name
  }

  /// What a department hands in: its own posts, items and quotas.
  var departmentSections: [ReportSection] {
    guard let department = report.scope.department else { return [] }
    let catalogue = report.ledger.analysis.catalogue
    let posts = report.ledger.posts.filter {
      $0.department == department.id && report.scope.covers.contains($0.date)
    }
    let people = Set(
      site.settings.people.filter { person in
        person.department.flatMap { catalogue.department($0.value) }?.id == department.id
      }.map(\.name))
    let items = report.items.filter { progress in
      progress.item.assignees.contains { assignee in
        catalogue.department(assignee.value)?.id == department.id
          || catalogue.person(assignee.value).map { people.contains($0.name) } == true
      }
    }
    let quotas = report.quotas.map { results in
      results.results.filter { $0.of == .department(department.id) }
    }
    return [
      ReportSection(
        title: say("Tin, bài trong kỳ", "Posts of the period"),
        blocks: posts.isEmpty
          ? [sentence("Trong kỳ bộ phận chưa có tin, bài.", "There were no posts.")]
          : [
            .table(
              table(
                of: posts.map(\.position), title: say("Tin, bài của bộ phận", "Posts"),
                name: say("Tin, bài", "Posts")))
          ]),
      ReportSection(
        title: say("Chỉ tiêu của bộ phận", "Quotas"), blocks: [states(of: quotas)]),
      ReportSection(
        title: say("Các mục được giao", "Assigned items"),
        blocks: items.isEmpty
          ? [sentence("Trong kỳ không có mục nào được giao.", "No items were assigned.")]
          : [
            .table(
              itemTable(
                items, title: say("Kết quả các mục được giao", "Results of the items"),
                name: say("Mục kế hoạch", "Items"), showsResults: true))
          ]),
    ]
  }

  private func states(of quotas: [[QuotaResult]]) -> ReportBlock {
    let lines = zip(report.quotas, quotas).flatMap { quota, results in
      results.map { result in
        "\(quota.quota.title), \(result.period.name[language]): \(result.count)/"
          + "\(quota.quota.atLeast) (\(cell(of: result.state).plainText))"
      }
    }
    return lines.isEmpty
      ? sentence("Không có chỉ tiêu riêng cho bộ phận.", "There is no quota of its own.")
      : .list(lines)
  }

  /// What is missing: what the next report will be asked about.
  var missing: ReportSection {
    var lines: [String] = []
    for results in report.quotas {
      for result in results.results where [.missed, .due].contains(result.state) {
        let unit = result.name.map { ", \($0)" } ?? ""
        lines.append(
          say(
            "Chỉ tiêu “\(results.quota.title)”\(unit), \(result.period.name.vi): còn thiếu"
              + " \(result.missing) tin, bài.",
            "Quota “\(results.quota.title)”\(unit), \(result.period.name.en): \(result.missing)"
              + " missing."))
      }
    }
    for progress in report.items where [.missed, .due].contains(progress.status) {
      lines.append(
        say(
          "Mục “\(progress.item.title)” (tháng \(short(Period(progress.item.month)))): còn thiếu"
            + " \(progress.missing) tin, bài.",
          "Item “\(progress.item.title)” (\(short(Period(progress.item.month)))):"
            + " \(progress.missing) missing."))
    }
    let silent = report.coverage.topics.filter { $0.parent == nil && $0.tally.total == 0 }
      .map(\.title).joined(separator: "; ")
    if !silent.isEmpty {
      lines.append(
        say("Nội dung chưa có tin, bài trong kỳ: \(silent).", "Topics without posts: \(silent)."))
    }
    for progress in report.events {
      let phases = progress.phases.filter { [.missed, .due].contains($0.state) }
        .map { word(for: $0.phase) }.joined(separator: ", ")
      guard !phases.isEmpty else { continue }
      lines.append(
        say(
          "Sự kiện “\(progress.event.title)” chưa có tin \(phases).",
          "Event “\(progress.event.title)” has no post \(phases)."))
    }
    let untagged = report.coverage.untagged
    if !untagged.isEmpty {
      let titles = untagged.map { "“\(site.posts[$0].title)”" }.joined(separator: ", ")
      lines.append(
        say("Tin chưa gắn với nội dung nào: \(titles).", "Posts without a topic: \(titles)."))
    }
    return ReportSection(
      title: say("Tồn tại, hạn chế", "What is missing"),
      blocks: lines.isEmpty
        ? [sentence("Không có.", "Nothing.")] : [.list(lines)])
  }

  private func word(for phase: Event.Phase) -> String {
    switch phase {
    case .before: say("trước sự kiện", "before")
    case .during: say("trong sự kiện", "during")
    case .after: say("sau sự kiện", "after")
    }
  }
}
