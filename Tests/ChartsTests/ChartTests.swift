import Testing

@testable import Charts

@Suite("A chart")
struct ChartTests {
  @Test("of heat prints every count, so that colour never speaks alone")
  func heatMap() {
    let map = HeatMap(
      title: "Tin bài <theo tháng>", columns: ["9/2020", "10/2020"],
      rows: [
        HeatMap.Row(label: "1. Quản lý …", title: "1. Quản lý & chỉ đạo", values: [0, 4]),
        HeatMap.Row(label: "2. Thi đua", title: "2. Thi đua", values: [4, 1]),
      ])
    let svg = String(decoding: map.svg, as: UTF8.self)
    #expect(
      svg == """
        <svg class="chart heat-map" viewBox="0 0 348 76" width="348" height="76" role="img" \
        aria-label="Tin bài &lt;theo tháng&gt;">\
        <g class="chart-head" text-anchor="middle">\
        <text x="267" y="16">9/2020</text><text x="321" y="16">10/2020</text></g>\
        <path class="heat-0" fill="#f0ece0" d="M241 25h52v24h-52z"/>\
        <path class="heat-1" fill="#f6d9b8" d="M295 51h52v24h-52z"/>\
        <g class="heat-text-1" text-anchor="middle"><text x="321" y="67">1</text></g>\
        <path class="heat-4" fill="#8f1d18" d="M295 25h52v24h-52zM241 51h52v24h-52z"/>\
        <g class="heat-text-4" text-anchor="middle">\
        <text x="321" y="41">4</text><text x="267" y="67">4</text></g>\
        <g class="chart-label" text-anchor="end">\
        <text x="232" y="41"><title>1. Quản lý &amp; chỉ đạo</title>1. Quản lý …</text>\
        <text x="232" y="67">2. Thi đua</text></g></svg>
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
        <path class="trend-bar" fill="#a4161a" d="M10 20h36v120h-36z"/>\
        <g class="chart-label" text-anchor="middle">\
        <text x="28" y="15">3</text><text x="28" y="155">9/2020</text>\
        <text x="84" y="135">0</text><text x="84" y="155">10/2020</text></g></svg>
        """)
  }

  @Test("of nothing is nothing")
  func empty() {
    #expect(HeatMap(title: "", columns: [], rows: []).svg.isEmpty)
    #expect(TrendChart(title: "", bars: []).svg.isEmpty)
  }
}
