import Testing

@testable import Images

@Suite("Resampling")
struct ScalingTests {
  @Test(
    "Weights sum to one, and a row of its own length is left as it is",
    arguments: [(4000, 1600), (4000, 480), (100, 99), (7, 3), (5, 1), (1, 1), (24, 24)])
  func weights(source: Int, count: Int) {
    let weights = FilterWeights(from: source, extent: Double(source), to: count)
    #expect(weights.starts.count == count)
    for index in 0..<count {
      let group = weights.values[index * weights.taps..<(index + 1) * weights.taps]
      #expect(group.reduce(0, +) == 1)
      #expect(weights.starts[index] >= 0)
      #expect(weights.starts[index] + weights.taps <= source)
      if source == count { #expect(group[group.startIndex + index - weights.starts[index]] == 1) }
    }
  }

  @Test("Black and white in turn make the grey of half their light, not half their number")
  func linear() {
    let ink = Ink(.sRGB, hasAlpha: false)
    let table = LightTable(.sRGB, hasAlpha: false)
    let size = SourceSize(columns: 64, rows: 64, width: 64, height: 64)
    var scaler = Scaler(to: 8, 8, from: size, orientation: .upright, ink: ink)
    let row: [UInt32] = (0..<64).map { $0 % 2 == 0 ? 0xFF00_0000 : 0xFFFF_FFFF }
    var light = [SIMD4<Float>](repeating: .zero, count: 64)
    for _ in 0..<64 {
      table.fill(&light, from: row)
      scaler.add(light.span)
    }
    #expect(scaler.raster.pixels[8 * 4 + 4] & 0xFF == 188)
    #expect(scaler.raster.isGrey)
    #expect(scaler.raster.isOpaque)
  }

  @Test("Every number of sRGB comes back as it was, with alpha and without")
  func numbers() {
    for hasAlpha in [false, true] {
      let ink = Ink(.sRGB, hasAlpha: hasAlpha)
      let table = LightTable(.sRGB, hasAlpha: hasAlpha)
      let row: [UInt32] = (0..<UInt32(256)).map { (number: UInt32) -> UInt32 in
        let others = number << 8 | (255 - number) << 16
        return 0xFF00_0000 | others | number
      }
      var light = [SIMD4<Float>](repeating: .zero, count: 256)
      table.fill(&light, from: row)
      #expect(light.map { ink.pixel($0) } == row)
    }
  }
}
