import Diagnostics

extension TemplateTree {
  /// Takes `file` apart by the rules of the Mustache specification.
  init(parsing file: TemplateFile) {
    var scanner = TagScanner(file: file.file, bytes: file.bytes)
    scanner.scan()
    guard scanner.diagnostics.isEmpty else {
      self.init(
        name: file.name, file: file.file, bytes: file.bytes, nodes: [],
        diagnostics: scanner.diagnostics)
      return
    }
    var builder = TreeBuilder(file: file.file, bytes: file.bytes, tags: scanner.tags)
    let nodes = builder.tree()
    self.init(
      name: file.name, file: file.file, bytes: file.bytes, nodes: nodes,
      diagnostics: builder.diagnostics)
  }
}

/// Builds the tree from tags whose partners are known, dropping the lines of standalone tags.
private struct TreeBuilder {
  let file: String
  let bytes: [UInt8]
  let tags: [TemplateTag]
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the text starts.
  private let start: Int
  /// The first byte not yet in the tree.
  private var cursor: Int
  /// The next tag.
  private var index = 0

  init(file: String, bytes: [UInt8], tags: [TemplateTag]) {
    self.file = file
    self.bytes = bytes
    self.tags = tags
    // A byte order mark belongs to the file, not to its text.
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    cursor = start
  }

  /// The nodes of the whole file.
  mutating func tree() -> [TemplateNode] {
    var nodes = self.nodes(upTo: tags.count)
    addText(upTo: bytes.count, tagFollows: false, to: &nodes)
    return nodes
  }

  /// The nodes of the tags before `end`; the text behind the last of them stays to be taken.
  private mutating func nodes(upTo end: Int) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while index < end {
      let tag = tags[index]
      index += 1
      let name = TemplateName(tag.name, range: tag.range)
      switch tag.kind {
      case .variable, .raw:
        addText(upTo: tag.range.lowerBound, tagFollows: true, to: &nodes)
        cursor = tag.range.upperBound
        nodes.append(.variable(name, isRaw: tag.kind == .raw))
      case .silent, .end:
        _ = take(tag, to: &nodes)
      case .section, .inverted:
        _ = take(tag, to: &nodes)
        nodes.append(.section(name, isInverted: tag.kind == .inverted, self.nodes(closedBy: tag)))
      case .partial:
        let leading = take(tag, to: &nodes)
        nodes.append(.partial(inclusion(tag, leading: leading)))
      case .parent:
        parent(tag, to: &nodes)
      case .block:
        let leading = blankStart(before: tag.range.lowerBound).map { $0..<tag.range.lowerBound }
        let standalone = take(tag, to: &nodes)
        nodes.append(
          .block(
            TemplateBlock(
              name: tag.name, range: tag.range, body: self.nodes(closedBy: tag), leading: leading,
              startsOwnLine: standalone != nil)))
      }
    }
    return nodes
  }

  /// The nodes from behind `tag` to its end tag, which is consumed.
  private mutating func nodes(closedBy tag: TemplateTag) -> [TemplateNode] {
    guard let end = tag.partner else { return [] }
    var nodes = self.nodes(upTo: end)
    _ = take(tags[end], to: &nodes)
    index = end + 1
    return nodes
  }

  /// Moves past `tag`. Where it stands alone, its line goes and the blanks before it are returned.
  private mutating func take(
    _ tag: TemplateTag, to nodes: inout [TemplateNode]
  ) -> Range<Int>? {
    let start = tag.range.lowerBound
    guard let line = blankStart(before: start), let next = blankEnd(after: tag.range.upperBound)
    else {
      addText(upTo: start, tagFollows: true, to: &nodes)
      cursor = tag.range.upperBound
      return nil
    }
    addText(upTo: line, tagFollows: false, to: &nodes)
    cursor = next
    return line..<start
  }

  private func inclusion(_ tag: TemplateTag, leading: Range<Int>?) -> TemplateInclusion {
    let target: TemplateInclusion.Target =
      tag.name.first == "*"
      ? .dynamic(TemplateName(String(tag.name.dropFirst()), range: tag.range)) : .fixed(tag.name)
    return TemplateInclusion(target: target, range: tag.range, leading: leading)
  }
}

// MARK: Inheritance

extension TreeBuilder {
  /// A parent tag up to its end. It stands alone when nothing stands before its opening and after
  /// its closing tag, on whatever lines; of what is between, only the blocks count.
  private mutating func parent(_ tag: TemplateTag, to nodes: inout [TemplateNode]) {
    guard let end = tag.partner else { return }
    let line = blankStart(before: tag.range.lowerBound)
    let next = blankEnd(after: tags[end].range.upperBound)
    var leading: Range<Int>?
    if let line, next != nil {
      addText(upTo: line, tagFollows: false, to: &nodes)
      leading = line..<tag.range.lowerBound
    } else {
      addText(upTo: tag.range.lowerBound, tagFollows: true, to: &nodes)
    }
    cursor = tag.range.upperBound
    let blocks = overrides(upTo: end)
    nodes.append(.parent(inclusion(tag, leading: leading), blocks))
    index = end + 1
    cursor = tags[end].range.upperBound
    if leading != nil, let next { cursor = next }
  }

  /// The blocks directly within a parent tag that ends at `end`.
  private mutating func overrides(upTo end: Int) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    while index < end {
      let tag = tags[index]
      let last = tag.partner ?? index
      warnOfText(upTo: tag.range.lowerBound)
      index += 1
      if tag.kind == .block {
        if blocks.contains(where: { $0.name == tag.name }) {
          diagnostics.append(.repeatedBlock(tag.name, at: Place(file: file, range: tag.range)))
        }
        blocks.append(override(tag, end: last))
      } else if tag.kind != .silent {
        diagnostics.append(.ignoredTag(at: Place(file: file, range: tag.range)))
      }
      index = last + 1
      cursor = tags[last].range.upperBound
    }
    warnOfText(upTo: tags[end].range.lowerBound)
    return blocks
  }

  /// One block within a parent tag. What else stands on the lines of its tags is of no account.
  private mutating func override(_ tag: TemplateTag, end: Int) -> TemplateBlock {
    let next = blankEnd(after: tag.range.upperBound)
    let close = tags[end].range.lowerBound
    cursor = tag.range.upperBound
    if let next, next <= close { cursor = next }
    var body = nodes(upTo: end)
    if let line = blankStart(before: close), line >= cursor {
      addText(upTo: line, tagFollows: false, to: &body)
    } else {
      addText(upTo: close, tagFollows: true, to: &body)
    }
    return TemplateBlock(
      name: tag.name, range: tag.range, body: body, leading: nil, startsOwnLine: next != nil)
  }

  /// Says that text between the tags of a parent is not shown, where there is any.
  private mutating func warnOfText(upTo end: Int) {
    guard let first = (cursor..<max(cursor, end)).first(where: { !bytes[$0].isBlankOrLineEnd })
    else { return }
    let last = (first..<end).last { !bytes[$0].isBlankOrLineEnd } ?? first
    diagnostics.append(.ignoredText(at: Place(file: file, range: first..<last + 1)))
  }
}

// MARK: Text and lines

extension TreeBuilder {
  /// Adds the text from the cursor to `end`, marking where its lines start. `tagFollows`: what comes
  /// next stands on the same line.
  private mutating func addText(
    upTo end: Int, tagFollows: Bool, to nodes: inout [TemplateNode]
  ) {
    var position = cursor
    cursor = end
    while position < end {
      if isLineStart(position) {
        let blanks = position..<(bytes[position..<end].firstIndex { !$0.isBlank } ?? end)
        let holdsText = blanks.upperBound < end && !isLineEnd(blanks.upperBound)
        if holdsText || (blanks.upperBound == end && tagFollows) {
          nodes.append(.lineStart(blanks))
          position = blanks.upperBound
        }
        if position == end { return }
      }
      let lineFeed = bytes[position..<end].firstIndex(of: UInt8(ascii: "\n"))
      let next = lineFeed.map { $0 + 1 } ?? end
      nodes.append(.text(position..<next))
      position = next
    }
    if tagFollows, isLineStart(end) { nodes.append(.lineStart(end..<end)) }
  }

  private func isLineStart(_ position: Int) -> Bool {
    position == start || bytes[position - 1] == UInt8(ascii: "\n")
  }

  /// Whether a line ends at `position`: a line feed, or both parts of `\r\n`.
  private func isLineEnd(_ position: Int) -> Bool {
    bytes[position] == UInt8(ascii: "\n")
      || bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
        && bytes[position + 1] == UInt8(ascii: "\n")
  }

  /// The start of the line of `position`, if only blanks are between.
  private func blankStart(before position: Int) -> Int? {
    var first = position
    while first > start, bytes[first - 1].isBlank { first -= 1 }
    return isLineStart(first) ? first : nil
  }

  /// The start of the next line (or the end of the file), if only blanks are before it.
  private func blankEnd(after position: Int) -> Int? {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return end }
    guard isLineEnd(end) else { return nil }
    return end + (bytes[end] == UInt8(ascii: "\r") ? 2 : 1)
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
  }

  /// A blank, a line feed or a carriage return.
  var isBlankOrLineEnd: Bool {
    isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }
}
