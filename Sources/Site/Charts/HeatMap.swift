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
    let middles = columns.indices.map { Self.left(of: $0) + Self.cell.width / 2 }
    group("chart-head", anchor: "middle", in: &svg) { svg in
      for (column, x) in zip(columns, middles) { Self.text(column, x: x, y: 16, to: &svg) }
    }
    let most = rows.flatMap(\.values).max() ?? 0
    // All squares of a level in one path, all numbers on it in one group: a plan has hundreds.
    for level in Self.fills.indices {
      let squares = self.squares(at: level, most: most)
      guard !squares.isEmpty else { continue }
      svg += Array("<path class=\"heat-\(level)\" fill=\"\(Self.fills[level])\" d=\"".utf8)
      for square in squares {
        let (x, y) = (Self.left(of: square.column) + 1, Self.top(of: square.row) + 1)
        let (width, height) = (Self.cell.width - 2, Self.cell.height - 2)
        svg += Array("M\(x) \(y)h\(width)v\(height)h-\(width)z".utf8)
      }
      svg += Array("\"/>".utf8)
      guard level > 0 else { continue }
      group("heat-text-\(level)", anchor: "middle", in: &svg) { svg in
        for square in squares {
          let count = rows[square.row].values[square.column]
          Self.text(
            String(count), x: middles[square.column], y: Self.baseline(of: square.row), to: &svg)
        }
      }
    }
    group("chart-label", anchor: "end", in: &svg) { svg in
      for (place, row) in rows.enumerated() {
        Self.text(
          row.label, title: row.title, x: Self.labelWidth - 8, y: Self.baseline(of: place),
          to: &svg)
      }
    }
    svg += Array("</svg>".utf8)
    return svg
  }

  private func squares(at level: Int, most: Int) -> [(row: Int, column: Int)] {
    rows.enumerated().flatMap { place, row in
      row.values.indices.prefix(columns.count)
        .filter { Self.level(of: row.values[$0], most: most) == level }
        .map { (place, $0) }
    }
  }

  private static func left(of column: Int) -> Int { labelWidth + column * cell.width }
  private static func top(of row: Int) -> Int { headHeight + row * cell.height }
  private static func baseline(of row: Int) -> Int { top(of: row) + cell.height / 2 + 4 }

  private func group(
    _ name: String, anchor: String, in svg: inout [UInt8], _ write: (inout [UInt8]) -> Void
  ) {
    svg += Array("<g class=\"\(name)\" text-anchor=\"\(anchor)\">".utf8)
    write(&svg)
    svg += Array("</g>".utf8)
  }

  /// `title` where `text` is but its beginning: it shows where the text is pointed at.
  private static func text(
    _ text: String, title: String? = nil, x: Int, y: Int, to svg: inout [UInt8]
  ) {
    svg += Array("<text x=\"\(x)\" y=\"\(y)\">".utf8)
    if let title, title != text {
      svg += Array("<title>".utf8)
      HTML.append(title, to: &svg)
      svg += Array("</title>".utf8)
    }
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
