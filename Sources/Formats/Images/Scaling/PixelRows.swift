/// A picture that is decoded row by row.
protocol PixelRows: ~Copyable {
  var size: SourceSize { get }
  /// Fills `row` with the next row's pixels: red in the lowest byte, then green, blue, alpha.
  mutating func next(into row: inout [UInt32]) throws(PhotoError)
}
