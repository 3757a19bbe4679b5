/// The SHA-256 digest of some bytes (FIPS 180-4), by which a reader can tell that a file is the one
/// the school published. It keeps no secret, and is computed once per file and kept: bangtin's own
/// comparisons use `ContentHash`, which is thirty times as fast.
package struct SHA256: Sendable, Hashable {
  /// Eight words of the digest, the first one first.
  private let words: [UInt32]

  /// The digest of `bytes`.
  package init(of bytes: [UInt8]) {
    var state = State()
    let whole = bytes.count / 64 * 64
    state.absorb(bytes.span.extracting(..<whole))
    // The rest, one set bit, zeros, and the length in bits at the end of a block.
    var tail = Array(bytes[whole...]) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    state.absorb(tail.span)
    words = state.words
  }

  /// Sixty-four lower-case hexadecimal digits.
  package var hex: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for word in words {
      for shift in stride(from: 28, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt32(shift)) & 15
        digits.append(digit < 10 ? 0x30 + digit : 0x61 - 10 + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The working values between two blocks (FIPS 180-4, section 6.2).
  private struct State {
    private var h: [8 of UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19,
    ]

    var words: [UInt32] { h.indices.map { h[$0] } }

    /// Takes in `bytes`, whole blocks of 64.
    mutating func absorb(_ bytes: Span<UInt8>) {
      let k = SHA256.constants
      var w = [64 of UInt32](repeating: 0)
      var start = 0
      while start < bytes.count {
        for index in 0..<16 {
          let place = start + index * 4
          w[index] =
            UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
            | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
        }
        for index in 16..<64 {
          let a = w[index - 15]
          let b = w[index - 2]
          let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
          let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
          w[index] = w[index - 16] &+ s0 &+ w[index - 7] &+ s1
        }
        mix(w, k)
        start += 64
      }
    }

    private mutating func mix(_ w: [64 of UInt32], _ k: [64 of UInt32]) {
      var (a, b, c, d) = (h[0], h[1], h[2], h[3])
      var (e, f, g, last) = (h[4], h[5], h[6], h[7])
      for index in 0..<64 {
        let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let t1 = last &+ s1 &+ ((e & f) ^ (~e & g)) &+ k[index] &+ w[index]
        let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
        (last, g, f, e) = (g, f, e, d &+ t1)
        (d, c, b, a) = (c, b, a, t1 &+ t2)
      }
      h[0] &+= a
      h[1] &+= b
      h[2] &+= c
      h[3] &+= d
      h[4] &+= e
      h[5] &+= f
      h[6] &+= g
      h[7] &+= last
    }

    private func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
      word &>> bits | word &<< (32 - bits)
    }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [64 of UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
