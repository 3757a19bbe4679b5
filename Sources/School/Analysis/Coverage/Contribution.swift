package import Content
import VietnameseText

/// What one person or department did in a period: what commendations are based on.
package struct Contributor: Sendable, Hashable {
  /// The id of a department, the name of a person.
  package let id: String
  package let name: String
  /// A declared person's department.
  package let department: ID<Department>?
  /// Positions in `Site.posts`, the oldest first.
  package let posts: [Int]
  /// Posts that answer an item of a plan.
  package let planned: Int
  /// How often their posts were sent to a channel in the period.
  package let sent: Int
  /// How often their posts appeared on a channel in the period.
  package let appeared: Int
  /// Posts with their photos.
  package let photos: Int
}

/// Who contributed most in a period.
package struct Contribution: Sendable {
  /// Declared persons and whoever else wrote, the most posts first, then the most sent, then by
  /// name; nobody without any contribution.
  package let people: [Contributor]
  /// Every declared department, the most posts first, then the most sent, then by name.
  package let departments: [Contributor]

  package init(of ledger: PostLedger, over period: Period) {
    let analysis = ledger.analysis
    var people = ContributionCount()
    var departments = ContributionCount()
    for post in ledger.posts {
      for author in post.authors { people.add(post, for: author, over: period) }
      if let department = post.department {
        departments.add(post, for: department.text, over: period)
      }
      guard period.contains(post.date) else { continue }
      let photographers = analysis.site.posts[post.position].photosBy
        .map { analysis.catalogue.person($0.value)?.name ?? $0.value }.uniqued()
      for photographer in photographers { people.addPhotos(for: photographer) }
    }
    let names = people.names.inAlphabeticalOrder { $0 }
    self.people = names.map { name in
      let department = analysis.catalogue.person(name)?.department
        .flatMap { analysis.catalogue.department($0.value) }
      return people.contributor(name, name: name, department: department?.id)
    }.filter { !$0.isIdle }.rankedByContribution()
    self.departments = analysis.site.settings.departments.inAlphabeticalOrder { $0.name }
      .map { departments.contributor($0.id.text, name: $0.name, department: nil) }
      .rankedByContribution()
  }
}

/// Contributions being counted.
private struct ContributionCount {
  private struct Count {
    var posts: [Int] = []
    var (planned, sent, appeared, photos) = (0, 0, 0, 0)
  }

  private var counts: [String: Count] = [:]

  var names: [String] { counts.keys.sorted() }

  mutating func add(_ post: CountedPost, for id: String, over period: Period) {
    var count = counts[id] ?? Count()
    if period.contains(post.date) {
      count.posts.append(post.position)
      if !post.items.isEmpty { count.planned += 1 }
    }
    count.sent += post.sent.count { period.contains($0.date) }
    count.appeared += post.appeared.count { period.contains($0.date) }
    counts[id] = count
  }

  mutating func addPhotos(for id: String) { counts[id, default: Count()].photos += 1 }

  func contributor(_ id: String, name: String, department: ID<Department>?) -> Contributor {
    let count = counts[id] ?? Count()
    return Contributor(
      id: id, name: name, department: department, posts: count.posts, planned: count.planned,
      sent: count.sent, appeared: count.appeared, photos: count.photos)
  }
}

extension Contributor {
  fileprivate var isIdle: Bool {
    posts.isEmpty && sent == 0 && appeared == 0 && photos == 0
  }
}

extension [Contributor] {
  /// Equals keep their order.
  fileprivate func rankedByContribution() -> [Contributor] {
    enumerated().sorted { a, b in
      (-a.element.posts.count, -a.element.sent, a.offset)
        < (-b.element.posts.count, -b.element.sent, b.offset)
    }.map(\.element)
  }
}
