/// The number and notation of an official document (số, ký hiệu), as Decree 30/2020/NĐ-CP, annex I,
/// and the law on legal normative documents shape them.
package struct DocumentNumber: Sendable, Hashable {
  /// The five families of shapes.
  package enum Family: Sendable, Hashable {
    /// `n/TYPE-ORG`: 750/KH-PGDĐT.
    case administrative
    /// `n/ORG-UNIT`: 4210/GDĐT-TTTT.
    case letter
    /// `n/yyyy/TYPE-ORG`: 32/2018/TT-BGDĐT.
    case normative
    /// `n/yyyy/QHk` or `n/yyyy/UBTVQHk`: 88/2014/QH13.
    case assembly
    /// `n-TYPE/TW` or `n-TYPE/ORG-UNIT`: 29-NQ/TW, 12-KH/TWĐTN-BTG.
    case party
  }

  package let family: Family
  /// The digits as written, with a leading zero below 10 where there is one: `05`.
  package let number: String
  /// The year inside the number, for normative documents and those of the National Assembly.
  package let year: Int?
  /// The type its notation names.
  package let type: DocumentType?
  /// The symbols of who issued it: `PGDĐT`, `TH-THCSTT`, `TW`, `QH13`.
  package let organ: String

  /// The number in its normal form: no spaces, `&` dropped from symbols.
  package var normalForm: String {
    let abbreviation = type?.abbreviation
    switch family {
    case .administrative: return "\(number)/\(abbreviation.map { $0 + "-" } ?? "")\(organ)"
    case .letter: return "\(number)/\(organ)"
    case .normative:
      let year = year.map(String.init) ?? ""
      return "\(number)/\(year)/\(abbreviation.map { $0 + "-" } ?? "")\(organ)"
    case .assembly: return "\(number)/\(year.map(String.init) ?? "")/\(organ)"
    case .party: return "\(number)\(abbreviation.map { "-" + $0 } ?? "")/\(organ)"
    }
  }
}

extension DocumentNumber {
  /// Reads `text` strictly: the shapes above without spaces; `&` inside a symbol is allowed and
  /// dropped. Nothing where it has none of the five shapes.
  package init?(_ text: String) {
    let plain = text.filter { $0 != "&" }
    let parts = plain.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 2:
      if let party = DocumentNumber(partyHead: parts[0], organ: parts[1]) {
        self = party
      } else if let administrative = DocumentNumber(number: parts[0], notation: parts[1]) {
        self = administrative
      } else {
        return nil
      }
    case 3:
      guard Self.isNumber(parts[0]), parts[1].utf8.count == 4, Self.isNumber(parts[1]),
        let year = Int(parts[1]), year >= 1000
      else { return nil }
      self.init(number: parts[0], year: year, notation: parts[2])
    default:
      return nil
    }
  }

  /// `29-NQ` and `TW`, or `12-KH` and `TWĐTN-BTG`.
  private init?(partyHead: String, organ: String) {
    let head = partyHead.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard head.count == 2, Self.isNumber(head[0]), let type = DocumentType.abbreviated(head[1]),
      organ.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        .allSatisfy(Self.isSymbol)
    else { return nil }
    self.init(family: .party, number: head[0], year: nil, type: type, organ: organ)
  }

  /// `750` and `KH-PGDĐT`, or `4210` and `GDĐT-TTTT`.
  private init?(number: String, notation: String) {
    let symbols = notation.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard Self.isNumber(number), let first = symbols.first, symbols.allSatisfy(Self.isSymbol)
    else { return nil }
    if let type = DocumentType.abbreviated(first), symbols.count > 1 {
      let organ = symbols.dropFirst().joined(separator: "-")
      self.init(family: .administrative, number: number, year: nil, type: type, organ: organ)
    } else {
      self.init(family: .letter, number: number, year: nil, type: .letter, organ: notation)
    }
  }

  /// `32`, 2018 and `TT-BGDĐT`, or `88`, 2014 and `QH13`.
  private init?(number: String, year: Int, notation: String) {
    let symbols = notation.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let first = symbols.first, symbols.allSatisfy(Self.isSymbol) else { return nil }
    if symbols.count == 1 {
      guard first.hasPrefix("QH") || first.hasPrefix("UBTVQH") else { return nil }
      self.init(family: .assembly, number: number, year: year, type: nil, organ: first)
    } else {
      guard let type = DocumentType.abbreviated(first) else { return nil }
      let organ = symbols.dropFirst().joined(separator: "-")
      self.init(family: .normative, number: number, year: year, type: type, organ: organ)
    }
  }

  /// One to five digits.
  private static func isNumber(_ text: String) -> Bool {
    (1...5).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Letters, then letters and digits.
  private static func isSymbol(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || (0x30...0x39).contains($0.value)
    }
  }
}

extension DocumentNumber: CustomStringConvertible {
  package var description: String { normalForm }
}
