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
      sayNotUTF8(EncodingGuess(of: bytes), bytes, at: range.isEmpty ? nil : range, &findings)
      return false
    }
    guard let nul = bytes.firstIndex(of: 0) else { return true }
    if let guess = EncodingGuess(withoutMark: bytes) {
      sayNotUTF8(guess, bytes, at: nul..<nul + 1, &findings)
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
    _ guess: EncodingGuess?, _ bytes: [UInt8], at range: Range<Int>?, _ findings: inout Findings
  ) {
    let vi = guess.map { ", có vẻ là \($0.name)" } ?? ""
    let en = guess.map { "; it looks like \($0.name)" } ?? ""
    findings.add(
      .notUTF8, at: range,
      Message(
        vi: "tệp không được mã hóa bằng UTF-8\(vi)", en: "the file is not encoded in UTF-8\(en)"),
      hint: guess == .vni || guess == .tcvn3
        ? Message(
          vi: "chuyển chữ sang Unicode (chép chữ, UniKey: Ctrl+Shift+F6, đích Unicode), rồi"
            + " \(saving.vi)",
          en: "convert the text to Unicode (copy it, UniKey: Ctrl+Shift+F6, target Unicode), then"
            + " \(saving.en)")
        : saving,
      edits: guess == .utf16 ? decoded(bytes) : [])
  }

  private static let saving = Message(
    vi:
      "lưu lại bằng UTF-8: Notepad: Tệp → Lưu thành → Mã hóa: UTF-8; VS Code: bấm tên mã hóa ở góc"
      + " dưới bên phải → Save with Encoding → UTF-8; Word: Lưu thành → Văn bản thuần → Unicode (UTF-8)",
    en:
      "save it as UTF-8: Notepad: File → Save as → Encoding: UTF-8; VS Code: click the encoding at"
      + " the bottom right → Save with Encoding → UTF-8; Word: Save as → Plain text → Unicode (UTF-8)"
  )

  /// The text of UTF-16 in place of its bytes; nothing where it is not whole.
  private static func decoded(_ bytes: [UInt8]) -> [Edit] {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let zeros = bytes.indices.count { bytes[$0] == 0 && $0 % 2 == 0 }
    let isBigEndian =
      isMarked ? bytes[0] == 0xFE : zeros * 2 > bytes.count { $0 == 0 }
    guard bytes.count % 2 == 0 else { return [] }
    let units = stride(from: isMarked ? 2 : 0, to: bytes.count, by: 2).map { index in
      let (high, low) = isBigEndian ? (index, index + 1) : (index + 1, index)
      return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
    }
    guard let text = String(validating: units, as: UTF16.self) else { return [] }
    return [Edit(replacing: 0..<bytes.count, with: text)]
  }
}
