internal import Diagnostics
internal import Markup

/// Writes a tree as the parts of a `Body`, in one walk.
struct HTMLWriter {
  let options: MarkdownRenderer.Options
  let source: SourceText
  let marking: ((Span<UInt8>) -> [Range<Int>])?

  /// The extensions that are on and that the text seems to use.
  let features: MarkdownRenderer.Extensions
  /// Whether guards may stand in the text.
  let hasGuards: Bool
  /// Whether text nodes must be searched for more than what HTML escapes.
  let hasSigns: Bool
  /// Whether text nodes must be searched for addresses with a blank.
  let seeksBlankAddresses: Bool
  /// cmark's line number less this is the author's.
  let addedLines: Int

  var html: [UInt8] = []
  var marks: [Mark] = []
  /// The plain text, blocks parted by line feeds.
  var plain: [UInt8] = []
  var findings: [Diagnostic] = []
  var passages: [Range<Int>] = []
  var headings = HeadingList()
  var openHeading: HeadingList.Opening?
  /// The block of text being written.
  var block = TextBlock()
  /// What is struck out in it.
  var strikes: Strikethrough?
  /// Bytes of the next text node that are not to be written.
  var skippedBytes = 0
  /// Whether the next paragraph is a task, and done.
  var openTask: Bool?
  /// How many nodes are open that nest: quotes, items, elements.
  var depth = 0
  var isTooDeep = false
  /// How many links are open.
  var linkDepth = 0

  /// The paragraphs that are cells of tables.
  var cells: [CmarkNode] = []
  var footnotes = FootnoteList()
  /// The list items that stand for notes.
  var footnoteItems: Set<CmarkNode> = []
  /// The note being written.
  var currentFootnote: CmarkNode?

  init(
    _ source: SourceText, _ text: borrowing PreparedText, features: MarkdownRenderer.Extensions,
    options: MarkdownRenderer.Options, seeksBlankAddresses: Bool,
    marking: ((Span<UInt8>) -> [Range<Int>])?
  ) {
    self.source = source
    self.features = features
    self.options = options
    self.seeksBlankAddresses = seeksBlankAddresses
    self.marking = marking
    hasGuards = text.hasGuards
    hasSigns =
      hasGuards || !features.isDisjoint(with: [.bareAddresses, .footnotes, .strikethrough])
    addedLines = text.addedLines
    html.reserveCapacity(source.range.count + source.range.count / 4 + 64)
    plain.reserveCapacity(source.range.count)
  }

  /// Whether `feature` is on.
  @inline(__always)
  func has(_ feature: MarkdownRenderer.Extensions) -> Bool {
    features.contains(feature)
  }

  /// Writes the whole of `text`.
  mutating func write(_ text: borrowing PreparedText) {
    var walk = CmarkWalk(over: text.tree.root)
    var next = text.tree.root.firstChild
    for _ in 0..<text.cellCount {
      guard let cell = next else { break }
      cells.append(cell)
      next = cell.next
    }
    gatherFootnotes(text)
    if let last = cells.last { walk.skipToEnd(of: last) }
    write(&walk, in: text)
    writeFootnotes(text)
  }

  /// Writes what is inside `node`.
  mutating func writeContent(of node: CmarkNode, in text: borrowing PreparedText) {
    var walk = CmarkWalk(over: node)
    // The first step enters the node itself.
    guard walk.advance() else { return }
    write(&walk, in: text, until: node)
  }

  /// Writes what is left of `walk`, or what comes before the end of `last`.
  private mutating func write(
    _ walk: inout CmarkWalk, in text: borrowing PreparedText, until last: CmarkNode? = nil
  ) {
    while walk.advance() {
      let node = walk.node
      if node == last { return }
      let kind = node.kind
      if walk.isEntering {
        enter(node, kind, &walk, text)
      } else {
        leave(node, kind)
      }
      if isTooDeep { return }
    }
  }

  /// The result.
  mutating func finish() -> Rendering {
    if isTooDeep {
      return Rendering(body: .empty, findings: findings, passages: [])
    }
    let headings = headings.finish(&html, underTitle: has(.headings))
    // A copy of just its size: the body is kept, and what was reserved would be kept with it.
    let html = unsafe html.withUnsafeBufferPointer { unsafe Array($0) }
    let body = Body(
      html: html, marks: marks, plainText: String(decoding: plain, as: UTF8.self),
      headings: headings)
    return Rendering(body: body, findings: findings, passages: passages)
  }

  private mutating func enter(
    _ node: CmarkNode, _ kind: CmarkNode.Kind, _ walk: inout CmarkWalk,
    _ text: borrowing PreparedText
  ) {
    switch kind {
    case .text: writeText(node)
    case .softBreak: writeBreak("\n", plain: UInt8(ascii: " "))
    case .lineBreak: writeBreak("<br />\n", plain: UInt8(ascii: "\n"))
    case .code: writeCode(node)
    case .htmlInline: writeInlineHTML(node)
    case .image:
      writeImage(node, isFigure: false)
      walk.skipToEnd(of: node)
    case .emphasis, .strong, .link: enterInline(node, kind)
    default: enterBlock(node, kind, &walk, text)
    }
    // A node that was written in whole is not left again.
    if kind.nests, walk.isEntering { openNode(node) }
  }

  private mutating func leave(_ node: CmarkNode, _ kind: CmarkNode.Kind) {
    if kind.nests { depth -= 1 }
    switch kind {
    case .emphasis: write("</em>")
    case .strong: write("</strong>")
    case .link: leaveLink(node)
    default: leaveBlock(node, kind)
    }
    if !kind.isBlock { closeElement() }
  }

  private mutating func openNode(_ node: CmarkNode) {
    depth += 1
    guard depth > options.bounds.depth else { return }
    isTooDeep = true
    findings.append(
      .markdownTooDeep(limit: options.bounds.depth, at: source.place(region(of: node))))
  }

  /// Appends markup.
  @inline(__always)
  mutating func write(_ markup: StaticString) {
    unsafe html.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends plain text of our own, escaped.
  mutating func write(text: String) {
    Escaping.append(text.utf8Span.span, to: &html)
  }

  /// Starts a new line unless one has just begun.
  mutating func startLine() {
    guard let last = html.last else { return }
    if last != UInt8(ascii: "\n") || marks.last?.offset == html.count {
      html.append(UInt8(ascii: "\n"))
    }
  }

  /// Where the lines of `node` are in the source.
  mutating func region(of node: CmarkNode) -> Range<Int> {
    var holder = node
    while !holder.kind.isBlock, let parent = holder.parent { holder = parent }
    return source.range(ofLines: holder.startLine - addedLines, to: holder.endLine - addedLines)
  }
}

extension CmarkNode.Kind {
  /// Whether it counts as a level of nesting.
  var nests: Bool {
    switch self {
    case .blockQuote, .item, .emphasis, .strong, .link: true
    default: false
    }
  }

  /// Whether the walk only enters such nodes, never leaves them.
  var isLeaf: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }
}
