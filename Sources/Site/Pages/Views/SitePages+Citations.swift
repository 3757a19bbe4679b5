import Analysis
import Content
import Templates

/// What the archive's entries cite, and where they are cited.
extension SitePages {
  /// How many citations of one sort are shown before the rest is folded.
  private static let shownCitations = 20

  /// What the text of a directive or plan cites and the archive holds, each once; nothing where
  /// that is nothing, or the text is not shown.
  func cites(in text: CitingText) -> Record? {
    let entries = shownCitations(of: text).compactMap { citation -> ArchiveEntry? in
      if case .found(let entry) = citation.target { entry } else { nil }
    }.uniqued()
    return entries.isEmpty ? nil : citationList(nil, entries.map(citation))
  }

  /// The public texts that cite `entry`, by sort.
  func citedBy(_ entry: ArchiveEntry) -> [Record] {
    textsCiting(entry).map { citationList($0.title, $0.texts.map(citation)) }
  }

  /// The numbers in normal form that a directive's or plan's text cites, each once. What is not
  /// public is left out, and so is the text's own number.
  func numbers(citedIn text: CitingText) -> [String] {
    shownCitations(of: text).compactMap { citation -> String? in
      let written = citation.citation.value.number.normalForm
      return switch citation.target {
      case .found(let entry): site.directive(entry).number?.value.normalForm ?? written
      case .ambiguous, .absent: written
      case .itself, .hidden: nil
      }
    }.uniqued()
  }

  /// The public texts that cite `entry`, by sort, in each the newest first.
  func textsCiting(_ entry: ArchiveEntry) -> [(title: String, texts: [CitingText])] {
    guard let texts = analysis.citations.citing[entry] else { return [] }
    let bySort = Dictionary(grouping: texts.filter { !isWithheld($0) }, by: CitationSort.init)
    return CitationSort.allCases.compactMap { sort in
      guard let texts = bySort[sort] else { return nil }
      let dated = texts.map { (text: $0, day: day(of: $0), path: site.source(of: $0).path) }
      let sorted = dated.sorted { a, b in
        guard a.day != b.day else { return a.path < b.path }
        guard let first = a.day else { return false }
        return b.day.map { first > $0 } ?? true
      }
      return (wording.name(sort), sorted.map(\.text))
    }
  }

  /// The address of a public text, without the base path.
  func address(of text: CitingText) -> String {
    switch text {
    case .post(let position): addresses[.post(position)]
    case .directive(let position): addresses[.directive(position)]
    case .plan(let position): addresses[.plan(position)]
    case .event(let position): "\(addresses[.calendar])#\(eventFragment(site.events[position].id))"
    case .page(let position): addresses[.page(position)]
    }
  }

  /// What `text` cites, as far as everybody may read the text.
  private func shownCitations(of text: CitingText) -> [ResolvedCitation] {
    if case .plan = text, !settings.publicPlanParts.contains(.text) { return [] }
    if isWithheld(text) { return [] }
    return analysis.citations.citations(of: text)
  }

  /// Whether `text` is that of a withdrawn paper, of which the page shows no words.
  private func isWithheld(_ text: CitingText) -> Bool {
    text.entry.map(analysis.isWithheld) ?? false
  }

  private func citationList(_ title: String?, _ all: [Record]) -> Record {
    let more = all.dropFirst(Self.shownCitations)
    let moreTitle = wording("Xem thêm \(more.count)", "\(more.count) more")
    return Record(
      Shapes.citationList,
      [
        "title": .optional(title),
        "count": .number(all.count),
        "items": .list(Array(all.prefix(Self.shownCitations))),
        "more": .list(Array(more)),
        "moreTitle": .optional(more.isEmpty ? nil : moreTitle),
      ])
  }

  private func citation(_ entry: ArchiveEntry) -> Record { citation(CitingText(entry)) }

  private func citation(_ text: CitingText) -> Record {
    let title: String
    var subject: String?
    switch text {
    case .post(let position): title = site.posts[position].title
    case .plan(let position): title = site.plans[position].title
    case .event(let position): title = site.events[position].title
    case .page(let position): title = site.pages[position].title
    case .directive(let position):
      title = heading(of: site.directives[position])
      subject = site.directives[position].subject
    }
    return Record(
      Shapes.citation,
      [
        "title": .text(title),
        "url": .text(url(of: address(of: text))),
        "date": .optional(date(of: text).map(wording.record)),
        "subject": .optional(subject),
      ])
  }

  private func day(of text: CitingText) -> CalendarDate? { date(of: text)?.earliest }

  /// The date a text is of, as far as it is known.
  private func date(of text: CitingText) -> PartialDate? {
    switch text {
    case .post(let position): .day(site.posts[position].date.date)
    case .directive(let position): site.directives[position].issued
    case .plan(let position): site.plans[position].directive.issued
    case .event(let position): .day(site.events[position].starts.date)
    case .page: nil
    }
  }
}

/// The sorts of text that cite, in the order in which they are shown.
enum CitationSort: CaseIterable {
  case directive, plan, post, event, page

  init(_ text: CitingText) {
    self =
      switch text {
      case .post: .post
      case .directive: .directive
      case .plan: .plan
      case .event: .event
      case .page: .page
      }
  }
}

extension Wording {
  /// What a list of such texts is called.
  func name(_ sort: CitationSort) -> String {
    switch sort {
    case .directive: self("Văn bản", "Documents")
    case .plan: self("Kế hoạch truyền thông", "Communication plans")
    case .post: self("Tin, bài", "News")
    case .event: self("Sự kiện", "Events")
    case .page: self("Trang", "Pages")
    }
  }
}
