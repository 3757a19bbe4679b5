/// How the plain text of a block lies in its HTML: what it takes to put marks around a passage
/// that was found in the plain text, after the block is written.
struct TextBlock {
  /// An element of the block; element 0 is the block itself.
  struct Element {
    let parent: Int
    /// Whether no link may be put around or inside it.
    let isLink: Bool
    let start: Point
    var end: Point
  }

  /// A piece of text without elements inside.
  struct Run {
    let text: Range<Int>
    let html: Range<Int>
    let element: Int
    /// How many marks were written before it.
    let markCount: Int
    /// Whether it can only be taken as a whole: a code span, a line break.
    let isWhole: Bool
  }

  /// Where a block is in the source.
  enum Extent {
    case lines(of: CmarkNode)
    case bytes(Range<Int>)
  }

  /// A place between two bytes of the text and of the HTML.
  struct Point {
    let text: Int
    let html: Int
    let markCount: Int
  }

  /// Where its plain text begins.
  private(set) var start = 0
  /// Where the block is in the source; from a node only once somebody asks.
  var extent = Extent.bytes(0..<0)
  /// From where the next address is looked for in the source.
  var cursor = 0
  private(set) var elements: [Element] = []
  private(set) var runs: [Run] = []
  private var current = 0

  /// Begins a new block of text.
  mutating func begin(at point: Point, _ extent: Extent) {
    start = point.text
    self.extent = extent
    cursor = 0
    elements.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    elements.append(Element(parent: 0, isLink: false, start: point, end: point))
    current = 0
  }

  /// Opens an element; `point` is before its tag.
  mutating func open(isLink: Bool, at point: Point) {
    elements.append(Element(parent: current, isLink: isLink, start: point, end: point))
    current = elements.count - 1
  }

  /// Closes the innermost element; `point` is behind its tag.
  mutating func close(at point: Point) {
    elements[current].end = point
    current = elements[current].parent
  }

  /// Adds a piece of text to the innermost element.
  mutating func add(text: Range<Int>, html: Range<Int>, markCount: Int, isWhole: Bool) {
    runs.append(
      Run(text: text, html: html, element: current, markCount: markCount, isWhole: isWhole))
  }

  /// Where marks around the bytes `passage` of the plain text may stand, or nil where they would
  /// tear an element or nest links.
  func bounds(of passage: Range<Int>, in plain: [UInt8]) -> (start: Point, end: Point)? {
    guard let first = run(holding: passage.lowerBound),
      let last = run(holding: passage.upperBound - 1),
      var start = point(at: passage.lowerBound, in: runs[first], plain),
      var end = point(at: passage.upperBound, in: runs[last], plain)
    else { return nil }
    var outer = runs[first].element
    var inner = runs[last].element
    // An element that begins, or ends, with the passage may be taken in whole.
    while outer != inner {
      if outer > inner {
        guard elements[outer].start.text == start.text else { return nil }
        start = elements[outer].start
        outer = elements[outer].parent
      } else {
        guard elements[inner].end.text == end.text else { return nil }
        end = elements[inner].end
        inner = elements[inner].parent
      }
    }
    var ancestor = outer
    while ancestor > 0 {
      if elements[ancestor].isLink { return nil }
      ancestor = elements[ancestor].parent
    }
    let nestsLink = elements.contains {
      $0.isLink && $0.start.html >= start.html && $0.end.html <= end.html
    }
    return nestsLink ? nil : (start, end)
  }

  /// The first and the last of the pieces into which markup parts `passage`.
  func pieces(of passage: Range<Int>) -> (first: Range<Int>, last: Range<Int>)? {
    guard let first = run(holding: passage.lowerBound),
      let last = run(holding: passage.upperBound - 1)
    else { return nil }
    return (passage.clamped(to: runs[first].text), passage.clamped(to: runs[last].text))
  }

  private func run(holding offset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].text.contains(offset) ? low : nil
  }

  private func point(at offset: Int, in run: Run, _ plain: [UInt8]) -> Point? {
    if offset == run.text.upperBound {
      return Point(text: offset, html: run.html.upperBound, markCount: run.markCount)
    }
    if run.isWhole, offset != run.text.lowerBound { return nil }
    var html = run.html.lowerBound
    for index in run.text.lowerBound..<offset { html += Escaping.width(of: plain[index]) }
    return Point(text: offset, html: html, markCount: run.markCount)
  }
}
