import Content
import VietnameseText

/// Coverage being counted: the columns a date falls into, and rows of tallies.
struct CoverageCount {
  let ledger: PostLedger
  let period: Period
  let columns: [Period]
  /// Whose topics and items are counted: positions in `Site.plans`.
  let plans: [Int]
  /// The one plan that is asked about.
  let plan: Int?
  /// The posts of the period.
  let inside: [CountedPost]
  /// The posts that can fall into a column or the period: of many years' posts, only these are
  /// looked at.
  private let near: ArraySlice<CountedPost>
  /// Each column's first and last day, where the days of the columns do not meet the period's.
  private let spans: [ClosedRange<CalendarDate>]

  init(
    _ ledger: PostLedger, _ period: Period, _ rhythm: Period.Rhythm, plans: [Int], plan: Int?
  ) {
    self.ledger = ledger
    self.period = period
    self.plans = plans
    self.plan = plan
    (columns, spans) = Self.columns(of: period, by: rhythm, in: ledger.calendar)
    let first = min(period.first, spans.first?.lowerBound ?? period.first)
    let last = max(period.last, spans.last?.upperBound ?? period.last)
    near = ledger.posts(from: first, through: last)
    inside = near.filter { period.contains($0.date) }
  }

  /// Months as the period names them; weeks whole; others as far as they lie in the period.
  private static func columns(
    of period: Period, by rhythm: Period.Rhythm, in calendar: SchoolCalendar
  ) -> ([Period], [ClosedRange<CalendarDate>]) {
    if case .week = period.unit, rhythm == .month {
      return (period.months.map { Period($0) }, [period.days])
    }
    let columns: [Period]
    switch rhythm {
    case .month: columns = period.months.map { Period($0) }
    case .week: columns = period.division(by: .week, in: calendar)
    case .quarter, .semester, .schoolYear, .calendarYear:
      columns = Period.touching(period.days, rhythm, in: calendar)
    }
    let spans = columns.map { column in
      rhythm == .week ? column.days : column.days.clamped(to: period.days)
    }
    return (columns, spans)
  }

  /// The column that `date` falls into.
  func column(of date: CalendarDate) -> Int? {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound < date { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].contains(date) ? low : nil
  }
}

/// A tally being counted.
struct TallyCount {
  private var byColumn: [Int]
  private var posts: [Int] = []

  init(columns: Int) { byColumn = Array(repeating: 0, count: columns) }

  mutating func add(_ post: Int, on date: CalendarDate, in count: borrowing CoverageCount) {
    if let column = count.column(of: date) { byColumn[column] += 1 }
    if count.period.contains(date) { posts.append(post) }
  }

  var tally: Tally { Tally(byColumn: byColumn, total: posts.count, posts: posts) }
}

extension CoverageCount {
  private var none: TallyCount { TallyCount(columns: columns.count) }

  /// The posts that `serves`, by their dates.
  func tally(where serves: (CountedPost) -> Bool) -> Tally {
    var count = none
    for post in near where serves(post) {
      count.add(post.position, on: post.date, in: self)
    }
    return count.tally
  }

  /// The posts by each of their `keys`, by their dates.
  private func tallies<Key: Hashable>(by keys: (CountedPost) -> [Key]) -> [Key: TallyCount] {
    var counts: [Key: TallyCount] = [:]
    let none = none
    for post in near {
      for key in keys(post) {
        counts[key, default: none].add(post.position, on: post.date, in: self)
      }
    }
    return counts
  }

  var topicRows: [CoverageRow] {
    let catalogue = ledger.analysis.catalogue
    let counts = tallies { post in
      catalogue.withParents(post.topics, in: plan.map { [$0] } ?? post.plans)
    }
    var seen: Set<ID<Topic>> = []
    func rows(of plan: Int, _ isWanted: (Topic) -> Bool) -> [CoverageRow] {
      catalogue.plans[plan].topics.flatMap { topic in
        [(topic, nil as ID<Topic>?)] + topic.topics.map { ($0, topic.id) }
      }.compactMap { topic, parent in
        guard isWanted(topic), seen.insert(topic.id).inserted else { return nil }
        return CoverageRow(
          id: topic.id.text, number: topic.number, title: topic.title, parent: parent?.text,
          tally: (counts[topic.id] ?? none).tally)
      }
    }
    let own = plans.flatMap { rows(of: $0) { _ in true } }
    // A post on a day that no plan holds may count for a topic of any plan.
    let others = plan == nil ? catalogue.plans.indices.filter { !plans.contains($0) } : []
    return own
      + others.flatMap { rows(of: $0) { counts[$0.id].map { !$0.isEmpty } ?? false } }
  }

  var departmentRows: [CoverageRow] {
    let counts = tallies { $0.department.map { [$0] } ?? [] }
    return ledger.analysis.site.settings.departments.map {
      row($0.id.text, $0.name, counts[$0.id])
    }
  }

  var authorRows: [CoverageRow] {
    let counts = tallies(by: \.authors)
    let people = ledger.analysis.site.settings.people
    let declared = Set(people.map(\.name))
    let others = counts.filter { !declared.contains($0.key) && !$0.value.isEmpty }.keys.sorted()
      .inAlphabeticalOrder { $0 }
    return people.map { row($0.name, $0.name, counts[$0.name]) }
      + others.map { row($0, $0, counts[$0]) }
  }

  var kindRows: [CoverageRow] {
    let counts = tallies { [$0.kind] }
    let declared = ledger.analysis.site.settings.kinds
    let kinds = declared.contains { $0.id == Kind.news.id } ? declared : [Kind.news] + declared
    return kinds.map { row($0.id.text, $0.name, counts[$0.id]) }
  }

  /// By the channels' own days.
  func channelRows(_ sendings: (CountedPost) -> [CountedPost.Sending]) -> [CoverageRow] {
    var counts: [ID<Channel>: TallyCount] = [:]
    let none = none
    for post in ledger.sentPosts {
      for sending in sendings(post) {
        counts[sending.channel, default: none].add(post.position, on: sending.date, in: self)
      }
    }
    return ledger.analysis.site.settings.channels.map {
      row($0.id.text, $0.name, counts[$0.id])
    }
  }

  private func row(_ id: String, _ title: String, _ count: TallyCount?) -> CoverageRow {
    CoverageRow(
      id: id, number: nil, title: title, parent: nil, tally: (count ?? none).tally)
  }

  var itemRows: [CoverageItem] {
    let counts = tallies(by: \.items)
    let months = Set(period.months)
    let catalogue = ledger.analysis.catalogue
    return catalogue.plans.indices.filter { plan == nil || $0 == plan }
      .flatMap { plan in
        catalogue.plans[plan].items.indices.map { PlanItemIndex(plan: plan, item: $0) }
      }
      .compactMap { index in
        let tally = (counts[index] ?? none).tally
        let item = catalogue.item(index)
        let isPlanned = months.contains(item.month) && plans.contains(index.plan)
        guard isPlanned || tally.total > 0 else { return nil }
        return CoverageItem(index: index, item: item, tally: tally)
      }
  }

  var unplanned: [MonthPosts] {
    let posts = inside.filter { post in
      plan.map { plan in !post.items.contains { $0.plan == plan } } ?? post.items.isEmpty
    }
    let byMonth = Dictionary(grouping: posts) { month(of: $0.date) }
    return byMonth.sorted { $0.key < $1.key }
      .map { MonthPosts(month: $0.key, posts: $0.value.map(\.position)) }
  }

  /// The month under which `date` stands; the whole of a week under its Thursday's.
  private func month(of date: CalendarDate) -> YearMonth {
    if case .week = period.unit { period.months[0] } else { date.yearMonth }
  }

  var planless: [ClosedRange<CalendarDate>] {
    let held = plans.map { ledger.analysis.catalogue.planDays[$0] }
      .sorted { $0.lowerBound < $1.lowerBound }
    var gaps: [ClosedRange<CalendarDate>] = []
    var day = period.first.dayNumber
    func gap(until end: Int) {
      guard day <= end else { return }
      gaps.append(CalendarDate(dayNumber: day)...CalendarDate(dayNumber: end))
    }
    for days in held {
      gap(until: min(days.lowerBound.dayNumber - 1, period.last.dayNumber))
      day = max(day, days.upperBound.dayNumber + 1)
    }
    gap(until: period.last.dayNumber)
    return gaps
  }
}

extension TallyCount {
  /// Whether nothing falls within the period.
  var isEmpty: Bool { posts.isEmpty }
}
