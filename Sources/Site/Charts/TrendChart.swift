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
    for (place, bar) in bars.enumerated() {
      let size = bar.value * Self.bar.height / most
      let left = place * Self.bar.width
      svg += Array(
        """
        <rect class="trend-bar" x="\(left + 10)" y="\(floor - size)" \
        width="\(Self.bar.width - 20)" height="\(size)" rx="2" fill="#a4161a"/>
        """.utf8)
      text(String(bar.value), x: left + Self.bar.width / 2, y: floor - size - 5, to: &svg)
      text(bar.label, x: left + Self.bar.width / 2, y: height - 5, to: &svg)
    }
    svg += Array("</svg>".utf8)
    return svg
  }

  private func text(_ text: String, x: Int, y: Int, to svg: inout [UInt8]) {
    svg += Array("<text class=\"chart-label\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\">".utf8)
    HTML.append(text, to: &svg)
    svg += Array("</text>".utf8)
  }
}
