import Analysis
package import Content
import Pages

/// What became of one source file.
package struct SourceFate: Sendable {
  /// Relative to the project's folder.
  package let path: String
  package let fate: Fate
  /// Its root-relative address without the base path, where it is public.
  package let url: String?

  package init(path: String, fate: Fate, url: String?) {
    self.path = path
    self.fate = fate
    self.url = url
  }
}

extension PreparedSite {
  /// The fate of every source file, by path.
  var sources: [SourceFate] { analysis.sources(records: records, addresses: pages.addresses) }
}

extension SiteAnalysis {
  /// The fate of every source file, by path; `records` are the internal ones.
  func sources(records: [String], addresses: Addresses) -> [SourceFate] {
    func source(_ source: Source, _ fate: Fate, _ address: String) -> SourceFate {
      SourceFate(path: source.path, fate: fate, url: fate.isPublic ? address : nil)
    }
    let posts = site.posts.indices.map {
      source(site.posts[$0].source, fates.posts[$0], addresses[.post($0)])
    }
    let directives = site.directives.indices.map {
      source(site.directives[$0].source, fates.directives[$0], addresses[.directive($0)])
    }
    let plans = site.plans.indices.map {
      source(site.plans[$0].source, fates.plans[$0], addresses[.plan($0)])
    }
    let events = site.events.indices.map {
      source(site.events[$0].source, fates.events[$0], addresses[.calendar])
    }
    let plain = site.pages.indices.map {
      source(site.pages[$0].source, fates.pages[$0], addresses[.page($0)])
    }
    return (posts + directives + plans + events + plain + records.map(SourceFate.init(record:)))
      .sorted { $0.path < $1.path }
  }
}

extension SourceFate {
  /// An internal record is never published.
  fileprivate init(record path: String) {
    let clock = PublicationClock(now: LocalTime(CalendarDate(dayNumber: 0)))
    self.init(path: path, fate: clock.fate(of: Publication(isInternal: true)), url: nil)
  }
}
