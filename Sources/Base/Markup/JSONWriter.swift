/// Writes JSON as it goes, in the order of the calls, without an intermediate tree.
///
/// ```
/// var json = JSONWriter(layout: .indented)
/// json.object { json in
///   json.field("total", 12)
///   json.array("months") { json in json.value("2020-09") }
/// }
/// ```
///
/// What takes a closure is inlined into other rooms: pages write a dozen objects each.
package struct JSONWriter: Sendable {
  /// How the result is laid out.
  package enum Layout: Sendable {
    /// No white space.
    case compact
    /// Two blanks a level, for people to read and for diffs.
    case indented
  }

  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  /// Whether nothing stands yet in the object or array at hand.
  private var isFirst = true

  /// A writer of nothing yet. It never writes `</`, so that the result may stand in a `<script>`.
  package init(layout: Layout = .compact) {
    self.layout = layout
  }

  /// An object as an element, or as the whole document.
  @inlinable
  package mutating func object<E: Error>(
    _ fields: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    separate()
    open(0x7B)
    try fields(&self)
    close(0x7D)
  }

  /// An object as a field.
  @inlinable
  package mutating func object<E: Error>(
    _ name: String, _ fields: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    key(name)
    open(0x7B)
    try fields(&self)
    close(0x7D)
  }

  /// An array as an element, or as the whole document.
  @inlinable
  package mutating func array<E: Error>(
    _ elements: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    separate()
    open(0x5B)
    try elements(&self)
    close(0x5D)
  }

  /// An array as a field.
  @inlinable
  package mutating func array<E: Error>(
    _ name: String, _ elements: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    key(name)
    open(0x5B)
    try elements(&self)
    close(0x5D)
  }

  /// A text as a field; `null` where there is none.
  package mutating func field(_ name: String, _ text: String?) {
    key(name)
    append(text)
  }

  /// A number as a field; `null` where there is none.
  package mutating func field(_ name: String, _ number: Int?) {
    key(name)
    append(number)
  }

  /// True or false as a field.
  package mutating func field(_ name: String, _ flag: Bool) {
    key(name)
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Texts as a field, on one line.
  package mutating func field(_ name: String, _ texts: [String]) {
    key(name)
    appendLine(texts) { $0.appendQuoted($1) }
  }

  /// Numbers as a field, on one line.
  package mutating func field(_ name: String, _ numbers: [Int]) {
    key(name)
    appendLine(numbers) { $0.append($1) }
  }

  /// Data of any shape as a field.
  package mutating func field(_ name: String, _ value: OpenValue) {
    key(name)
    append(value)
  }

  /// A text as an element; `null` where there is none.
  package mutating func value(_ text: String?) {
    separate()
    append(text)
  }

  /// A number as an element; `null` where there is none.
  package mutating func value(_ number: Int?) {
    separate()
    append(number)
  }

  /// Data of any shape as an element, or as the whole document.
  package mutating func value(_ value: OpenValue) {
    separate()
    append(value)
  }

  private mutating func append(_ text: String?) {
    if let text { appendQuoted(text) } else { bytes.append(contentsOf: "null".utf8) }
  }

  private mutating func append(_ number: Int?) {
    bytes.append(contentsOf: (number.map(String.init) ?? "null").utf8)
  }

  private mutating func append(_ value: OpenValue) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let digits): appendNumber(digits)
    case .text(let text): appendQuoted(text)
    case .list(let elements):
      open(0x5B)
      for element in elements { self.value(element) }
      close(0x5D)
    case .table(let fields):
      open(0x7B)
      for (name, value) in fields { field(name, value) }
      close(0x7D)
    }
  }

  /// A number as it was written, or as text where JSON has no such number (`012`, `1_000`, `inf`).
  private mutating func appendNumber(_ digits: String) {
    if JSONNumber.isValid(digits) {
      bytes.append(contentsOf: digits.utf8)
    } else {
      appendQuoted(digits)
    }
  }

  @usableFromInline
  mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(0x3A)
    if layout == .indented { bytes.append(0x20) }
  }

  /// What stands between two elements.
  @usableFromInline
  mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  /// Begins an object or array with `sign`.
  @usableFromInline
  mutating func open(_ sign: UInt8) {
    bytes.append(sign)
    depth += 1
    isFirst = true
  }

  /// Ends the object or array at hand with `sign`.
  @usableFromInline
  mutating func close(_ sign: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(sign)
  }

  private mutating func appendLine<Element>(
    _ elements: [Element], _ append: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(0x5B)
    for (index, element) in elements.enumerated() {
      if index > 0 {
        bytes.append(0x2C)
        if layout == .indented { bytes.append(0x20) }
      }
      append(&self, element)
    }
    bytes.append(0x5D)
  }

  private mutating func appendQuoted(_ text: String) {
    JSONText.append(text, to: &bytes)
  }
}
