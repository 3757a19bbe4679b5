import Glibc

/// From the light of a picture's own colours to a pixel of sRGB.
struct Ink {
  private let primaries: [SIMD4<Float>]?
  private let hasAlpha: Bool
  /// Numbers of sRGB by light, fine enough that the darkest are a sixth of a number apart.
  private let numbers: [UInt8]

  private static let steps = 16384

  init(_ profile: ColourProfile, hasAlpha: Bool) {
    self.primaries = profile.primaries
    self.hasAlpha = hasAlpha
    self.numbers = (0..<Self.steps).map { step in
      let light = Double(step) / Double(Self.steps - 1)
      let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
      return UInt8((value * 255).rounded())
    }
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
    let limited = colour.clamped(lowerBound: .zero, upperBound: .one)
    let steps = SIMD4<Int32>(
      limited * SIMD4(repeating: Float(Self.steps - 1)) + SIMD4(repeating: 0.5))
    let alpha = hasAlpha ? UInt32(limited.w * 255 + 0.5) : 255
    return UInt32(numbers[Int(steps.x)]) | UInt32(numbers[Int(steps.y)]) << 8
      | UInt32(numbers[Int(steps.z)]) << 16 | alpha << 24
  }
}
