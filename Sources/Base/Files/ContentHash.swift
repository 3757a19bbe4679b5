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

  /// Thirty-two hexadecimal digits.
  package var hex: String {
    String(decoding: hexDigits, as: UTF8.self)
  }

  /// Thirty-two hexadecimal digits, as bytes.
  package var hexDigits: [UInt8] {
    [high, low].flatMap { half in
      stride(from: 60, through: 0, by: -4).map { shift in
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(shift)) & 15
        return digit < 10 ? 0x30 + digit : 0x61 - 10 + digit
      }
    }
  }
}
