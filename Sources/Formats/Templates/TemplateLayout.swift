/// How the lines of a template are moved when it is brought in by another.
struct TemplateLayout: Hashable, Sendable {
  /// Put before every line.
  var indent: [UInt8] = []
  /// Taken off the start of every line, in bytes: the blanks that all lines of an override share.
  var dedent = 0
  /// The next line already stands where it belongs.
  var isWithinLine = false

  /// What a line with the blanks `leading` starts with.
  mutating func lineStart(_ leading: ArraySlice<UInt8>) -> [UInt8] {
    defer { isWithinLine = false }
    return (isWithinLine ? [] : indent) + leading.dropFirst(dedent)
  }

  /// The layout of a template brought in by a tag; `leading`: the blanks before one that stands
  /// alone on its line.
  func including(_ leading: ArraySlice<UInt8>?) -> TemplateLayout {
    TemplateLayout(indent: leading.map { indent + $0.dropFirst(dedent) } ?? [])
  }

  /// The layout of `override` where it takes the place of `site`, a block of `tree`; with
  /// `writing`, the blanks to be written before it.
  func overriding(
    _ site: TemplateBlock, of tree: TemplateTree, by override: TemplateBlock,
    of source: TemplateTree
  ) -> (layout: TemplateLayout, writing: [UInt8]) {
    var leading = site.leading.map { tree.bytes[$0] } ?? []
    if site.startsOwnLine, let own = site.body.commonIndentation(in: tree) { leading = own[...] }
    var layout = TemplateLayout(indent: indent + leading.dropFirst(dedent))
    if override.startsOwnLine {
      layout.dedent = override.body.commonIndentation(in: source)?.count ?? 0
      layout.isWithinLine = !site.startsOwnLine
      return (layout, [])
    }
    return (layout, site.startsOwnLine && !override.body.isEmpty ? layout.indent : [])
  }
}

extension [TemplateNode] {
  /// The blanks that every line starts with; nil where there are no lines.
  func commonIndentation(in tree: TemplateTree) -> [UInt8]? {
    var common: [UInt8]?
    func meet(_ other: some Collection<UInt8>) {
      guard let known = common else {
        common = [UInt8](other)
        return
      }
      common = zip(known, other).prefix { $0 == $1 }.map(\.0)
    }
    for node in self {
      switch node {
      case .lineStart(let leading): meet(tree.bytes[leading])
      case .section(_, _, let body):
        if let inner = body.commonIndentation(in: tree) { meet(inner) }
      case .block(let block):
        if block.startsOwnLine, let leading = block.leading { meet(tree.bytes[leading]) }
        if let inner = block.body.commonIndentation(in: tree) { meet(inner) }
      case .partial(let inclusion), .parent(let inclusion, _):
        if let leading = inclusion.leading { meet(tree.bytes[leading]) }
      case .text, .variable: break
      }
    }
    return common
  }
}
