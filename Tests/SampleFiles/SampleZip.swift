/// A ZIP file written down in a test, its parts stored as they are.
package struct SampleZip {
  private let parts: [(name: String, contents: [UInt8])]

  package init(_ parts: [(name: String, text: String)]) {
    self.parts = parts.map { ($0.name, Array($0.text.utf8)) }
  }

  private init(_ parts: [(name: String, contents: [UInt8])]) {
    self.parts = parts
  }

  /// The same file with one more part.
  package func adding(_ name: String, _ contents: [UInt8]) -> SampleZip {
    SampleZip(parts + [(name: name, contents: contents)])
  }

  /// The least of a DOCX: `body` is what stands in `w:body`.
  package static func word(_ body: String, pages: Int? = nil) -> SampleZip {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var relations = "<Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" "
    relations += "Target=\"word/document.xml\"/>"
    relations += "<Relationship Id=\"r2\" Type=\"\(office)/extended-properties\" "
    relations += "Target=\"docProps/app.xml\"/>"
    let properties = pages.map { "<Pages>\($0)</Pages>" } ?? ""
    return SampleZip([
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", "<Relationships>\(relations)</Relationships>"),
      ("docProps/app.xml", "<Properties>\(properties)</Properties>"),
      (
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
      ),
    ])
  }

  /// A paragraph of a DOCX.
  package static func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// The least of an ODT or ODS: `body` is what stands in `office:body`.
  package static func openDocument(
    _ body: String, type: String = "text", pages: Int? = nil
  ) -> SampleZip {
    let count = pages.map { "<meta:document-statistic meta:page-count=\"\($0)\"/>" } ?? ""
    return SampleZip([
      ("mimetype", "application/vnd.oasis.opendocument.\(type)"),
      ("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"/>"),
      ("meta.xml", "<office:meta xmlns:office=\"o\" xmlns:meta=\"m\">\(count)</office:meta>"),
      (
        "content.xml",
        "<office:body xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\">\(body)</office:body>"
      ),
    ])
  }

  /// The file.
  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, contents) in parts {
      let facts =
        Self.little(20, 2) + Self.little(0x0800, 2) + Self.little(0, 2) + Self.little(0, 2)
        + Self.little(33, 2) + Self.little(Int(Self.checksum(contents)), 4)
        + Self.little(contents.count, 4) + Self.little(contents.count, 4)
        + Self.little(name.utf8.count, 2) + Self.little(0, 2)
      directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + facts
      directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
      directory += Self.little(file.count, 4) + Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + contents
    }
    let end =
      [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(parts.count, 2)
      + Self.little(parts.count, 2) + Self.little(directory.count, 4)
      + Self.little(file.count, 4) + Self.little(0, 2)
    return file + directory + end
  }

  private static func little(_ number: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 (ISO 3309), of PNG too.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
