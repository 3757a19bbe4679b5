import Glibc

/// From the light of a picture's own colours to a pixel of sRGB.
struct Ink {
  private let primaries: [SIMD4<Float>]?
  private let hasAlpha: Bool
  private let numbers = Self.numbersByLight

  private static let steps = 16384
  /// Numbers of sRGB by light, fine enough that the darkest are a sixth of a number apart.
  private static let numbersByLight: [UInt8] = (0..<steps).map { step in
    let light = Double(step) / Double(steps - 1)
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8((value * 255).rounded())
  }

  init(_ profile: ColourProfile, hasAlpha: Bool) {
    self.primaries = profile.primaries
    self.hasAlpha = hasAlpha
  }

  /// The pixel for `light`, whose colours are multiplied by its alpha.
  @inline(__always)
  func pixel(_ light: SIMD4<Float>) -> UInt32 {
    var colour = light
    if hasAlpha {
      guard light.w > 1 / 512 else { return 0 }
      colour = light / light.w
      colour.w = light.w
    }
    if let primaries {
      let red = primaries[0] * colour.x
      let green = primaries[1] * colour.y
      let blue = primaries[2] * colour.z
      let alpha = colour.w
      colour = red + green + blue
      colour.w = alpha
    }
    let alpha = hasAlpha ? UInt32(Self.limited(colour.w) * 255 + 0.5) : 255
    return number(colour.x) | number(colour.y) << 8 | number(colour.z) << 16 | alpha << 24
  }

  @inline(__always)
  private func number(_ light: Float) -> UInt32 {
    UInt32(numbers[Int(Self.limited(light) * Float(Self.steps - 1) + 0.5)])
  }

  /// Scalars on purpose: the library's conversions of whole vectors are not made in place.
  @inline(__always)
  private static func limited(_ value: Float) -> Float {
    value > 0 ? (value < 1 ? value : 1) : 0
  }
}
