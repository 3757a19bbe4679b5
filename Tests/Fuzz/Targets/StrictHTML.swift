/// Reads HTML as our own writers make it and nothing besides: known elements, closed in order, known
/// attributes in double quotes, known references. What anybody else wrote into it stands out.
struct StrictHTML {
  /// Why the HTML is not ours, and where; nothing where it is.
  private(set) var fault: String?

  private let html: [UInt8]
  private var index = 0
  private var open: [String] = []

  private struct Stop: Error {
    let reason: String
  }

  private static let void: Set<String> = ["br", "hr", "img", "input"]
  private static let elements: Set<String> = [
    "a", "blockquote", "br", "cite", "code", "del", "div", "em", "figcaption", "figure", "h2", "h3",
    "h4", "h5", "h6", "hr", "img", "input", "li", "ol", "p", "pre", "section", "span", "strong",
    "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
  private static let attributes: Set<String> = [
    "alt", "aria-label", "checked", "class", "disabled", "href", "id", "role", "scope", "src",
    "start", "tabindex", "title", "type",
  ]
  private static let references: Set<String> = ["amp", "lt", "gt", "quot", "#39", "#x27"]

  /// Reads all of `html`.
  init(_ html: [UInt8]) {
    self.html = html
    do throws(Stop) {
      try read()
    } catch {
      fault = "\(error.reason) at byte \(index)"
    }
  }

  private mutating func read() throws(Stop) {
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"): try readTag()
      case UInt8(ascii: "&"): _ = try reference()
      case UInt8(ascii: ">"): throw Stop(reason: "a bare >")
      case 0: throw Stop(reason: "a zero byte")
      default: index += 1
      }
    }
    if let last = open.last { throw Stop(reason: "<\(last)> is not closed") }
  }

  private mutating func readTag() throws(Stop) {
    index += 1
    let isClosing = take("/")
    let name = word()
    guard Self.elements.contains(name) else { throw Stop(reason: "an element “\(name)”") }
    if isClosing {
      guard take(">") else { throw Stop(reason: "</\(name) does not end") }
      guard open.popLast() == name else { throw Stop(reason: "</\(name)> closes nothing") }
      return
    }
    while take(" ") {
      if take("/") { break }
      try readAttribute()
    }
    guard take(">") else { throw Stop(reason: "<\(name) does not end") }
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func readAttribute() throws(Stop) {
    let name = word()
    guard Self.attributes.contains(name), take("="), take("\"") else {
      throw Stop(reason: "an attribute “\(name)”")
    }
    var value: [UInt8] = []
    while index < html.count, html[index] != UInt8(ascii: "\"") {
      switch html[index] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"): throw Stop(reason: "a bare < or > in \(name)")
      case UInt8(ascii: "&"): value.append(try reference())
      default:
        value.append(html[index])
        index += 1
      }
    }
    guard take("\"") else { throw Stop(reason: "\(name) does not end") }
    if name == "href" || name == "src" { try check(address: value) }
  }

  /// What browsers drop from an address is dropped here too.
  private func check(address: [UInt8]) throws(Stop) {
    let seen = address.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for scheme in ["javascript:", "vbscript:", "file:", "data:text", "data:image/svg"]
    where seen.starts(with: scheme.utf8) {
      throw Stop(reason: "an address of \(scheme)")
    }
  }

  private mutating func reference() throws(Stop) -> UInt8 {
    index += 1
    let start = index
    while index < html.count, index - start < 5, html[index] != UInt8(ascii: ";") { index += 1 }
    let name = String(decoding: html[start..<index], as: UTF8.self)
    guard Self.references.contains(name), take(";") else {
      throw Stop(reason: "a reference &\(name)")
    }
    return switch name {
    case "amp": UInt8(ascii: "&")
    case "lt": UInt8(ascii: "<")
    case "gt": UInt8(ascii: ">")
    case "quot": UInt8(ascii: "\"")
    default: UInt8(ascii: "'")
    }
  }

  private mutating func word() -> String {
    let start = index
    while index < html.count, isWord(html[index]) { index += 1 }
    return String(decoding: html[start..<index], as: UTF8.self)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < html.count, html[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }
}
