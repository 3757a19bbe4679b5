/// One attribute, its value with references resolved.
struct SVGAttribute: Equatable {
  let name: String
  let value: String
  /// The bytes of name and value.
  let range: Range<Int>

  /// Whether the name has a prefix, and so means nothing to a drawing but for links.
  var isPrefixed: Bool { name.utf8.contains(UInt8(ascii: ":")) }
}

/// One start tag.
struct SVGTag: Equatable {
  let name: String
  let attributes: [SVGAttribute]
  /// Whether it ends itself: `<path/>`.
  let isClosed: Bool
  /// The bytes of `<` and the name.
  let range: Range<Int>
}

/// Cuts an SVG into tags and text, strictly: what an XML parser might take in two ways is a fault.
struct SVGScanner {
  /// What stands next.
  enum Token: Equatable {
    case start(SVGTag)
    case end(name: String, range: Range<Int>)
    case text(String, range: Range<Int>)
  }

  private let bytes: [UInt8]
  private var place = 0

  /// A scanner of `bytes`, which are to be UTF-8.
  init(_ bytes: [UInt8]) throws(SVGFault) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw otherEncoding(0..<min(1, bytes.count))
    }
    if let zero = bytes.firstIndex(of: 0) { throw otherEncoding(zero..<zero + 1) }
    if let control = bytes.firstIndex(where: { $0 < 0x20 && !Self.isBlank($0) }) {
      throw unreadable(control..<control + 1, "U+\(String(bytes[control], radix: 16))")
    }
    if isAt("<?xml ") { try skipDeclaration() }
  }

  /// The next token; nothing at the end.
  mutating func next() throws(SVGFault) -> Token? {
    while place < bytes.count {
      let start = place
      if bytes[place] != UInt8(ascii: "<") {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        place = end
        return .text(try text(of: start..<end), range: start..<end)
      }
      if isAt("<!--") {
        try skip(past: "-->", from: place + 4)
      } else if isAt("<![CDATA[") {
        try skip(past: "]]>", from: place + 9)
        return .text(raw(start + 9..<place - 3), range: start..<place)
      } else if isAt("<?xml") {
        throw SVGFault(rule: .svgOutsideReference, range: start..<start + 5, found: "<?xml…?>")
      } else if isAt("<?") {
        try skip(past: "?>", from: place + 2)
      } else if isAt("<!") {
        throw SVGFault(
          rule: .svgEntity, range: start..<min(bytes.count, start + 9), found: "<!DOCTYPE>")
      } else if isAt("</") {
        place += 2
        let name = try self.name()
        skipBlanks()
        try expect(">")
        return .end(name: name, range: start..<place)
      } else {
        return .start(try tag())
      }
    }
    return nil
  }

  private mutating func tag() throws(SVGFault) -> SVGTag {
    let start = place
    place += 1
    let name = try self.name()
    let range = start..<place
    var attributes: [SVGAttribute] = []
    while true {
      let before = place
      skipBlanks()
      if isAt(">") || isAt("/>") { break }
      guard place > before else { throw unreadable(range, "<\(name)>") }
      let attribute = try self.attribute()
      guard !attributes.contains(where: { $0.name == attribute.name }) else {
        throw unreadable(attribute.range, attribute.name)
      }
      attributes.append(attribute)
    }
    let isClosed = isAt("/>")
    place += isClosed ? 2 : 1
    return SVGTag(name: name, attributes: attributes, isClosed: isClosed, range: range)
  }

  private mutating func attribute() throws(SVGFault) -> SVGAttribute {
    let start = place
    let name = try self.name()
    skipBlanks()
    try expect("=")
    skipBlanks()
    guard place < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[place]),
      let end = bytes[(place + 1)...].firstIndex(of: bytes[place])
    else { throw unreadable(start..<place, name) }
    let value = place + 1..<end
    guard !bytes[value].contains(UInt8(ascii: "<")) else { throw unreadable(start..<end, name) }
    place = end + 1
    return SVGAttribute(name: name, value: try text(of: value), range: start..<place)
  }

  /// Letters of a name: all but those that mean something else.
  private mutating func name() throws(SVGFault) -> String {
    let start = place
    while place < bytes.count, !Self.isBlank(bytes[place]),
      !"=/><\"'&".utf8.contains(bytes[place])
    {
      place += 1
    }
    guard place > start else { throw unreadable(start..<min(start + 1, bytes.count), "<") }
    return raw(start..<place)
  }

  /// The text of `range`, references resolved: the five of XML and numbers, no others.
  private func text(of range: Range<Int>) throws(SVGFault) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return raw(range) }
    var out = ""
    var place = range.lowerBound
    while place < range.upperBound {
      let next =
        bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) ?? range.upperBound
      out += raw(place..<next)
      guard next < range.upperBound else { break }
      guard let end = bytes[next..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) else {
        throw unreadable(next..<next + 1, "&")
      }
      let reference = raw(next + 1..<end)
      guard let scalar = Self.scalar(reference) else {
        throw SVGFault(rule: .svgEntity, range: next..<end + 1, found: "&\(reference);")
      }
      out.unicodeScalars.append(scalar)
      place = end + 1
    }
    return out
  }

  private static func scalar(_ reference: String) -> Unicode.Scalar? {
    switch reference {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard reference.hasPrefix("#") else { return nil }
      let digits = reference.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init)
    }
  }

  /// `<?xml …?>` at the start may name no other encoding than the one that was checked.
  private mutating func skipDeclaration() throws(SVGFault) {
    let start = place
    try skip(past: "?>", from: place)
    let declaration = raw(start..<place).lowercased()
    let isUTF8 = ["utf-8", "us-ascii", "ascii"].contains {
      declaration.contains("encoding=\"\($0)\"") || declaration.contains("encoding='\($0)'")
    }
    let count = declaration.split(separator: "encoding", omittingEmptySubsequences: false).count - 1
    guard count == 0 || (count == 1 && isUTF8) else { throw otherEncoding(start..<place) }
  }

  private mutating func skip(past word: StaticString, from start: Int) throws(SVGFault) {
    let begun = place
    place = start
    while place < bytes.count {
      if isAt(word) {
        place += word.utf8CodeUnitCount
        return
      }
      place += 1
    }
    throw unreadable(begun..<min(begun + 4, bytes.count), word.description)
  }

  private mutating func expect(_ mark: StaticString) throws(SVGFault) {
    guard isAt(mark) else {
      throw unreadable(min(place, bytes.count - 1)..<min(place + 1, bytes.count), mark.description)
    }
    place += mark.utf8CodeUnitCount
  }

  private mutating func skipBlanks() {
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
  }

  private func isAt(_ word: StaticString) -> Bool {
    ByteView(bytes[...]).has(word, at: place)
  }

  private func raw(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0D].contains(byte)
  }

  private func otherEncoding(_ range: Range<Int>) -> SVGFault {
    SVGFault(rule: .svgEncoding, range: range, found: "UTF-8")
  }

  private func unreadable(_ range: Range<Int>, _ found: String) -> SVGFault {
    SVGFault(rule: .svgNotReadable, range: range, found: found)
  }
}
