import Glibc

/// What the numbers of a picture's pixels mean: three curves from number to light, and a matrix
/// from its red, green and blue to those of sRGB. The profiles of cameras, phones and screens are
/// of this form; a profile of tables (printers) is answered with nothing.
struct ColourProfile {
  /// Light by number, for red, green and blue, 256 each.
  let curves: [[Float]]
  /// The light of sRGB that one unit of red, green and blue gives; nothing where it is the same.
  let primaries: [SIMD4<Float>]?

  /// IEC 61966-2-1.
  static let sRGB = ColourProfile(curve: (0..<256).map { sRGBLight(Double($0) / 255) })

  /// A PNG without a profile that says its exponent.
  init(gamma: Double) {
    self.init(curve: (0..<256).map { pow(Double($0) / 255, 1 / gamma) })
  }

  private init(curve: [Double]) {
    self.init(curves: [curve, curve, curve], primaries: nil)
  }

  private init(curves: [[Double]], primaries: [SIMD4<Float>]?) {
    self.curves = curves.map { $0.map(Float.init) }
    self.primaries = primaries
  }

  /// The light of an sRGB number from 0 to 1.
  private static func sRGBLight(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

extension ColourProfile {
  /// Reads an ICC profile (ICC.1:2010). Nothing for one of printers, or one that cannot be
  /// understood.
  init?(icc bytes: [UInt8]) {
    let tags = ProfileTags(bytes)
    switch tags.space {
    case .grey:
      guard let curve = tags.curve("kTRC") else { return nil }
      self.init(curve: curve)
    case .colours:
      guard let red = tags.curve("rTRC"), let green = tags.curve("gTRC"),
        let blue = tags.curve("bTRC"), let x = tags.point("rXYZ"), let y = tags.point("gXYZ"),
        let z = tags.point("bXYZ")
      else { return nil }
      self.init(curves: [red, green, blue], primaries: Self.primaries([x, y, z]))
    case nil: return nil
    }
  }

  /// From the profile's XYZ (as adapted to D50) to the light of sRGB, the inverse of sRGB's own
  /// colorants.
  private static let fromXYZ: [SIMD3<Double>] = [
    [3.1338561, -1.6168667, -0.4906146],
    [-0.9787684, 1.9161415, 0.0334540],
    [0.0719453, -0.2289914, 1.4052427],
  ]

  private static func primaries(_ colorants: [SIMD3<Double>]) -> [SIMD4<Float>]? {
    // Rounding in the profile must not tint white, so every row sums to one.
    let rows = fromXYZ.map { row in
      let parts = colorants.map { (row * $0).sum() }
      let sum = parts.reduce(0, +)
      return parts.map { abs(sum) > 0.01 ? $0 / sum : $0 }
    }
    let isSame = rows.indices.allSatisfy { row in
      rows.indices.allSatisfy { abs(rows[row][$0] - (row == $0 ? 1 : 0)) < 0.003 }
    }
    guard !isSame else { return nil }
    return (0..<3).map { column in
      SIMD4(Float(rows[0][column]), Float(rows[1][column]), Float(rows[2][column]), 0)
    }
  }
}

/// The table of an ICC profile, and the kinds of tags that are read from it.
private struct ProfileTags {
  enum Space { case grey, colours }

  let space: Space?
  private let view: ByteView

  init(_ bytes: [UInt8]) {
    self.view = ByteView(bytes[...])
    self.space = view.has("GRAY", at: 16) ? .grey : view.has("RGB ", at: 16) ? .colours : nil
  }

  private func place(of tag: StaticString) -> Int? {
    guard let count = view.bigEndian(at: 128, bytes: 4) else { return nil }
    return (0..<min(count, 128)).first { view.has(tag, at: 132 + $0 * 12) }
      .flatMap { view.bigEndian(at: 136 + $0 * 12, bytes: 4) }
  }

  /// 15 bits before the point and 16 behind, with a sign (section 4.6).
  private func fraction(at place: Int) -> Double? {
    view.bigEndian(at: place, bytes: 4).map { Double(Int32(truncatingIfNeeded: $0)) / 65536 }
  }

  /// Section 10.31.
  func point(_ tag: StaticString) -> SIMD3<Double>? {
    guard let place = place(of: tag), view.has("XYZ ", at: place),
      let x = fraction(at: place + 8), let y = fraction(at: place + 12),
      let z = fraction(at: place + 16)
    else { return nil }
    return [x, y, z]
  }

  /// 256 values of a curve, from 0 to 1.
  func curve(_ tag: StaticString) -> [Double]? {
    guard let place = place(of: tag) else { return nil }
    let value = view.has("para", at: place) ? parametric(at: place) : sampled(at: place)
    return value.map { value in (0..<256).map { min(1, max(0, value(Double($0) / 255))) } }
  }

  /// Section 10.5: nothing, one exponent, or a table.
  private func sampled(at place: Int) -> ((Double) -> Double)? {
    guard view.has("curv", at: place), let count = view.bigEndian(at: place + 8, bytes: 4),
      count <= 65536
    else { return nil }
    if count == 0 { return { $0 } }
    let values = (0..<count).compactMap { view.bigEndian(at: place + 12 + $0 * 2, bytes: 2) }
      .map(Double.init)
    guard values.count == count else { return nil }
    if count == 1 { return { pow($0, values[0] / 256) } }
    return { input in
      let position = input * Double(count - 1)
      let index = min(Int(position), count - 2)
      let between = position - Double(index)
      return (values[index] * (1 - between) + values[index + 1] * between) / 65535
    }
  }

  /// Section 10.16: five kinds of formula, each the general one with fewer parameters.
  private func parametric(at place: Int) -> ((Double) -> Double)? {
    guard let kind = view.bigEndian(at: place + 8, bytes: 2), kind <= 4 else { return nil }
    let parameters = (0..<[1, 3, 4, 5, 7][kind]).compactMap { fraction(at: place + 12 + $0 * 4) }
    guard parameters.count == [1, 3, 4, 5, 7][kind] else { return nil }
    let g = parameters[0]
    let a = kind > 0 ? parameters[1] : 1
    let b = kind > 0 ? parameters[2] : 0
    let e = kind == 2 ? parameters[3] : kind == 4 ? parameters[5] : 0
    let isSplit = kind > 0 && a != 0
    let c = kind > 2 ? parameters[3] : 0
    let d = kind > 2 ? parameters[4] : isSplit ? -b / a : 0
    let f = kind == 2 ? e : kind == 4 ? parameters[6] : 0
    return { x in x >= d ? pow(max(0, a * x + b), g) + e : c * x + f }
  }
}
