import SampleSites

/// A school made up at random from a seed, in the plainest of terms: days are text (`2020-11-20`),
/// everything else is what a person would type. It can be written down as a sample site, and be
/// counted without any of the code under test.
struct RandomSchool {
  struct Topic {
    let id: String
    let parent: String?
  }

  struct Item {
    let id: String
    let month: String
    let topics: [String]
    let event: String?
    let wants: Int
    let status: String?
    var key: String { "\(month)/\(id)" }
  }

  struct Plan {
    let period: String
    let first: String
    let last: String
    let topics: [Topic]
    let items: [Item]
  }

  struct Sending {
    let channel: String
    let date: String
    let posted: String?
  }

  struct Post {
    let path: String
    let date: String
    let status: String?
    let hideAfter: String?
    let topics: [String]
    /// Keys.
    let items: [String]
    let event: String?
    let kind: String?
    let department: String?
    let authors: [String]
    let sent: [Sending]
  }

  struct Event {
    let id: String
    let first: String
    let last: String
    let wants: [String]
  }

  struct Quota {
    let id: String
    let atLeast: Int
    let every: String
    let each: String?
    let departments: [String]
    let topics: [String]
    let kinds: [String]
    let channel: String?
    let posted: Bool
    let months: [Int]
  }

  static let departments = ["bgh", "cong-doan", "chi-doan"]
  /// Name, alias and department.
  static let people = [
    ("Tùng", "cô Tùng", "bgh"), ("Mai", "Mai A", "cong-doan"), ("Huệ", "chị Huệ", nil),
  ]
  static let strangers = ["Đào", "An"]
  static let kinds = ["tin", "guong-tot"]
  static let channels = ["phong-gddt", "facebook"]

  let now: String
  let plans: [Plan]
  let events: [Event]
  let posts: [Post]
  let quotas: [Quota]
  let warnDays: Int

  init(seed: UInt64) {
    var dice = Dice(state: seed)
    now = dice.day()
    warnDays = dice.number(0...12)
    let events = (0..<4).map { number in
      let (a, b) = (dice.day(), dice.day())
      let isLong = dice.chance(30)
      return Event(
        id: "su-kien-\(number)", first: min(a, b), last: isLong ? max(a, b) : min(a, b),
        wants: ["before", "during", "after"].filter { _ in dice.chance(70) })
    }
    self.events = events
    let periods = [
      ("2020-2021", "2020-09-01", "2021-08-31"), ("2021", "2021-01-01", "2021-12-31"),
      ("2021-2022", "2021-09-01", "2022-08-31"), ("2020-2021", "2020-09-10", "2021-05-31"),
    ]
    let plans = periods.enumerated().filter { _ in dice.chance(60) }.map { number, period in
      dice.plan(number, period.0, first: period.1, last: period.2, events: events.map(\.id))
    }
    self.plans = plans
    posts = (0..<dice.number(20...60)).map { dice.post($0, plans, events.map(\.id)) }
    let topics = Set(plans.flatMap { $0.topics.map(\.id) }).sorted()
    quotas = (0..<4).map { dice.quota($0, topics: topics) }
  }
}

/// Chance that repeats itself: SplitMix64.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True in `percent` of a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// Up to `limit` of `words`.
  mutating func some(of words: [String], upTo limit: Int) -> [String] {
    Array(words.shuffled(using: &self).prefix(number(0...limit)))
  }

  /// Any day from July 2020 to February 2022; the ends of months more often.
  mutating func day() -> String {
    let month = number(0...19)
    let (year, number12) = (2020 + (month + 6) / 12, (month + 6) % 12 + 1)
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number12 - 1]
    let day = chance(30) ? (chance(50) ? 1 : days) : number(1...days)
    return "\(year)-\(number12 < 10 ? "0" : "")\(number12)-\(day < 10 ? "0" : "")\(day)"
  }

  mutating func plan(
    _ number: Int, _ period: String, first: String, last: String, events: [String]
  ) -> RandomSchool.Plan {
    var topics: [RandomSchool.Topic] = []
    for id in ["a", "b", "c", "d", "e", "f"].map({ "nd-\($0)" }).shuffled(using: &self).prefix(5) {
      let tops = topics.filter { $0.parent == nil }.map(\.id)
      let parent = chance(40) ? tops.randomElement(using: &self) : nil
      topics.append(.init(id: id, parent: parent))
    }
    let start = period == "2021" ? 1 : 9
    let year = Int(period.prefix(4)) ?? 0
    let items = (0..<8).map { item in
      let month = self.number(1...12)
      let itsYear = month < start ? year + 1 : year
      return RandomSchool.Item(
        id: "muc-\(number)-\(item)", month: "\(itsYear)-\(month < 10 ? "0" : "")\(month)",
        topics: some(of: topics.map(\.id), upTo: 2),
        event: chance(40) ? events.randomElement(using: &self) : nil, wants: self.number(1...2),
        status: chance(10) ? "postponed" : chance(10) ? "cancelled" : nil)
    }
    return .init(period: period, first: first, last: last, topics: topics, items: items)
  }

  mutating func post(
    _ number: Int, _ plans: [RandomSchool.Plan], _ events: [String]
  ) -> RandomSchool.Post {
    let date = day()
    let holding = plans.filter { $0.first <= date && date <= $0.last }
    let looked = holding.isEmpty ? plans : holding
    let people = RandomSchool.people.flatMap { [$0.0, $0.1] } + RandomSchool.strangers
    let statuses = ["draft", "review", "rejected", "withdrawn", "approved"]
    return .init(
      path: "content/posts/\(number < 10 ? "0" : "")\(number).md", date: date,
      status: chance(30) ? statuses.randomElement(using: &self) : nil,
      hideAfter: chance(20) ? max(date, day()) : nil,
      topics: some(of: Set(looked.flatMap { $0.topics.map(\.id) }).sorted(), upTo: 3),
      items: some(of: looked.flatMap { $0.items.map(\.key) }, upTo: 2),
      event: chance(30) ? events.randomElement(using: &self) : nil,
      kind: chance(50) ? RandomSchool.kinds.randomElement(using: &self) : nil,
      department: chance(30) ? RandomSchool.departments.randomElement(using: &self) : nil,
      authors: some(of: people, upTo: 3),
      sent: (0..<self.number(0...3)).map { _ in
        .init(
          channel: RandomSchool.channels[self.number(0...1)], date: day(),
          posted: chance(50) ? day() : nil)
      })
  }

  mutating func quota(_ number: Int, topics: [String]) -> RandomSchool.Quota {
    let every = ["week", "month", "month", "quarter", "semester"][self.number(0...4)]
    return .init(
      id: "ct-\(number)", atLeast: self.number(1...3), every: every,
      each: [nil, "department", "author", "topic"][self.number(0...3)],
      departments: chance(40) ? some(of: RandomSchool.departments, upTo: 2) : [],
      topics: chance(40) ? some(of: topics, upTo: 2) : [],
      kinds: chance(30) ? [RandomSchool.kinds[self.number(0...1)]] : [],
      channel: chance(40) ? RandomSchool.channels[self.number(0...1)] : nil, posted: chance(40),
      months: every == "month" && chance(40) ? [9, 10, 1, 2] : [])
  }
}

extension RandomSchool {
  /// The school written down.
  var sample: SampleSite {
    var files = ["site.toml": settings]
    for (number, plan) in plans.enumerated() {
      files["content/plans/ke-hoach-\(number).md"] = plan.text
    }
    for event in events { files["content/events/\(event.id).md"] = event.text }
    for post in posts { files[post.path] = post.text }
    return SampleSite(files)
  }

  private var settings: String {
    var text = SampleSite.plainSettings
    for id in Self.departments {
      text += "[[department]]\nid = \"\(id)\"\nname = \"Bộ phận \(id)\"\n"
    }
    for (name, alias, department) in Self.people {
      text += "[[person]]\nname = \"\(name)\"\naliases = [\"\(alias)\"]\n"
      if let department { text += "department = \"\(department)\"\n" }
    }
    text += "[[kind]]\nid = \"guong-tot\"\nname = \"Gương tốt\"\n"
    for id in Self.channels { text += "[[channel]]\nid = \"\(id)\"\nname = \"Kênh \(id)\"\n" }
    text += "[pace]\nwarn_days = \(warnDays)\n"
    return text + quotas.map(\.text).joined()
  }
}

extension RandomSchool.Quota {
  fileprivate var text: String {
    var text = "[[quota]]\nid = \"\(id)\"\ntitle = \"Chỉ tiêu \(id)\"\nat_least = \(atLeast)\n"
    text += "every = \"\(every)\"\nposted = \(posted)\n"
    if let each { text += "each = \"\(each)\"\n" }
    if let channel { text += "channel = \"\(channel)\"\n" }
    if !departments.isEmpty { text += "departments = \(departments)\n" }
    if !topics.isEmpty { text += "topics = \(topics)\n" }
    if !kinds.isEmpty { text += "kinds = \(kinds)\n" }
    if !months.isEmpty { text += "months = \(months)\n" }
    return text
  }
}

extension RandomSchool.Plan {
  fileprivate var text: String {
    var text = "---\ntitle: Kế hoạch\nperiod: \(period)\nstarts: \(first)\nends: \(last)\n"
    text += "number_pending: true\nissued_pending: true\ntopics:\n"
    for topic in topics where topic.parent == nil {
      text += "  - id: \(topic.id)\n    title: Nội dung \(topic.id)\n"
      let below = topics.filter { $0.parent == topic.id }
      if !below.isEmpty { text += "    topics:\n" }
      for topic in below { text += "      - {id: \(topic.id), title: Nội dung \(topic.id)}\n" }
    }
    text += "items:\n"
    for item in items {
      text += "  - {month: \(item.month.suffix(2)), id: \(item.id), title: Mục \(item.id)"
      text += ", topics: [\(item.topics.joined(separator: ", "))], wants: \(item.wants)"
      if let event = item.event { text += ", event: \(event)" }
      if let status = item.status { text += ", status: \(status), reason: Mưa lũ" }
      text += "}\n"
    }
    return text + "---\n"
  }
}

extension RandomSchool.Event {
  fileprivate var text: String {
    "---\ntitle: Sự kiện \(id)\nid: \(id)\nstarts: \(first)\nends: \(last)\n"
      + "wants: [\(wants.joined(separator: ", "))]\n---\n"
  }
}

extension RandomSchool.Post {
  fileprivate var text: String {
    var text = "---\ntitle: Tin\ndate: \(date)\n"
    if let status { text += "status: \(status)\n" }
    if status == "rejected" || status == "withdrawn" { text += "reason: Trùng tin\n" }
    if let hideAfter { text += "hide_after: \(hideAfter)\n" }
    text +=
      "topics: [\(topics.joined(separator: ", "))]\nitems: [\(items.joined(separator: ", "))]\n"
    if let event { text += "event: \(event)\n" }
    if let kind { text += "kind: \(kind)\n" }
    if let department { text += "department: \(department)\n" }
    text += "authors: [\(authors.joined(separator: ", "))]\nsent:\n"
    for sending in sent {
      text += "  - {channel: \(sending.channel), date: \(sending.date)"
      text += (sending.posted.map { ", posted: \($0)" } ?? "") + "}\n"
    }
    if sent.isEmpty { text += "  []\n" }
    return text + "---\nBài.\n"
  }
}
