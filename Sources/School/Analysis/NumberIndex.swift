import Content
import VietnameseText

/// The whole archive, public or not, by what its numbers are recognised by, with what the office's
/// register keeps for internal circulation.
struct NumberIndex: Sendable {
  /// A paper of this school's, or one it keeps.
  private struct Held: Sendable {
    /// Absent where only the register knows it.
    let entry: ArchiveEntry?
    let type: DocumentType?
    let standing: Standing
    let issued: PartialDate?
  }

  /// Whether a paper may be told of.
  private enum Standing: Sendable {
    case isPublic, hidden
    /// Rejected or withdrawn from publication: another file of the same number stands for it.
    case discarded

    init(_ fate: Fate) {
      self =
        switch fate.kind {
        case .published: .isPublic
        case .rejected, .withdrawn: .discarded
        case .scheduled, .expired, .draft, .awaitingApproval, .internal: .hidden
        }
    }
  }

  private let held: [String: [Held]]
  private let symbols: IssuerSymbols

  init(of site: Site, fates: Fates) {
    let symbols = IssuerSymbols(of: site.settings)
    self.symbols = symbols
    var held: [String: [Held]] = [:]
    func enter(_ entry: ArchiveEntry, _ fate: Fate) {
      let directive = site.directive(entry)
      guard let number = directive.number?.value else { return }
      held[symbols.key(of: number), default: []].append(
        Held(
          entry: entry, type: number.type, standing: Standing(fate), issued: directive.issued))
    }
    for position in site.directives.indices {
      enter(.directive(position), fates.directives[position])
    }
    for position in site.plans.indices { enter(.plan(position), fates.plans[position]) }
    for line in site.register where line.isInternal {
      guard let number = line.number else { continue }
      let key = symbols.key(of: number)
      let isKept = held[key, default: []].contains { Self.agree($0.issued, line.issued, number) }
      if !isKept {
        held[key, default: []].append(
          Held(entry: nil, type: number.type, standing: .hidden, issued: line.issued))
      }
    }
    self.held = held
  }

  /// Every entry that may be meant by `number`, public or not, in the order of the site's lists.
  func entries(numbered number: DocumentNumber) -> [ArchiveEntry] {
    held[symbols.key(of: number), default: []].compactMap(\.entry)
  }

  /// Whether only the register knows `number`, as one for internal circulation.
  func isKept(_ number: DocumentNumber) -> Bool {
    guard let all = held[symbols.key(of: number)] else { return false }
    return all.allSatisfy { $0.entry == nil }
  }

  /// What `number`, which stands in `text` with `date` beside it, points at. Identity is issuer,
  /// number, notation and year; of several, the date decides.
  func directive(
    numbered number: DocumentNumber, of date: PartialDate?, in text: CitingText?
  ) -> CitedDirective {
    guard let all = held[symbols.key(of: number)] else { return .absent }
    let ofYear = all.filter { Self.agree($0.issued, date, number) }
    if let own = text?.entry, ofYear.contains(where: { $0.entry == own }) { return .itself }
    let fitting = Self.fitting(ofYear, number, date)
    guard let first = fitting.first else { return .absent }
    let isHidden = fitting.allSatisfy { $0.standing != .isPublic }
    if isHidden { return .hidden(first.entry) }
    guard fitting.count == 1, let entry = first.entry else {
      return .ambiguous(fitting.compactMap(\.entry))
    }
    return .found(entry)
  }

  /// The entries that `number` can mean with `date` beside it, public or not; nothing for a paper
  /// that only the register knows, as internal.
  func entries(numbered number: DocumentNumber, of date: PartialDate?) -> [ArchiveEntry?] {
    let all = held[key(of: number), default: []]
    return Self.fitting(all.filter { Self.agree($0.issued, date, number) }, number, date)
      .map(\.entry)
  }

  /// What every spelling of `number` shares.
  func key(of number: DocumentNumber) -> String { symbols.key(of: number) }

  /// Those of `candidates` that `number` and `date` mean: spelt with this type (HD and HĐ are told
  /// apart where the archive holds both), of this day; where none is, all.
  private static func fitting(
    _ candidates: [Held], _ number: DocumentNumber, _ date: PartialDate?
  ) -> [Held] {
    guard candidates.count > 1 else { return candidates }
    return candidates.preferring { $0.standing != .discarded }
      .preferring { $0.type == number.type }
      .preferring { held in
        date.flatMap { held.issued?.overlaps($0) } ?? false
      }
  }

  /// Whether papers of one `number` and these dates can be the same: of one year, as far as it is
  /// known; a number that holds its year is given once.
  private static func agree(
    _ first: PartialDate?, _ second: PartialDate?, _ number: DocumentNumber
  ) -> Bool {
    guard number.year == nil, let first, let second else { return true }
    return first.year == second.year
  }
}

extension Array {
  /// The elements that satisfy `isBetter`; all where none does.
  fileprivate func preferring(_ isBetter: (Element) -> Bool) -> [Element] {
    let better = filter(isBetter)
    return better.isEmpty ? self : better
  }
}

extension PartialDate {
  /// Whether both may be the same day.
  func overlaps(_ other: PartialDate) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }
}

/// The spellings of issuers' symbols that stand for one another (BGDĐT, BGD&ĐT).
private struct IssuerSymbols: Sendable {
  /// The symbol that stands for a spelling, by the spelling folded.
  private let symbols: [String: String]

  init(of settings: Settings) {
    let school = settings.school
    let own = [school.symbol].compactMap { $0 } + school.aliases
    var symbols: [String: String] = [:]
    var shared: Set<String> = []
    for spellings in settings.issuers.map(\.symbols) + [own] {
      let plain = spellings.map(Self.plain)
      guard let first = plain.first else { continue }
      for spelling in Set(plain.map { $0.folded() }) {
        if let other = symbols[spelling], other != first { shared.insert(spelling) }
        symbols[spelling] = first
      }
    }
    // What two bodies call themselves stands for neither.
    for spelling in shared { symbols[spelling] = nil }
    self.symbols = symbols
  }

  /// What two spellings of one number share.
  func key(of number: DocumentNumber) -> String {
    guard !symbols.isEmpty else { return number.searchKey }
    // The symbol of a body may stand before that of its unit: PGDĐT-TH.
    var end = number.organ.endIndex
    while true {
      let head = number.organ[..<end]
      if let symbol = symbols[String(head).folded()] {
        return symbol == head
          ? number.searchKey : number.issued(by: symbol + number.organ[end...]).searchKey
      }
      guard let dash = head.lastIndex(of: "-") else { return number.searchKey }
      end = dash
    }
  }

  private static func plain(_ symbol: String) -> String {
    symbol.filter { $0 != "&" && $0 != " " }
  }
}
