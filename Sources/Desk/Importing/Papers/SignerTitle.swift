import VietnameseText

/// The lines above a signature, read: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
struct SignerTitle {
  /// The last authority named: `KT.`, which is the signer's own.
  let authority: String?
  /// `Phó Chủ tịch`; absent where only the office signed for stands there.
  let position: String?

  init(of lines: [String]) {
    var authority: String?
    var office: [String] = []
    for line in lines {
      guard let found = Self.authority(of: line.folded()) else {
        office.append(line)
        continue
      }
      authority = found
      // Who acts as a head bears the head's title; all others stand under the one they sign for.
      office = found == "Q." ? [Self.rest(of: line)] : []
    }
    self.authority = authority
    position = office.isEmpty ? nil : Self.inWords(office.joined(separator: " "))
  }

  private static let authorities: [(key: String, name: String)] = [
    ("tuq", "TUQ."), ("kt", "KT."), ("tl", "TL."), ("tm", "TM."), ("t/m", "TM."), ("k/t", "KT."),
    ("t/l", "TL."), ("q", "Q."),
  ]

  /// The authority that the folded line `key` begins with.
  static func authority(of key: String) -> String? {
    let first = key.prefix { $0 != " " && $0 != "." }
    guard first.count < key.count else { return nil }
    return authorities.first { $0.key == first }?.name
  }

  /// The line without its authority.
  private static func rest(of line: String) -> String {
    String(line.drop { $0 != " " && $0 != "." }.drop { " .".contains($0) })
  }

  private static let offices = [
    "hieu truong", "truong phong", "giam doc", "chu tich", "bi thu", "truong ban",
    "chanh van phong",
    "bo truong", "thu truong", "to truong", "chuyen vien", "tong phu trach", "ke toan", "thu ky",
    "chu toa", "vu truong", "cuc truong", "vien truong", "phu trach", "thu tuong", "truong doan",
    "doi truong", "nguoi lap", "chanh thanh tra", "truong khoa", "hieu pho",
  ]

  /// Whether the folded line `key` names an office.
  static func isOffice(_ key: String) -> Bool {
    let plain = ["pho ", "quyen "].first { key.hasPrefix($0) }.map { key.dropFirst($0.count) }
    return offices.contains { (plain ?? key[...]).hasPrefix($0) }
  }

  /// An office in capitals as it is written in a sentence: `Phó Hiệu trưởng`, `Trưởng phòng`.
  private static func inWords(_ office: String) -> String {
    let words = office.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first, words.count > 1, ["phó", "chánh"].contains(first) else {
      return words.joined(separator: " ").withCapital()
    }
    let rest = words.dropFirst().joined(separator: " ")
    return "\(first.withCapital()) \(rest.withCapital())"
  }
}
