import Diagnostics

/// One reading of YAML: turns libyaml's events into nodes with byte ranges.
struct YAMLReading: ~Copyable {
  /// Why a reading stopped before the end.
  enum Stop: Error {
    /// Where `problem` and `context` stand, in bytes.
    case syntax(YAMLFailure, problem: Int, context: Int)
    /// The reason was said already.
    case said
  }

  /// A quoted text, list or table that just ended: what a syntax error behind it is often about.
  struct Closed {
    let range: Range<Int>
    let isQuoted: Bool
  }

  private var events: YAMLEvents
  private var cursor: CharacterCursor
  private let bytes: [UInt8]
  private let bounds: Range<Int>
  private let maximumDepth: Int
  private(set) var findings: Findings
  private(set) var lastClosed: Closed?

  /// Reads `range` of `bytes`, of which `buffer` are the same bytes; it must outlive the reading.
  /// Lists and tables within each other have at most `depth` levels.
  init(
    _ range: Range<Int>, of bytes: [UInt8], in buffer: UnsafeBufferPointer<UInt8>, depth: Int,
    _ findings: Findings
  ) {
    self.bytes = bytes
    self.findings = findings
    bounds = range
    maximumDepth = depth
    cursor = CharacterCursor(over: bytes, within: range)
    events = unsafe YAMLEvents(of: UnsafeBufferPointer(rebasing: buffer[range]))
  }

  /// The one table of the one document; an empty table where there is nothing at all.
  mutating func table() throws(Stop) -> Table {
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return Table([])
      case .documentStart: return try document()
      default: continue
      }
    }
  }

  private mutating func document() throws(Stop) -> Table {
    let root = try node(from: try next(), depth: 1)
    // Reading on shows the syntax errors behind the root before anything else is said of it.
    reading: while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: break reading
      case .documentStart:
        let start = offset(of: event.start)
        findings.add(
          .severalDocuments, at: start..<min(start + 3, bounds.upperBound),
          Message(
            vi: "chỉ được có một phần khai báo trong tệp",
            en: "only one YAML document may stand here"),
          hint: Message(vi: "xóa dòng này và phần dưới nó", en: "delete this line and what follows")
        )
        throw .said
      default: continue
      }
    }
    switch root.content {
    case .table(let table): return table
    case .empty: return Table([])
    case .scalar, .list:
      sayNotFields(root)
      throw .said
    }
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      let problem = error.refusedByte.map { bounds.lowerBound + $0 }
      throw .syntax(
        error, problem: problem ?? offset(of: error.problemIndex),
        context: offset(of: error.contextIndex))
    }
  }

  private mutating func node(from event: YAMLEvent, depth: Int) throws(Stop) -> Node {
    let start = offset(of: event.start)
    if event.hasAnchor || event.hasTag { sayRefused(event, at: start) }
    switch event.kind {
    case .scalar(let text, let isPlain):
      let written = start..<offset(of: event.end)
      let range = isPlain ? written : SourceLine.trimmed(written, of: bytes)
      if isPlain {
        sayCut(behind: range)
        return Node(text.isEmpty ? .empty : .scalar(text), at: range)
      }
      lastClosed = Closed(range: range, isQuoted: true)
      return Node(.scalar(text), at: range)
    case .listStart(let isFlow):
      try checkDepth(depth, at: start)
      return try list(from: start, isFlow: isFlow, depth: depth)
    case .tableStart(let isFlow):
      try checkDepth(depth, at: start)
      return try table(from: start, isFlow: isFlow, depth: depth)
    case .alias:
      sayRefused(event, at: start)
      throw .said
    default:
      return Node(.empty, at: start..<start)
    }
  }

  private mutating func list(from start: Int, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var items: [Node] = []
    while true {
      let event = try next()
      if case .listEnd = event.kind {
        let end = isFlow ? offset(of: event.end) : items.last?.range.upperBound ?? start
        return closed(Node(.list(items), at: start..<max(start, end)), isFlow: isFlow)
      }
      items.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func table(from start: Int, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var entries: [Table.Entry] = []
    var keys = KeysSeen()
    while true {
      let event = try next()
      if case .tableEnd = event.kind {
        let last = entries.last.map { max($0.keyRange.upperBound, $0.value.range.upperBound) }
        let end = isFlow ? offset(of: event.end) : last ?? start
        return closed(Node(.table(Table(entries)), at: start..<max(start, end)), isFlow: isFlow)
      }
      let key = try node(from: event, depth: depth + 1)
      let value = try node(from: try next(), depth: depth + 1)
      guard case .scalar(let name) = key.content else {
        sayComplexKey(key)
        continue
      }
      if keys.insert(name) {
        entries.append(Table.Entry(key: name, keyRange: key.range, value: value))
      } else {
        findings.addDuplicateKey(name, at: key.range)
      }
    }
  }

  private mutating func closed(_ node: Node, isFlow: Bool) -> Node {
    if isFlow { lastClosed = Closed(range: node.range, isQuoted: false) }
    return node
  }

  private mutating func offset(of character: Int) -> Int {
    cursor.offset(of: character)
  }
}

/// What a reading says itself, without stopping libyaml.
extension YAMLReading {
  private mutating func checkDepth(_ depth: Int, at start: Int) throws(Stop) {
    guard depth > maximumDepth else { return }
    findings.addTooDeep(
      limit: maximumDepth, at: start..<min(start + 1, bounds.upperBound),
      hint: Message(
        vi: "viết đơn giản lại, hoặc nâng front_matter_nesting ở [limits] của site.toml",
        en: "write it more simply, or raise front_matter_nesting in [limits] of site.toml"))
    throw .said
  }

  /// Text behind ` #` is a comment in YAML; a hashtag meant as text would vanish without a word.
  private mutating func sayCut(behind range: Range<Int>) {
    var hash = range.upperBound
    while hash < bounds.upperBound, bytes[hash] == UInt8(ascii: " ") { hash += 1 }
    guard hash > range.upperBound, hash + 1 < bounds.upperBound, bytes[hash] == UInt8(ascii: "#"),
      bytes[hash + 1] > UInt8(ascii: " "), bytes[hash + 1] != UInt8(ascii: "#")
    else { return }
    let line = SourceLine(holding: hash, of: bytes, within: bounds)
    let rest = hash..<line.content(of: bytes).upperBound
    findings.add(
      .cutByComment, at: rest,
      Message(
        vi: "phần từ dấu `#` trở đi bị bỏ, vì YAML coi là ghi chú",
        en: "everything from `#` on is dropped: YAML takes it for a comment"),
      hint: Message(
        vi:
          "nếu là nội dung, đặt cả giá trị trong dấu nháy \"…\"; nếu là ghi chú, thêm dấu cách sau `#`",
        en: "if it is text, put the whole value in quotes; if a comment, put a space after `#`"))
  }

  private mutating func sayRefused(_ event: YAMLEvent, at start: Int) {
    let isTag = event.hasTag && bytes[start] == UInt8(ascii: "!")
    let sign = isTag ? "!" : event.hasAnchor ? "&" : "*"
    let line = SourceLine(holding: start, of: bytes, within: bounds)
    var end = start
    while end < line.range.upperBound, bytes[end] > UInt8(ascii: " ") { end += 1 }
    var edits: [Edit] = []
    if let value = line.value(of: bytes), value.lowerBound == start {
      edits = [.quoting(value, of: bytes)]
    }
    findings.add(
      isTag ? .yamlTag : .yamlAnchor, at: start..<end,
      Message(
        vi: "giá trị không được bắt đầu bằng dấu `\(sign)`",
        en: "a value may not begin with `\(sign)`"),
      hint: .putInQuotes, edits: edits)
  }

  private mutating func sayComplexKey(_ key: Node) {
    if case .empty = key.content { return findings.addNoKey(at: key.range) }
    findings.add(
      .complexKey, at: key.range,
      Message(
        vi: "tên trường phải là chữ, không phải danh sách hay bảng",
        en: "a field's name must be text, not a list or a table"),
      hint: Message(vi: "viết như `title: …`", en: "write it like `title: …`"))
  }

  private mutating func sayNotFields(_ root: Node) {
    let line = SourceLine(holding: root.range.lowerBound, of: bytes, within: bounds)
    let content = line.content(of: bytes)
    if let colon = line.firstColon(of: bytes), line.separatingColon(of: bytes) == nil {
      findings.addMissingSpace(after: colon)
    } else {
      findings.add(
        .notFields, at: content,
        Message(
          vi: "phần khai báo phải gồm các trường, mỗi trường một dòng",
          en: "front matter must be fields, one a line"),
        hint: Message(vi: "viết như `title: …`", en: "write it like `title: …`"))
    }
  }
}
