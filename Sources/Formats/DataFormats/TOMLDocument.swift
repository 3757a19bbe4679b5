internal import CToml

/// The only door to toml++: owns one parsed document.
@safe
struct TOMLDocument: ~Copyable {
  /// Why toml++ could not parse it, in its words, and where.
  struct Failure {
    let problem: String
    let line: Int
    let column: Int
  }

  /// What stands next, as lines and columns from 1, columns in Unicode scalars.
  struct Event {
    /// What it is.
    enum Kind {
      case tableStart, tableEnd, arrayStart, arrayEnd, tooDeep
      case key(String)
      case string(String)
      /// A number, date, time or boolean: its text is the source itself.
      case other
    }

    let kind: Kind
    let begin: (line: Int, column: Int)
    let end: (line: Int, column: Int)
  }

  private let handle: OpaquePointer

  /// Parses `bytes` from `start` on.
  init(of bytes: [UInt8], from start: Int, maximumDepth: Int) {
    let parsed = unsafe bytes[start...].withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe ctoml_parse(characters.baseAddress, characters.count, maximumDepth)
      }
    }
    guard let parsed = unsafe parsed else { preconditionFailure("out of memory") }
    unsafe handle = parsed
  }

  deinit {
    unsafe ctoml_free(handle)
  }

  /// What went wrong, if anything did.
  var failure: Failure? {
    var position = ctoml_position()
    guard let problem = unsafe ctoml_error(handle, &position) else { return nil }
    return Failure(
      problem: unsafe String(cString: problem), line: Int(position.line),
      column: Int(position.column))
  }

  /// How many events there are.
  var count: Int {
    var count = 0
    _ = unsafe ctoml_events(handle, &count)
    return count
  }

  /// The event at `index`, which is less than `count`.
  subscript(index: Int) -> Event {
    var count = 0
    let events = unsafe ctoml_events(handle, &count)
    guard let events = unsafe events, index < count else {
      preconditionFailure("event \(index) of \(count)")
    }
    let event = unsafe events[index]
    return Event(
      kind: unsafe Self.kind(of: event),
      begin: unsafe (Int(event.begin.line), Int(event.begin.column)),
      end: unsafe (Int(event.end.line), Int(event.end.column)))
  }

  private static func kind(of event: ctoml_event) -> Event.Kind {
    switch unsafe event.kind {
    case CTOML_TABLE_START: .tableStart
    case CTOML_TABLE_END: .tableEnd
    case CTOML_ARRAY_START: .arrayStart
    case CTOML_ARRAY_END: .arrayEnd
    case CTOML_KEY: .key(unsafe text(of: event))
    case CTOML_STRING: .string(unsafe text(of: event))
    case CTOML_TOO_DEEP: .tooDeep
    default: .other
    }
  }

  private static func text(of event: ctoml_event) -> String {
    let raw = unsafe UnsafeRawBufferPointer(start: event.text, count: event.count)
    return unsafe ScalarText.text(of: raw.assumingMemoryBound(to: UInt8.self))
  }
}
