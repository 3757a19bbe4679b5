package import Diagnostics

/// The fields at the head of a content file, between two `---` lines, and where its text begins.
package struct FrontMatter: Sendable, Equatable {
  package let fields: Table
  /// The bytes between the two `---` lines.
  package let range: Range<Int>
  /// Where the text behind the closing line begins.
  package let bodyStart: Int

  /// How long and how deep it may be.
  package struct Bounds: Sendable, Hashable {
    /// Kilobytes (1024 bytes) between the two lines.
    package let kilobytes: Int
    /// Lists and tables within each other.
    package let depth: Int

    package init(kilobytes: Int = 64, depth: Int = YAML.maximumDepth) {
      self.kilobytes = kilobytes
      self.depth = depth
    }
  }

  /// Reads the head of `bytes`, and checks that all of them are UTF-8. A byte order mark is skipped,
  /// CRLF accepted. Nothing where the file is no text, has no front matter, or has one that cannot
  /// be read: `diagnostics` says why.
  package static func read(
    _ bytes: [UInt8], of file: String, within bounds: Bounds = Bounds(),
    reportingTo diagnostics: inout [Diagnostic]
  ) -> FrontMatter? {
    var findings = Findings(of: file)
    defer { diagnostics += findings.diagnostics }
    guard TextFile.check(bytes, &findings),
      let frame = FrontMatterFrame(of: bytes, &findings)
    else { return nil }
    guard frame.fields.count <= bounds.kilobytes * 1024 else {
      findings.add(
        .frontMatterTooLarge, at: frame.opening,
        Message(
          vi: "phần khai báo dài quá \(bounds.kilobytes) KB",
          en: "the front matter is longer than \(bounds.kilobytes) KB"),
        hint: Message(
          vi:
            "chuyển phần chữ dài xuống dưới dòng `---` thứ hai, hoặc nâng front_matter_kb ở [limits] của site.toml",
          en:
            "move long text below the second `---` line, or raise front_matter_kb in [limits] of site.toml"
        ))
      return nil
    }
    // YAML takes them for line ends, which no editor shows.
    if let index = foreignLineEnd(in: frame.fields, of: bytes) {
      findings.addControlCharacter(at: index, of: bytes)
      return nil
    }
    guard let fields = YAML.table(in: frame.fields, of: bytes, depth: bounds.depth, &findings)
    else { return nil }
    return FrontMatter(fields: fields, range: frame.fields, bodyStart: frame.bodyStart)
  }

  /// Where U+0085, U+2028 or U+2029 stands first.
  private static func foreignLineEnd(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    range.first { index in
      bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
        || bytes[index] == 0xC2 && bytes[index + 1] == 0x85
    }
  }
}
