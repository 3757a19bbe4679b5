import Content
import DataFormats
import Diagnostics

extension FieldReader {
  /// The quotas of `key`, in site.toml or in a plan.
  mutating func quotas(_ key: Key, insidePlan: Bool) -> [Quota] {
    records(key, QuotaField.self) { $0.quota(insidePlan: insidePlan) }
  }
}

extension FieldReader where Key == QuotaField {
  fileprivate mutating func quota(insidePlan: Bool) -> Quota? {
    let id = id(.id, of: Quota.self)
    let title = text(.title)
    let atLeast = number(.atLeast)
    let every = choice(.every, of: Quota.Rhythm.self)
    let each = choice(.each, of: Quota.Unit.self)
    let departments = textReferences(.departments)
    let topics = references(.topics, to: Topic.self)
    let kinds = references(.kinds, to: Kind.self)
    let channel = reference(.channel, to: Channel.self)
    let posted = flag(.posted)
    let months = numbers(.months)
    let source = textReference(.source)
    if every == .period, !insidePlan { reportPeriodOutsidePlan() }
    if let every, every != .month, has(.months) { reportMonths(every) }
    guard let id, let title, let atLeast, let every else { return nil }
    return Quota(
      id: id, title: title, atLeast: atLeast, every: every, each: each, departments: departments,
      topics: topics, kinds: kinds, channel: channel, posted: posted ?? false, months: months,
      source: source)
  }

  private mutating func reportPeriodOutsidePlan() {
    report(
      .periodOutsidePlan, at: valueRange(.every),
      Message(
        vi: "“period” chỉ dùng được trong “quotas” của một kế hoạch.",
        en: "“period” works only in the “quotas” of a plan."),
      hint: Message(
        vi: "Chuyển chỉ tiêu vào tệp kế hoạch, hoặc chọn week, month, quarter, semester.",
        en: "Move the quota into the plan's file, or choose week, month, quarter, semester."))
  }

  private mutating func reportMonths(_ every: Quota.Rhythm) {
    report(
      .monthsWithoutMonthly, at: valueRange(.months),
      Message(
        vi: "“months” chỉ đi với chỉ tiêu tháng, ở đây tính theo \(every.rawValue).",
        en: "“months” goes with a monthly quota; this one is counted by \(every.rawValue)."),
      hint: Message(
        vi: "Xóa “months”, hoặc đổi “every” thành “month”.",
        en: "Delete “months”, or change “every” to “month”."))
  }
}

extension FieldReader {
  /// A finding at each id that stood before in the list `key`.
  mutating func checkUnique(_ key: Key, inner: String = "id") {
    guard case .list(let nodes)? = table[key.rawValue]?.content else { return }
    var seen: Set<String> = []
    for case .table(let record) in nodes.map(\.content) {
      guard let node = record[inner], case .scalar(let text) = node.content,
        !seen.insert(TextValue.trimmed(text)).inserted
      else { continue }
      reportRepeated(text, at: node.range)
    }
  }

  /// `id` stands a second time at `range`.
  mutating func reportRepeated(_ id: String, at range: Range<Int>) {
    report(
      .repeatedID, at: range,
      Message(
        vi: "Mã “\(id)” đã dùng ở trên.", en: "The id “\(id)” was used above."),
      hint: Message(vi: "Đặt mã khác cho một trong hai.", en: "Give one of them another id."))
  }
}
