import Analysis
import Content
import Templates

/// An entry of the site's menu before it is known which page one is on.
struct MenuEntry: Sendable {
  /// A link of the menu: an address within the site without the base path, or one outside.
  struct Link: Sendable {
    let title: String
    let address: String
    let isExternal: Bool
  }

  /// What the entry itself leads to; absent where it only opens `items`.
  let link: Link?
  let title: String
  let items: [Link]

  /// The menu of site.toml, behind the parts every portal has; without one, the pages that ask for
  /// a place in it.
  static func entries(
    of analysis: SiteAnalysis, addresses: Addresses, disclosures: DisclosurePages,
    wording: Wording
  ) -> [MenuEntry] {
    let site = analysis.site
    func entry(_ title: String, _ key: PageKey) -> MenuEntry {
      MenuEntry(Link(title: title, address: addresses[key], isExternal: false))
    }
    var entries = [entry(wording("Tin tức", "News"), .posts(.all, page: 1))]
    if !analysis.archive.newest.isEmpty {
      entries.append(entry(wording("Văn bản", "Documents"), .archive(.all, page: 1)))
    }
    if !analysis.plans.isEmpty {
      entries.append(entry(wording("Kế hoạch", "Plans"), .plans))
    }
    entries.append(entry(wording("Lịch", "Calendar"), .calendar))
    let pages = publicPages(of: analysis)
    guard !site.settings.menu.isEmpty else {
      if disclosures.lists.contains(.all), disclosures.introduction(to: .all) == nil {
        entries.append(entry(wording("Công khai", "Disclosure"), .disclosures(.all)))
      }
      let inMenu = pages.filter { site.pages[$0].menu != nil }
      return entries + inMenu.map { entry(site.pages[$0].title, .page($0)) }
    }
    for group in site.settings.menu {
      let items = group.items.compactMap { item -> Link? in
        switch item.target {
        case .address(let address):
          return Link(
            title: item.title, address: address.value,
            isExternal: !address.value.hasPrefix("/"))
        case .page(let path):
          return pages.first { site.pages[$0].path == path.value }
            .map { Link(title: item.title, address: addresses[.page($0)], isExternal: false) }
        }
      }
      entries.append(
        items.count == 1 && items[0].title == group.title
          ? MenuEntry(items[0]) : MenuEntry(title: group.title, items: items))
    }
    return entries
  }

  /// The positions of the public pages in the order of the menu.
  private static func publicPages(of analysis: SiteAnalysis) -> [Int] {
    let pages = analysis.site.pages
    return pages.indices.filter { analysis.fates.pages[$0].isPublic }
      .sorted {
        (pages[$0].menu ?? .max, pages[$0].path) < (pages[$1].menu ?? .max, pages[$1].path)
      }
  }

  private init(_ link: Link) {
    self.link = link
    self.title = link.title
    self.items = []
  }

  private init(title: String, items: [Link]) {
    self.link = nil
    self.title = title
    self.items = items
  }

  /// Whether the entry, or one of its items, leads to the page at `address` or to one above it.
  func isCurrent(on address: String) -> Bool {
    link.map { address.hasPrefix($0.address) } ?? false
      || items.contains { $0.address == address }
  }

  /// The entry as a theme sees it on the page at `address`: the entry is current on its own page
  /// and on those below it.
  func record(on address: String, base: BaseURL) -> Record {
    let items = items.map { $0.record(isCurrent: $0.address == address, base: base) }
    return Record(
      Shapes.menuEntry,
      [
        "title": .text(title),
        "url": .optional(link?.url(base: base)),
        "isCurrent": .flag(isCurrent(on: address)),
        "isExternal": .flag(link?.isExternal ?? false),
        "items": .list(items),
      ])
  }
}

extension MenuEntry.Link {
  /// The address as it stands in a link.
  func url(base: BaseURL) -> String { isExternal ? address : base.rooted(address) }

  func record(isCurrent: Bool, base: BaseURL) -> Record {
    Record.link(title, url(base: base), isCurrent: isCurrent, isExternal: isExternal)
  }
}
