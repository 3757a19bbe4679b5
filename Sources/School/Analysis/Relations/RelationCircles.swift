import Content

/// Where relations lead back to where they began: A replaces B, which replaces A.
struct RelationCircles {
  /// Every edge that is part of a circle.
  let edges: Set<RelationEdge>
  /// For each knot of circles, one shortest way around, from its first source path on.
  let circles: [[RelationEdge]]

  init(among edges: [RelationEdge], of site: Site) {
    // Replacing and repealing end one another alike; the others go round among themselves.
    let kinds: [Set<Relation>] = [[.replaces, .repeals], [.amends], [.corrects], [.basedOn]]
    var inCircles: Set<RelationEdge> = []
    var circles: [[RelationEdge]] = []
    for kind in kinds {
      let edges = edges.filter { kind.contains($0.relation) }
      let next = Dictionary(grouping: edges, by: \.subject)
      let knots = Self.knots(in: next)
      let knotOf = Dictionary(
        knots.enumerated().flatMap { knot, members in members.map { ($0, knot) } },
        uniquingKeysWith: { first, _ in first })
      inCircles.formUnion(
        edges.filter { edge in
          guard let knot = knotOf[edge.subject] else { return false }
          return knotOf[edge.object] == knot
        })
      circles += knots.compactMap { members in
        members.min { site.directive($0).source.path < site.directive($1).source.path }
          .flatMap { Self.wayAround(from: $0, next, among: Set(members), of: site) }
      }
    }
    self.edges = inCircles
    self.circles = circles
  }

  /// The sets of entries that all lead to one another, of two and more (Tarjan's strongly connected
  /// components, with a stack of its own: a chain of papers may be as long as the archive).
  private static func knots(
    in next: [ArchiveEntry: [RelationEdge]]
  ) -> [[ArchiveEntry]] {
    var order: [ArchiveEntry: Int] = [:]
    var low: [ArchiveEntry: Int] = [:]
    var path: [ArchiveEntry] = []
    var isOnPath: Set<ArchiveEntry> = []
    var knots: [[ArchiveEntry]] = []
    func enter(_ entry: ArchiveEntry, _ walk: inout [(entry: ArchiveEntry, edge: Int)]) {
      order[entry] = order.count
      low[entry] = order[entry]
      path.append(entry)
      isOnPath.insert(entry)
      walk.append((entry, 0))
    }
    for start in next.keys where order[start] == nil {
      var walk: [(entry: ArchiveEntry, edge: Int)] = []
      enter(start, &walk)
      while let (entry, edge) = walk.last {
        let edges = next[entry, default: []]
        if edge < edges.count {
          walk[walk.count - 1].edge += 1
          let object = edges[edge].object
          if order[object] == nil {
            enter(object, &walk)
          } else if isOnPath.contains(object) {
            low[entry] = min(low[entry, default: 0], order[object, default: 0])
          }
          continue
        }
        walk.removeLast()
        if let parent = walk.last?.entry {
          low[parent] = min(low[parent, default: 0], low[entry, default: 0])
        }
        guard low[entry] == order[entry], let first = path.lastIndex(of: entry) else { continue }
        let knot = Array(path[first...])
        path.removeSubrange(first...)
        isOnPath.subtract(knot)
        if knot.count > 1 { knots.append(knot) }
      }
    }
    return knots
  }

  /// One shortest way from `start` back to itself, among `members` only.
  private static func wayAround(
    from start: ArchiveEntry, _ next: [ArchiveEntry: [RelationEdge]],
    among members: Set<ArchiveEntry>, of site: Site
  ) -> [RelationEdge]? {
    var arrival: [ArchiveEntry: RelationEdge] = [:]
    var open = [start]
    while !open.isEmpty, arrival[start] == nil {
      var further: [ArchiveEntry] = []
      for entry in open {
        let edges = next[entry, default: []].filter { members.contains($0.object) }
          .sorted { site.directive($0.object).source.path < site.directive($1.object).source.path }
        for edge in edges where arrival[edge.object] == nil {
          arrival[edge.object] = edge
          further.append(edge.object)
        }
      }
      open = further
    }
    var way: [RelationEdge] = []
    var place = start
    repeat {
      guard let edge = arrival[place] else { return nil }
      way.append(edge)
      place = edge.subject
    } while place != start
    return way.reversed()
  }
}
