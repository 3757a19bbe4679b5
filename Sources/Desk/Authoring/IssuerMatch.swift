package import Content
package import Diagnostics
import VietnameseText

/// Who issued a directive, among the bodies that site.toml declares: by the symbol in its number and
/// by the names in the head of the paper.
package enum IssuerMatch: Sendable, Hashable {
  case sure(Issuer)
  /// The only one that fits, and why somebody should look again.
  case doubtful(Issuer, Message)
  /// None fits, or the candidates fit equally well.
  case open([Issuer], Message)

  /// The issuer of what bears `number`. `organs` are the bodies in the head of the paper, the one
  /// that signs last; `place` is where it was signed.
  package init(
    number: DocumentNumber?, organs: [String] = [], place: String? = nil, in settings: Settings
  ) {
    let bySymbol = number.map { number in settings.issuers.filter { $0.carries(number) } } ?? []
    guard let organ = organs.last else {
      self = number == nil ? .open([], .nothingKnown) : Self.bySymbol(bySymbol, settings.school)
      return
    }
    let name = BodyName(organ)
    let around = (organs.dropLast() + [place].compactMap { $0 }).map { BodyName($0) }
    let named = settings.issuers.filter { BodyName($0.name).isFullName(of: name, around) }
    let agreeing = named.filter(bySymbol.contains)
    switch (agreeing.count, named.count) {
    case (1, _): self = .sure(agreeing[0])
    case (2..., _): self = .open(agreeing, .severalIssuers)
    case (_, 1) where !bySymbol.isEmpty && !named[0].symbols.isEmpty:
      self = .open(bySymbol + named, .nameAgainstSymbol)
    case (_, 1) where number == nil: self = .doubtful(named[0], .issuerByName)
    case (_, 1): self = .doubtful(named[0], .symbolUndeclared)
    case (_, 2...): self = .open(named, .severalIssuers)
    default:
      let possible = bySymbol.filter { BodyName($0.name).holds(name) }
      // The bodies around it would have named the place of the one that site.toml declares.
      self =
        possible.count == 1 && around.isEmpty
        ? .doubtful(possible[0], .issuerBySymbol) : .open([], .undeclared(organ))
    }
  }

  private static func bySymbol(_ issuers: [Issuer], _ school: School) -> IssuerMatch {
    if issuers.isEmpty { return .open([], .noSymbol) }
    if issuers.count == 1 { return .doubtful(issuers[0], .issuerBySymbol) }
    // Most of what reaches a school comes from the body right above it.
    let above = issuers.filter { $0.name == school.governingBody }
    return above.count == 1 ? .doubtful(above[0], .governingBody) : .open(issuers, .severalIssuers)
  }

  /// The issuer, sure or not.
  package var issuer: Issuer? {
    switch self {
    case .sure(let issuer), .doubtful(let issuer, _): issuer
    case .open: nil
    }
  }
}

extension Issuer {
  /// Whether `number` carries one of its symbols.
  fileprivate func carries(_ number: DocumentNumber) -> Bool {
    let organ = number.organ.folded()
    return symbols.contains { symbol in
      let plain = symbol.folded().filter { $0 != "&" && $0 != " " }
      return organ == plain || organ.hasPrefix(plain + "-")
    }
  }

  /// Whether it is the school itself.
  package func isSchool(of settings: Settings) -> Bool {
    let own = [settings.school.symbol].compactMap { $0 } + settings.school.aliases
    return symbols.contains(where: own.contains) || name == settings.title
  }
}

/// The name of a body in the words that tell it from others, abbreviations written out.
private struct BodyName {
  private let words: [String]

  init(_ name: String) {
    let plain = name.folded().replacing("gd & dt", with: "gddt").replacing("gd& dt", with: "gddt")
      .replacing("gd va dt", with: "gddt").replacing("&", with: "")
    words = plain.split { !$0.isLetter && !$0.isNumber }
      .flatMap { Self.abbreviations[String($0)]?.split(separator: " ") ?? [$0] }
      .map(String.init).filter { $0 != "va" }
  }

  private static let abbreviations = [
    "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "gddt": "giao duc dao tao",
    "pgddt": "phong giao duc dao tao", "sgddt": "so giao duc dao tao",
    "bgddt": "bo giao duc dao tao", "tp": "thanh pho", "tx": "thi xa", "h": "huyen", "q": "quan",
    "thcs": "trung hoc co so", "thpt": "trung hoc pho thong", "th": "tieu hoc", "mn": "mam non",
    "tt": "trung tam", "bch": "ban chap hanh",
  ]

  /// Words that say what sort of place follows; a paper may leave them out.
  private static let sorts: Set<String> = ["thanh", "pho", "quan", "huyen", "thi", "xa", "tinh"]

  /// Whether all words of `paper`, a body's name as printed, stand here in their order.
  func holds(_ paper: BodyName) -> Bool { rest(without: paper) != nil }

  /// Whether this is the whole name of what `paper` prints, the places left out there being named
  /// by the bodies `around` it: `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO` under `UBND QUẬN BA ĐÌNH`.
  func isFullName(of paper: BodyName, _ around: [BodyName]) -> Bool {
    if let rest = rest(without: paper) {
      let named = Set(around.flatMap(\.words)).union(Self.sorts)
      return rest.allSatisfy(named.contains)
    }
    // The paper says more: `SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI PHÒNG`, declared without its place.
    return words.count >= 3 && paper.words.starts(with: words)
  }

  /// The words that are left when those of `paper` are taken away.
  private func rest(without paper: BodyName) -> [String]? {
    guard paper.words.first == words.first else { return nil }
    var rest: [String] = []
    var wanted = paper.words.filter { !Self.sorts.contains($0) || words.contains($0) }[...]
    for word in words {
      if word == wanted.first { wanted.removeFirst() } else { rest.append(word) }
    }
    return wanted.isEmpty ? rest : nil
  }
}

extension Message {
  static let severalIssuers = Message(
    vi: "nhiều cơ quan trong site.toml cùng hợp, hãy chọn một",
    en: "several bodies of site.toml fit; choose one")
  static let issuerByName = Message(
    vi: "nhận ra theo tên, vì văn bản chưa có số", en: "told by the name, there being no number")
  static let symbolUndeclared = Message(
    vi: "tên thì khớp, nhưng ký hiệu trong số chưa khai cho cơ quan này trong site.toml",
    en: "the name fits, but site.toml does not give this body the symbol in the number")
  static let nameAgainstSymbol = Message(
    vi: "tên và ký hiệu trong số chỉ hai cơ quan khác nhau, hãy chọn một",
    en: "name and symbol belong to different bodies; choose one")
  static let governingBody = Message(
    vi: "cơ quan quản lý trực tiếp; trong site.toml còn cơ quan khác cùng ký hiệu",
    en: "the school's governing body; others of site.toml share the symbol")
  static let nothingKnown = Message(
    vi: "không tìm thấy tên cơ quan và số trên giấy: ghi mã của cơ quan trong site.toml",
    en: "the paper shows neither a name nor a number: write an id of site.toml")
  static let issuerBySymbol = Message(
    vi: "chỉ nhận ra theo ký hiệu trong số", en: "told by the symbol in the number alone")
  static let noSymbol = Message(
    vi: "chưa có [[issuer]] nào trong site.toml mang ký hiệu này: khai thêm rồi ghi mã vào đây",
    en: "no [[issuer]] of site.toml has this symbol: declare one and write its id here")

  static func undeclared(_ organ: String) -> Message {
    Message(
      vi: "chưa có [[issuer]] nào trong site.toml là “\(organ)”: khai thêm rồi ghi mã vào đây",
      en: "no [[issuer]] of site.toml is “\(organ)”: declare it and write its id here")
  }
}
