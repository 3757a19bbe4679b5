import Testing

@testable import Charts

@Suite("A chart")
struct ChartTests {
  @Test("of heat prints every count, so that colour never speaks alone")
  func heatMap() {
    let map = HeatMap(
      title: "Tin bài <theo tháng>", columns: ["9/2020", "10/2020"],
      rows: [
        HeatMap.Row(label: "1. Quản lý", title: "1. Công tác quản lý & chỉ đạo", values: [0, 4])
      ])
    let svg = String(decoding: map.svg, as: UTF8.self)
    #expect(
      svg == """
        <svg class="chart heat-map" viewBox="0 0 348 50" width="348" height="50" role="img" \
        aria-label="Tin bài &lt;theo tháng&gt;">\
        <text class="chart-head" x="267" y="16" text-anchor="middle">9/2020</text>\
        <text class="chart-head" x="321" y="16" text-anchor="middle">10/2020</text>\
        <g><title>1. Công tác quản lý &amp; chỉ đạo</title>\
        <text class="chart-label" x="232" y="41" text-anchor="end">1. Quản lý</text>\
        <rect class="heat-0" x="241" y="25" width="52" height="24" rx="3" fill="#f0ece0"/>\
        <rect class="heat-4" x="295" y="25" width="52" height="24" rx="3" fill="#8f1d18"/>\
        <text class="heat-text-4" x="321" y="41" text-anchor="middle">4</text></g></svg>
        """)
  }

  @Test(
    "of heat has five levels: none, and four even steps up to the most",
    arguments: [(0, 8, 0), (1, 8, 1), (2, 8, 1), (3, 8, 2), (5, 8, 3), (8, 8, 4), (1, 1, 1)])
  func levels(value: Int, most: Int, level: Int) {
    #expect(HeatMap.level(of: value, most: most) == level)
  }

  @Test("of a trend has a bar, its number and its label for each period")
  func trend() {
    let chart = TrendChart(title: "Số tin, bài", bars: [("9/2020", 3), ("10/2020", 0)])
    #expect(
      String(decoding: chart.svg, as: UTF8.self) == """
        <svg class="chart trend" viewBox="0 0 112 160" width="112" height="160" role="img" \
        aria-label="Số tin, bài">\
        <rect class="trend-bar" x="10" y="20" width="36" height="120" rx="2" fill="#a4161a"/>\
        <text class="chart-label" x="28" y="15" text-anchor="middle">3</text>\
        <text class="chart-label" x="28" y="155" text-anchor="middle">9/2020</text>\
        <rect class="trend-bar" x="66" y="140" width="36" height="0" rx="2" fill="#a4161a"/>\
        <text class="chart-label" x="84" y="135" text-anchor="middle">0</text>\
        <text class="chart-label" x="84" y="155" text-anchor="middle">10/2020</text></svg>
        """)
  }

  @Test("of nothing is nothing")
  func empty() {
    #expect(HeatMap(title: "", columns: [], rows: []).svg.isEmpty)
    #expect(TrendChart(title: "", bars: []).svg.isEmpty)
  }
}
