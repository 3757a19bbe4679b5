import VietnameseText

/// A number of so many digits, in groups that single blanks, full stops or hyphens part.
struct GroupedNumber {
  let digits: [UInt8]
  /// How many digits each group has.
  let groups: [Int]
  /// Behind its last digit.
  let end: Int
  private let hasBlanks: Bool

  /// The number of `count` digits at `start`; nil where there are fewer in groups, or where a group
  /// goes on beyond them.
  init?(of count: Int, at start: Int, in text: Span<UInt8>) {
    // Nothing is taken down before it is known to be one.
    guard let end = text.endOfGroups(of: count, from: start) else { return nil }
    var digits: [UInt8] = []
    var groups: [Int] = []
    var hasBlanks = false
    var place = start
    while place < end {
      let groupEnd = text.endOfDigits(from: place)
      for index in place..<groupEnd { digits.append(text[index]) }
      groups.append(groupEnd - place)
      let next = text.nextGroup(from: groupEnd) ?? end
      hasBlanks = hasBlanks || groupEnd < end && (next > groupEnd + 1 || text[groupEnd] == 0x20)
      place = groupEnd < end ? next : end
    }
    (self.digits, self.groups, self.end, self.hasBlanks) = (digits, groups, end, hasBlanks)
  }

  /// Whether it is a part of something longer: of a document number, a sum, a code.
  func isFollowedByMore(in text: Span<UInt8>) -> Bool {
    guard end < text.count else { return false }
    let byte = text[end]
    if byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") { return true }
    let next = end + 1 < text.count ? text[end + 1] : 0
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"): return next.isASCIIDigit
    // With a zero, another number begins.
    case UInt8(ascii: "-"): return next.isASCIIDigit && next != UInt8(ascii: "0")
    case 0x20: return hasBlanks && next.isASCIIDigit && next != UInt8(ascii: "0")
    default: return false
    }
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Of a mail address before its sign.
  var isInMailName: Bool {
    isASCIIDigit || isASCIILetter || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "+") || self == UInt8(ascii: "%")
  }

  var isInHostName: Bool {
    isASCIIDigit || isASCIILetter || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
  }
}

extension Span<UInt8> {
  private static var stride: Int { 32 }

  /// The first digit or `@` at `start` or after it.
  func digitOrAt(from start: Int) -> Int? {
    var index = start
    while index < count {
      while index + Self.stride <= count, !holdsDigitOrAt(from: index) { index += Self.stride }
      let end = Swift.min(index + Self.stride, count)
      while index < end {
        let byte = self[index]
        if byte.isASCIIDigit || byte == UInt8(ascii: "@") { return index }
        index += 1
      }
    }
    return nil
  }

  /// Looked at without a branch, so that the compiler can use vectors.
  private func holdsDigitOrAt(from start: Int) -> Bool {
    var found: UInt8 = 0
    for offset in 0..<Self.stride {
      let byte = self[start &+ offset]
      found |= (byte &- 0x30 < 10 ? 1 : 0) | (byte == 0x40 ? 1 : 0)
    }
    return found != 0
  }

  /// Behind the digits at `start`; at least behind one byte, for whoever goes on from there.
  func endOfDigits(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isASCIIDigit { end += 1 }
    return end > start || start == count ? end : start + 1
  }

  /// Behind the last of `count` digits in groups from `start`; nil where there are fewer, or where a
  /// group goes on beyond them, or has one digit alone, which no number of a person has.
  func endOfGroups(of count: Int, from start: Int) -> Int? {
    var place = start
    var left = count
    while place < self.count, self[place].isASCIIDigit {
      let end = endOfDigits(from: place)
      left -= end - place
      guard left >= 0, end - place > 1 else { return nil }
      if left == 0 { return end }
      guard let next = nextGroup(from: end) else { return nil }
      place = next
    }
    return nil
  }

  /// Whether a mobile number or that of a card may begin with the digit at `start`: with a zero, or
  /// as nine digits on end or three by three.
  func mayBeginPersonalNumber(at start: Int) -> Bool {
    if self[start] == UInt8(ascii: "0") { return true }
    let length = endOfDigits(from: start) - start
    return length == 9 || length == 3 && nextGroup(from: start + 3) != nil
  }

  /// Where the next group begins behind one that ends at `end`: one sign between them, or the blank
  /// that does not break a line.
  func nextGroup(from end: Int) -> Int? {
    guard end < count else { return nil }
    let isBlank = self[end] == 0xC2 && end + 1 < count && self[end + 1] == 0xA0
    let byte = self[end]
    let isPart = byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    guard isBlank || isPart else { return nil }
    let next = end + (isBlank ? 2 : 1)
    return next < count && self[next].isASCIIDigit ? next : nil
  }

  /// Whether the digit at `start` is the first of its number.
  func mayBeginNumber(at start: Int) -> Bool {
    guard start > 0 else { return true }
    let byte = self[start - 1]
    if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "_")
    {
      return false
    }
    let isNew = byte == UInt8(ascii: "-") && self[start] == UInt8(ascii: "0")
    let isPart =
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
    return isNew || !isPart || start < 2 || !self[start - 2].isASCIIDigit
  }

  /// `84` behind a plus.
  func hasCountryCode(at start: Int) -> Bool {
    start > 0 && self[start - 1] == UInt8(ascii: "+") && has("84", at: start)
  }

  /// Behind `84`, what closes its brackets, and the zero that is left out when dialling.
  func endOfCountryCode(from start: Int) -> Int {
    var place = start + 2
    func skip(_ text: StaticString) {
      if has(text, at: place) { place += text.utf8CodeUnitCount }
    }
    for text: StaticString in [")", " ", ".", "-", "(0)", " "] { skip(text) }
    return place
  }

  /// Whether `word` stands at `place`.
  func has(_ word: StaticString, at place: Int) -> Bool {
    guard place + word.utf8CodeUnitCount <= count else { return false }
    var index = place
    for byte in word.description.utf8 {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// What stands within some words before `place`, on the same line, folded.
  func words(before place: Int) -> String {
    var start = place
    while start > 0, place - start < 48, self[start - 1] != 0x0A { start -= 1 }
    return string(start..<place).folded()
  }

  /// Whether `place` lies in a web address: in the word that it is a part of stands `://`, or a link
  /// begins.
  func isInAddress(at place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 400, self[start - 1] > 0x20 { start -= 1 }
    let word = string(start..<place)
    if word.contains("://") || word.contains("www.") { return true }
    return word.contains("](") && !word.contains("](mailto:") && !word.contains("](tel:")
  }

  /// Whether `place` lies behind the `#` of a comment of YAML.
  func isInYAMLComment(at place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 400, self[start - 1] != 0x0A {
      start -= 1
      guard self[start] == UInt8(ascii: "#") else { continue }
      if start == 0 || self[start - 1] <= 0x20 { return true }
    }
    return false
  }

  func string(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in range { bytes.append(self[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
