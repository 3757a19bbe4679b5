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
      for spelling in spellings { symbols[spelling.filter { $0 != "&" && $0 != " " }] = first }
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

  /// What `citation`, which stands in `text` (a setting, where nothing is), points at: identity is issuer, number, notation and
  /// year. Of several, the date beside the number decides.
  func directive(citedBy citation: Citation, in text: CitingText?) -> CitedDirective {
    let key = Self.key(of: citation.number, symbols: symbols)
    guard let candidates = held[key] else { return .absent }
    if let own = text?.entry, candidates.contains(where: { $0.entry == own }) { return .itself }
    let fitting = Self.candidates(candidates, of: citation.date)
    guard let first = fitting.first else { return .absent }
    guard fitting.count == 1 else { return .ambiguous(fitting.map(\.entry)) }
    return first.isPublic ? .found(first.entry) : .hidden(first.entry)
  }

  /// The entries that `number` can mean, public or not; of several, those that `date` allows.
  func entries(numbered number: DocumentNumber, dated date: PartialDate?) -> [ArchiveEntry] {
    Self.candidates(held[key(of: number), default: []], of: date).map(\.entry)
  }

  /// What every spelling of `number` shares.
  func key(of number: DocumentNumber) -> String { Self.key(of: number, symbols: symbols) }

  /// Those of `candidates` that `date` can mean: of its day, else of its year; all without a date.
  private static func candidates(_ candidates: [Held], of date: PartialDate?) -> [Held] {
    guard let date else { return candidates }
    let ofYear = candidates.filter { $0.issued.map { $0.year == date.year } ?? true }
    guard ofYear.count > 1 else { return ofYear }
    let ofDay = ofYear.filter { held in
      held.issued.map { $0.earliest <= date.latest && date.earliest <= $0.latest } ?? false
    }
    return ofDay.isEmpty ? ofYear : ofDay
  }

  private static func key(of number: DocumentNumber, symbols: [String: String]) -> String {
    guard let symbol = symbols[number.organ], symbol != number.organ else {
      return number.searchKey
    }
    return number.issued(by: symbol).searchKey
  }
}
