/// Where in a page's HTML a template stands while it is compiled, and so what a text that is written
/// there would mean to a browser: a plain reading of tags and attributes, in one pass over what
/// stands between the tags of the template.
struct MarkupPosition: Sendable {
  /// What a text means.
  enum Meaning: Equatable {
    /// It stands for itself once it is escaped.
    case text
    /// It begins an address.
    case address
    /// It stands in a tag with no quotes around it, and may go on as another attribute.
    case bare
    /// It is a part of a script or of a style.
    case code
  }

  private enum State: Equatable {
    case text, opening, element, closing, declaration, comment
    case tag, attribute, afterAttribute, beforeValue
    case value(quote: UInt8)
    case bareValue
    /// Within `<script>` or `<style>`, up to its end tag.
    case code
    /// Branches of a template ended at different places.
    case unknown
  }

  private var state = State.text
  /// The name of the element whose tag was read last, and of the attribute at hand: lower case.
  private var element: [UInt8] = []
  private var attribute: [UInt8] = []
  /// Whether nothing of the attribute's value has been written.
  private var isValueStart = false
  /// How much of the end of a comment, or of an element with code, has been read.
  private var matched = 0

  /// Attributes that hold the address of something to load or to open.
  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "data", "cite", "background", "ping",
    "xlink:href",
  ]

  /// What a text would mean here.
  var meaning: Meaning {
    switch state {
    case .text, .comment, .unknown: return .text
    case .code: return .code
    case .value:
      let name = String(decoding: attribute, as: UTF8.self)
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" { return .code }
      return isValueStart && Self.addresses.contains(name) ? .address : .text
    default: return .bare
    }
  }

  /// Goes on behind a value.
  mutating func passValue() {
    isValueStart = false
  }

  /// Goes on behind a part that may have been left out: it began at `start`.
  mutating func join(_ start: MarkupPosition) {
    if state == start.state, element == start.element, attribute == start.attribute {
      self = start
    } else {
      state = .unknown
    }
  }

  /// Reads text of the template.
  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    let isBlank = byte.isBlankOrLineEnd || byte == 0x0C
    switch (state, byte) {
    case (.text, UInt8(ascii: "<")), (.unknown, UInt8(ascii: "<")): state = .opening
    case (.text, _), (.unknown, _): break
    case (.opening, UInt8(ascii: "/")): state = .closing
    case (.opening, UInt8(ascii: "!")): (state, matched) = (.declaration, 0)
    case (.opening, _):
      state = Self.isLetter(byte) ? .element : .text
      element = [byte | 0x20]
    case (.comment, _): readComment(byte)
    case (.code, _): readCode(byte)
    case (.declaration, UInt8(ascii: "-")):
      matched += 1
      if matched == 2 { (state, matched) = (.comment, 0) }
    case (.value(let quote), _):
      if byte == quote { endValue() } else { isValueStart = isValueStart && isBlank }
    case (_, UInt8(ascii: ">")): endTag()
    case (.closing, _), (.declaration, _): break
    case (.beforeValue, _) where isBlank: break
    case (.beforeValue, UInt8(ascii: "\"")), (.beforeValue, UInt8(ascii: "'")):
      (state, isValueStart) = (.value(quote: byte), true)
    case (.beforeValue, _): state = .bareValue
    case (.bareValue, _): if isBlank { endValue() }
    case (.attribute, UInt8(ascii: "=")), (.afterAttribute, UInt8(ascii: "=")): state = .beforeValue
    case (.attribute, _) where isBlank: state = .afterAttribute
    case (_, UInt8(ascii: "/")): endValue()
    case (.element, _) where isBlank: state = .tag
    case (.element, _): element.append(byte | 0x20)
    case (.attribute, _): attribute.append(Self.isLetter(byte) ? byte | 0x20 : byte)
    case (_, _) where isBlank: break
    default:
      state = .attribute
      attribute = [Self.isLetter(byte) ? byte | 0x20 : byte]
    }
  }

  private mutating func endValue() {
    state = .tag
    attribute = []
  }

  private mutating func endTag() {
    let holdsCode =
      state != .closing && state != .declaration && [Self.script, Self.style].contains(element)
    (state, matched) = (holdsCode ? .code : .text, 0)
    attribute = []
    if !holdsCode { element = [] }
  }

  private mutating func readComment(_ byte: UInt8) {
    if byte == UInt8(ascii: "-") {
      matched = min(2, matched + 1)
    } else if byte == UInt8(ascii: ">"), matched == 2 {
      (state, matched) = (.text, 0)
    } else {
      matched = 0
    }
  }

  private mutating func readCode(_ byte: UInt8) {
    let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
    if end[matched] == (matched < 2 ? byte : byte | 0x20) {
      matched += 1
      if matched == end.count { (state, matched, element) = (.closing, 0, []) }
    } else {
      matched = byte == UInt8(ascii: "<") ? 1 : 0
    }
  }

  private static let script = Array("script".utf8)
  private static let style = Array("style".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
