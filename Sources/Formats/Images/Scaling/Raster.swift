/// A finished picture in sRGB as it is shown: red, green, blue and alpha in a number each, red in
/// the lowest byte.
struct Raster {
  let width: Int
  let height: Int
  var pixels: [UInt32]
  /// Whether every pixel hides what is behind it.
  var isOpaque = true
  /// Whether no pixel has a colour.
  var isGrey = true

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    self.pixels = Array(repeating: 0, count: width * height)
  }

  /// Writes the pixels for a row of `light` at the places `from`, `from + step` …
  mutating func take(_ light: [SIMD4<Float>], _ ink: borrowing Ink, from: Int, step: Int) {
    let light = light.span
    var place = from
    var alpha: UInt32 = 0xFF00_0000
    var colour: UInt32 = 0
    var out = pixels.mutableSpan
    for x in 0..<light.count {
      let pixel = ink.pixel(light[x])
      alpha &= pixel
      // Differences between neighbouring channels.
      colour |= (pixel ^ pixel >> 8) & 0xFFFF
      out[place] = pixel
      place += step
    }
    isOpaque = isOpaque && alpha == 0xFF00_0000
    isGrey = isGrey && colour == 0
  }

  /// The picture laid on white, for a format without alpha.
  var onWhite: Raster {
    guard !isOpaque else { return self }
    var copy = self
    copy.isOpaque = true
    for index in copy.pixels.indices {
      let pixel = copy.pixels[index]
      let alpha = pixel >> 24
      func channel(_ shift: UInt32) -> UInt32 {
        (((pixel >> shift & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255) << shift
      }
      copy.pixels[index] = channel(0) | channel(8) | channel(16) | 0xFF00_0000
    }
    return copy
  }
}
