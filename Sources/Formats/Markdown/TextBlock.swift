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
  /// How many bytes were searched in vain.
  var wastedBytes = 0
  private(set) var elements: [Element] = []
  private(set) var runs: [Run] = []
  /// Its code spans in the plain text.
  private(set) var codes: [Range<Int>] = []
  /// Where its links begin in the HTML.
  private var linkStarts: [Int] = []
  private var current = 0
  /// The last place that was counted out inside a run.
  private var lastPoint = Point(text: 0, html: 0, markCount: 0)
  private var lastRun = -1

  /// Begins a new block of text.
  mutating func begin(at point: Point, _ extent: Extent) {
    start = point.text
    self.extent = extent
    cursor = 0
    elements.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
    linkStarts.removeAll(keepingCapacity: true)
    wastedBytes = 0
    lastRun = -1
    elements.append(Element(parent: 0, isLink: false, start: point, end: point))
    current = 0
  }

  /// Opens an element; `point` is before its tag.
  mutating func open(isLink: Bool, at point: Point) {
    if isLink { linkStarts.append(point.html) }
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

  /// Notes a code span, which is a run too.
  mutating func addCode(_ text: Range<Int>) { codes.append(text) }

  /// Where marks around the bytes `passage` of the plain text may stand, or nil where they would
  /// tear an element or nest links.
  mutating func bounds(of passage: Range<Int>, in plain: [UInt8]) -> (start: Point, end: Point)? {
    guard let first = run(holding: passage.lowerBound),
      let last = run(holding: passage.upperBound - 1),
      var start = point(at: passage.lowerBound, inRun: first, plain),
      var end = point(at: passage.upperBound, inRun: last, plain)
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
    return holdsLink(between: start.html, and: end.html) ? nil : (start, end)
  }

  /// The first and the last of the pieces into which markup parts `passage`.
  func pieces(of passage: Range<Int>) -> (first: Range<Int>, last: Range<Int>)? {
    guard let first = run(holding: passage.lowerBound),
      let last = run(holding: passage.upperBound - 1)
    else { return nil }
    return (passage.clamped(to: runs[first].text), passage.clamped(to: runs[last].text))
  }

  /// Whether a link begins between two places in the HTML.
  private func holdsLink(between start: Int, and end: Int) -> Bool {
    var low = 0
    var high = linkStarts.count
    while low < high {
      let middle = (low + high) / 2
      if linkStarts[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < linkStarts.count && linkStarts[low] < end
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

  private mutating func point(at offset: Int, inRun index: Int, _ plain: [UInt8]) -> Point? {
    let run = runs[index]
    if run.isWhole {
      guard offset == run.text.lowerBound || offset == run.text.upperBound else { return nil }
      let html = offset == run.text.lowerBound ? run.html.lowerBound : run.html.upperBound
      return Point(text: offset, html: html, markCount: run.markCount)
    }
    // Passages come in order, so the bytes before the last one are not counted again.
    if lastRun != index || lastPoint.text > offset {
      lastRun = index
      lastPoint = Point(text: run.text.lowerBound, html: run.html.lowerBound, markCount: 0)
    }
    var html = lastPoint.html
    for index in lastPoint.text..<offset { html += Escaping.width(of: plain[index]) }
    lastPoint = Point(text: offset, html: html, markCount: run.markCount)
    return lastPoint
  }
}
