package import Content

/// What a text of one day may name: topics and items of the plans of that day, events around it, and
/// what site.toml declares.
package struct Offer: Sendable {
  package let topics: [FieldChoice]
  /// Those of the day's month first, then those to come, then the past ones.
  package let items: [FieldChoice]
  /// The nearest to the day first.
  package let events: [FieldChoice]
  package let kinds: [FieldChoice]
  package let departments: [FieldChoice]
  package let people: [FieldChoice]

  /// How many items and events are listed in a file at most: more would hide the fields around them.
  package static let listed = 12

  package init(of plans: [Plan], events: [Event], in settings: Settings, on date: CalendarDate) {
    topics = plans.flatMap { plan in
      plan.topics.flatMap { topic in [topic] + topic.topics }
        .map { FieldChoice($0.id.text, $0.title) }
    }
    let month = date.yearMonth
    items = plans.flatMap(\.items).filter { $0.status == .planned }
      .enumerated().sorted {
        ($0.element.rank(in: month), $0.offset) < ($1.element.rank(in: month), $1.offset)
      }
      .map { FieldChoice($0.element.key, $0.element.title) }
    self.events = events.map { (event: $0, days: abs($0.starts.date.dayNumber - date.dayNumber)) }
      .sorted { ($0.days, $0.event.id.text) < ($1.days, $1.event.id.text) }
      .map { FieldChoice($0.event.id.text, $0.event.title) }
    kinds = settings.kinds.map { FieldChoice($0.id.text, $0.name) }
    departments = settings.departments.map { FieldChoice($0.id.text, $0.name) }
    people = settings.people.map { FieldChoice($0.name, $0.position ?? $0.fullName ?? "") }
  }
}

extension PlanItem {
  /// Where it stands in what is offered in `month`: the smaller the sooner.
  fileprivate func rank(in month: YearMonth) -> Int {
    if self.month == month { return 0 }
    return self.month > month ? 1 : 2
  }
}
