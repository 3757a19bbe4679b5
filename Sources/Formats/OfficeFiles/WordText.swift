import Markup

/// The main part of a DOCX while it is written. The order of the elements is the schema's: Word
/// refuses files that have them in another one.
struct WordText {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let headerRelation = "rId3"

  /// The id of the relation to the link at `position`.
  static func linkRelation(_ position: Int) -> String { "rId\(position + 4)" }

  /// The id of the style of a heading.
  static func headingStyle(_ level: Int) -> String { "Heading\(level)" }

  /// The addresses linked to, in the order of their relations.
  private(set) var links: [String] = []
  private var relations: [String: Int] = [:]
  private var body = XMLWriter(declaration: false)
  private let page: WordPage

  init(page: WordPage) {
    self.page = page
  }

  /// Writes `blocks` after what stands there.
  mutating func write(_ blocks: [WordBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        noteLinks(of: paragraph)
        write(paragraph, to: &body)
      case .table(let table):
        for paragraph in table.rows.flatMap(\.cells).joined() { noteLinks(of: paragraph) }
        write(table)
      }
    }
  }

  /// The whole part.
  func finished() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "w:document",
      [
        "xmlns:w": Self.namespace,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ]
    ) { xml in
      xml.element("w:body") { xml in
        xml.raw(body.bytes)
        xml.element("w:sectPr") { xml in
          xml.element("w:headerReference", ["w:type": "default", "r:id": Self.headerRelation])
          xml.element("w:pgSz", ["w:w": String(page.width), "w:h": String(page.height)])
          xml.element(
            "w:pgMar",
            [
              "w:top": String(page.top), "w:right": String(page.right),
              "w:bottom": String(page.bottom), "w:left": String(page.left),
              "w:header": String(page.top / 2), "w:footer": String(page.bottom / 2),
              "w:gutter": "0",
            ])
          // The first page has its own header: none.
          xml.element("w:titlePg")
        }
      }
    }
    return xml.bytes
  }

  private mutating func noteLinks(of paragraph: WordParagraph) {
    for link in paragraph.runs.compactMap(\.link) where relations[link] == nil {
      relations[link] = links.count
      links.append(link)
    }
  }

  private func write(_ paragraph: WordParagraph, to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { writeShape(of: paragraph, to: &$0) }
      for run in paragraph.runs {
        if let position = run.link.flatMap({ relations[$0] }) {
          xml.element("w:hyperlink", ["r:id": Self.linkRelation(position)]) {
            write(run, to: &$0)
          }
        } else {
          write(run, to: &xml)
        }
      }
    }
  }

  private func writeShape(of paragraph: WordParagraph, to xml: inout XMLWriter) {
    if let level = paragraph.headingLevel {
      xml.element("w:pStyle", ["w:val": Self.headingStyle(level)])
    }
    if paragraph.keepsWithNext { xml.element("w:keepNext") }
    if paragraph.isRule {
      xml.element("w:pBdr") { xml in
        xml.element(
          "w:top", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "000000"])
      }
    }
    xml.element(
      "w:spacing",
      paragraph.isRule
        ? [
          "w:before": String(paragraph.spaceBefore), "w:after": String(paragraph.spaceAfter),
          "w:line": "60", "w:lineRule": "exact",
        ]
        : ["w:before": String(paragraph.spaceBefore), "w:after": String(paragraph.spaceAfter)])
    let (left, right) = (String(paragraph.indentLeft), String(paragraph.indentRight))
    if paragraph.firstLine < 0 {
      xml.element(
        "w:ind", ["w:left": left, "w:right": right, "w:hanging": String(-paragraph.firstLine)])
    } else {
      xml.element(
        "w:ind", ["w:left": left, "w:right": right, "w:firstLine": String(paragraph.firstLine)])
    }
    xml.element("w:jc", ["w:val": paragraph.alignment.rawValue])
    if let size = paragraph.runs.first?.size {
      // The paragraph's own mark counts in the height of an empty one.
      xml.element("w:rPr") { $0.element("w:sz", ["w:val": String(size)]) }
    }
  }

  private func write(_ run: WordRun, to xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        if run.isBold { xml.element("w:b") }
        if run.isItalic { xml.element("w:i") }
        if let size = run.size {
          xml.element("w:sz", ["w:val": String(size)])
          xml.element("w:szCs", ["w:val": String(size)])
        }
      }
      xml.element("w:t", ["xml:space": "preserve"], text: run.text)
    }
  }

  private mutating func write(_ table: WordTable) {
    var xml = XMLWriter(declaration: false)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element(
          "w:tblW", ["w:w": String(table.columnWidths.reduce(0, +)), "w:type": "dxa"])
        xml.element("w:jc", ["w:val": "center"])
        if table.hasBorders { writeBorders(to: &xml) }
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblCellMar") { xml in
          let side = table.hasBorders ? "60" : "0"
          xml.element("w:left", ["w:w": side, "w:type": "dxa"])
          xml.element("w:right", ["w:w": side, "w:type": "dxa"])
        }
      }
      xml.element("w:tblGrid") { xml in
        for width in table.columnWidths { xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      for row in table.rows { write(row, of: table, to: &xml) }
    }
    body.raw(xml.bytes)
  }

  private func writeBorders(to xml: inout XMLWriter) {
    xml.element("w:tblBorders") { xml in
      for side: StaticString in [
        "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV",
      ] {
        xml.element(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
      }
    }
  }

  private func write(_ row: WordRow, of table: WordTable, to xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if row.isHeader { xml.element("w:tblHeader") }
      }
      for (width, cell) in zip(table.columnWidths, row.cells) {
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") { xml in
            xml.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
            if row.isHeader { xml.element("w:vAlign", ["w:val": "center"]) }
          }
          // A cell must hold a paragraph.
          for paragraph in cell.isEmpty ? [WordParagraph()] : cell { write(paragraph, to: &xml) }
        }
      }
    }
  }
}
