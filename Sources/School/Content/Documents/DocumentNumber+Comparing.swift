import VietnameseText

extension DocumentNumber {
  /// What all spellings of one number share: ASCII lower case, so that a lost Đ still finds its
  /// directive (`800/CT-BGDDT`), without leading zeros, `&` and the dash of `BGD-ĐT`. `29/NQ-TW` is
  /// `29-NQ/TW`, and `88/2014/NQ-QH13` is `88/2014/QH13`.
  package var searchKey: String {
    let number = String(number.drop { $0 == "0" })
    var organ = (organ == "TƯ" ? "TW" : organ).folded()
    if organ.utf8.contains(0x2D) { organ = organ.replacing("gd-dt", with: "gddt") }
    let type = self.type?.abbreviation?.folded()
    let isParty = family == .party || family == .administrative && Self.partyOrgans.contains(organ)
    if isParty, let type { return "\(number)-\(type)/\(organ)" }
    let year = year.map { "\($0)/" } ?? ""
    let isAssembly = organ.hasPrefix("qh") || organ.hasPrefix("ubtvqh")
    let prefix = year.isEmpty || !isAssembly ? type.map { $0 + "-" } ?? "" : ""
    return "\(number)/\(year)\(prefix)\(organ)"
  }

  private static let partyOrgans: Set<String> = ["tw", "tu", "hu"]

  /// The part of an address that the number makes: `750-kh-pgddt`.
  package var slug: String {
    // Digits are never folded away, so that there is always a slug.
    normalForm.slug() ?? number
  }

  /// The place of a number in a list.
  ///
  /// The number itself goes first and counts as a number, as clerks look for a document in a
  /// register; then its year, so that the 32 of 2014 stands before that of 2018; then the notation
  /// in the Vietnamese alphabet, where `Đ` follows `D`.
  package struct SortKey: Comparable, Sendable {
    private let number: Int
    private let year: Int
    private let notation: AlphabeticalKey

    fileprivate init(_ number: DocumentNumber) {
      self.number = Int(number.number) ?? .max
      year = number.year ?? 0
      notation = AlphabeticalKey(
        (number.type?.abbreviation.map { $0 + "-" } ?? "") + number.organ)
    }

    package static func < (a: SortKey, b: SortKey) -> Bool {
      if a.number != b.number { return a.number < b.number }
      if a.year != b.year { return a.year < b.year }
      return a.notation < b.notation
    }
  }

  /// Its place in a list: made once per number and sorted by, not per comparison.
  package var sortKey: SortKey { SortKey(self) }
}
