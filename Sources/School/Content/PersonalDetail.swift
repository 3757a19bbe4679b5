/// Something in a text that looks like one person's own: a mail address, the number of a mobile
/// phone, the number of an identity card.
package struct PersonalDetail: Sendable, Hashable {
  /// The sorts that are looked for.
  package enum Kind: Sendable, Hashable, CaseIterable {
    case mail
    /// Ten digits by the national plan: 0900 000 000, +84 900 000 000.
    case mobile
    /// The twelve digits of CCCD, and the nine of CMND where a text calls them so.
    case identity
  }

  package let kind: Kind
  /// As it is compared: a mail address in small letters, a number by its digits alone.
  package let normalForm: String
  /// Where it stands, in bytes.
  package let range: Range<Int>

  /// The most that are looked at in one text: a list of pupils has hundreds, a hostile one any
  /// number.
  private static let most = 2000

  /// The details in `text`, UTF-8. What stands before `bodyStart` is YAML, what follows Markdown or
  /// plain words; comments of either never reach a page and are passed over, and so are web
  /// addresses.
  package static func all(in text: Span<UInt8>, bodyStart: Int = 0) -> [PersonalDetail] {
    var details: [PersonalDetail] = []
    var comments = Comments(bodyStart: bodyStart)
    var place = 0
    var looks = 0
    while looks < most, let start = text.digitOrAt(from: place) {
      let found = detail(at: start, in: text)
      place = found?.range.upperBound ?? text.endOfDigits(from: start)
      guard let found else { continue }
      looks += 1
      if !comments.cover(found.range.lowerBound, in: text),
        !text.isInAddress(at: found.range.lowerBound), isCalledSo(found, in: text)
      {
        details.append(found)
      }
    }
    return details
  }

  private static func detail(at start: Int, in text: Span<UInt8>) -> PersonalDetail? {
    if text[start] == UInt8(ascii: "@") { return mail(around: start, in: text) }
    let isForeign = text.hasCountryCode(at: start)
    // Most numbers of a text are days, years and sums.
    guard isForeign || text.mayBeginPersonalNumber(at: start), text.mayBeginNumber(at: start)
    else { return nil }
    return mobile(at: start, isForeign: isForeign, in: text) ?? identity(at: start, in: text)
  }

  /// Whether the words before `detail` call it what it was taken for.
  private static func isCalledSo(_ detail: PersonalDetail, in text: Span<UInt8>) -> Bool {
    guard detail.kind != .mail else { return true }
    let before = text.words(before: detail.range.lowerBound)
    if ofAccounts.contains(where: before.contains) { return false }
    let isShort = detail.kind == .identity && detail.normalForm.utf8.count == 9
    return !isShort || ofCards.contains(where: before.contains)
  }
}

// MARK: Mail

extension PersonalDetail {
  /// RFC 5321, section 4.5.3.1: 64 bytes before the sign and 255 behind it.
  private static func mail(around sign: Int, in text: Span<UInt8>) -> PersonalDetail? {
    var start = sign
    while start > 0, sign - start < 64, text[start - 1].isInMailName { start -= 1 }
    while start < sign, text[start] == UInt8(ascii: ".") { start += 1 }
    var end = sign + 1
    while end < text.count, end - sign < 255, text[end].isInHostName { end += 1 }
    while end > sign, !text[end - 1].isASCIILetter { end -= 1 }
    var ending = end
    while ending > sign + 1, text[ending - 1].isASCIILetter { ending -= 1 }
    // A host has a full stop, and letters behind the last.
    guard start < sign, end - ending >= 2, ending > sign + 2,
      text[ending - 1] == UInt8(ascii: ".")
    else { return nil }
    return PersonalDetail(
      kind: .mail, normalForm: text.string(start..<end).lowercased(), range: start..<end)
  }
}

// MARK: Numbers

extension PersonalDetail {
  /// A mobile number, its groups parted as people part them.
  private static func mobile(
    at start: Int, isForeign: Bool, in text: Span<UInt8>
  ) -> PersonalDetail? {
    let place = isForeign ? text.endOfCountryCode(from: start) : start
    guard let number = GroupedNumber(of: isForeign ? 9 : 10, at: place, in: text) else {
      return nil
    }
    let digits = isForeign ? [UInt8(ascii: "0")] + number.digits : number.digits
    // 03.09.2020 12 is a day and an hour.
    guard isMobile(digits), number.groups.prefix(3) != [2, 2, 4], !number.isFollowedByMore(in: text)
    else { return nil }
    return PersonalDetail(
      kind: .mobile, normalForm: String(decoding: digits, as: UTF8.self),
      range: (isForeign ? start - 1 : start)..<number.end)
  }

  /// The beginnings that are given out since 2018; what else begins with 0 is a telephone on a desk,
  /// a tax code, a code of anything.
  private static func isMobile(_ digits: [UInt8]) -> Bool {
    let (second, third) = (digits[1] & 0xF, digits[2] & 0xF)
    guard digits[0] == UInt8(ascii: "0") else { return false }
    switch second {
    case 3: return third >= 2
    case 5: return [2, 5, 6, 8, 9].contains(third)
    case 7: return third == 0 || third >= 6
    case 8: return third >= 1
    case 9: return true
    default: return false
    }
  }

  private static func identity(at start: Int, in text: Span<UInt8>) -> PersonalDetail? {
    let citizen = GroupedNumber(of: 12, at: start, in: text).flatMap { number in
      [[12], [3, 3, 3, 3], [4, 4, 4]].contains(number.groups) && isCitizen(number.digits)
        ? number : nil
    }
    let older = GroupedNumber(of: 9, at: start, in: text).flatMap { number in
      [[9], [3, 3, 3]].contains(number.groups) ? number : nil
    }
    guard let number = citizen ?? older, !number.isFollowedByMore(in: text) else { return nil }
    return PersonalDetail(
      kind: .identity, normalForm: String(decoding: number.digits, as: UTF8.self),
      range: start..<number.end)
  }

  /// Three digits of the province, one of sex and century (to 2099), two of the year.
  private static func isCitizen(_ digits: [UInt8]) -> Bool {
    let province = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 & 0xF) }
    return provinces.contains(province) && digits[3] <= UInt8(ascii: "3")
  }

  /// Circular 07/2016/TT-BCA, annex 1.
  private static let provinces: Set<Int> = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37,
    38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77,
    79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
  ]

  /// How texts call numbers of cards, and numbers that are none, folded.
  private static let ofCards = ["cmnd", "cccd", "dinh danh", "can cuoc", "chung minh"]
  private static let ofAccounts = [
    "tai khoan", "stk", "so tk", "tk:", "mst", "ma so thue", "qhns", "ma don vi", "hoa don",
    "ma vach", "isbn",
  ]
}

// MARK: Comments

/// What of a text is a comment; asked about one place after the other, it reads the text once.
private struct Comments {
  let bodyStart: Int
  private var place: Int
  private var isInside = false

  init(bodyStart: Int) {
    self.bodyStart = bodyStart
    place = bodyStart
  }

  /// Whether `spot` of `text` lies in a comment.
  mutating func cover(_ spot: Int, in text: Span<UInt8>) -> Bool {
    guard spot >= bodyStart else { return text.isInYAMLComment(at: spot) }
    while place < spot {
      let first = isInside ? UInt8(ascii: "-") : UInt8(ascii: "<")
      if text[place] == first, text.has(isInside ? "-->" : "<!--", at: place) {
        isInside.toggle()
      }
      place += 1
    }
    return isInside
  }
}
