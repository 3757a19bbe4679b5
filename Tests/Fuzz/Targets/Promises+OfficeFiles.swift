import OfficeFiles
import SampleFiles

extension Promises {
  /// Of office files, packed: the same bytes as each format.
  mutating func keepOfOfficeFile(_ input: [UInt8]) {
    var limits = OfficeText.Limits()
    limits.part = 4_000_000
    for format in [OfficeText.Format.word, .workbook, .openDocument] {
      do throws(OfficeReadingError) {
        let text = try OfficeText(of: input, format, limits: limits)
        expect(text.pages.map { $0 > 0 } ?? true, "pages that are counted are some")
        expect(text.text.utf8.count <= limits.text, "the text keeps its limit")
      } catch {}
    }
    for format in [OfficeOutline.Format.word, .openDocument] {
      do throws(OfficeReadingError) {
        keep(of: try OfficeOutline(of: input, format, limits: limits), limits)
      } catch {}
    }
  }

  /// Of the XML in them: the first byte says of what kind, and zero bytes part the parts.
  mutating func keepOfOfficePart(_ input: [UInt8]) {
    guard let kind = input.first else { return }
    let parts = input.dropFirst().split(
      separator: 0, maxSplits: 2, omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    let names: [String] =
      switch kind {
      case UInt8(ascii: "w"): ["word/document.xml", "word/numbering.xml", "word/styles.xml"]
      case UInt8(ascii: "x"):
        ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]
      default: ["content.xml", "styles.xml", "meta.xml"]
      }
    var package = [
      ("_rels/.rels", Self.relations(kind)), ("word/_rels/document.xml.rels", Self.wordRelations),
      ("xl/_rels/workbook.xml.rels", Self.sheetRelations),
    ]
    package += zip(names, parts)
    if parts.count < 3 { package.append(("xl/workbook.xml", Self.workbook)) }
    keepOfOfficeFile(SampleZip(package.map { (name: $0.0, text: $0.1) }).bytes)
  }

  private mutating func keep(of outline: OfficeOutline, _ limits: OfficeText.Limits) {
    var pieces = 0
    for block in outline.blocks {
      switch block {
      case .paragraph(let paragraph):
        pieces += 1
        expect(paragraph.heading.map { $0 >= 1 } ?? true, "a heading has a rank")
      case .table(let rows): pieces += rows.joined().count
      }
    }
    expect(pieces <= limits.pieces, "\(pieces) paragraphs and cells keep their limit")
  }

  private static func relations(_ kind: UInt8) -> String {
    let target = kind == UInt8(ascii: "x") ? "xl/workbook.xml" : "word/document.xml"
    return relationships([("officeDocument", target)])
  }

  private static let wordRelations =
    relationships([("numbering", "numbering.xml"), ("styles", "styles.xml")])
  private static let sheetRelations =
    relationships([("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")])
  private static let workbook =
    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"worksheet\"/></sheets></workbook>"

  private static func relationships(_ all: [(type: String, target: String)]) -> String {
    let each = all.map {
      "<Relationship Id=\"\($0.type)\" Type=\"t/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships>\(each.joined())</Relationships>"
  }
}
