import Diagnostics
import Markup

/// One reading of JSON, from left to right.
struct JSONReading {
  /// Why a reading stopped before the end, and where.
  enum Stop: Error {
    case syntax(Message, Range<Int>)
    case duplicate(String, Range<Int>)
    case tooDeep(Range<Int>)
  }

  let bytes: [UInt8]
  var index: Int

  /// Reads `bytes`, which are valid UTF-8, from `start` on.
  init(of bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// One value and nothing behind it.
  mutating func document() throws(Stop) -> OpenValue {
    let value = try value(depth: 1)
    skipBlanks()
    guard index == bytes.count else {
      throw stop(vi: "sau dữ liệu không được có thêm gì", en: "nothing may follow the data")
    }
    return value
  }

  /// The byte at the reading's place; nothing at the end.
  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Stops at the reading's place.
  func stop(vi: String, en: String) -> Stop {
    .syntax(Message(vi: vi, en: en), SourceLine.character(at: index, of: bytes))
  }

  private mutating func value(depth: Int) throws(Stop) -> OpenValue {
    skipBlanks()
    guard let byte else {
      throw stop(vi: "dữ liệu bị cắt ngang ở đây", en: "the data breaks off here")
    }
    switch byte {
    case UInt8(ascii: "{"):
      guard depth <= JSON.maximumDepth else { throw .tooDeep(index..<index + 1) }
      return try object(depth: depth)
    case UInt8(ascii: "["):
      guard depth <= JSON.maximumDepth else { throw .tooDeep(index..<index + 1) }
      return try array(depth: depth)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", means: .flag(true))
    case UInt8(ascii: "f"): return try word("false", means: .flag(false))
    case UInt8(ascii: "n"): return try word("null", means: .null)
    default:
      throw stop(
        vi: "ở đây phải là một giá trị JSON; chữ thì đặt trong dấu nháy kép",
        en: "a JSON value must stand here; text goes in double quotes")
    }
  }

  private mutating func object(depth: Int) throws(Stop) -> OpenValue {
    index += 1
    var entries: [(name: String, value: OpenValue)] = []
    var names = KeysSeen()
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .table([]) }
    while true {
      skipBlanks()
      let start = index
      guard byte == UInt8(ascii: "\"") else {
        throw stop(
          vi: "tên phải đặt trong dấu nháy kép", en: "a name in double quotes must stand here")
      }
      let name = try string()
      guard names.insert(name) else { throw .duplicate(name, start..<index) }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else {
        throw stop(vi: "thiếu dấu hai chấm sau tên", en: "a colon must follow the name")
      }
      entries.append((name, try value(depth: depth + 1)))
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .table(entries) }
      guard take(UInt8(ascii: ",")) else {
        throw stop(vi: "thiếu dấu phẩy hoặc `}`", en: "a comma or `}` must stand here")
      }
    }
  }

  private mutating func array(depth: Int) throws(Stop) -> OpenValue {
    index += 1
    var items: [OpenValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .list([]) }
    while true {
      items.append(try value(depth: depth + 1))
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .list(items) }
      guard take(UInt8(ascii: ",")) else {
        throw stop(vi: "thiếu dấu phẩy hoặc `]`", en: "a comma or `]` must stand here")
      }
    }
  }

  private mutating func number() throws(Stop) -> String {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return ScalarText.text(of: bytes[start..<index])
  }

  private mutating func digits() throws(Stop) {
    let start = index
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    if index == start {
      throw stop(vi: "ở đây phải là chữ số", en: "a digit must stand here")
    }
  }

  private mutating func word(_ word: String, means value: OpenValue) throws(Stop) -> OpenValue {
    guard bytes[index...].starts(with: word.utf8) else {
      throw stop(
        vi: "ở đây phải là một giá trị JSON; chữ thì đặt trong dấu nháy kép",
        en: "a JSON value must stand here; text goes in double quotes")
    }
    index += word.utf8.count
    return value
  }

  /// Steps over `sign` if it stands here.
  private mutating func take(_ sign: UInt8) -> Bool {
    guard byte == sign else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }
}
