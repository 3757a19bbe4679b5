internal import Diagnostics
internal import Markup

/// Writes a tree as the parts of a `Body`, in one walk.
struct HTMLWriter {
  let options: MarkdownRenderer.Options
  var source: SourceText
  let marking: ((Span<UInt8>) -> [Range<Int>])?

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
  /// How many nodes are open.
  var depth = 0
  var isTooDeep = false
  /// How many links are open.
  var linkDepth = 0

  init(
    _ source: SourceText, options: MarkdownRenderer.Options,
    marking: ((Span<UInt8>) -> [Range<Int>])?
  ) {
    self.source = source
    self.options = options
    self.marking = marking
    html.reserveCapacity(source.range.count + source.range.count / 4 + 64)
    plain.reserveCapacity(source.range.count)
  }

  /// Whether `feature` is on.
  @inline(__always)
  func has(_ feature: MarkdownRenderer.Extensions) -> Bool {
    options.extensions.contains(feature)
  }

  /// Writes the whole of `tree`.
  mutating func write(_ tree: borrowing CmarkTree) {
    var walk = CmarkWalk(over: tree.root)
    write(&walk)
  }

  /// Writes what is left of `walk`.
  mutating func write(_ walk: inout CmarkWalk) {
    while walk.advance() {
      let node = walk.node
      let kind = node.kind
      if walk.isEntering {
        enter(node, kind, &walk)
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
    let body = Body(
      html: html, marks: marks, plainText: String(decoding: plain, as: UTF8.self),
      headings: headings)
    return Rendering(body: body, findings: findings, passages: passages)
  }

  private mutating func enter(_ node: CmarkNode, _ kind: CmarkNode.Kind, _ walk: inout CmarkWalk) {
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
    default: enterBlock(node, kind, &walk)
    }
    if !kind.isLeaf, kind != .image { openNode(node) }
  }

  private mutating func leave(_ node: CmarkNode, _ kind: CmarkNode.Kind) {
    depth -= 1
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
    guard depth > Bounds.depth + 1 else { return }
    isTooDeep = true
    findings.append(.markdownTooDeep(at: source.place(region(of: node))))
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
    return source.range(ofLines: holder.startLine, to: holder.endLine)
  }
}

extension CmarkNode.Kind {
  /// Whether the walk only enters such nodes, never leaves them.
  var isLeaf: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }
}
