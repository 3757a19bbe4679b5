import Analysis
import Content
import Templates
import VietnameseText

extension SitePages {
  /// `archive`: one page of a list of directives.
  func archive(_ list: ArchiveList, page number: Int) -> Record {
    let entries = archiveLists[list, default: []]
    let size = settings.pageSize
    let shown = (number - 1) * size..<min(number * size, entries.count)
    let title = title(of: list)
    let pageTitle = number == 1 ? title : "\(title) – \(wording("trang", "page")) \(number)"
    let count = wording.directives(entries.count)
    let isWhole = list == .all && number == 1
    let head = PageHead(
      key: .archive(list, page: number), title: pageTitle,
      description: "\(title): \(count). \(settings.title).",
      trail: (list == .all ? [] : [.archive(.all, page: 1)])
        + (number == 1 ? [] : [.archive(list, page: 1)]),
      isIndexed: number == 1, feeds: feeds(of: list))
    let sections =
      list == .alphabetical ? letterSections(on: shown) : [(letter: IndexLetter?.none, shown)]
    let rows = sections.map { entries[$0.places].map(row) }
    return page(
      Shapes.archive, head,
      [
        "title": .text(title),
        "eyebrow": .optional(eyebrow(of: list)),
        "count": .text(count),
        "rows": .list(rows.flatMap(\.self)),
        "sections": .list(
          zip(sections, rows).map { section, rows in
            self.section(section.letter, rows)
          }),
        "letters": .list(list == .alphabetical ? letterLinks : []),
        "orders": .list(orders(current: list)),
        "groups": .list(archiveGroups(current: list)),
        "pagination": pagination(current: number, total: max(1, entries.count.pages(of: size))) {
          .archive(list, page: $0)
        },
        "feedURL": .text(url(export: .archiveFeed(list.hasFeed ? list : .all, .atom))),
        "jsonURL": .optional(isWhole ? url(export: .openData(.json)) : nil),
        "csvURL": .optional(isWhole ? url(export: .openData(.csv)) : nil),
      ])
  }

  private func feeds(of list: ArchiveList) -> [(title: String, key: ExportKey)] {
    guard list != .all, list.hasFeed else {
      return FeedFormat.allCases.map { (title(of: ArchiveList.all), .archiveFeed(.all, $0)) }
    }
    return [(title(of: list), .archiveFeed(list, .atom))]
  }

  func title(of list: ArchiveList) -> String {
    switch list {
    case .all: wording("Văn bản", "Documents")
    case .year(let year?): wording("Văn bản năm \(year)", "Documents of \(year)")
    case .year(nil): wording("Văn bản chưa rõ ngày ban hành", "Documents without a date")
    case .type(let type): wording.name(type)
    case .issuer(let id): analysis.catalogue.issuer(id)?.name ?? id.text
    case .field(let field): fieldName(field)
    case .direction(.incoming): wording("Văn bản đến", "Incoming documents")
    case .direction(.outgoing): wording("Văn bản đi", "Outgoing documents")
    case .direction(.internal): wording("Văn bản nội bộ", "Internal documents")
    case .signer(let key):
      wording("Văn bản do \(signerName(key)) ký", "Documents signed by \(signerName(key))")
    case .validity(let validity):
      wording(
        "Văn bản \(name(validity).lowercasedFirst)",
        "Documents: \(name(validity).lowercasedFirst)")
    case .topic(let id):
      wording("Văn bản: \(topicTitle(id))", "Documents: \(topicTitle(id))")
    case .alphabetical: wording("Văn bản xếp theo A–Z", "Documents from A to Z")
    }
  }

  /// What sort of list it is.
  private func eyebrow(of list: ArchiveList) -> String? {
    switch list {
    case .all: nil
    case .signer: wording("Người ký", "Signer")
    case .validity: wording("Tình trạng hiệu lực", "Validity")
    case .topic: wording("Nội dung truyền thông", "Topic")
    case .year, .type, .issuer, .field, .direction, .alphabetical: title(of: ArchiveList.all)
    }
  }

  private func name(_ validity: Validity?) -> String {
    validity.map(wording.name) ?? wording("Chưa có hiệu lực", "Not yet in force")
  }

  private func signerName(_ key: String) -> String { analysis.archive.bySigner[key]?.name ?? key }
}

// MARK: A to Z

extension SitePages {
  /// The letters that begin or go on among `places` of the alphabetical order.
  private func letterSections(
    on shown: Range<Int>
  ) -> [(letter: IndexLetter?, places: Range<Int>)] {
    analysis.archive.letters.compactMap { letter, places in
      let part = places.clamped(to: shown)
      return part.isEmpty ? nil : (letter, part)
    }
  }

  private func section(_ letter: IndexLetter?, _ rows: [Record]) -> Record {
    Record(
      Shapes.rowSection,
      [
        "id": .optional(letter.map(letterID)),
        "title": .optional(letter.map(wording.title)),
        "rows": .list(rows),
      ])
  }

  /// Every letter, each leading to where it begins.
  private var letterLinks: [Record] {
    analysis.archive.letters.map { letter, places in
      let page = places.lowerBound / settings.pageSize + 1
      return .facet(
        wording.title(letter), "\(url(.archive(.alphabetical, page: page)))#\(letterID(letter))",
        count: places.count)
    }
  }

  private func letterID(_ letter: IndexLetter) -> String { "chu-\(letter.slug)" }

  /// The ways to put the whole archive in order; none on its parts.
  private func orders(current: ArchiveList) -> [Record] {
    guard current == .all || current == .alphabetical, !analysis.archive.newest.isEmpty else {
      return []
    }
    return [
      .link(
        wording("Mới nhất trước", "Newest first"), url(.archive(.all, page: 1)),
        isCurrent: current == .all),
      .link(
        wording("Trích yếu A–Z", "Subject A–Z"), url(.archive(.alphabetical, page: 1)),
        isCurrent: current == .alphabetical),
    ]
  }
}

// MARK: Facets

extension SitePages {
  /// The facets of the archive, by sort; those of which there may be many only on the whole archive
  /// and among themselves.
  private func archiveGroups(current: ArchiveList) -> [Record] {
    let own = Self.group(of: current)
    return shared.archiveFacets.compactMap { group, facets in
      guard !group.isLong || own == nil || own == group else { return nil }
      let records = facets.map { list, record in
        list == current ? facet(list, isCurrent: true) : record
      }
      return .facetGroup(
        wording.title(group), records,
        isFolded: own != group && records.count > Self.mostUnfolded)
    }
  }

  /// How many facets of a sort stand open beside a list.
  private static var mostUnfolded: Int { 6 }

  /// Every facet of the archive, by sort.
  func makeArchiveFacets() -> [(group: ArchiveGroup, facets: [(list: ArchiveList, record: Record)])]
  {
    let groups = Dictionary(grouping: sources.archiveOrder, by: Self.group(of:))
    return ArchiveGroup.allCases.compactMap { group in
      groups[group].map { (group, $0.map { ($0, facet($0, isCurrent: false)) }) }
    }
  }

  private func facet(_ list: ArchiveList, isCurrent: Bool) -> Record {
    .facet(
      facetTitle(of: list), url(.archive(list, page: 1)),
      count: archiveLists[list, default: []].count, isCurrent: isCurrent)
  }

  private static func group(of list: ArchiveList) -> ArchiveGroup? {
    switch list {
    case .all, .alphabetical: nil
    case .year: .year
    case .direction: .direction
    case .type: .type
    case .issuer: .issuer
    case .field: .field
    case .validity: .validity
    case .topic: .topic
    case .signer: .signer
    }
  }

  private func facetTitle(of list: ArchiveList) -> String {
    switch list {
    case .year(let year): year.map(String.init) ?? wording("Chưa rõ", "Unknown")
    case .validity(let validity): name(validity)
    case .topic(let id): topicTitle(id)
    case .signer(let key):
      [signerName(key), analysis.archive.bySigner[key]?.position].compactMap { $0 }
        .joined(separator: ", ")
    default: title(of: list)
    }
  }
}

/// The sorts of facets, in the order in which they are shown.
enum ArchiveGroup: CaseIterable {
  case direction, year, type, issuer, field, validity, topic, signer

  /// Whether there may be dozens.
  var isLong: Bool { self == .topic || self == .signer }
}

extension Wording {
  fileprivate func title(_ group: ArchiveGroup) -> String {
    switch group {
    case .direction: self("Văn bản đi, đến", "In and out")
    case .year: self("Năm ban hành", "Year")
    case .type: self("Loại văn bản", "Type")
    case .issuer: self("Cơ quan ban hành", "Issuer")
    case .field: self("Lĩnh vực", "Field")
    case .validity: self("Tình trạng hiệu lực", "Validity")
    case .topic: self("Nội dung truyền thông", "Topic")
    case .signer: self("Người ký", "Signer")
    }
  }

  fileprivate func title(_ letter: IndexLetter) -> String {
    switch letter {
    case .letter(let letter): String(letter)
    case .digit: "0–9"
    case .other: self("Khác", "Other")
    }
  }
}

extension String {
  /// As it stands within a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
