/// What a file that is not UTF-8 looks like; only as good as its few marks, so messages say "looks
/// like".
package enum EncodingGuess: Equatable {
  case utf16
  case windows1258
  case tcvn3
  case vni

  /// As people know it.
  package var name: String {
    switch self {
    case .utf16: "UTF-16"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    }
  }

  /// By the byte order mark, else by the letters that each Vietnamese code page alone uses.
  package init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if let wide = EncodingGuess(withoutMark: bytes) {
      self = wide
    } else {
      self.init(lettersOf: bytes)
    }
  }

  /// UTF-16 without a mark: in every second place of mostly Latin text stands a zero.
  init?(withoutMark bytes: [UInt8]) {
    let sample = bytes.prefix(4096)
    let zeros = sample.count { $0 == 0 }
    guard zeros * 5 > sample.count else { return nil }
    let even = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
    guard even * 10 < zeros || even * 10 > zeros * 9 else { return nil }
    self = .utf16
  }

  private init?(lettersOf bytes: [UInt8]) {
    var tcvn3 = 0
    var vni = 0
    var windows = 0
    for byte in bytes {
      switch byte {
      // ă â ê ô ơ ư đ of TCVN3; signs such as © and ® in the others.
      case 0xA8...0xAE, 0xB5...0xB9: tcvn3 += 1
      // ñ (đ), ù ø û õ ï (the tones) of VNI; of these Windows-1258 uses only õ (ơ) and ù.
      case 0xEF, 0xF1, 0xF8, 0xFB: vni += 1
      // Combining tones, đ and ư of Windows-1258.
      case 0xCC, 0xD2, 0xDE, 0xEC, 0xF2, 0xF0, 0xFD: windows += 1
      default: break
      }
    }
    let most = max(tcvn3, vni, windows)
    guard most > 0 else { return nil }
    self = most == windows ? .windows1258 : most == tcvn3 ? .tcvn3 : .vni
  }
}
