import Analysis
import Content
import Templates

extension SitePages {
  /// `calendar`: coming events, then every month of the current plans and of the events.
  func calendar() -> Record {
    let title = title(of: .calendar)
    let today = site.clock.now.date
    let events = analysis.events
    let head = PageHead(
      key: .calendar, title: title, description: "\(title) – \(settings.title).")
    return page(
      Shapes.calendar, head,
      [
        "title": .text(title),
        "upcoming": .list(events.filter { $0.ends.date >= today }.map(event)),
        "months": .list(calendarMonths(of: events)),
        "icsURL": .text(url(export: .calendar)),
      ])
  }

  private func calendarMonths(of events: [Event]) -> [Record] {
    let today = site.clock.now.date
    let byMonth = Dictionary(grouping: events) { $0.starts.date.yearMonth }
    var items: [YearMonth: [PlanItemIndex]] = [:]
    if settings.publicPlanParts.contains(.items) {
      for plan in analysis.plans {
        for (place, item) in site.plans[plan].items.enumerated() {
          items[item.month, default: []].append(PlanItemIndex(plan: plan, item: place))
        }
      }
    }
    return Set(byMonth.keys).union(items.keys).sorted().map { month in
      Record(
        Shapes.calendarMonth,
        [
          "id": .text("thang-\(month)"),
          "title": .text(wording.title(month)),
          "events": .list(byMonth[month, default: []].map(event)),
          "items": .list(items[month, default: []].map(planItem)),
          "isCurrent": .flag(month == today.yearMonth),
        ])
    }
  }

  /// An event with its posts by phase.
  func event(_ event: Event) -> Record {
    let lasts = event.ends.date > event.starts.date
    return Record(
      Shapes.event,
      [
        "id": .text(eventFragment(event.id)),
        "title": .text(event.title),
        "url": .text(url(.calendar) + "#" + eventFragment(event.id)),
        "starts": .record(wording.record(event.starts, offset: settings.utcOffset)),
        "ends": .optional(
          lasts ? wording.record(event.ends, offset: settings.utcOffset) : nil),
        "place": .optional(event.place),
        "body": html(of: event.body, in: event.source, on: .calendar),
        "phases": .list(phases(of: event)),
        "isPast": .flag(event.ends.date < site.clock.now.date),
      ])
  }

  /// The public event called `id`.
  func event(called id: ID<Event>) -> Record? {
    analysis.events.first { $0.id == id }.map(event)
  }

  private func phases(of event: Event) -> [Record] {
    let posts = analysis.posts.byEvent[event.id, default: []].reversed()
    let byPhase = Dictionary(grouping: posts) { event.phase(on: site.posts[$0].date.date) }
    return Event.Phase.allCases.compactMap { phase in
      byPhase[phase].map { posts in
        Record(
          Shapes.phase,
          ["title": .text(wording.name(phase)), "posts": .list(posts.map(postLink))])
      }
    }
  }

  /// The fragment of an event in the calendar.
  func eventFragment(_ id: ID<Event>) -> String { "su-kien-\(id)" }
}
