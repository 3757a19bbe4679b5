import Markup

/// How many there are in each period, as bars with their numbers: an inline SVG picture.
package struct TrendChart: Sendable {
  /// What the picture shows, for those who do not see it.
  package let title: String
  /// Each bar's label and number.
  package let bars: [(label: String, value: Int)]

  package init(title: String, bars: [(label: String, value: Int)]) {
    self.title = title
    self.bars = bars
  }

  private static let bar = (width: 56, height: 120)
  private static let margin = 20

  /// The picture; nothing where there is nothing to show.
  package var svg: [UInt8] {
    guard !bars.isEmpty else { return [] }
    let width = bars.count * Self.bar.width
    let height = Self.bar.height + 2 * Self.margin
    let most = max(1, bars.map(\.value).max() ?? 1)
    var svg = Array(
      """
      <svg class="chart trend" viewBox="0 0 \(width) \(height)" width="\(width)" \
      height="\(height)" role="img" aria-label="
      """.utf8)
    HTML.append(title, to: &svg)
    svg += Array("\">".utf8)
    let floor = Self.margin + Self.bar.height
    let sizes = bars.map { $0.value * Self.bar.height / most }
    svg += Array("<path class=\"trend-bar\" fill=\"#a4161a\" d=\"".utf8)
    for (place, size) in sizes.enumerated() where size > 0 {
      let (x, width) = (place * Self.bar.width + 10, Self.bar.width - 20)
      svg += Array("M\(x) \(floor - size)h\(width)v\(size)h-\(width)z".utf8)
    }
    svg += Array("\"/><g class=\"chart-label\" text-anchor=\"middle\">".utf8)
    for (place, bar) in bars.enumerated() {
      let middle = place * Self.bar.width + Self.bar.width / 2
      text(String(bar.value), x: middle, y: floor - sizes[place] - 5, to: &svg)
      text(bar.label, x: middle, y: height - 5, to: &svg)
    }
    svg += Array("</g></svg>".utf8)
    return svg
  }

  private func text(_ text: String, x: Int, y: Int, to svg: inout [UInt8]) {
    svg += Array("<text x=\"\(x)\" y=\"\(y)\">".utf8)
    HTML.append(text, to: &svg)
    svg += Array("</text>".utf8)
  }
}
