import Markup

/// How much each row has in each column, as an inline SVG picture. Every count is printed in its
/// square, so that colour never speaks alone; colours are classes (`heat-0` to `heat-4`) that a
/// style sheet fills, with plain fills for where there is none.
package struct HeatMap: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// Short: it stands before the squares.
    package let label: String
    /// What is read aloud and shown for the whole row.
    package let title: String
    package let values: [Int]

    package init(label: String, title: String, values: [Int]) {
      self.label = label
      self.title = title
      self.values = values
    }
  }

  /// What the picture shows, for those who do not see it.
  package let title: String
  package let columns: [String]
  package let rows: [Row]

  package init(title: String, columns: [String], rows: [Row]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  private static let cell = (width: 54, height: 26)
  private static let labelWidth = 240
  private static let headHeight = 24

  /// The picture; nothing where there is nothing to show.
  package var svg: [UInt8] {
    guard !rows.isEmpty, !columns.isEmpty else { return [] }
    let width = Self.labelWidth + columns.count * Self.cell.width
    let height = Self.headHeight + rows.count * Self.cell.height
    var svg = Array(
      """
      <svg class="chart heat-map" viewBox="0 0 \(width) \(height)" width="\(width)" \
      height="\(height)" role="img" aria-label="
      """.utf8)
    HTML.append(title, to: &svg)
    svg += Array("\">".utf8)
    for (place, column) in columns.enumerated() {
      let x = Self.labelWidth + place * Self.cell.width + Self.cell.width / 2
      text(column, x: x, y: 16, class: "chart-head", anchor: "middle", to: &svg)
    }
    let most = rows.flatMap(\.values).max() ?? 0
    for (place, row) in rows.enumerated() {
      write(row, at: Self.headHeight + place * Self.cell.height, most: most, to: &svg)
    }
    svg += Array("</svg>".utf8)
    return svg
  }

  private func write(_ row: Row, at y: Int, most: Int, to svg: inout [UInt8]) {
    svg += Array("<g><title>".utf8)
    HTML.append(row.title, to: &svg)
    svg += Array("</title>".utf8)
    let middle = y + Self.cell.height / 2 + 4
    text(
      row.label, x: Self.labelWidth - 8, y: middle, class: "chart-label", anchor: "end", to: &svg)
    for (place, value) in row.values.enumerated() {
      let x = Self.labelWidth + place * Self.cell.width
      let level = Self.level(of: value, most: most)
      svg += Array(
        """
        <rect class="heat-\(level)" x="\(x + 1)" y="\(y + 1)" width="\(Self.cell.width - 2)" \
        height="\(Self.cell.height - 2)" rx="3" fill="\(Self.fills[level])"/>
        """.utf8)
      if value > 0 {
        text(
          String(value), x: x + Self.cell.width / 2, y: middle, class: "heat-text-\(level)",
          anchor: "middle", to: &svg)
      }
    }
    svg += Array("</g>".utf8)
  }

  private func text(
    _ text: String, x: Int, y: Int, class name: String, anchor: String, to svg: inout [UInt8]
  ) {
    svg += Array("<text class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">".utf8)
    HTML.append(text, to: &svg)
    svg += Array("</text>".utf8)
  }

  private static let fills = ["#f0ece0", "#f6d9b8", "#eba981", "#c95a3f", "#8f1d18"]

  /// 0 for nothing, then 1 to 4 in even steps up to the most there is.
  static func level(of value: Int, most: Int) -> Int {
    guard value > 0, most > 0 else { return 0 }
    return most == 1 ? 1 : min(4, 1 + (value - 1) * 4 / most)
  }
}
