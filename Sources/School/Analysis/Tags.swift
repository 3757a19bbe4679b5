package import Content

/// What a post counts for, once its tags are looked up.
package struct Tags: Sendable {
  /// Its own topics and those of the items it is tagged to, each once.
  package let topics: [ID<Topic>]
  /// The items it is tagged to, then those of the event it names, each once.
  package let items: [PlanItemIndex]
  /// The event it names, else the first of its items' events.
  package let event: ID<Event>?
  package let kind: Kind
  /// Its department, else its first author's.
  package let department: Department?
  /// Its authors by their declared names; each once.
  package let authors: [String]
}

extension Catalogue {
  /// What `post` counts for. Tags that nobody declared are left out here; `findings(in:)` names
  /// them.
  package func tags(of post: Post) -> Tags {
    let plans = plans(on: post.date.date)
    let tagged = post.items.compactMap { reference -> PlanItemIndex? in
      let found = items(reference.value, in: plans)
      return found.count == 1 ? found[0] : nil
    }
    let byEvent = post.event.map { event in itemsAnswering(event.value, in: plans) } ?? []
    let ownTopics = post.topics.map(\.value).filter { topic($0, in: plans) != nil }
    let itemTopics = tagged.flatMap { item($0).topics.map(\.value) }
    let names = post.authors.map { person($0.value)?.name ?? $0.value }
    let department =
      post.department.map { self.department($0.value) }
      ?? post.authors.first.flatMap { departmentOfPerson($0.value) }
    return Tags(
      topics: (ownTopics + itemTopics).uniqued(),
      items: (tagged + byEvent).uniqued(),
      event: post.event?.value ?? tagged.lazy.compactMap { self.item($0).event?.value }.first,
      kind: post.kind.flatMap { kind($0.value) } ?? kind(Kind.news.id) ?? Kind.news,
      department: department,
      authors: names.uniqued())
  }

  /// The items of `plans` that belong to `event`.
  private func itemsAnswering(_ event: ID<Event>, in plans: [Int]) -> [PlanItemIndex] {
    plans.flatMap { plan in
      self.plans[plan].items.indices
        .filter { self.plans[plan].items[$0].event?.value == event }
        .map { PlanItemIndex(plan: plan, item: $0) }
    }
  }

  /// The department of the declared person `name`.
  private func departmentOfPerson(_ name: String) -> Department? {
    person(name)?.department.flatMap { department($0.value) }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of its first place.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
