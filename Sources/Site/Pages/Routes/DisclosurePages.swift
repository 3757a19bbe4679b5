import Analysis
import Content

/// The pages of disclosures. A public content page that stands where one of them would stand
/// (`content/pages/cong-khai.md`, `content/pages/cong-khai/2020-2021.md`) is its introduction: it
/// keeps its key and its text, and the list goes below.
struct DisclosurePages: Sendable {
  let ledger: DisclosureLedger
  /// Every list that has a page: all years, then each, the latest first. None where site.toml
  /// declares no disclosure.
  let lists: [DisclosureList]
  private let introductions: [DisclosureList: Int]
  private let introduced: [Int: DisclosureList]

  init(of analysis: SiteAnalysis) {
    let site = analysis.site
    ledger = DisclosureLedger(of: analysis)
    lists =
      site.settings.disclosures.isEmpty
      ? [] : [.all] + ledger.publicYears.map { .year($0.period) }
    let pages = site.pages.indices.filter { analysis.fates.pages[$0].isPublic }
    let positions = Dictionary(
      pages.map { ("/\(site.pages[$0].path)/", $0) }, uniquingKeysWith: { first, _ in first })
    let found = lists.compactMap { list in
      positions[Addresses.address(of: list)].map { (list, $0) }
    }
    introductions = Dictionary(uniqueKeysWithValues: found)
    introduced = Dictionary(uniqueKeysWithValues: found.map { ($0.1, $0.0) })
  }

  /// The position of the page that introduces `list`.
  func introduction(to list: DisclosureList) -> Int? { introductions[list] }

  /// The list that the page at `position` introduces.
  func list(introducedBy position: Int) -> DisclosureList? { introduced[position] }
}
