import Diagnostics
import Files

extension BuildRecord {
  /// Changed whenever the layout is: records of other versions are not read.
  private static let version = 1

  /// The record as it is kept: numbers of eight bytes, texts with their length before them, and a
  /// hash of everything at the end.
  package var bytes: [UInt8] {
    var writer = RecordWriter()
    writer.append(Self.version)
    writer.append(fingerprint.hash)
    writer.append(manifest)
    writer.append(validUntil != nil)
    writer.append(Int(validUntil ?? 0))
    writer.append(counts.count)
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      writer.append(name)
      writer.append(count)
    }
    writer.append(diagnostics.count)
    for diagnostic in diagnostics { writer.append(diagnostic) }
    return writer.sealed
  }

  /// The record behind `bytes`; nil where they are of another version, cut off or changed.
  package init?(bytes: [UInt8]) {
    guard var reader = RecordReader(bytes), reader.int() == Self.version,
      let fingerprint = reader.hash(), let manifest = reader.hash(),
      let isLimited = reader.flag(), let validUntil = reader.int(),
      let counts = reader.list({ reader in
        reader.text().flatMap { n in reader.int().map { (n, $0) } }
      }),
      let diagnostics = reader.list({ $0.diagnostic() }), reader.isAtEnd
    else { return nil }
    self.init(
      fingerprint: InputFingerprint(fingerprint), validUntil: isLimited ? Int64(validUntil) : nil,
      diagnostics: diagnostics, counts: Dictionary(counts) { $1 }, manifest: manifest)
  }
}

/// Writes the parts of a record.
private struct RecordWriter {
  private var bytes: [UInt8] = []

  mutating func append(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ hash: ContentHash) {
    append(Int(bitPattern: UInt(hash.high)))
    append(Int(bitPattern: UInt(hash.low)))
  }

  mutating func append(_ message: Message) {
    append(message.vi)
    append(message.en)
  }

  mutating func append(_ range: Range<Int>) {
    append(range.lowerBound)
    append(range.upperBound)
  }

  mutating func append(_ diagnostic: Diagnostic) {
    append(diagnostic.id)
    append(diagnostic.severity.rawValue)
    append(diagnostic.message)
    append(diagnostic.hint != nil)
    if let hint = diagnostic.hint { append(hint) }
    append(diagnostic.place != nil)
    if let place = diagnostic.place {
      append(place.file)
      append(place.range != nil)
      if let range = place.range { append(range) }
    }
    append(diagnostic.edits.count)
    for edit in diagnostic.edits {
      append(edit.range)
      append(edit.replacement)
    }
  }

  /// Everything, with its hash.
  var sealed: [UInt8] {
    var sealed = self
    sealed.append(ContentHash(of: bytes))
    return sealed.bytes
  }
}

/// Reads the parts of a record in the order they were written; nil for what is not there.
private struct RecordReader {
  private var rest: ArraySlice<UInt8>

  /// A reader of `bytes`, where their hash is right.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 16 else { return nil }
    rest = bytes.suffix(16)
    let hash = ContentHash(of: bytes.span.extracting(..<(bytes.count - 16)))
    guard self.hash() == hash else { return nil }
    rest = bytes.dropLast(16)
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func int() -> Int? {
    guard rest.count >= 8 else { return nil }
    var number: UInt = 0
    for byte in rest.prefix(8).reversed() { number = number << 8 | UInt(byte) }
    rest = rest.dropFirst(8)
    return Int(bitPattern: number)
  }

  mutating func flag() -> Bool? { rest.popFirst().map { $0 != 0 } }

  mutating func text() -> String? {
    guard let count = int(), (0...rest.count).contains(count) else { return nil }
    defer { rest = rest.dropFirst(count) }
    return String(validating: rest.prefix(count), as: UTF8.self)
  }

  mutating func hash() -> ContentHash? {
    guard let high = int(), let low = int() else { return nil }
    return ContentHash(high: UInt64(UInt(bitPattern: high)), low: UInt64(UInt(bitPattern: low)))
  }

  mutating func list<Element>(_ element: (inout RecordReader) -> Element?) -> [Element]? {
    // Every element takes at least one byte: a wrong count cannot ask for more than there is.
    guard let count = int(), (0...rest.count).contains(count) else { return nil }
    var elements: [Element] = []
    for _ in 0..<count {
      guard let element = element(&self) else { return nil }
      elements.append(element)
    }
    return elements
  }

  mutating func message() -> Message? {
    guard let vi = text(), let en = text() else { return nil }
    return Message(vi: vi, en: en)
  }

  mutating func range() -> Range<Int>? {
    guard let low = int(), let high = int(), low <= high else { return nil }
    return low..<high
  }

  mutating func diagnostic() -> Diagnostic? {
    guard let id = text(), let severity = text().flatMap(Severity.init(rawValue:)),
      let message = message(), let hasHint = flag()
    else { return nil }
    let hint = hasHint ? self.message() : nil
    guard let hasPlace = flag() else { return nil }
    var place: Place?
    if hasPlace {
      guard let file = text(), let hasRange = flag() else { return nil }
      place = Place(file: file, range: hasRange ? range() : nil)
    }
    guard let edits = list({ $0.edit() }) else { return nil }
    return Diagnostic(
      id: id, severity: severity, message: message, hint: hint, place: place, edits: edits)
  }

  mutating func edit() -> Edit? {
    guard let range = range(), let replacement = text() else { return nil }
    return Edit(replacing: range, with: replacement)
  }
}
