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
    block.begin(at: point, .lines(of: node))
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
    let found = marking(plain.span.extracting(start..<plain.count))
    var inserted = 0
    var cursor = region.lowerBound
    for passage in found {
      let range = start + passage.lowerBound..<start + passage.upperBound
      let number = passages.count
      let place = source.firstRange(
        of: plain.span.extracting(range), in: cursor..<region.upperBound)
      if let place { cursor = place.upperBound }
      passages.append(place ?? region)
      guard let bounds = block.bounds(of: range, in: plain) else { continue }
      marks.insert(
        Mark(offset: bounds.start.html, kind: .citationStart(number), source: passages[number]),
        at: bounds.start.markCount + inserted)
      marks.insert(
        Mark(offset: bounds.end.html, kind: .citationEnd(number), source: passages[number]),
        at: bounds.end.markCount + inserted + 1)
      inserted += 2
    }
  }

  /// Where `written`, an address or a tag, stands in the block at hand: behind the last one that
  /// was looked for, or the whole block where it is spelt otherwise.
  mutating func locate(_ written: Span<UInt8>) -> Range<Int> {
    let region = blockRegion()
    let rest = max(block.cursor, region.lowerBound)..<region.upperBound
    guard let place = source.firstRange(of: written, in: rest) else { return region }
    block.cursor = place.upperBound
    return place
  }

  /// Where the block at hand is in the source.
  mutating func blockRegion() -> Range<Int> {
    switch block.extent {
    case .bytes(let range): return range
    case .lines(let node):
      let range = source.range(ofLines: node.startLine, to: node.endLine)
      block.extent = .bytes(range)
      return range
    }
  }
}
