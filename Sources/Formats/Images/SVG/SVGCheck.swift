/// Lets pass only drawings that do nothing but draw: no script, no page inside the picture, nothing
/// fetched from elsewhere, no entities that grow.
package struct SVGCheck: Sendable, Hashable {
  /// The width that the drawing asks for, in CSS pixels, where it says one.
  package private(set) var width: Double?
  /// The height that the drawing asks for, in CSS pixels, where it says one.
  package private(set) var height: Double?

  /// The open elements, outermost first.
  private var open: [String] = []
  private var hasRoot = false
  /// The text so far of the style sheet that is open, and where it begins. Browsers join what
  /// comments part.
  private var style = ""
  private var styleStart: Int?

  /// How deep elements may stand in one another.
  private static let deepest = 256

  /// Checks the whole file.
  package init(_ bytes: [UInt8]) throws(SVGFault) {
    do throws(SVGFault) {
      try check(bytes)
    } catch {
      throw SVGFault(
        rule: error.rule, range: error.range.onCharacters(of: bytes), found: error.found)
    }
  }

  private mutating func check(_ bytes: [UInt8]) throws(SVGFault) {
    var scanner = try SVGScanner(bytes)
    while let token = try scanner.next() {
      switch token {
      case .start(let tag): try enter(tag)
      case .end(let name, let range):
        guard open.popLast() == name else {
          throw SVGFault(rule: .svgNotReadable, range: range, found: "</\(name)>")
        }
        try leave(at: range.lowerBound)
      case .text(let text, let range): try add(text, range)
      }
    }
    guard hasRoot, open.isEmpty else {
      throw SVGFault(
        rule: .svgNotReadable, range: max(0, bytes.count - 1)..<bytes.count,
        found: "<\(open.last ?? "svg")>")
    }
  }

  /// Elements that run something or hold a page of their own, by their names without prefix.
  private static let scripts: Set<String> = ["script", "handler", "listener"]
  private static let foreign: Set<String> = [
    "foreignobject", "iframe", "embed", "object", "audio", "video", "html", "body", "meta", "link",
    "base", "form", "frame",
  ]

  private mutating func enter(_ tag: SVGTag) throws(SVGFault) {
    let name = Self.localName(tag.name)
    func fault(_ rule: ImagesRule) -> SVGFault {
      SVGFault(rule: rule, range: tag.range, found: "<\(tag.name)>")
    }
    if Self.scripts.contains(name) { throw fault(.svgScript) }
    if Self.foreign.contains(name) { throw fault(.svgForeignContent) }
    if open.isEmpty {
      guard !hasRoot, name == "svg" else { throw fault(.svgNotReadable) }
      hasRoot = true
      (width, height) = Self.size(of: tag)
    }
    guard open.count < Self.deepest else { throw fault(.svgNotReadable) }
    for attribute in tag.attributes { try Self.check(attribute) }
    if !tag.isClosed { open.append(tag.name) }
  }

  private mutating func add(_ text: String, _ range: Range<Int>) throws(SVGFault) {
    if open.isEmpty {
      guard Self.compact(text).isEmpty else {
        throw SVGFault(rule: .svgNotReadable, range: range, found: String(text.prefix(40)))
      }
    } else if isInStyle {
      style += text
      styleStart = styleStart ?? range.lowerBound
    }
  }

  /// Checks a style sheet once it is closed.
  private mutating func leave(at end: Int) throws(SVGFault) {
    guard let start = styleStart, !isInStyle else { return }
    try Self.checkStyle(style, start..<end)
    style = ""
    styleStart = nil
  }

  private var isInStyle: Bool { open.contains { Self.localName($0) == "style" } }

  /// Attributes that hold an address and nothing else.
  private static let addresses: Set<String> = [
    "href", "src", "base", "action", "formaction", "ping", "srcset", "poster", "data", "manifest",
  ]

  private static func check(_ attribute: SVGAttribute) throws(SVGFault) {
    let name = localName(attribute.name)
    func fault(_ rule: ImagesRule, _ found: String) -> SVGFault {
      SVGFault(rule: rule, range: attribute.range, found: String(found.prefix(60)))
    }
    if name.hasPrefix("on") { throw fault(.svgScript, attribute.name) }
    let value = compact(attribute.value)
    if value.starts(with: "javascript:".utf8) || value.starts(with: "vbscript:".utf8) {
      throw fault(.svgScript, attribute.name)
    }
    // An animation may write into any attribute, the ones checked here too.
    if name == "attributename" {
      let target = localName(String(decoding: value, as: UTF8.self))
      if target.hasPrefix("on") || target == "href" { throw fault(.svgScript, attribute.value) }
    }
    if attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") {
      if value.holds("xhtml") || value.holds("xml-events") {
        throw fault(.svgForeignContent, attribute.value)
      }
    } else if Self.addresses.contains(name) {
      guard isInside(value[...]) else { throw fault(.svgOutsideReference, attribute.value) }
    } else if !attribute.isPrefixed {
      try checkStyle(attribute.value, attribute.range)
    }
  }

  /// Style sheets and attributes may point to parts of the drawing only. Comments are read like the
  /// rest: in CSS they part words and never join them.
  private static func checkStyle(_ text: String, _ range: Range<Int>) throws(SVGFault) {
    let style = compact(text)
    func fault(_ found: String) -> SVGFault {
      SVGFault(rule: .svgOutsideReference, range: range, found: found)
    }
    for word in ["@import", "image-set(", "src(", "expression("] where style.holds(word) {
      throw fault(word)
    }
    var rest = style[...]
    while let end = rest.end(of: "url(") {
      rest = rest[end...]
      let address = rest.drop { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
      guard isInside(address), address.first != UInt8(ascii: ")") else {
        let end = address.firstIndex(of: UInt8(ascii: ")")) ?? address.endIndex
        throw fault("url(\(String(decoding: address[..<end].prefix(60), as: UTF8.self)))")
      }
    }
    // An escape can write any of these words in a hundred ways.
    if style.contains(UInt8(ascii: "\\")), style.holds("(") || style.holds("@") {
      throw fault("\\")
    }
  }

  /// Media types that may stand inside the drawing: pictures of points, and letters.
  private static let inside = [
    "image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "font/woff", "font/woff2",
    "font/ttf", "font/otf", "application/font-woff", "application/x-font-ttf",
    "application/x-font-woff", "application/vnd.ms-opentype",
  ]

  /// A part of the same drawing, or something inside it that can only be looked at.
  private static func isInside(_ address: ArraySlice<UInt8>) -> Bool {
    if address.isEmpty || address.first == UInt8(ascii: "#") { return true }
    guard address.starts(with: "data:".utf8) else { return false }
    let type = address.dropFirst(5).prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
    return inside.contains { type.elementsEqual($0.utf8) }
  }

  /// Small letters without what browsers pass over in an address: blanks and control characters.
  private static func compact(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 > 0x20 }
      .map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The name without its prefix, in small letters.
  private static func localName(_ name: String) -> String {
    name.split(separator: ":").last.map { $0.lowercased() } ?? ""
  }

  /// `width` and `height` in pixels, else those of `viewBox`.
  private static func size(of root: SVGTag) -> (Double?, Double?) {
    func value(_ name: String) -> String? { root.attributes.first { $0.name == name }?.value }
    func pixels(_ name: String) -> Double? {
      value(name).flatMap { Double($0.hasSuffix("px") ? String($0.dropLast(2)) : $0) }
    }
    let box = value("viewBox")?.split { " ,\t\n\r".contains($0) }.compactMap { Double($0) } ?? []
    let sides = [pixels("width"), pixels("height")].compactMap(\.self)
    let found = sides.count == 2 ? sides : box.count == 4 ? Array(box[2...]) : []
    guard found.count == 2, found.allSatisfy({ $0.isFinite && $0 > 0 }) else { return (nil, nil) }
    return (found[0], found[1])
  }
}

extension Collection<UInt8> {
  /// The place behind the first `word`.
  fileprivate func end(of word: String) -> Index? {
    let word = Array(word.utf8)
    var place = startIndex
    while place < endIndex {
      if self[place] == word[0], self[place...].starts(with: word) {
        return index(place, offsetBy: word.count)
      }
      place = index(after: place)
    }
    return nil
  }

  fileprivate func holds(_ word: String) -> Bool { end(of: word) != nil }
}

extension Range<Int> {
  /// The range with the whole of each character of UTF-8 that it cuts.
  fileprivate func onCharacters(of bytes: [UInt8]) -> Range<Int> {
    func isInside(_ place: Int) -> Bool {
      place > 0 && place < bytes.count && bytes[place] & 0xC0 == 0x80
    }
    var (start, end) = (lowerBound, upperBound)
    while isInside(start) { start -= 1 }
    while isInside(end) { end += 1 }
    return start..<end
  }
}
