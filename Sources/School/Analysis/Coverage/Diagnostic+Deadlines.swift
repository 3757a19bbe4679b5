import Content
package import Diagnostics

extension Diagnostic {
  /// It is time for a post of `phase`.
  static func due(
    _ phase: Event.Phase, of event: Event, on today: CalendarDate
  ) -> Diagnostic {
    let message: Message
    switch phase {
    case .before:
      let days = event.starts.date.dayNumber - today.dayNumber
      message = Message(
        vi: "sự kiện “\(event.title)” còn \(days) ngày, chưa có tin trước sự kiện",
        en: "“\(event.title)” is in \(inEnglish(days)) and has no post before it")
    case .during:
      message = Message(
        vi: "sự kiện “\(event.title)” đang diễn ra, chưa có tin trong sự kiện",
        en: "“\(event.title)” is on and has no post of it yet")
    case .after:
      let days = today.dayNumber - event.ends.date.dayNumber
      message = Message(
        vi: "sự kiện “\(event.title)” đã qua \(days) ngày, chưa có tin sau sự kiện",
        en: "“\(event.title)” was \(inEnglish(days)) ago and has no post after it")
    }
    return Diagnostic(
      AnalysisRule.eventPhaseDue, at: event.source.place, message,
      hint: Message(
        vi: "viết tin và ghi event: \(event.id), hoặc bỏ \(phase.rawValue) khỏi wants của sự kiện",
        en: "write a post with event: \(event.id), or take \(phase.rawValue) out of the event's "
          + "wants"))
  }

  /// Posts of these phases can no longer be written in time.
  static func missed(_ phases: [Event.Phase], of event: Event) -> Diagnostic {
    Diagnostic(
      AnalysisRule.eventPhaseMissed, at: event.source.place,
      Message(
        vi: "sự kiện “\(event.title)” không có tin "
          + phases.map(\.vietnamese).joined(separator: ", ") + " sự kiện",
        en: "“\(event.title)” has no post " + phases.map(\.rawValue).joined(separator: ", ")
          + " it"),
      hint: Message(
        vi: "nếu đã có tin, ghi event: \(event.id) vào tin đó",
        en: "where there is a post, write event: \(event.id) into it"))
  }

  /// More posts are wanted than days are left.
  static func outOfReach(
    _ result: QuotaResult, _ quota: Quota, in source: Source
  ) -> Diagnostic {
    let of = result.name.map { " (\($0))" } ?? ""
    return Diagnostic(
      AnalysisRule.quotaOutOfReach, at: source.place,
      Message(
        vi: "chỉ tiêu “\(quota.title)”\(of) \(result.period.name.vi) còn thiếu \(result.missing) "
          + "tin mà chỉ còn \(result.daysLeft + 1) ngày kể cả hôm nay",
        en: "“\(quota.title)”\(of) for \(result.period.name.en) wants \(result.missing) more "
          + "posts in \(inEnglish(result.daysLeft + 1)), today among them"),
      hint: Message(
        vi: "báo cáo cơ quan giao chỉ tiêu, hoặc xem lại at_least của \(quota.id)",
        en: "tell whoever set it, or reconsider at_least of \(quota.id)"))
  }

  /// A quota counts posts of a department that nobody belongs to.
  static func withoutMembers(
    _ department: Department, _ quota: Quota, in source: Source
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.quotaWithoutMembers, at: source.place,
      Message(
        vi: "chỉ tiêu “\(quota.title)” tính cho bộ phận “\(department.name)” nhưng bộ phận này "
          + "chưa có ai",
        en: "“\(quota.title)” counts the department “\(department.name)”, which has no members"),
      hint: Message(
        vi: "ghi department = \"\(department.id)\" cho người của bộ phận trong [[person]], hoặc "
          + "bỏ bộ phận khỏi departments của \(quota.id)",
        en: "write department = \"\(department.id)\" for its people in [[person]], or take it out "
          + "of the departments of \(quota.id)"))
  }

  /// A quota for each department or person of a site that declares none.
  static func overNobody(
    _ quota: Quota, _ unit: Quota.Unit, in source: Source
  ) -> Diagnostic {
    let table = unit == .author ? "[[person]]" : "[[department]]"
    return Diagnostic(
      AnalysisRule.quotaWithoutMembers, at: source.place,
      Message(
        vi: "chỉ tiêu “\(quota.title)” có each = \"\(unit.rawValue)\" nhưng không tính cho ai",
        en: "“\(quota.title)” has each = \"\(unit.rawValue)\" but counts nobody"),
      hint: Message(
        vi: "khai báo \(table) trong site.toml, hoặc bỏ each của \(quota.id)",
        en: "declare \(table) in site.toml, or take each out of \(quota.id)"))
  }

  /// A report must be in soon.
  static func due(_ report: ReportDue) -> Diagnostic {
    let last = report.lastDay.slashed
    let left: Message
    switch report.daysLeft {
    case 0: left = Message(vi: "hôm nay là ngày cuối", en: "today is the last day")
    case let days: left = Message(vi: "còn \(days) ngày", en: "\(inEnglish(days)) left")
    }
    return Diagnostic(
      AnalysisRule.reportDue, at: Source(path: "site.toml").place,
      Message(
        vi: "“\(report.duty.title)” \(report.period.name.vi): chậm nhất ngày \(last), \(left.vi)",
        en: "“\(report.duty.title)” for \(report.period.name.en): at the latest on \(last), "
          + left.en),
      hint: Message(
        vi: "chạy: bangtin report \(report.duty.id) \(report.period)",
        en: "run: bangtin report \(report.duty.id) \(report.period)"))
  }
}

/// `1 day`, `6 days`.
func inEnglish(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }

extension Event.Phase {
  /// `trước`, `trong`, `sau`.
  fileprivate var vietnamese: String {
    switch self {
    case .before: "trước"
    case .during: "trong"
    case .after: "sau"
    }
  }
}

extension Coverage {
  /// What a reader of the figures should know of the period: that it has not begun, or that no plan
  /// holds it or some of its days.
  package func remarks(in ledger: PostLedger) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    if period.first > ledger.today { remarks.append(.future(period, ledger.today)) }
    if !planless.isEmpty { remarks.append(.withoutPlan(period, planless, in: ledger)) }
    return remarks
  }
}

extension Diagnostic {
  fileprivate static func future(_ period: Period, _ today: CalendarDate) -> Diagnostic {
    Diagnostic(
      AnalysisRule.futurePeriod, at: nil,
      Message(
        vi: "\(period.name.vi) chưa bắt đầu, hôm nay mới là \(today.slashed)",
        en: "\(period.name.en) has not begun; today is \(today.slashed)"),
      hint: Message(
        vi: "báo cáo chỉ có phần kế hoạch; xem kỳ hiện tại: \(today.yearMonth)",
        en: "the report holds the plan only; the current month is \(today.yearMonth)"))
  }

  fileprivate static func withoutPlan(
    _ period: Period, _ gaps: [ClosedRange<CalendarDate>], in ledger: PostLedger
  ) -> Diagnostic {
    let days = gaps.map { "\($0.lowerBound.slashed)–\($0.upperBound.slashed)" }
      .joined(separator: ", ")
    let plans = ledger.analysis.site.plans.map(\.period.description).uniqued()
    let held = plans.joined(separator: ", ")
    let schoolYear = ledger.calendar.schoolYear(of: gaps[0].lowerBound)
    return Diagnostic(
      AnalysisRule.periodWithoutPlan, at: nil,
      Message(
        vi: "\(period.name.vi): chưa có kế hoạch nào cho \(days)",
        en: "\(period.name.en): no plan holds \(days)"),
      hint: plans.isEmpty
        ? Message(
          vi: "đặt kế hoạch vào content/plans/\(schoolYear).md",
          en: "put the plan into content/plans/\(schoolYear).md")
        : Message(
          vi: "đã có kế hoạch cho: \(held); kế hoạch mới đặt vào content/plans/\(schoolYear).md",
          en: "there are plans for: \(held); put a new one into content/plans/\(schoolYear).md"))
  }
}
