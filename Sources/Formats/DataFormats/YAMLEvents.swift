internal import CYaml

/// What libyaml says next, with where it stands, counted in characters.
struct YAMLEvent {
  /// What it says.
  enum Kind {
    case documentStart, documentEnd, streamEnd
    case alias
    case scalar(String, isPlain: Bool)
    case listStart(isFlow: Bool)
    case listEnd
    case tableStart(isFlow: Bool)
    case tableEnd
    /// The beginning of the stream, and whatever libyaml may add.
    case other
  }

  let kind: Kind
  let hasAnchor: Bool
  let hasTag: Bool
  let start: Int
  let end: Int
}

/// Why libyaml stopped. Positions are counted in characters, except `byte`.
struct YAMLFailure: Error {
  let problem: String
  let problemIndex: Int
  let context: String?
  let contextIndex: Int
  /// The byte offset of a character that libyaml refuses.
  let refusedByte: Int?
}

/// The only door to libyaml: owns one parser and hands out its events.
@safe
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A parser of `bytes`, which must outlive it.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    // The parser keeps a pointer to itself, so it must not move.
    unsafe parser = .allocate(capacity: 1)
    let isReady = unsafe yaml_parser_initialize(parser) == 1
    precondition(isReady, "out of memory")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    let start = unsafe event.start_mark.index
    let end = unsafe event.end_mark.index
    var hasAnchor = false
    var hasTag = false
    let kind: YAMLEvent.Kind
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe hasAnchor = scalar.anchor != nil
      unsafe hasTag = scalar.tag != nil
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      kind = unsafe .scalar(ScalarText.text(of: bytes), isPlain: isPlain)
    case YAML_SEQUENCE_START_EVENT:
      unsafe hasAnchor = event.data.sequence_start.anchor != nil
      unsafe hasTag = event.data.sequence_start.tag != nil
      kind = unsafe .listStart(
        isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      unsafe hasAnchor = event.data.mapping_start.anchor != nil
      unsafe hasTag = event.data.mapping_start.tag != nil
      kind = unsafe .tableStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_END_EVENT: kind = .tableEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
    return YAMLEvent(kind: kind, hasAnchor: hasAnchor, hasTag: hasTag, start: start, end: end)
  }

  private func failure() -> YAMLFailure {
    let isReader = unsafe parser.pointee.error == YAML_READER_ERROR
    return YAMLFailure(
      problem: unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      problemIndex: unsafe parser.pointee.problem_mark.index,
      context: unsafe parser.pointee.context.map { unsafe String(cString: $0) },
      contextIndex: unsafe parser.pointee.context_mark.index,
      refusedByte: isReader ? unsafe parser.pointee.problem_offset : nil)
  }
}
