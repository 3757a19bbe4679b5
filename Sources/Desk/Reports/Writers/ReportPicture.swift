import Markup
import Terminal

/// A chart as an inline SVG. The numbers stand in it too, and in the table beside it.
struct ReportPicture {
  let bytes: [UInt8]

  /// Nothing where `table` has no numbers above zero to show.
  init?(_ chart: ReportChart, of table: ReportTable) {
    let points = chart.points(of: table)
    guard points.count > 1, let most = points.map(\.value).max(), most > 0 else { return nil }
    switch chart.shape {
    case .bars: bytes = Self.bars(points, most: most, title: chart.title)
    case .trend: bytes = Self.trend(points, most: most, title: chart.title)
    }
  }

  private static let width = 640

  private static func bars(
    _ points: [(label: String, value: Int)], most: Int, title: String
  ) -> [UInt8] {
    let (labels, row) = (260, 26)
    let room = width - labels - 50
    return picture(height: points.count * row + 8, title: title) { svg in
      for (index, point) in points.enumerated() {
        let top = index * row + 4
        let baseline = String(top + 17)
        svg.element(
          "text", ["x": String(labels - 8), "y": baseline, "text-anchor": "end"],
          text: DisplayWidth.shortened(point.label, to: 34))
        let length = point.value * room / most
        svg.element(
          "rect",
          [
            "class": "bar", "x": String(labels), "y": String(top + 3), "width": String(length),
            "height": "18",
          ])
        svg.element(
          "text", ["x": String(labels + length + 6), "y": baseline], text: String(point.value))
      }
    }
  }

  private static func trend(
    _ points: [(label: String, value: Int)], most: Int, title: String
  ) -> [UInt8] {
    let (height, side, top, bottom) = (220, 34, 26, 184)
    let step = (width - 2 * side) * 100 / max(1, points.count - 1)
    let places = points.enumerated().map { index, point in
      (x: side + index * step / 100, y: bottom - point.value * (bottom - top) / most)
    }
    // With many points only every second or third label has room.
    let every = (points.count + 12) / 13
    return picture(height: height, title: title) { svg in
      svg.element(
        "line",
        [
          "class": "base", "x1": String(side), "x2": String(width - side), "y1": String(bottom),
          "y2": String(bottom),
        ])
      svg.element(
        "polyline",
        ["class": "trend", "points": places.map { "\($0.x),\($0.y)" }.joined(separator: " ")])
      for (index, (point, place)) in zip(points, places).enumerated() {
        let (x, y) = (String(place.x), place.y)
        svg.element("circle", ["class": "bar", "cx": x, "cy": String(y), "r": "4"])
        svg.element(
          "text", ["x": x, "y": String(y - 9), "text-anchor": "middle"], text: String(point.value))
        if index % every == 0 {
          svg.element(
            "text", ["x": x, "y": String(bottom + 22), "text-anchor": "middle"],
            text: point.label)
        }
      }
    }
  }

  private static func picture(
    height: Int, title: String, _ content: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var svg = XMLWriter(declaration: false)
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-label": title,
        "viewBox": "0 0 \(width) \(height)", "width": String(width), "height": String(height),
      ], content)
    return svg.bytes
  }
}
