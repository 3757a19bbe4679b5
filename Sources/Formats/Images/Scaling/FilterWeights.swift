import Glibc

/// How much of which samples goes into each sample of a shorter row: Lanczos' window over three
/// lobes, which keeps writing on a photographed blackboard sharp.
struct FilterWeights {
  /// How many samples go into one.
  let taps: Int
  /// The first of them, for each sample that comes out.
  let starts: [Int]
  /// `taps` weights for each sample that comes out; each group sums to one.
  let values: [Float]

  private static let lobes = 3.0
  /// Weights are whole multiples of its inverse, so that they are the same on every machine.
  private static let steps = 32768.0

  /// From `source` samples that span `extent` (a decoder's last sample may stand for less than a
  /// whole one) to `count`.
  init(from source: Int, extent: Double, to count: Int) {
    let scale = extent / Double(count)
    let stretch = max(1, scale)
    let reach = Self.lobes * stretch
    let taps = min(source, Int((2 * reach).rounded(.up)) + 1)
    var starts: [Int] = []
    var values: [Float] = []
    for index in 0..<count {
      let centre = (Double(index) + 0.5) * scale - 0.5
      let start = min(max(0, Int((centre - reach).rounded(.up))), source - taps)
      starts.append(start)
      values += Self.group(
        (start..<start + taps).map { Self.lanczos((Double($0) - centre) / stretch) })
    }
    self.taps = taps
    self.starts = starts
    self.values = values
  }

  /// `weights` brought to a sum of one, what rounding leaves over given to the largest.
  private static func group(_ weights: [Double]) -> [Float] {
    let sum = weights.reduce(0, +)
    var whole = weights.map { ($0 / sum * steps).rounded() }
    if let largest = whole.indices.max(by: { whole[$0] < whole[$1] }) {
      whole[largest] += steps - whole.reduce(0, +)
    }
    return whole.map { Float($0 / steps) }
  }

  private static func lanczos(_ x: Double) -> Double {
    guard abs(x) > 1e-9 else { return 1 }
    guard abs(x) < lobes else { return 0 }
    let angle = Double.pi * x
    return lobes * sin(angle) * sin(angle / lobes) / (angle * angle)
  }
}

extension FilterWeights {
  /// Fills `short` with the samples that come out of `row`.
  func shorten(_ row: Span<SIMD4<Float>>, into short: inout [SIMD4<Float>]) {
    let values = values.span
    let starts = starts.span
    var short = short.mutableSpan
    for x in 0..<min(short.count, starts.count) {
      let weights = values.extracting(x * taps..<(x + 1) * taps)
      let samples = row.extracting(starts[x]..<starts[x] + taps)
      var sum = SIMD4<Float>.zero
      for tap in 0..<min(weights.count, samples.count) { sum += samples[tap] * weights[tap] }
      short[x] = sum
    }
  }
}
