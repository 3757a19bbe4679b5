import DataFormats
import Diagnostics
import Testing

@Suite("Text file")
struct TextFileTests {
  @Test("takes UTF-8, with and without a byte order mark", arguments: ["", "Trường", "\u{FEFF}ế"])
  func text(_ source: String) {
    #expect(findings(Array(source.utf8)) == [])
  }

  /// `Trường tiểu học`, as each of the old encodings writes it.
  @Test(
    "says which encoding a file looks like, where the first bad byte stands, and how to save it",
    arguments: [
      ([0x54, 0x72, 0xFD, 0xF5, 0xCC, 0x6E, 0x67], ", có vẻ là Windows-1258", 2..<3, false),
      ([0x54, 0x72, 0xAD, 0xEA, 0x6E, 0x67, 0x20, 0xA9], ", có vẻ là TCVN3 (ABC)", 2..<3, true),
      ([0x54, 0x72, 0xF6, 0x6F, 0xF8, 0x6E, 0x67], ", có vẻ là VNI", 2..<3, true),
      ([0xFF, 0xFE, 0x54, 0x00, 0x72, 0x00], ", có vẻ là UTF-16", 0..<1, false),
      ([0x61, 0xE1, 0xBA], "", 1..<3, false),
    ] as [([UInt8], String, Range<Int>, Bool)])
  func encodings(_ bytes: [UInt8], _ looks: String, _ range: Range<Int>, _ isOldFont: Bool) {
    let english = looks.replacing(", có vẻ là", with: "; it looks like")
    let hint =
      isOldFont
      ? Message(
        vi: "chuyển chữ sang Unicode (chép chữ, UniKey: Ctrl+Shift+F6, đích Unicode), rồi"
          + " \(Self.saving.vi)",
        en: "convert the text to Unicode (copy it, UniKey: Ctrl+Shift+F6, target Unicode), then"
          + " \(Self.saving.en)")
      : Self.saving
    #expect(
      findings(bytes) == [
        Diagnostic(
          DataFormatRule.notUTF8, at: Place(file: "tin.md", range: range),
          Message(
            vi: "tệp không được mã hóa bằng UTF-8\(looks)",
            en: "the file is not encoded in UTF-8\(english)"), hint: hint,
          edits: looks.hasSuffix("UTF-16") ? [Edit(replacing: 0..<bytes.count, with: "Tr")] : [])
      ])
  }

  private static let saving = Message(
    vi:
      "lưu lại bằng UTF-8: Notepad: Tệp → Lưu thành → Mã hóa: UTF-8; VS Code: bấm tên mã hóa ở góc"
      + " dưới bên phải → Save with Encoding → UTF-8; Word: Lưu thành → Văn bản thuần → Unicode (UTF-8)",
    en:
      "save it as UTF-8: Notepad: File → Save as → Encoding: UTF-8; VS Code: click the encoding at"
      + " the bottom right → Save with Encoding → UTF-8; Word: Save as → Plain text → Unicode (UTF-8)"
  )

  @Test("knows UTF-16 without a mark by its zero bytes")
  func wideText() {
    #expect(
      findings(Array("Truong".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), 0] }).map(
        \.message.vi) == ["tệp không được mã hóa bằng UTF-8, có vẻ là UTF-16"])
  }

  @Test("refuses a zero byte in text")
  func nul() {
    #expect(
      findings(Array("Trường tiểu\0học".utf8)) == [
        Diagnostic(
          DataFormatRule.nulByte, at: Place(file: "tin.md", range: 16..<17),
          Message(
            vi: "tệp có byte 0, không phải là tệp văn bản",
            en: "the file has a zero byte: it is not a text file"),
          hint: Message(
            vi: "xem lại có đặt nhầm tệp ảnh, PDF hay Word vào chỗ này không",
            en: "check whether an image, PDF or Word file was put here by mistake"))
      ])
  }

  private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let isText = TextFile.check(bytes, of: "tin.md", reportingTo: &diagnostics)
    #expect(isText == diagnostics.isEmpty)
    return diagnostics
  }
}
