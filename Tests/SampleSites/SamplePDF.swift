/// A small PDF written down in a test: words at their places on A4 pages. It embeds no font, so that
/// a page takes two kilobytes; its letters are told by their code points.
package struct SamplePDF {
  /// Some words of a page, and where they begin: points from the left and from the top.
  package struct Words {
    let x: Int
    let y: Int
    let text: String

    package init(_ text: String, x: Int = 80, y: Int) {
      self.text = text
      self.x = x
      self.y = y
    }
  }

  private let pages: [[Words]]

  package init(pages: [[Words]]) {
    self.pages = pages
  }

  /// A page for each list of lines, one below the other.
  package init(lines pages: [[String]]) {
    self.pages = pages.map { lines in
      lines.enumerated().map { Words($1, y: 80 + 20 * $0) }
    }
  }

  /// Pages that show a picture and no word: as a scanner makes them.
  package static func scanned(pages: Int) -> SamplePDF {
    SamplePDF(pages: Array(repeating: [], count: pages))
  }

  /// The file.
  package var bytes: [UInt8] {
    let kids = pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /ChuMau /Encoding /Identity-H "
        + "/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ChuMau /DW 500 "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      Self.stream(Self.letters),
    ]
    for (number, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
          + "/Resources << /Font << /F 3 0 R >> >> /Contents \(7 + 2 * number) 0 R >>")
      objects.append(Self.stream(page.map(Self.drawn).joined()))
    }
    var text = "%PDF-1.5\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  private static func stream(_ text: String) -> String {
    "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  private static func drawn(_ words: Words) -> String {
    let code = words.text.utf16.map { hex(Int($0)) }.joined()
    return "BT /F 12 Tf 1 0 0 1 \(words.x) \(842 - words.y) Tm <\(code)> Tj ET\n"
  }

  /// Every code of two bytes is the letter of that code.
  private static let letters: String = {
    let ranges = [0x00, 0x01, 0x1E, 0x20].map { high in
      "<\(hex(high << 8))> <\(hex(high << 8 | 0xFF))> <\(hex(high << 8))>\n"
    }
    return "/CIDInit /ProcSet findresource begin\nbegincmap\n/CMapName /ChuMau def\n"
      + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
      + "\(ranges.count) beginbfrange\n\(ranges.joined())endbfrange\nendcmap\nend\n"
  }()

  private static func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
