/// Makes one size of a picture from its rows as they come, in linear light: each row is shortened,
/// then added to the few rows of the result that it touches. Only those stand in memory.
struct Scaler {
  private(set) var raster: Raster

  private let across: FilterWeights
  private let down: FilterWeights
  private let ink: Ink
  private let layout: (start: Int, column: Int, row: Int)
  private let width: Int
  private let height: Int

  /// The row that came last, shortened.
  private var short: [SIMD4<Float>]
  /// Sums of the rows being made; row `y` of the result has the place `y % sums.count`.
  private var sums: [[SIMD4<Float>]]
  /// How many rows have come, the first row of the result that is not finished, and the first
  /// that no row has touched.
  private var came = 0
  private var finished = 0
  private var begun = 0

  /// A scaler to `width` times `height` pixels as they lie in the file, from rows of `source`
  /// samples, turned as `orientation` says.
  init(
    to width: Int, _ height: Int, from source: SourceSize, orientation: Orientation, ink: Ink
  ) {
    self.across = FilterWeights(from: source.columns, extent: source.width, to: width)
    self.down = FilterWeights(from: source.rows, extent: source.height, to: height)
    self.ink = ink
    self.layout = orientation.layout(width: width, height: height)
    self.width = width
    self.height = height
    let turns = orientation.swapsAxes
    self.raster = Raster(width: turns ? height : width, height: turns ? width : height)
    self.short = Array(repeating: .zero, count: width)
    self.sums = Array(
      repeating: Array(repeating: .zero, count: width), count: Self.slots(for: down))
  }

  /// How many rows of the result one row can touch.
  private static func slots(for weights: FilterWeights) -> Int {
    var most = 1
    var first = 0
    for (index, start) in weights.starts.enumerated() {
      while weights.starts[first] + weights.taps <= start { first += 1 }
      most = max(most, index - first + 1)
    }
    return most
  }

  /// Takes the next row of the picture, in light, colours multiplied by alpha.
  mutating func add(_ row: Span<SIMD4<Float>>) {
    across.shorten(row, into: &short)
    while begun < height, down.starts[begun] <= came { begun += 1 }
    for y in finished..<begun {
      let tap = came - down.starts[y]
      guard tap < down.taps else { continue }
      let weight = down.values[y * down.taps + tap]
      Self.add(short, times: weight, to: &sums[y % sums.count], isFirst: tap == 0)
    }
    came += 1
    while finished < begun, down.starts[finished] + down.taps <= came {
      raster.take(
        sums[finished % sums.count], ink, from: layout.start + finished * layout.row,
        step: layout.column)
      finished += 1
    }
  }

  private static func add(
    _ row: [SIMD4<Float>], times weight: Float, to sums: inout [SIMD4<Float>], isFirst: Bool
  ) {
    let row = row.span
    var sums = sums.mutableSpan
    let count = min(row.count, sums.count)
    if isFirst {
      for x in 0..<count { sums[x] = row[x] * weight }
    } else if weight != 0 {
      for x in 0..<count { sums[x] += row[x] * weight }
    }
  }
}

/// How large the picture is that the rows come from: what the rows hold, and what they stand for.
struct SourceSize {
  let columns: Int
  let rows: Int
  /// In samples of a row; up to one less than `columns` where the decoder made the picture smaller.
  let width: Double
  let height: Double
}
