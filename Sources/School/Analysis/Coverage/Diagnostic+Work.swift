import Content
import Diagnostics

extension Diagnostic {
  static func unknownKind(
    _ kind: Reference<ID<Kind>>, among names: [String], in source: Source
  ) -> Diagnostic {
    .unknown(
      .unknownKind, Message(vi: "chuyên mục", en: "kind"), name: kind.value.text, among: names,
      declared: Message(vi: "mục [[kind]] của site.toml", en: "[[kind]] of site.toml"),
      at: source.place(kind.range))
  }

  static func unknownChannel(
    _ channel: Reference<ID<Channel>>, among names: [String], in source: Source
  ) -> Diagnostic {
    .unknown(
      .unknownChannel, Message(vi: "kênh truyền thông", en: "channel"), name: channel.value.text,
      among: names,
      declared: Message(vi: "mục [[channel]] của site.toml", en: "[[channel]] of site.toml"),
      at: source.place(channel.range))
  }

  /// An item that names nobody to do it.
  static func withoutAssignee(_ item: PlanItem, in plan: Plan) -> Diagnostic {
    Diagnostic(
      AnalysisRule.itemWithoutAssignee, at: plan.source.place,
      Message(
        vi: "mục \(item.key) “\(item.title)” chưa phân công người thực hiện",
        en: "nobody is assigned to \(item.key) “\(item.title)”"),
      hint: Message(
        vi: "ghi assignees: [tên người hoặc bộ phận]",
        en: "write assignees: [a person or department]"))
  }

  /// Somebody is to do an item whom nobody declared.
  static func unknownPerson(
    _ name: Reference<String>, among names: [String], in source: Source
  ) -> Diagnostic {
    .unknown(
      .unknownPerson, Message(vi: "người hoặc bộ phận", en: "person or department"),
      name: name.value, among: names,
      declared: Message(
        vi: "mục [[person]] hoặc [[department]] của site.toml",
        en: "[[person]] or [[department]] of site.toml"),
      at: source.place(name.range))
  }

  /// An author who is counted apart from `person`, though only the spelling differs.
  static func spelled(
    _ author: Reference<String>, like person: String, isDeclared: Bool, in source: Source
  ) -> Diagnostic {
    let hint =
      isDeclared
      ? Message(
        vi: "ghi “\(person)”, hoặc thêm “\(author.value)” vào aliases của “\(person)” trong "
          + "site.toml",
        en: "write “\(person)”, or add “\(author.value)” to the aliases of “\(person)” in "
          + "site.toml")
      : Message(
        vi: "ghi thống nhất một cách, hoặc khai báo [[person]] với aliases trong site.toml",
        en: "write it one way, or declare a [[person]] with aliases in site.toml")
    return Diagnostic(
      AnalysisRule.personTwoSpellings, at: source.place(author.range),
      Message(
        vi: "“\(author.value)” và “\(person)” có lẽ là một người, nhưng đang được đếm riêng",
        en: "“\(author.value)” and “\(person)” may be one person, but are counted apart"),
      hint: hint)
  }

  /// The plan's own days are not those of its period.
  static func outside(
    _ period: Period, _ days: ClosedRange<CalendarDate>, _ plan: Plan
  ) -> Diagnostic {
    disagreeing(
      plan,
      Message(
        vi: "kế hoạch ghi period: \(plan.period) nhưng thời gian thực hiện là "
          + "\(days.lowerBound.slashed)–\(days.upperBound.slashed)",
        en: "the plan says period: \(plan.period) but runs from \(days.lowerBound.slashed) to "
          + "\(days.upperBound.slashed)"),
      hint: Message(
        vi: "\(period.name.vi) là \(period.first.slashed)–\(period.last.slashed): sửa period, "
          + "starts hoặc ends",
        en: "\(period.name.en) is \(period.first.slashed) to \(period.last.slashed): correct "
          + "period, starts or ends"))
  }

  /// The plan was issued after it was over.
  static func issuedLate(
    _ issued: PartialDate, _ days: ClosedRange<CalendarDate>, _ plan: Plan
  ) -> Diagnostic {
    disagreeing(
      plan,
      Message(
        vi: "kế hoạch \(plan.period) kết thúc ngày \(days.upperBound.slashed) nhưng đến "
          + "\(issued) mới ban hành",
        en: "the plan for \(plan.period) ends on \(days.upperBound.slashed) but was issued in "
          + "\(issued)"),
      hint: Message(vi: "sửa issued hoặc period", en: "correct issued or period"))
  }

  /// The plan was issued more than half a year before it begins.
  static func issuedEarly(
    _ issued: PartialDate, _ days: ClosedRange<CalendarDate>, _ plan: Plan
  ) -> Diagnostic {
    disagreeing(
      plan,
      Message(
        vi: "kế hoạch \(plan.period) bắt đầu ngày \(days.lowerBound.slashed) nhưng đã ban hành "
          + "từ \(issued)",
        en: "the plan for \(plan.period) begins on \(days.lowerBound.slashed) but was issued in "
          + "\(issued)"),
      hint: Message(vi: "sửa issued hoặc period", en: "correct issued or period"))
  }

  /// The plan's title or file name says another year than its period.
  static func otherYear(_ written: String, _ name: String, _ plan: Plan) -> Diagnostic {
    disagreeing(
      plan,
      Message(
        vi: "“\(name)” ghi \(written) nhưng period là \(plan.period)",
        en: "“\(name)” says \(written), the period is \(plan.period)"),
      hint: Message(
        vi: "sửa period, hoặc sửa năm trong title hay tên tệp",
        en: "correct period, or the year in the title or file name"))
  }

  private static func disagreeing(
    _ plan: Plan, _ message: Message, hint: Message
  ) -> Diagnostic {
    Diagnostic(AnalysisRule.planDatesDisagree, at: plan.source.place, message, hint: hint)
  }
}

extension PartialDate {
  /// The last day it may mean.
  var latest: CalendarDate {
    switch self {
    case .day(let date): date
    case .month(let month): month.lastDay
    case .year(let year): YearMonth(year: year, month: 12).lastDay
    }
  }
}
