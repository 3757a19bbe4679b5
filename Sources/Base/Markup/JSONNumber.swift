/// What JSON takes for a number.
enum JSONNumber {
  /// Whether `digits` is a number of JSON: no leading zeros, no `+`, no `_`, no `inf`.
  static func isValid(_ digits: String) -> Bool {
    var rest = digits.utf8[...]
    if rest.first == 0x2D { rest.removeFirst() }
    guard let first = rest.first else { return false }
    let whole = takeDigits(&rest)
    guard whole > 0, whole == 1 || first != 0x30 else { return false }
    if rest.first == 0x2E {
      rest.removeFirst()
      guard takeDigits(&rest) > 0 else { return false }
    }
    if rest.first == 0x65 || rest.first == 0x45 {
      rest.removeFirst()
      if rest.first == 0x2B || rest.first == 0x2D { rest.removeFirst() }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Int {
    let digits = rest.prefix { (0x30...0x39).contains($0) }.count
    rest.removeFirst(digits)
    return digits
  }
}
