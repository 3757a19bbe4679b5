/// Writes iCalendar (RFC 5545): CRLF, lines of at most 75 bytes.
package struct ICSWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// A writer of nothing yet.
  package init() {}

  /// A component (`VCALENDAR`, `VEVENT`) with what `content` writes inside.
  package mutating func component<E: Error>(
    _ name: StaticString, _ content: (inout ICSWriter) throws(E) -> Void
  ) throws(E) {
    appendFolded("BEGIN:\(name)")
    try content(&self)
    appendFolded("END:\(name)")
  }

  /// A property of text: `\`, `;`, `,` and line breaks are escaped, other control characters left
  /// out. `name` may carry parameters (`SUMMARY;LANGUAGE=vi`).
  package mutating func property(_ name: String, text: String) {
    var value = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value += "\\\(scalar)"
      case "\n": if previous != "\r" { value += "\\n" }
      case "\r": value += "\\n"
      case "\u{7F}": break
      default: value.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    appendFolded("\(name):\(value)")
  }

  /// A property whose value has a syntax of its own: a date, an address, a number.
  package mutating func property(_ name: String, raw value: String) {
    appendFolded("\(name):\(value)")
  }

  /// A line, folded before the 76th byte but never inside a character. Control characters are left
  /// out, so that no value can begin a line of its own.
  private mutating func appendFolded(_ line: String) {
    var room = 75
    for scalar in line.unicodeScalars where scalar >= " " || scalar == "\t" {
      let encoded = scalar.utf8
      if encoded.count > room {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        room = 74
      }
      bytes.append(contentsOf: encoded)
      room -= encoded.count
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}
