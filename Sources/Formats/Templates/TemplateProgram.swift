import Diagnostics

/// A compiled template: literal bytes and the instructions between them, names resolved to slots.
struct TemplateProgram: Sendable {
  /// One step. `end`: the index behind the steps that belong to it.
  enum Instruction: Sendable {
    /// Writes bytes `start..<end` of `literals`.
    case literal(start: Int32, end: Int32)
    /// Writes a text escaped, a number, or HTML as it is.
    case write(SlotPath)
    /// The same where an address begins: one that is not safe to follow is left out.
    case writeAddress(SlotPath)
    case when(SlotPath, end: Int32)
    case unless(SlotPath, end: Int32)
    /// Steps into a record.
    case with(SlotPath, end: Int32)
    /// Steps into each record of a list.
    case each(SlotPath, end: Int32)
    /// Writes a value of free data; where there is none, goes on with the steps up to `end`.
    case writeOpen(reference: Int32, isAddress: Bool, end: Int32)
    /// A section over free data up to `bodyEnd`; where there is none of that name, the steps from
    /// there to `end`. `group`: the run of open contexts that starts here, or -1.
    case open(reference: Int32, group: Int32, bodyEnd: Int32, end: Int32)
    /// The same, inverted.
    case unlessOpen(reference: Int32, bodyEnd: Int32, end: Int32)
    case call(routine: Int32)
    /// Runs the template that a value names.
    case callNamed(Int32)
  }

  /// A field: a record on the stack, then slots.
  struct SlotPath: Sendable {
    /// The record, counted from the root of the page.
    let frame: Int32
    /// Its slot; -1 for the record itself.
    let slot: Int32
    /// The slots behind it, in `slots`.
    let rest: Int32
    let restCount: Int32

    /// Whether it is a slot of a record on the stack itself.
    var isDirect: Bool { slot >= 0 && restCount == 0 }
  }

  /// A name in free data.
  struct OpenReference: Sendable {
    /// Where its first part is looked for.
    enum Source: Sendable {
      case field(SlotPath)
      /// Runs of open contexts, the nearest first.
      case groups([Int])
      case top
    }

    let source: Source
    let names: [String]
  }

  /// A template that is brought in by a value's name, or that brings in itself.
  enum Routine: Sendable {
    case waiting
    case code(Range<Int>)
    /// It cannot be used where it is called.
    case failed(Diagnostic)
  }

  /// A tag `{{>*name}}` whose name is known only while rendering.
  struct NamedCall: Sendable {
    let open: Int32?
    let field: SlotPath?
    /// The routine of each template.
    let routines: [String: Int]
    let place: Place
  }

  var instructions: [Instruction] = []
  /// The instructions of the page itself; those of the routines are behind.
  var main = 0..<0
  var literals: [UInt8] = []
  var slots: [Int32] = []
  var references: [OpenReference] = []
  var routines: [Routine] = []
  var namedCalls: [NamedCall] = []
  /// Literals are not joined across this index, where a jump may lead to.
  private var barrier = 0

  /// What can be taken back: the sizes of the growing parts.
  struct Mark {
    fileprivate let instructions: Int
    fileprivate let literals: Int
    /// The literal before, which what follows may be joined to.
    fileprivate let last: Instruction?
  }
}

// MARK: Building

extension TemplateProgram {
  /// Adds literal text.
  mutating func add(literal bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = Int32(literals.count)
    literals += bytes
    let end = Int32(literals.count)
    if instructions.count > barrier, case .literal(let first, start) = instructions.last {
      instructions[instructions.count - 1] = .literal(start: first, end: end)
    } else {
      instructions.append(.literal(start: start, end: end))
    }
  }

  /// Adds an instruction that `end(_:)` will complete.
  mutating func begin(_ instruction: Instruction) -> Int {
    instructions.append(instruction)
    barrier = instructions.count
    return instructions.count - 1
  }

  /// Lets the part that instruction `index` began end here. Of an instruction with two parts, the
  /// body is the first to end.
  mutating func end(_ index: Int, isBody: Bool = false) {
    barrier = instructions.count
    let here = Int32(instructions.count)
    switch instructions[index] {
    case .when(let path, _): instructions[index] = .when(path, end: here)
    case .unless(let path, _): instructions[index] = .unless(path, end: here)
    case .with(let path, _): instructions[index] = .with(path, end: here)
    case .each(let path, _): instructions[index] = .each(path, end: here)
    case .writeOpen(let reference, let isAddress, _):
      instructions[index] = .writeOpen(reference: reference, isAddress: isAddress, end: here)
    case .open(let reference, let group, let body, _):
      instructions[index] = .open(
        reference: reference, group: group, bodyEnd: isBody ? here : body, end: here)
    case .unlessOpen(let reference, let body, _):
      instructions[index] = .unlessOpen(
        reference: reference, bodyEnd: isBody ? here : body, end: here)
    case .literal, .write, .writeAddress, .call, .callNamed: break
    }
  }

  /// Where the code of the next routine starts.
  mutating func start() -> Int {
    barrier = instructions.count
    return barrier
  }

  /// The path of `field` in the form of the instructions.
  mutating func path(_ field: FieldPath) -> SlotPath {
    let rest = field.slots.dropFirst()
    defer { slots += rest.map { Int32($0) } }
    return SlotPath(
      frame: Int32(field.frame), slot: field.slots.first.map { Int32($0) } ?? -1,
      rest: Int32(slots.count), restCount: Int32(rest.count))
  }

  /// The index of a reference into free data.
  mutating func reference(_ lookup: OpenLookup) -> Int32 {
    let source: OpenReference.Source =
      switch lookup.source {
      case .field(let field): .field(path(field))
      case .groups(let groups): .groups(groups)
      case .top: .top
      }
    references.append(OpenReference(source: source, names: lookup.names))
    return Int32(references.count - 1)
  }

  /// The present end, to come back to.
  var mark: Mark {
    Mark(instructions: instructions.count, literals: literals.count, last: instructions.last)
  }

  /// Drops what was added since `mark`.
  mutating func drop(to mark: Mark) {
    instructions.removeSubrange(mark.instructions...)
    literals.removeSubrange(mark.literals...)
    if let last = mark.last { instructions[mark.instructions - 1] = last }
    barrier = instructions.count
  }
}
