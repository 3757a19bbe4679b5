package import Diagnostics

/// The door every text file comes through: valid UTF-8 without NUL bytes, or a finding.
package enum TextFile {
  /// Whether `bytes` are text; if not, says in `diagnostics` what they look like instead.
  package static func check(
    _ bytes: [UInt8], of file: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> Bool {
    var findings = Findings(of: file)
    let isText = check(bytes, &findings)
    diagnostics += findings.diagnostics
    return isText
  }

  /// The same for the readers of this room.
  static func check(_ bytes: [UInt8], _ findings: inout Findings) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let range = error.byteOffsets
      sayNotUTF8(EncodingGuess(of: bytes), at: range.isEmpty ? nil : range, &findings)
      return false
    }
    guard let nul = bytes.firstIndex(of: 0) else { return true }
    if let guess = EncodingGuess(withoutMark: bytes) {
      sayNotUTF8(guess, at: nul..<nul + 1, &findings)
    } else {
      findings.add(
        .nulByte, at: nul..<nul + 1,
        Message(
          vi: "tệp có byte 0, không phải là tệp văn bản",
          en: "the file has a zero byte: it is not a text file"),
        hint: Message(
          vi: "xem lại có đặt nhầm tệp ảnh, PDF hay Word vào chỗ này không",
          en: "check whether an image, PDF or Word file was put here by mistake"))
    }
    return false
  }

  /// How many bytes of a byte order mark stand before the text: 0 or 3.
  static func byteOrderMark(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func sayNotUTF8(
    _ guess: EncodingGuess?, at range: Range<Int>?, _ findings: inout Findings
  ) {
    let vi = guess.map { ", có vẻ là \($0.name)" } ?? ""
    let en = guess.map { "; it looks like \($0.name)" } ?? ""
    findings.add(
      .notUTF8, at: range,
      Message(
        vi: "tệp không được mã hóa bằng UTF-8\(vi)", en: "the file is not encoded in UTF-8\(en)"),
      hint: guess == .vni || guess == .tcvn3
        ? Message(
          vi: "chuyển chữ sang Unicode (UniKey: Ctrl+Shift+F6), rồi lưu lại bằng UTF-8",
          en: "convert the text to Unicode (UniKey: Ctrl+Shift+F6), then save it as UTF-8")
        : Message(
          vi: "lưu lại bằng UTF-8 (Notepad: Lưu thành → Mã hóa: UTF-8)",
          en: "save it as UTF-8 (Notepad: Save as → Encoding: UTF-8)"))
  }
}
