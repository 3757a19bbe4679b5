import Content

/// The number in the head of a paper, behind `Số:`.
enum PaperNumber {
  /// A number; plain where it is written as the decree asks, but for blanks.
  case given(DocumentNumber, isPlain: Bool)
  /// No digits before the notation.
  case blank
  case unreadable

  init(of line: String) {
    // Two letters for “số”, or what a scan makes of them.
    let text = line.dropFirst(2).drop { $0 == ":" || $0 == " " }
    let open = text.drop { ".…_- ".contains($0) }
    if open.isEmpty || open.first == "/" {
      self = .blank
    } else if let number = Self.number(in: String(text)) {
      let plain = text.filter { $0 != " " && $0 != "&" }
      self = .given(number, isPlain: plain == number.normalForm)
    } else {
      self = .unreadable
    }
  }

  /// The number that `text` is, or begins with.
  private static func number(in text: String) -> DocumentNumber? {
    if let whole = DocumentNumber(written: text) { return whole }
    let bytes = Array("Số: \(text)".utf8)
    return Citation.all(in: bytes.span).first.flatMap { $0.range.lowerBound < 12 ? $0.number : nil }
  }
}
