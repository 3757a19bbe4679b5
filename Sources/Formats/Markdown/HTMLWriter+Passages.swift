internal import Markup

extension HTMLWriter {
  private var point: TextBlock.Point {
    TextBlock.Point(text: plain.count, html: html.count, markCount: marks.count)
  }

  /// Parts what follows from the plain text before it.
  mutating func beginPlainBlock() {
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
  }

  /// Begins the text of a paragraph or heading.
  mutating func beginText(of node: CmarkNode) {
    beginPlainBlock()
    beginText(of: node, .lines(of: node))
  }

  /// Begins the text of `node`, which is written at `extent` of the source.
  mutating func beginText(of node: CmarkNode, _ extent: TextBlock.Extent) {
    block.begin(at: point, extent)
    strikes = has(.strikethrough) ? Strikethrough(in: node) : nil
  }

  /// Opens an element inside a block; before its tag is written.
  @inline(__always)
  mutating func openElement(isLink: Bool) {
    if marking != nil { block.open(isLink: isLink, at: point) }
  }

  /// Closes it; behind its tag.
  @inline(__always)
  mutating func closeElement() {
    if marking != nil { block.close(at: point) }
  }

  /// Notes a piece of text that was written from `text` in the plain text and `html` in the HTML.
  @inline(__always)
  mutating func addRun(text: Int, html start: Int, isWhole: Bool) {
    guard marking != nil, plain.count > text else { return }
    block.add(
      text: text..<plain.count, html: start..<html.count, markCount: marks.count, isWhole: isWhole)
  }

  /// Asks for the passages of the block that ends here and marks them.
  mutating func endText() {
    guard let marking, plain.count > block.start else { return }
    let start = block.start
    let region = blockRegion()
    let found =
      block.codes.isEmpty
      ? marking(plain.span.extracting(start..<plain.count)) : marking(textWithoutCode.span)
    if found.isEmpty { return }
    var cursor = region.lowerBound
    var written = block.elements[0].start.markCount
    var merged: [Mark] = []
    for passage in found where !passage.isEmpty && passage.upperBound <= plain.count - start {
      let range = start + passage.lowerBound..<start + passage.upperBound
      let number = passages.count
      let place = find(range, in: cursor..<region.upperBound)
      if let place { cursor = place.upperBound }
      passages.append(place ?? region)
      guard let bounds = block.bounds(of: range, in: plain), bounds.start.markCount >= written
      else { continue }
      merged.append(contentsOf: marks[written..<bounds.start.markCount])
      merged.append(
        Mark(offset: bounds.start.html, kind: .citationStart(number), source: passages[number]))
      merged.append(contentsOf: marks[bounds.start.markCount..<bounds.end.markCount])
      merged.append(
        Mark(offset: bounds.end.html, kind: .citationEnd(number), source: passages[number]))
      written = bounds.end.markCount
    }
    merged.append(contentsOf: marks[written...])
    marks.replaceSubrange(block.elements[0].start.markCount..., with: merged)
  }

  /// The text of the block with every byte of code made a backtick: code is shown as it is, and
  /// what stands in it is an example, not a passage.
  private var textWithoutCode: [UInt8] {
    var text = Array(plain[block.start...])
    for code in block.codes {
      for index in code { text[index - block.start] = UInt8(ascii: "`") }
    }
    return text
  }

  /// Where the bytes `passage` of the plain text stand in `region` of the source: from their first
  /// piece to their last, where there is markup between.
  private mutating func find(_ passage: Range<Int>, in region: Range<Int>) -> Range<Int>? {
    guard block.wastedBytes < Bounds.wastedBytes else { return nil }
    guard let pieces = block.pieces(of: passage),
      let first = source.firstRange(of: plain.span.extracting(pieces.first), in: region)
    else {
      block.wastedBytes += region.count
      return nil
    }
    if pieces.first == passage { return first }
    guard
      let last = source.firstRange(
        of: plain.span.extracting(pieces.last), in: first.upperBound..<region.upperBound)
    else {
      block.wastedBytes += region.count
      return nil
    }
    return first.lowerBound..<last.upperBound
  }

  /// Where `written`, an address or a tag, stands in the block at hand: behind the last one that
  /// was looked for, or the whole block where it is spelt otherwise.
  mutating func locate(_ written: Span<UInt8>) -> Range<Int> {
    let region = blockRegion()
    let rest = max(block.cursor, region.lowerBound)..<region.upperBound
    guard block.wastedBytes < Bounds.wastedBytes else { return region }
    guard let place = source.firstRange(of: written, in: rest) else {
      block.wastedBytes += rest.count
      return region
    }
    block.cursor = place.upperBound
    return place
  }

  /// Where the block at hand is in the source.
  mutating func blockRegion() -> Range<Int> {
    switch block.extent {
    case .bytes(let range): return range
    case .lines(let node):
      let range = source.range(
        ofLines: node.startLine - addedLines, to: node.endLine - addedLines)
      block.extent = .bytes(range)
      return range
    }
  }
}
