import Markup

/// The parts of a DOCX and how they hang together (ECMA-376, transitional).
struct WordPackage {
  private let document: WordDocument

  init(of document: WordDocument) {
    self.document = document
  }

  /// The whole file.
  func bytes() throws(OfficeFileError) -> [UInt8] {
    var text = WordText(page: document.page)
    text.write(document.blocks)
    return try ZipDoor.archive(of: [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", relations),
      ("word/document.xml", text.finished()),
      ("word/_rels/document.xml.rels", documentRelations(links: text.links)),
      ("word/styles.xml", WordStyles(page: document.page).bytes),
      ("word/settings.xml", settings),
      ("word/header1.xml", pageNumber),
      ("docProps/core.xml", coreProperties),
      ("docProps/app.xml", appProperties),
    ])
  }

  private static let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let packageTypes = "application/vnd.openxmlformats-package"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  private var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(Self.packages)/content-types"]) { xml in
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "\(Self.packageTypes).relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (part, type) in [
        ("/word/document.xml", "\(Self.wordTypes).document.main+xml"),
        ("/word/styles.xml", "\(Self.wordTypes).styles+xml"),
        ("/word/settings.xml", "\(Self.wordTypes).settings+xml"),
        ("/word/header1.xml", "\(Self.wordTypes).header+xml"),
        ("/docProps/core.xml", "\(Self.packageTypes).core-properties+xml"),
        (
          "/docProps/app.xml",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        ),
      ] {
        xml.element("Override", ["PartName": part, "ContentType": type])
      }
    }
    return xml.bytes
  }

  private var relations: [UInt8] {
    relationships([
      ("rId1", "\(Self.office)/officeDocument", "word/document.xml", false),
      (
        "rId2", "\(Self.packages)/relationships/metadata/core-properties", "docProps/core.xml",
        false
      ),
      ("rId3", "\(Self.office)/extended-properties", "docProps/app.xml", false),
    ])
  }

  private func documentRelations(links: [String]) -> [UInt8] {
    relationships(
      [
        ("rId1", "\(Self.office)/styles", "styles.xml", false),
        ("rId2", "\(Self.office)/settings", "settings.xml", false),
        (WordText.headerRelation, "\(Self.office)/header", "header1.xml", false),
      ]
        + links.enumerated().map {
          (WordText.linkRelation($0), "\(Self.office)/hyperlink", $1, true)
        })
  }

  private func relationships(
    _ list: [(id: String, type: String, target: String, isOutside: Bool)]
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(Self.packages)/relationships"]) { xml in
      for relation in list {
        if relation.isOutside {
          xml.element(
            "Relationship",
            [
              "Id": relation.id, "Type": relation.type, "Target": relation.target,
              "TargetMode": "External",
            ])
        } else {
          xml.element(
            "Relationship",
            ["Id": relation.id, "Type": relation.type, "Target": relation.target])
        }
      }
    }
    return xml.bytes
  }

  private var settings: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": WordText.namespace]) { xml in
      xml.element("w:zoom", ["w:percent": "100"])
      xml.element("w:defaultTabStop", ["w:val": "720"])
      xml.element("w:compat") { xml in
        // Word's own layout of today, not one of an older version.
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
    return xml.bytes
  }

  /// The page's number, centred in the upper margin; the first page shows none (Decree 30/2020).
  private var pageNumber: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:hdr", ["xmlns:w": WordText.namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:jc", ["w:val": "center"]) }
        xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": "begin"]) }
        xml.element("w:r") { $0.element("w:instrText", ["xml:space": "preserve"], text: " PAGE ") }
        xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": "separate"]) }
        xml.element("w:r") { $0.element("w:t", text: "2") }
        xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": "end"]) }
      }
    }
    return xml.bytes
  }

  private var coreProperties: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "\(Self.packages)/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.element("dc:title", text: document.title)
      xml.element("dc:creator", text: document.author)
      xml.element("dc:language", text: "vi-VN")
      for name: StaticString in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: document.created)
      }
    }
    return xml.bytes
  }

  private var appProperties: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { $0.element("Application", text: "bangtin") }
    return xml.bytes
  }
}
