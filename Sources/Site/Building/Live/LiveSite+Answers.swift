import Analysis
import Content
import Diagnostics
import Files
import Pages

extension LiveSite {
  /// What stands at `path`: root-relative with the site's base path, escapes resolved.
  package func answer(_ path: String) throws -> LiveAnswer {
    let edition = current()
    guard let site = edition.site else { return .page(edition.emptyPage(adding: [])) }
    let base = site.analysis.site.settings.baseURL.path
    guard path.hasPrefix(base) else {
      return path == "/" || path + "/" == base ? .elsewhere(base) : .nothing
    }
    let address = "/" + path.dropFirst(base.count)
    if let place = edition[address] { return try answer(place, at: address, edition, site) }
    if let file = try edition.searchFile(at: address) { return .file(file) }
    if let other = edition.otherAddress(for: address) {
      return .elsewhere(site.pages.url(of: other))
    }
    guard case .page(var page) = edition.page(.notFound, of: site) else { return .nothing }
    page.isFound = false
    return .page(page)
  }

  private func answer(
    _ place: LiveEdition.Place, at address: String, _ edition: LiveEdition, _ site: PreparedSite
  ) throws -> LiveAnswer {
    let settings = site.analysis.site.settings
    return switch place {
    case .page(let key): edition.page(key, of: site)
    case .export(let key): .file(site.pages.file(for: key))
    case .asset(let number): .file(site.assets[number].bytes)
    case .photo(let photo):
      try variant(of: photo, at: address, settings).map(LiveAnswer.file) ?? .nothing
    case .file(let file): try bytes(of: file, settings).map(LiveAnswer.file) ?? .nothing
    }
  }
}

extension LiveEdition {
  /// Where somebody who asks for `address`, at which nothing stands, wants to go: with the slash that
  /// was left out, without the file's name, or to where the content file of before is now.
  fileprivate func otherAddress(for address: String) -> String? {
    let index = "index.html"
    if self[address + "/"] != nil { return address + "/" }
    if address.hasSuffix("/\(index)") { return String(address.dropLast(index.count)) }
    return moved[address].flatMap { self.address(ofSource: $0) }
  }

  /// The page called `key`, or an empty one that says why there is none.
  fileprivate func page(_ key: PageKey, of site: PreparedSite) -> LiveAnswer {
    var html: [UInt8] = []
    do {
      try site.render(key, into: &html)
    } catch let failure as RenderingFailure {
      return .page(emptyPage(adding: [failure.diagnostic]))
    } catch {
      return .nothing
    }
    // Without a theme that was ever right, nothing is filled.
    guard !html.isEmpty else { return .page(emptyPage(adding: [])) }
    var page = LivePage(html: html, errors: errors)
    let source = site.pages.source(of: key)?.path
    page.source = source
    page.fate = site.fateAsBuilt(of: key)
    page.topics = site.topics(of: key)
    page.findings = diagnostics.filter { $0.place?.file == source && source != nil }
    return .page(page)
  }

  private var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// A page on which nothing stands but what is wrong.
  fileprivate func emptyPage(adding findings: [Diagnostic]) -> LivePage {
    let html =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>bangtin</title></head><body></body></html>"
    return LivePage(html: Array(html.utf8), errors: errors + findings)
  }
}

extension PreparedSite {
  /// The clock of a build of this moment, which shows neither drafts nor what is scheduled.
  private var clockAsBuilt: PublicationClock {
    let clock = analysis.site.clock
    return PublicationClock(now: clock.now, requiresApproval: clock.requiresApproval)
  }

  /// What becomes of the file of `key`'s page in a build of this moment.
  fileprivate func fateAsBuilt(of key: PageKey) -> Fate? {
    let site = analysis.site
    let publication: Publication? =
      switch key {
      case .post(let position): site.posts[position].publication
      case .directive(let position): site.directives[position].publication
      case .plan(let position), .planPart(let position, _):
        site.plans[position].directive.publication
      case .page(let position): site.pages[position].publication
      default: nil
      }
    return publication.map(clockAsBuilt.fate)
  }

  /// The fate of every content file in a build of this moment.
  var fatesAsBuilt: [Fate] {
    let (site, clock) = (analysis.site, clockAsBuilt)
    let publications =
      site.posts.map(\.publication) + site.directives.map(\.publication)
      + site.plans.map(\.directive.publication) + site.events.map(\.publication)
      + site.pages.map(\.publication)
    return publications.map(clock.fate) + records.map { _ in Fate(.internal) }
  }

  /// The titles of the topics that the post of `key`'s page counts for.
  fileprivate func topics(of key: PageKey) -> [String] {
    guard case .post(let position) = key else { return [] }
    let catalogue = analysis.catalogue
    let plans = catalogue.plans(on: analysis.site.posts[position].date.date)
    return analysis.tags[position].topics.map { id in
      catalogue.topic(id, in: plans)?.topic.title ?? id.text
    }
  }
}
