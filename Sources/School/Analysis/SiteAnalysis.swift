package import Content

/// What follows from a site's content: fates, tags looked up, and lists by everything a list is
/// made of. Positions are those of `Site.posts`, `Site.directives` and so on.
package final class SiteAnalysis: Sendable {
  package let site: Site
  package let catalogue: Catalogue
  /// One fate per content file, in the order of the site's lists.
  package let fates: Fates
  /// What each post counts for, in the order of `Site.posts`.
  package let tags: [Tags]
  /// The public posts, the newest first.
  package let posts: PostLists
  /// The public archive, the newest first.
  package let archive: ArchiveLists
  /// The pictures that posts show together.
  package let galleries: Galleries
  /// Which texts cite which directives.
  package let citations: CitationGraph
  /// How directives bear on one another.
  let relations: DirectiveRelations
  /// Where each entry of the archive stands.
  private let standings: [ArchiveEntry: Standing]
  /// The public events, the first to start first.
  package let events: [Event]
  /// The positions of the public plans, the latest period first.
  package let plans: [Int]

  package init(of site: Site) {
    self.site = site
    catalogue = Catalogue(of: site)
    fates = Fates(of: site)
    tags = site.posts.map { [catalogue] in catalogue.tags(of: $0) }
    posts = PostLists(of: site, fates: fates.posts, tags: tags, catalogue: catalogue)
    archive = ArchiveLists(of: site, fates: fates, catalogue: catalogue)
    galleries = Galleries(of: site)
    let index = NumberIndex(of: site, fates: fates)
    citations = CitationGraph(of: site, fates: fates, index: index)
    relations = DirectiveRelations(of: site, fates: fates, index: index, catalogue: catalogue)
    standings = relations.standings
    events = zip(site.events, fates.events).filter { $1.isPublic }.map(\.0)
      .sorted { ($0.starts, $0.id.text) < ($1.starts, $1.id.text) }
    let (days, publicPlans) = (catalogue.planDays, fates.plans)
    plans = site.plans.indices.filter { publicPlans[$0].isPublic }
      .sorted { a, b in
        let (first, second) = (days[a].lowerBound, days[b].lowerBound)
        return first != second ? first > second : site.plans[a].id < site.plans[b].id
      }
  }
}

/// The fate of every content file, in the order of the site's lists.
package struct Fates: Sendable {
  package let posts: [Fate]
  package let directives: [Fate]
  package let plans: [Fate]
  package let events: [Fate]
  package let pages: [Fate]

  init(of site: Site) {
    let clock = site.clock
    posts = site.posts.map { clock.fate(of: $0.publication) }
    directives = site.directives.map { clock.fate(of: $0.publication) }
    plans = site.plans.map { clock.fate(of: $0.directive.publication) }
    events = site.events.map { clock.fate(of: $0.publication) }
    pages = site.pages.map { clock.fate(of: $0.publication) }
  }
}

extension SiteAnalysis {
  /// The moment until which this analysis holds, if time alone changes it: the next change of a
  /// fate, or the coming midnight, at which events turn past and notices end.
  package var validUntil: LocalTime {
    let clock = site.clock
    let midnight = LocalTime(clock.now.date.advanced(by: 1), minute: 0)
    let publications =
      site.posts.lazy.map(\.publication) + site.directives.lazy.map(\.publication)
      + site.plans.lazy.map(\.directive.publication) + site.events.lazy.map(\.publication)
      + site.pages.lazy.map(\.publication)
    return publications.compactMap(clock.nextChange).reduce(midnight, min)
  }

  /// Whether a public text is shown only because drafts or scheduled texts were asked for.
  package func isPreview(_ publication: Publication) -> Bool {
    let clock = PublicationClock(
      now: site.clock.now, requiresApproval: site.clock.requiresApproval)
    return !clock.fate(of: publication).isPublic
  }

  /// The posts that `slot` of the home page may show today, the one to show first.
  package func featured(in slot: Int) -> [Int] {
    let today = site.clock.now.date
    return posts.newest.filter { position in
      guard let feature = site.posts[position].feature, feature.slot.value == slot else {
        return false
      }
      let from = feature.from ?? today
      let until = feature.until ?? today
      return from <= today && today <= until
    }
  }

  /// The posts pinned as urgent notices today, the newest first.
  package var notices: [Int] {
    let today = site.clock.now.date
    return posts.newest.filter { position in
      site.posts[position].noticeUntil.map { today <= $0 } ?? false
    }
  }
}

extension SiteAnalysis {
  /// Whether `entry` is in force, as written or as relations and dates say.
  package func validity(of entry: ArchiveEntry) -> Validity { standing(of: entry).validity }

  /// Where `entry` stands and what made it so.
  package func standing(of entry: ArchiveEntry) -> Standing {
    standings[entry] ?? Standing(validity: .inForce, notes: [])
  }

  /// Whether neither the file nor the text of `entry` is offered any more: it was withdrawn. Its
  /// page stays and says why.
  package func isWithheld(_ entry: ArchiveEntry) -> Bool { validity(of: entry) == .withdrawn }

  /// What `entry` has to do with public directives and with those that the archive does not hold,
  /// by relation; each of them once, whichever side says it.
  package func relations(of entry: ArchiveEntry) -> [RelationGroup] { relations.groups(of: entry) }

  /// What is to be followed instead of `entry`: the ends of the chains of those that replaced it, as
  /// far as they are in force, the newest first. Nothing while it is in force itself.
  package func successors(of entry: ArchiveEntry) -> [ArchiveEntry] {
    guard !validity(of: entry).isInForce else { return [] }
    var seen: Set<ArchiveEntry> = [entry]
    var open = [entry]
    var ends: [ArchiveEntry] = []
    while let next = open.popLast() {
      for replacer in relations.replacers(of: next) where seen.insert(replacer).inserted {
        if validity(of: replacer).isInForce { ends.append(replacer) } else { open.append(replacer) }
      }
    }
    return ends.sorted { site.isNewer($0, $1) }
  }
}
