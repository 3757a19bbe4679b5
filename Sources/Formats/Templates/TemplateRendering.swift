import Diagnostics
import Markup

/// One run of a compiled template.
struct TemplateRendering {
  private let program: TemplateProgram
  /// The template's name, for a message.
  private let file: String
  /// The size the output may not pass, in bytes.
  private let limit: Int
  /// The records stepped into, the page's own first.
  private var records: [Record]
  /// The free data stepped into.
  private var opens: [OpenValue] = []
  /// Where each run of `opens` starts.
  private var groups: [Int] = []
  private var depth = 0
  /// How many items were stepped on and templates brought in.
  private var steps = 0

  init(program: TemplateProgram, file: String, root: Record, limit: Int) {
    self.program = program
    self.file = file
    self.limit = limit
    records = [root]
  }

  /// Runs the instructions of `range`.
  mutating func run(_ range: Range<Int>, into output: inout [UInt8]) throws(TemplateFault) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .literal(let start, let end):
        output.append(copying: program.literals.span.extracting(Int(start)..<Int(end)))
      case .write(let path) where path.isDirect:
        // In place: a copy of the value, or of its record, would be counted on every thread.
        output.append(records[Int(path.frame)].values[Int(path.slot)])
      case .write(let path):
        output.append(value(at: path))
      case .writeAddress(let path) where path.isDirect:
        output.append(address: records[Int(path.frame)].values[Int(path.slot)])
      case .writeAddress(let path):
        output.append(address: value(at: path))
      case .when(let path, let end) where path.isDirect:
        if !records[Int(path.frame)].values[Int(path.slot)].isTruthy { next = Int(end) }
      case .when(let path, let end):
        if !value(at: path).isTruthy { next = Int(end) }
      case .unless(let path, let end) where path.isDirect:
        if records[Int(path.frame)].values[Int(path.slot)].isTruthy { next = Int(end) }
      case .unless(let path, let end):
        if value(at: path).isTruthy { next = Int(end) }
      case .with(let path, let end):
        if case .record(let record) = value(at: path) {
          records.append(record)
          try run(next..<Int(end), into: &output)
          records.removeLast()
        }
        next = Int(end)
      case .each(let path, let end):
        if case .list(let items) = value(at: path) {
          for item in items {
            try step(output.count)
            records.append(item)
            try run(next..<Int(end), into: &output)
            records.removeLast()
          }
        }
        next = Int(end)
      case .writeOpen(let reference, let isAddress, let end):
        guard let value = value(of: reference) else { continue }
        if let text = value.printed, !isAddress || Address.isSafe(text.utf8.span) {
          output.appendEscaped(text)
        }
        next = Int(end)
      case .open(let reference, let group, let bodyEnd, let end):
        guard let value = value(of: reference) else {
          next = Int(bodyEnd)
          continue
        }
        try runOpen(next..<Int(bodyEnd), for: value.items, group: Int(group), into: &output)
        next = Int(end)
      case .unlessOpen(let reference, let bodyEnd, let end):
        if let value = value(of: reference) {
          if !value.isTruthy { try run(next..<Int(bodyEnd), into: &output) }
          next = Int(end)
        } else if bodyEnd < end {
          next = Int(bodyEnd)
        }
      case .call(let routine): try call(Int(routine), into: &output)
      case .callNamed(let call): try callNamed(program.namedCalls[Int(call)], into: &output)
      }
    }
  }

  /// Runs a section's body for each of `items`; `group`: the run of open contexts it starts, or -1.
  private mutating func runOpen(
    _ body: Range<Int>, for items: [OpenValue], group: Int, into output: inout [UInt8]
  ) throws(TemplateFault) {
    if group >= 0 { groups.append(opens.count) }
    for item in items {
      try step(output.count)
      opens.append(item)
      try run(body, into: &output)
      opens.removeLast()
    }
    if group >= 0 { groups.removeLast() }
  }

  /// Goes on by one item or template, with `written` bytes in the output, or stops.
  private mutating func step(_ written: Int) throws(TemplateFault) {
    steps += 1
    guard written < limit, steps < TemplateFault.maxSteps else {
      throw TemplateFault(diagnostic: .endless(file))
    }
  }

  private mutating func call(
    _ routine: Int, into output: inout [UInt8]
  ) throws(TemplateFault) {
    try step(output.count)
    guard depth < TemplateFault.maxDepth else { throw TemplateFault(diagnostic: .endless(file)) }
    depth += 1
    defer { depth -= 1 }
    switch program.routines[routine] {
    case .code(let range): try run(range, into: &output)
    case .failed(let diagnostic): throw TemplateFault(diagnostic: diagnostic)
    case .waiting: break
    }
  }

  private mutating func callNamed(
    _ call: TemplateProgram.NamedCall, into output: inout [UInt8]
  ) throws(TemplateFault) {
    var name: String?
    if let open = call.open { name = value(of: open)?.printed }
    if name == nil, let field = call.field, case .text(let text) = value(at: field) { name = text }
    guard let name, !name.isEmpty else { return }
    guard let routine = call.routines[name] else {
      throw TemplateFault(
        diagnostic: .missingTemplate(name, among: call.routines.keys.sorted(), at: call.place))
    }
    try self.call(routine, into: &output)
  }

  /// The value of a field; nothing where a record on the way to it is absent.
  private func value(at path: TemplateProgram.SlotPath) -> Record.Value {
    let record = records[Int(path.frame)]
    guard path.slot >= 0 else { return .record(record) }
    var value = record.values[Int(path.slot)]
    if path.restCount == 0 { return value }
    for index in Int(path.rest)..<Int(path.rest + path.restCount) {
      guard case .record(let inner) = value else { return .absent }
      value = inner.values[Int(program.slots[index])]
    }
    return value
  }

  /// The value of a name in free data; nil where no context has its first part.
  private func value(of reference: Int32) -> OpenValue? {
    let reference = program.references[Int(reference)]
    switch reference.source {
    case .top:
      return opens.last
    case .field(let path):
      guard case .open(let value) = value(at: path) else { return .null }
      return value.member(reference.names) ?? .null
    case .groups(let wanted):
      var end = opens.count
      for group in groups.indices.reversed() {
        let start = groups[group]
        defer { end = start }
        guard wanted.contains(group) else { continue }
        for context in opens[start..<end].reversed() {
          if let value = context.member(reference.names[0]) {
            return value.member(reference.names.dropFirst()) ?? .null
          }
        }
      }
      return nil
    }
  }
}
