import Markup

/// The styles part of a DOCX: the body's letters, and two levels of headings for the outline.
struct WordStyles {
  let bytes: [UInt8]

  init(page: WordPage) {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordText.namespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element(
              "w:rFonts",
              [
                "w:ascii": page.font, "w:hAnsi": page.font, "w:eastAsia": page.font,
                "w:cs": page.font,
              ])
            xml.element("w:sz", ["w:val": String(page.fontSize)])
            xml.element("w:szCs", ["w:val": String(page.fontSize)])
            xml.element("w:lang", ["w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA"])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { xml in
            xml.element(
              "w:spacing",
              ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"])
          }
        }
      }
      xml.element(
        "w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"]
      ) { xml in
        xml.element("w:name", ["w:val": "Normal"])
        xml.element("w:qFormat")
      }
      for level in 1...2 {
        xml.element(
          "w:style", ["w:type": "paragraph", "w:styleId": WordText.headingStyle(level)]
        ) { xml in
          xml.element("w:name", ["w:val": "heading \(level)"])
          xml.element("w:basedOn", ["w:val": "Normal"])
          xml.element("w:next", ["w:val": "Normal"])
          xml.element("w:qFormat")
          xml.element("w:pPr") { xml in
            xml.element("w:keepNext")
            xml.element("w:outlineLvl", ["w:val": String(level - 1)])
          }
          xml.element("w:rPr") { $0.element("w:b") }
        }
      }
      xml.element(
        "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]
      ) { xml in
        xml.element("w:name", ["w:val": "Normal Table"])
        xml.element("w:uiPriority", ["w:val": "99"])
        xml.element("w:semiHidden")
        xml.element("w:unhideWhenUsed")
        xml.element("w:tblPr") { $0.element("w:tblInd", ["w:w": "0", "w:type": "dxa"]) }
      }
    }
    bytes = xml.bytes
  }
}
