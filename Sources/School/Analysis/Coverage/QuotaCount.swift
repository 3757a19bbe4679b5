import Content

/// A quota being counted.
struct QuotaCount {
  /// Something that counts: a post on the site, or its sending to the channel.
  private struct Entry {
    let post: CountedPost
    let date: CalendarDate
    let topics: [ID<Topic>]
  }

  private let quota: Quota
  private let plan: Int?
  private let ledger: PostLedger
  private let entries: [Entry]
  /// Those the quota is about; absent: all.
  private let departments: [Department]?

  init(_ quota: Quota, _ plan: Int?, _ ledger: PostLedger) {
    let catalogue = ledger.analysis.catalogue
    let departments: [Department]? =
      quota.departments.isEmpty
      ? nil : quota.departments.compactMap { catalogue.department($0.value) }.uniqued()
    let (topics, kinds) = (Set(quota.topics.map(\.value)), Set(quota.kinds.map(\.value)))
    let ids = departments.map { Set($0.map(\.id)) }
    entries = ledger.posts.compactMap { post in
      guard let date = Self.date(of: post, for: quota) else { return nil }
      let counted = catalogue.withParents(post.topics, in: plan.map { [$0] } ?? post.plans)
      let serves =
        topics.isEmpty && kinds.isEmpty || kinds.contains(post.kind)
        || !topics.isDisjoint(with: counted)
      // Persons are chosen by their own department, not by the post's.
      let isOfDepartment =
        quota.each == .author
        || (ids.map { ids in post.department.map(ids.contains) ?? false } ?? true)
      return serves && isOfDepartment ? Entry(post: post, date: date, topics: counted) : nil
    }
    self.quota = quota
    self.plan = plan
    self.ledger = ledger
    self.departments = departments
  }

  /// The day on which `post` counts; nothing where it does not.
  private static func date(of post: CountedPost, for quota: Quota) -> CalendarDate? {
    guard let channel = quota.channel?.value else { return post.date }
    let sendings = quota.posted ? post.appeared : post.sent
    return sendings.first { $0.channel == channel }?.date
  }

  /// The quota's own periods that belong to `reported`; a plan's quota holds over its days only.
  func periods(within reported: Period) -> [Period] {
    let calendar = ledger.calendar
    let rhythm: Period.Rhythm
    switch quota.every {
    case .week: rhythm = .week
    case .month: rhythm = .month
    case .quarter: rhythm = .quarter
    case .semester: rhythm = .semester
    case .period:
      return plan.map { [Period(of: ledger.analysis.site.plans[$0], in: calendar)] } ?? []
    }
    return reported.division(by: rhythm, in: calendar).filter { period in
      let isHeld =
        plan.map { ledger.analysis.catalogue.planDays[$0].contains(period.middle) } ?? true
      guard isHeld, case .month(let month) = period.unit, !quota.months.isEmpty else {
        return isHeld
      }
      return quota.months.contains(month.month)
    }
  }

  /// The results of `period`, one for each unit.
  func results(in period: Period) -> [QuotaResult] {
    let inside = entries.filter { period.contains($0.date) }
    guard let each = quota.each else { return [result(inside, nil, nil, period)] }
    return units(each, in: period).map { unit, name in
      result(inside.filter { Self.counts($0, for: unit) }, unit, name, period)
    }
  }

  private static func counts(_ entry: Entry, for unit: QuotaUnit) -> Bool {
    switch unit {
    case .department(let id): entry.post.department == id
    case .author(let name): entry.post.authors.contains(name)
    case .topic(let id): entry.topics.contains(id)
    }
  }

  private func units(_ each: Quota.Unit, in period: Period) -> [(QuotaUnit, String)] {
    let settings = ledger.analysis.site.settings
    switch each {
    case .department:
      return (departments ?? settings.departments).map { (.department($0.id), $0.name) }
    case .author:
      return settings.people.filter(isOfDepartments).map { (.author($0.name), $0.name) }
    case .topic: return topics(in: period).map { (.topic($0.id), $0.title) }
    }
  }

  private func isOfDepartments(_ person: Person) -> Bool {
    guard let departments else { return true }
    let own = person.department.flatMap { ledger.analysis.catalogue.department($0.value) }
    return own.map { own in departments.contains { $0.id == own.id } } ?? false
  }

  /// The top-level topics of the quota's plan, or of the plans that share a day with `period`, each
  /// once; only those that hold one of the quota's topics, where it names some.
  private func topics(in period: Period) -> [Topic] {
    let catalogue = ledger.analysis.catalogue
    let plans =
      plan.map { [$0] }
      ?? catalogue.plans.indices.filter { catalogue.planDays[$0].overlaps(period.days) }
    let named = Set(quota.topics.map(\.value))
    var seen: Set<ID<Topic>> = []
    return plans.flatMap { catalogue.plans[$0].topics }.filter { topic in
      let own = [topic.id] + topic.topics.map(\.id)
      return (named.isEmpty || !named.isDisjoint(with: own)) && seen.insert(topic.id).inserted
    }
  }

  private func result(
    _ entries: [Entry], _ unit: QuotaUnit?, _ name: String?, _ period: Period
  ) -> QuotaResult {
    let count = entries.count
    let daysLeft = max(0, period.last.dayNumber - ledger.today.dayNumber)
    return QuotaResult(
      period: period, of: unit, name: name, count: count,
      state: state(of: count, in: period, daysLeft: daysLeft), daysLeft: daysLeft,
      missing: max(0, quota.atLeast - count), posts: entries.map(\.post.position))
  }

  private func state(of count: Int, in period: Period, daysLeft: Int) -> QuotaResult.State {
    let isMet = count >= quota.atLeast
    if ledger.today < period.first { return .upcoming }
    if ledger.today > period.last { return isMet ? .met : .missed }
    if isMet { return .met }
    return daysLeft <= ledger.analysis.site.settings.warnDays ? .due : .onTrack
  }
}
