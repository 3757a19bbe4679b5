import Foundation

/// The counting rules written down a second time, naively, on a school's bare terms: every figure
/// goes through all posts again. It shares nothing with the code under test.
struct NaiveCount {
  let school: RandomSchool
  /// The posts that count, by date, then path.
  let counted: [RandomSchool.Post]
  private let calendar: Calendar

  init(_ school: RandomSchool) {
    self.school = school
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    self.calendar = calendar
    counted = school.posts
      .filter { $0.date <= school.now && ($0.status ?? "approved") == "approved" }
      .sorted { ($0.date, $0.path) < ($1.date, $1.path) }
  }

  func plans(on date: String) -> [RandomSchool.Plan] {
    let holding = school.plans.filter { $0.first <= date && date <= $0.last }
    return holding.isEmpty ? school.plans : holding
  }

  private func taggedItems(of post: RandomSchool.Post) -> [RandomSchool.Item] {
    plans(on: post.date).flatMap(\.items).filter { post.items.contains($0.key) }
  }

  /// The keys of the items it answers; items have different names in different plans.
  func items(of post: RandomSchool.Post) -> Set<String> {
    let ofEvent = plans(on: post.date).flatMap(\.items)
      .filter { $0.event != nil && $0.event == post.event }
    return Set((taggedItems(of: post) + ofEvent).map(\.key))
  }

  func bareTopics(of post: RandomSchool.Post) -> Set<String> {
    Set(post.topics + taggedItems(of: post).flatMap(\.topics))
  }

  /// With the topics above them in `plans`.
  func topics(of post: RandomSchool.Post, in plans: [RandomSchool.Plan]) -> Set<String> {
    let bare = bareTopics(of: post)
    let above = plans.flatMap(\.topics).filter { bare.contains($0.id) }.compactMap(\.parent)
    return bare.union(above)
  }

  func topics(of post: RandomSchool.Post) -> Set<String> {
    topics(of: post, in: plans(on: post.date))
  }

  func events(of post: RandomSchool.Post) -> Set<String> {
    Set(taggedItems(of: post).compactMap(\.event) + (post.event.map { [$0] } ?? []))
  }

  func authors(of post: RandomSchool.Post) -> Set<String> {
    Set(
      post.authors.map { written in
        RandomSchool.people.first { $0.0 == written || $0.1 == written }?.0 ?? written
      })
  }

  func department(of post: RandomSchool.Post) -> String? {
    if let own = post.department { return own }
    guard let first = post.authors.first else { return nil }
    return RandomSchool.people.first { $0.0 == first || $0.1 == first }?.2
  }

  func kind(of post: RandomSchool.Post) -> String { post.kind ?? "tin" }

  /// The day on which `post` counts for `channel`.
  func day(of post: RandomSchool.Post, at channel: String, posted: Bool) -> String? {
    post.sent.filter { $0.channel == channel }.compactMap { posted ? $0.posted : $0.date }
      .filter { $0 <= school.now }.min()
  }

  /// `total: 2020-09 1, 2020-11 2` of days within `first` to `last`.
  func line(_ days: [String], from first: String, through last: String) -> String {
    let inside = days.filter { first <= $0 && $0 <= last }
    let months = Set(inside.map { $0.prefix(7) }).sorted()
    return "\(inside.count): "
      + months.map { month in "\(month) \(inside.count { $0.hasPrefix(month) })" }
      .joined(separator: ", ")
  }

  // MARK: Days

  private func date(_ day: String) -> Date {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
      ?? .distantPast
  }

  private func text(_ date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  func days(from first: String, to second: String) -> Int {
    Int((date(second).timeIntervalSince(date(first)) / 86_400).rounded())
  }

  func later(_ day: String, by days: Int) -> String {
    text(date(day).addingTimeInterval(Double(days) * 86_400))
  }

  /// The name of the quota's period that holds `day`; nothing in summer for semesters.
  func period(_ every: String, of day: String) -> String? {
    let (year, month) = (Int(day.prefix(4)) ?? 0, Int(day.dropFirst(5).prefix(2)) ?? 0)
    switch every {
    case "week": return Self.weeks[day]
    case "month": return String(day.prefix(7))
    case "quarter": return "\(year)-Q\((month - 1) / 3 + 1)"
    default:
      let start = month >= 9 ? year : year - 1
      if [9, 10, 11, 12, 1].contains(month) { return "\(start)-\(start + 1)-hk1" }
      return [2, 3, 4, 5].contains(month) ? "\(start)-\(start + 1)-hk2" : nil
    }
  }

  /// All days around the school year 2020-2021.
  private static let window: [String] = {
    let count = NaiveCount(RandomSchool(seed: 0))
    return (0...600).map { count.later("2020-05-04", by: $0) }
  }()

  /// The ISO weeks of those days.
  private static let weeks: [String: String] = {
    let count = NaiveCount(RandomSchool(seed: 0))
    let names = window.map { day in
      let parts = count.calendar.dateComponents(
        [.yearForWeekOfYear, .weekOfYear], from: count.date(day))
      return String(format: "%04d-W%02d", parts.yearForWeekOfYear ?? 0, parts.weekOfYear ?? 0)
    }
    return Dictionary(uniqueKeysWithValues: zip(window, names))
  }()

  // MARK: Items, events, quotas

  func status(of item: RandomSchool.Item) -> String {
    if let written = item.status { return written }
    if counted.count(where: { items(of: $0).contains(item.key) }) >= item.wants { return "covered" }
    let month = String(school.now.prefix(7))
    return item.month > month ? "upcoming" : item.month == month ? "due" : "missed"
  }

  func phases(of event: RandomSchool.Event) -> [Int] {
    let days = counted.filter { events(of: $0).contains(event.id) }.map(\.date)
    return [
      days.count { $0 < event.first }, days.count { event.first <= $0 && $0 <= event.last },
      days.count { $0 > event.last },
    ]
  }

  /// The results of `quota` over a school year: a line for each period and unit.
  func results(of quota: RandomSchool.Quota, year first: String, _ last: String) -> [String] {
    var lines: [String] = []
    let byPeriod = Dictionary(grouping: Self.window) { period(quota.every, of: $0) }
    for (name, days) in byPeriod.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard let name else { continue }
      let middle = days[(days.count - 1) / 2]
      guard first <= middle, middle <= last else { continue }
      let month = Int(days[0].dropFirst(5).prefix(2)) ?? 0
      if !quota.months.isEmpty, !quota.months.contains(month) { continue }
      for unit in units(of: quota, from: days[0], through: days[days.count - 1]) {
        let count = counted.count { serves($0, quota, unit, days[0], days[days.count - 1]) }
        lines.append(
          "\(name) \(unit ?? "-") \(count) "
            + state(count >= quota.atLeast, days[0], days[days.count - 1]))
      }
    }
    return lines
  }

  private func state(_ isMet: Bool, _ first: String, _ last: String) -> String {
    if school.now < first { return "upcoming" }
    if school.now > last { return isMet ? "met" : "missed" }
    if isMet { return "met" }
    return days(from: school.now, to: last) <= school.warnDays ? "due" : "onTrack"
  }

  private func units(
    of quota: RandomSchool.Quota, from first: String, through last: String
  ) -> [String?] {
    switch quota.each {
    case "department":
      return quota.departments.isEmpty ? RandomSchool.departments : quota.departments
    case "author":
      return RandomSchool.people.filter { person in
        quota.departments.isEmpty || quota.departments.contains { $0 == person.2 }
      }.map(\.0)
    case "topic":
      var units: [String] = []
      for plan in school.plans where plan.first <= last && first <= plan.last {
        for topic in plan.topics where topic.parent == nil && !units.contains(topic.id) {
          let own = plan.topics.filter { $0.id == topic.id || $0.parent == topic.id }.map(\.id)
          if quota.topics.isEmpty || own.contains(where: quota.topics.contains) {
            units.append(topic.id)
          }
        }
      }
      return units
    default: return [nil]
    }
  }

  private func serves(
    _ post: RandomSchool.Post, _ quota: RandomSchool.Quota, _ unit: String?, _ first: String,
    _ last: String
  ) -> Bool {
    let day = quota.channel.map { self.day(of: post, at: $0, posted: quota.posted) } ?? post.date
    guard let day, first <= day, day <= last else { return false }
    if !quota.topics.isEmpty || !quota.kinds.isEmpty {
      guard
        quota.kinds.contains(kind(of: post))
          || quota.topics.contains(where: topics(of: post).contains)
      else { return false }
    }
    if quota.each != "author", !quota.departments.isEmpty {
      guard let own = department(of: post), quota.departments.contains(own) else { return false }
    }
    switch quota.each {
    case "department": return department(of: post) == unit
    case "author": return unit.map(authors(of: post).contains) ?? false
    case "topic": return unit.map(topics(of: post).contains) ?? false
    default: return true
    }
  }
}
