import Content
import Diagnostics
import Reading
import VietnameseText

/// What stands above the title of a paper: the issuing bodies, the number, place and date, and in a
/// letter what it is about and whom it is for.
struct PaperHead {
  private(set) var organs: [Guess<String>] = []
  private(set) var number: Guess<PaperFacts.Number>?
  private(set) var issued: Guess<PartialDate>?
  /// Where it was signed: `Thanh Trường`.
  private(set) var place: String?
  /// What a letter is about (`V/v …`), in its lines.
  private(set) var about: [String] = []
  private(set) var urgency: Guess<Urgency>?
  private(set) var isSecret = false
  /// Whom it addresses (`Kính gửi`).
  private(set) var addressees: [String] = []
  /// The first line that does not belong to it.
  private(set) var end = 0

  /// A head has no more lines than these; a long letter's addressees come to some ten.
  private static let longest = 40

  init(of lines: [PaperLine]) {
    var organLines: [PaperPart] = []
    var isAboutOpen = false
    for line in lines.prefix(Self.longest) {
      if PaperTitle.type(of: line.text) != nil, number != nil || issued != nil || line.isAlone {
        break
      }
      if line.beginsAddress { break }
      for part in line.parts {
        switch true {
        case part.isRule, part.isTitle: continue
        case part.isDate:
          readDate(part, lines)
          // Scans may leave a single blank between the columns.
          if part.isNumber { readNumber(part) }
        case part.isNumber: readNumber(part)
        case part.isAbout:
          about = [part.text]
          isAboutOpen = true
        case Self.isSecretStamp(part): isSecret = true
        case Self.urgency(part) != nil:
          urgency = Self.urgency(part).map { Guess($0, from: part.text) }
        case isAboutOpen && part.column == 0 && !part.isYear:
          isAboutOpen = part.text.count <= 60 && about.count < PaperTitle.longest
          if isAboutOpen { about.append(part.text) }
        case number == nil && about.isEmpty && part.isUpperCase: organLines.append(part)
        default: continue
        }
      }
      end = line.parts[0].line + 1
    }
    organs = Self.organs(in: organLines)
    if let address = lines.prefix(2 * Self.longest).first(where: \.beginsAddress) {
      readAddressees(lines[address.parts[0].line...])
    }
  }

  private mutating func readDate(_ part: PaperPart, _ lines: [PaperLine]) {
    guard issued == nil, let date = PaperDate(of: part.key) else { return }
    let later = lines[part.line...].prefix(3).flatMap(\.parts).first { $0.isYear }
    let line = date.lacksYear ? later.map { "\(part.text) \($0.text)" } ?? part.text : part.text
    guard let value = date.value(laterYear: later.flatMap { Int($0.text) }) else { return }
    issued = Guess(value, from: line)
    place = part.isNumber ? nil : part.text.split(separator: ",").first.map { $0.trimmed }
    if value.date == nil { issued = issued?.doubted(.openDate) }
    if !date.followsPlace { issued = issued?.doubted(.bareDate) }
  }

  private mutating func readNumber(_ part: PaperPart) {
    guard number == nil else { return }
    switch PaperNumber(of: part.text) {
    case .given(let number, let isPlain):
      self.number = Guess(.given(number), from: part.text, doubt: isPlain ? nil : .oddNumber)
    case .blank: number = Guess(.blank, from: part.text)
    case .unreadable: break
    }
  }

  /// What `Kính gửi` names, on its line or in the list under it.
  private mutating func readAddressees(_ lines: ArraySlice<PaperLine>) {
    guard let first = lines.first else { return }
    let opening = first.text.drop { $0 != ":" }.dropFirst().trimmed
    var found = opening.isEmpty ? [] : [opening]
    for line in lines.dropFirst().prefix(12) {
      let text = line.text
      if let item = text.afterDash {
        found.append(item)
      } else if let last = found.last, !last.endsClause, text.first?.isLowercase == true {
        found[found.count - 1] = "\(last) \(text)"
      } else {
        break
      }
    }
    addressees = found.map(\.withoutStop).filter { !$0.isEmpty }
  }

  /// The bodies that `parts` name, one after the other: a line that no body's name begins continues
  /// the one before.
  private static func organs(in parts: [PaperPart]) -> [Guess<String>] {
    var names: [String] = []
    for part in parts {
      if let last = names.last, !beginsOrgan(part.key) {
        names[names.count - 1] = "\(last) \(part.text)"
      } else {
        names.append(part.text)
      }
    }
    return names.map { Guess($0, from: $0) }
  }

  private static let organWords = [
    "ubnd", "uy ban", "so ", "phong", "truong", "bo ", "huyen uy", "thanh uy", "tinh uy", "quan uy",
    "thi uy", "dang", "chi bo", "cong doan", "hoi ", "lien doi", "trung tam", "ban ", "hdnd",
    "hoi dong",
    "chinh phu", "thu tuong", "quoc hoi", "van phong", "doan ", "cum ", "vu ", "cuc ", "to ",
    "lien ",
    "tong ", "dai hoc", "vien ", "pgd", "sgd", "cong an", "xa ", "bch",
  ]

  private static func beginsOrgan(_ key: String) -> Bool {
    organWords.contains { key.hasPrefix($0) }
  }

  private static func urgency(_ part: PaperPart) -> Urgency? {
    guard part.isUpperCase else { return nil }
    switch part.key {
    case "khan": return .urgent
    case "thuong khan": return .veryUrgent
    case _ where part.key.hasPrefix("hoa toc"): return .express
    default: return nil
    }
  }

  private static func isSecretStamp(_ part: PaperPart) -> Bool {
    part.isUpperCase && ["mat", "toi mat", "tuyet mat"].contains(part.key)
      && part.text.uppercased().hasSuffix("MẬT")
  }
}

extension PaperLine {
  /// Whether nothing stands beside it.
  var isAlone: Bool { parts.count == 1 }

  /// `Kính gửi …`, whom a letter or a submission addresses.
  var beginsAddress: Bool { parts[0].key.hasPrefix("kinh gui") }
}

extension PaperPart {
  /// `V/v …`, what a letter is about.
  var isAbout: Bool { key.hasPrefix("v/v") || key.hasPrefix("ve viec") }

  /// A year alone.
  var isYear: Bool {
    text.count == 4 && Int(text).map(TypedDate.years.contains) == true
  }
}

extension Message {
  static let openDate = Message(
    vi: "bản giấy để trống ngày hoặc tháng", en: "the paper leaves the day or the month open")
  static let bareDate = Message(
    vi: "trước ngày không có địa danh và dấu phẩy, chưa chắc là ngày ban hành",
    en: "no place and comma stand before it, so it may be another date")
  static let oddNumber = Message(
    vi: "số trên giấy viết không đúng quy cách", en: "the number is written oddly on the paper")
}
