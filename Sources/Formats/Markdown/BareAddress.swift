internal import Markup

/// An address that stands bare in a text and becomes a link, by GitHub's rules.
struct BareAddress {
  /// What has to be put before it to make it an address.
  enum Scheme {
    case none, http, mailto
  }

  let range: Range<Int>
  let scheme: Scheme

  /// The address around the sign at `index` of `text` (`:`, `@`, or the first of `www.`), not
  /// reaching back before `start`.
  static func around(_ index: Int, in text: Span<UInt8>, from start: Int) -> BareAddress? {
    switch text[index] {
    case UInt8(ascii: ":"): web(at: index, in: text, from: start)
    case UInt8(ascii: "w"): www(at: index, in: text)
    case UInt8(ascii: "@"): mail(at: index, in: text, from: start)
    default: nil
    }
  }

  private static func web(at colon: Int, in text: Span<UInt8>, from start: Int) -> BareAddress? {
    guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"),
      text[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    var first = colon
    while first > start, isLetter(text[first - 1]) { first -= 1 }
    let scheme = text.extracting(first..<colon)
    guard
      (colon - first == 4 && Address.starts(scheme, with: "http"))
        || (colon - first == 5 && Address.starts(scheme, with: "https"))
        || (colon - first == 3 && Address.starts(scheme, with: "ftp"))
    else { return nil }
    guard let host = hostEnd(in: text, from: colon + 3, needsDot: false) else { return nil }
    let end = trimmedEnd(in: text, first..<addressEnd(in: text, from: host))
    return end > colon + 3 ? BareAddress(range: first..<end, scheme: .none) : nil
  }

  private static func www(at index: Int, in text: Span<UInt8>) -> BareAddress? {
    guard index + 4 < text.count, text[index + 1] == UInt8(ascii: "w"),
      text[index + 2] == UInt8(ascii: "w"), text[index + 3] == UInt8(ascii: ".")
    else { return nil }
    if index > 0 {
      let before = text[index - 1]
      guard TableSyntax.isBlank(before) || "*_~(".utf8.contains(before) else { return nil }
    }
    guard let host = hostEnd(in: text, from: index, needsDot: true) else { return nil }
    let end = trimmedEnd(in: text, index..<addressEnd(in: text, from: host))
    return BareAddress(range: index..<end, scheme: .http)
  }

  private static func mail(at sign: Int, in text: Span<UInt8>, from start: Int) -> BareAddress? {
    var first = sign
    while first > start, isAlphanumeric(text[first - 1]) || ".+-_".utf8.contains(text[first - 1]) {
      first -= 1
    }
    guard first < sign else { return nil }
    var end = sign + 1
    var dots = 0
    while end < text.count {
      let byte = text[end]
      if byte == UInt8(ascii: "@") { return nil }
      if byte == UInt8(ascii: "."), end + 1 < text.count, isAlphanumeric(text[end + 1]) {
        dots += 1
      } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    guard dots > 0, end > sign + 1, isLetter(text[end - 1]) else { return nil }
    return BareAddress(range: first..<end, scheme: .mailto)
  }

  /// Where the host that begins at `start` ends; nil where there is none, or its last two parts
  /// hold a `_`.
  private static func hostEnd(in text: Span<UInt8>, from start: Int, needsDot: Bool) -> Int? {
    var dots = 0
    var underscores = (before: 0, last: 0)
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "_") {
        underscores.last += 1
      } else if byte == UInt8(ascii: ".") {
        underscores = (underscores.last, 0)
        dots += 1
      } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte < 0x80 {
        break
      }
      index += 1
    }
    guard index > start, isAlphanumeric(text[start]) || text[start] >= 0x80,
      underscores.before + underscores.last == 0 || dots > 10, !needsDot || dots > 0
    else { return nil }
    return index
  }

  private static func addressEnd(in text: Span<UInt8>, from host: Int) -> Int {
    var end = host
    while end < text.count, !TableSyntax.isBlank(text[end]), text[end] != UInt8(ascii: "<"),
      !Guard.stands(at: end, in: text)
    {
      end += 1
    }
    return end
  }

  /// The end of the address in `range` without the punctuation of the sentence behind it.
  private static func trimmedEnd(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    // Counted once, then kept up to date, so that a row of brackets costs linear time.
    var balance = 0
    for index in range {
      if text[index] == UInt8(ascii: "(") { balance += 1 }
      if text[index] == UInt8(ascii: ")") { balance -= 1 }
    }
    while end > range.lowerBound {
      let byte = text[end - 1]
      if "?!.,:*_~'\"".utf8.contains(byte) {
        end -= 1
      } else if byte == UInt8(ascii: ")"), balance < 0 {
        balance += 1
        end -= 1
      } else if byte == UInt8(ascii: ";") {
        var start = end - 1
        while start > range.lowerBound, isAlphanumeric(text[start - 1]) { start -= 1 }
        let isEntity =
          start < end - 1 && start > range.lowerBound && text[start - 1] == UInt8(ascii: "&")
        end = isEntity ? start - 1 : end - 1
      } else {
        break
      }
    }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }
}
