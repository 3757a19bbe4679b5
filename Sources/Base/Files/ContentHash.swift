internal import CXXHash

/// The XXH3 hash of some bytes, 128 bits: tells contents apart, keeps no secret.
package struct ContentHash: Sendable, Hashable {
  package let high: UInt64
  package let low: UInt64

  /// A hash that was kept.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The hash of `bytes`.
  package init(of bytes: [UInt8]) {
    self.init(of: bytes.span)
  }

  /// The hash of `bytes`.
  package init(of bytes: Span<UInt8>) {
    let hash = unsafe bytes.withUnsafeBytes { unsafe XXH3_128bits($0.baseAddress, $0.count) }
    self.init(high: hash.high64, low: hash.low64)
  }

  /// The hash behind thirty-two lower-case hexadecimal digits.
  package init?(hexDigits digits: ArraySlice<UInt8>) {
    guard digits.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for (index, digit) in digits.enumerated() {
      let value: UInt64
      switch digit {
      case 0x30...0x39: value = UInt64(digit - 0x30)
      case 0x61...0x66: value = UInt64(digit - 0x61 + 10)
      default: return nil
      }
      if index < 16 { halves.0 = halves.0 << 4 | value } else { halves.1 = halves.1 << 4 | value }
    }
    self.init(high: halves.0, low: halves.1)
  }

  /// Thirty-two hexadecimal digits.
  package var hex: String {
    String(decoding: hexDigits, as: UTF8.self)
  }

  /// Thirty-two hexadecimal digits, as bytes.
  package var hexDigits: [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for half in [high, low] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(shift)) & 15
        digits.append(digit < 10 ? 0x30 + digit : 0x61 - 10 + digit)
      }
    }
    return digits
  }
}
