package import Content

/// Everything that content may name, by the names it may be called.
package struct Catalogue: Sendable {
  package let settings: Settings
  package let plans: [Plan]
  /// Each plan's first and last day, in the order of `plans`.
  package let planDays: [ClosedRange<CalendarDate>]
  /// Each event with its position in `Site.events`.
  package let events: [ID<Event>: Int]
  /// Departments by id, name and alias.
  private let departments: [String: Department]
  /// Persons by name and alias.
  private let people: [String: Person]
  private let kinds: [ID<Kind>: Kind]
  private let channels: [ID<Channel>: Channel]
  private let issuers: [ID<Issuer>: Issuer]
  private let disclosures: [ID<Disclosure>: Disclosure]
  /// For each plan, its topics and sub-topics by id.
  private let topics: [[ID<Topic>: PlanTopic]]
  /// For each plan, the positions of its items by key and by bare id.
  private let items: [[String: [Int]]]

  package init(of site: Site) {
    settings = site.settings
    plans = site.plans
    let start = site.settings.calendar.schoolYearStarts
    planDays = site.plans.map { $0.days(schoolYearStarts: start) }
    events = Dictionary(
      site.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    departments = Dictionary(
      settings.departments.flatMap { department in
        ([department.id.text, department.name] + department.aliases).map { ($0, department) }
      }, uniquingKeysWith: { first, _ in first })
    people = Dictionary(
      settings.people.flatMap { person in
        ([person.name] + person.aliases).map { ($0, person) }
      }, uniquingKeysWith: { first, _ in first })
    kinds = Dictionary(
      ([Kind.news] + settings.kinds).map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    channels = Dictionary(
      settings.channels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    issuers = Dictionary(
      settings.issuers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    disclosures = Dictionary(
      settings.disclosures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    topics = site.plans.map { plan in
      Dictionary(
        plan.topics.flatMap { topic in
          [(topic.id, PlanTopic(topic: topic, parent: nil))]
            + topic.topics.map { ($0.id, PlanTopic(topic: $0, parent: topic.id)) }
        }, uniquingKeysWith: { first, _ in first })
    }
    items = site.plans.map { plan in
      var positions: [String: [Int]] = [:]
      for (position, item) in plan.items.enumerated() {
        positions[item.key, default: []].append(position)
        positions[item.id, default: []].append(position)
      }
      return positions
    }
  }
}

/// A topic with the one above it.
package struct PlanTopic: Sendable {
  package let topic: Topic
  package let parent: ID<Topic>?
}

/// One item of one plan.
package struct PlanItemIndex: Sendable, Hashable {
  /// Position in `Site.plans`.
  package let plan: Int
  /// Position in `Plan.items`.
  package let item: Int

  package init(plan: Int, item: Int) {
    self.plan = plan
    self.item = item
  }
}

extension Catalogue {
  /// The department of this id, name or alias.
  package func department(_ name: String) -> Department? { departments[name] }

  /// The declared person of this name or alias.
  package func person(_ name: String) -> Person? { people[name] }

  /// What readers call an assignee, written by any name, id or alias: the person's or department's
  /// name.
  package func assignee(_ name: String) -> String {
    person(name)?.name ?? department(name)?.name ?? name
  }

  package func kind(_ id: ID<Kind>) -> Kind? { kinds[id] }
  package func channel(_ id: ID<Channel>) -> Channel? { channels[id] }
  package func issuer(_ id: ID<Issuer>) -> Issuer? { issuers[id] }
  package func disclosure(_ id: ID<Disclosure>) -> Disclosure? { disclosures[id] }

  var kindNames: [String] { kinds.keys.map(\.text).sorted() }
  var departmentNames: [String] { departments.keys.sorted() }

  /// The plans that hold `date`, else all: where the ids of something of that day are looked up.
  package func plans(on date: CalendarDate) -> [Int] {
    let holding = plans.indices.filter { planDays[$0].contains(date) }
    return holding.isEmpty ? Array(plans.indices) : holding
  }

  /// The topic of this id in one of `plans`.
  package func topic(_ id: ID<Topic>, in plans: [Int]) -> PlanTopic? {
    for plan in plans {
      if let topic = topics[plan][id] { return topic }
    }
    return nil
  }

  /// The ids of all topics of `plans`.
  func topicNames(in plans: [Int]) -> [String] {
    plans.flatMap { topics[$0].keys.map(\.text) }.sorted()
  }

  /// The items of `plans` called `name`: `2020-11/ngay-nha-giao`, or the id alone.
  package func items(_ name: String, in plans: [Int]) -> [PlanItemIndex] {
    plans.flatMap { plan in
      (items[plan][name] ?? []).map { PlanItemIndex(plan: plan, item: $0) }
    }
  }

  /// How the items of `plans` may be called.
  func itemNames(in plans: [Int]) -> [String] {
    plans.flatMap { items[$0].keys }.sorted()
  }

  /// The item at `index`.
  package func item(_ index: PlanItemIndex) -> PlanItem { plans[index.plan].items[index.item] }

  /// The issuers whose symbols `number` carries.
  package func issuers(of number: DocumentNumber) -> [Issuer] {
    settings.issuers.filter { issuer in
      issuer.symbols.contains { symbol in
        let plain = symbol.filter { $0 != "&" && $0 != " " }
        return number.organ == plain || number.organ.hasPrefix(plain + "-")
      }
    }
  }

  /// Who issued `directive`: the issuer it names, else the only one whose symbol its number carries.
  package func issuer(of directive: Directive) -> Issuer? {
    if let named = directive.issuer { return issuer(named.value) }
    guard let number = directive.number?.value else { return nil }
    let fitting = issuers(of: number)
    return fitting.count == 1 ? fitting[0] : nil
  }
}
