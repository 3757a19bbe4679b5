import Content

/// The whole archive, public or not, by what its numbers are recognised by.
struct NumberIndex: Sendable {
  private struct Held: Sendable {
    let entry: ArchiveEntry
    let isPublic: Bool
    let issued: PartialDate?
  }

  private let held: [String: [Held]]
  /// The spelling of an issuer's symbol that stands for its others.
  private let symbols: [String: String]

  init(of site: Site, fates: Fates) {
    var symbols: [String: String] = [:]
    let school = site.settings.school
    for spellings in site.settings.issuers.map(\.symbols) + [
      [school.symbol].compactMap { $0 } + school.aliases
    ] {
      guard let first = spellings.first else { continue }
      for spelling in spellings { symbols[spelling] = first }
    }
    self.symbols = symbols
    var held: [String: [Held]] = [:]
    func enter(_ entry: ArchiveEntry, isPublic: Bool) {
      let directive = site.directive(entry)
      guard let number = directive.number?.value else { return }
      held[Self.key(of: number, symbols: symbols), default: []].append(
        Held(entry: entry, isPublic: isPublic, issued: directive.issued))
    }
    for position in site.directives.indices {
      enter(.directive(position), isPublic: fates.directives[position].isPublic)
    }
    for position in site.plans.indices {
      enter(.plan(position), isPublic: fates.plans[position].isPublic)
    }
    self.held = held
  }

  private static func key(of number: DocumentNumber, symbols: [String: String]) -> String {
    number.searchKey
  }
}
