/// From rows of pixels to rows of light.
struct LightTable {
  private let red: [Float]
  private let green: [Float]
  private let blue: [Float]
  private let hasAlpha: Bool

  init(_ profile: ColourProfile, hasAlpha: Bool) {
    self.red = profile.curves[0]
    self.green = profile.curves[1]
    self.blue = profile.curves[2]
    self.hasAlpha = hasAlpha
  }

  /// Fills `light` from the pixels of `row`, colours multiplied by alpha, so that the colour of
  /// what cannot be seen does not bleed into its neighbours.
  func fill(_ light: inout [SIMD4<Float>], from row: [UInt32]) {
    let red = red.span
    let green = green.span
    let blue = blue.span
    let pixels = row.span
    var out = light.mutableSpan
    for x in 0..<min(pixels.count, out.count) {
      let pixel = pixels[x]
      let colour = SIMD4(
        red[Int(pixel & 0xFF)], green[Int(pixel >> 8 & 0xFF)], blue[Int(pixel >> 16 & 0xFF)], 1)
      out[x] = hasAlpha ? colour * (Float(pixel >> 24) / 255) : colour
    }
  }
}
