internal import CArena
internal import CCmark

/// A parsed document; owns cmark's tree, whose memory goes with it. `CmarkTree` and `CmarkNode` are
/// the only types that speak to cmark. A tree stays on the thread that parsed it.
@safe struct CmarkTree: ~Copyable {
  private let document: OpaquePointer

  /// Parses `source` as CommonMark. cmark never refuses a text.
  init(parsing source: Span<UInt8>) {
    carena_open()
    let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, carena_memory())
    unsafe source.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty buffer has no address, which cmark would take for a broken call.
        guard let start = characters.baseAddress else { return }
        unsafe cmark_parser_feed(parser, start, characters.count)
      }
    }
    unsafe document = cmark_parser_finish(parser)
    unsafe cmark_parser_free(parser)
  }

  deinit {
    carena_close()
  }

  /// The document node. It lives as long as the tree.
  var root: CmarkNode { unsafe CmarkNode(document) }
}

/// A node of a `CmarkTree`, valid while the tree lives.
@safe struct CmarkNode: Hashable {
  /// What a node is; the raw values are cmark's.
  enum Kind: UInt32 {
    case none = 0
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
    case thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image

    /// Whether it stands among blocks, not inside a line of text.
    var isBlock: Bool { rawValue <= Kind.thematicBreak.rawValue }
  }

  fileprivate let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  fileprivate init?(optional pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.init(pointer)
  }

  static func == (a: CmarkNode, b: CmarkNode) -> Bool {
    unsafe a.pointer == b.pointer
  }

  func hash(into hasher: inout Hasher) {
    unsafe hasher.combine(pointer)
  }

  /// What the node is.
  var kind: Kind {
    Kind(rawValue: unsafe cmark_node_get_type(pointer).rawValue) ?? .none
  }

  var firstChild: CmarkNode? { unsafe CmarkNode(optional: cmark_node_first_child(pointer)) }
  var lastChild: CmarkNode? { unsafe CmarkNode(optional: cmark_node_last_child(pointer)) }
  var next: CmarkNode? { unsafe CmarkNode(optional: cmark_node_next(pointer)) }
  var previous: CmarkNode? { unsafe CmarkNode(optional: cmark_node_previous(pointer)) }
  var parent: CmarkNode? { unsafe CmarkNode(optional: cmark_node_parent(pointer)) }

  /// First line, from 1.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  /// Last line, from 1.
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }

  /// First column, from 1, in bytes; of blocks only.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }

  /// 1 to 6; 0 for other nodes.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var isTightList: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  /// The number an ordered list starts with; absent for bullets.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(unsafe cmark_node_get_list_start(pointer)) : nil
  }

  /// Gives `use` the node's own text: of text, code and HTML.
  @inline(__always)
  func withLiteral<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withBytes(of: cmark_node_get_literal(pointer), use)
  }

  /// Gives `use` the info string of a fenced code block; empty for others.
  func withFenceInfo<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withBytes(of: cmark_node_get_fence_info(pointer), use)
  }

  /// Gives `use` the title of a link or image.
  func withTitle<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withBytes(of: cmark_node_get_title(pointer), use)
  }

  /// Gives `use` the address of a link or image.
  func withAddress<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withBytes(of: cmark_node_get_url(pointer), use)
  }

  @inline(__always)
  private static func withBytes<Result>(
    of characters: UnsafePointer<CChar>?, _ use: (Span<UInt8>) -> Result
  ) -> Result {
    guard let characters = unsafe characters else { return use(Span()) }
    let count = unsafe strlen(characters)
    return unsafe characters.withMemoryRebound(to: UInt8.self, capacity: count) {
      use(unsafe UnsafeBufferPointer(start: $0, count: count).span)
    }
  }
}

/// A walk over a tree, each node with children met twice. It must not outlive the tree.
@safe struct CmarkWalk: ~Copyable {
  private let iterator: OpaquePointer
  /// The node the walk stands at.
  private(set) var node: CmarkNode
  /// Whether the walk is entering `node`; nodes without children are only entered.
  private(set) var isEntering = true

  init(over root: CmarkNode) {
    unsafe iterator = cmark_iter_new(root.pointer)
    node = root
  }

  deinit {
    unsafe cmark_iter_free(iterator)
  }

  /// Goes to the next step; false when the walk is over.
  mutating func advance() -> Bool {
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
      return false
    }
    self.node = unsafe CmarkNode(node)
    isEntering = event == CMARK_EVENT_ENTER
    return true
  }

  /// Passes over what is inside `node`; the next step is the one after leaving it.
  mutating func skipToEnd(of node: CmarkNode) {
    unsafe cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
    self.node = node
    isEntering = false
  }

  /// Goes on after `node`, a node without children.
  mutating func resume(after node: CmarkNode) {
    unsafe cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_ENTER)
    self.node = node
    isEntering = true
  }
}
