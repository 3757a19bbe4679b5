import Glibc

/// The colour that a school gives its theme (`color` of `[settings]`): its shades, and whether text
/// on it can be read.
struct ThemeColor: Equatable {
  /// Red, green and blue, 0 to 1, as sRGB writes them.
  let parts: [Double]

  /// `#17497f`; nothing where `text` is no such colour.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.hasPrefix("#"), digits.count == 6, let value = UInt32(digits.text, radix: 16),
      digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
    else { return nil }
    parts = [16, 8, 0].map { Double(value >> UInt32($0) & 255) / 255 }
  }

  private init(parts: [Double]) {
    self.parts = parts
  }

  /// `#17497f`.
  var text: String {
    "#"
      + parts.map { part in
        let digits = String(Int((part * 255).rounded()), radix: 16)
        return digits.utf8.count == 1 ? "0\(digits)" : digits
      }.joined()
  }
}

// MARK: Shades

extension ThemeColor {
  /// The background of pages in the light scheme: what the colour has to stand out against.
  private static let light = ThemeColor(parts: [0xF4, 0xEF, 0xE4].map { Double($0) / 255 })
  /// A sheet of paper in the dark scheme.
  private static let dark = ThemeColor(parts: [0x21, 0x1D, 0x19].map { Double($0) / 255 })
  private static let black = ThemeColor(parts: [0, 0, 0])
  private static let white = ThemeColor(parts: [1, 1, 1])

  /// What small text needs (WCAG 2.2, 1.4.3).
  private static let readable = 4.5

  /// Whether the colour can be read on the page, and white on the colour.
  var isReadable: Bool { contrast(with: Self.light) >= Self.readable }

  /// The colour itself where it is readable, else the lightest shade of it that is.
  var readableShade: ThemeColor {
    shade(towards: Self.black) { $0.isReadable }
  }

  /// The rules that put the colour in the place of the theme's own. They follow its style sheet and
  /// outweigh its `accent`; paper is printed in the theme's.
  var rules: String {
    let bar = mixed(with: Self.black, 0.22)
    let accent = shade(towards: Self.white) { $0.contrast(with: Self.dark) >= 7 }
    return """

      /* Màu của trường: color trong theme.toml. */
      @media screen {
        body[class] { --bar: \(text); --bar-deep: \(mixed(with: Self.black, 0.25).text); --accent: \(text); }
        @media (prefers-color-scheme: dark) {
          body[class] { --bar: \(bar.text); --bar-deep: \(bar.mixed(with: Self.black, 0.25).text); --accent: \(accent.text); }
        }
      }

      """
  }

  /// The first shade on the way to `end` that `fits`, in steps of a hundredth.
  private func shade(towards end: ThemeColor, until fits: (ThemeColor) -> Bool) -> ThemeColor {
    // What is written has whole numbers, so those are what has to fit.
    (0...100).lazy.map { ThemeColor(mixed(with: end, Double($0) / 100).text) ?? end }
      .first(where: fits) ?? end
  }

  private func mixed(with other: ThemeColor, _ share: Double) -> ThemeColor {
    ThemeColor(parts: zip(parts, other.parts).map { $0 * (1 - share) + $1 * share })
  }

  /// From 1 (the same) to 21 (black and white).
  private func contrast(with other: ThemeColor) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private var luminance: Double {
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

extension Substring.UTF8View {
  /// The bytes as text.
  fileprivate var text: Substring { Substring(self) }
}
