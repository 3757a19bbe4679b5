import Markup

/// The public archive as open data: `van-ban.json` and `van-ban.csv`. Addresses are root-relative
/// without the base path.
package struct OpenData: Sendable {
  /// A file of a directive.
  package struct File: Sendable {
    package let url: String
    /// Bytes.
    package let size: Int
    package let mediaType: String
    /// Where they could be counted.
    package let pages: Int?
    /// In hexadecimal.
    package let sha256: String?

    package init(url: String, size: Int, mediaType: String, pages: Int?, sha256: String?) {
      self.url = url
      self.size = size
      self.mediaType = mediaType
      self.pages = pages
      self.sha256 = sha256
    }
  }

  /// One directive.
  package struct Entry: Sendable {
    package let number: String?
    /// The abbreviation of its type, else the type's name.
    package let type: String?
    package let issuer: String?
    /// `2020-09-05`, `2020-09` or `2020`.
    package let issued: String?
    package let subject: String
    package let url: String
    package let validity: String
    /// `incoming`, `outgoing` or `internal`.
    package let direction: String?
    package let signer: String?
    package let signerPosition: String?
    /// The day it takes effect, `2020-09-05`.
    package let effective: String?
    /// The last day of its effect.
    package let expires: String?
    /// Lĩnh vực, as readers know it.
    package let field: String?
    package let files: [File]
    /// Numbers by relation (`replaces`), then by what the others do (`replacedBy`).
    package let relations: [(name: String, numbers: [String])]
    /// The numbers its text cites, each once, in the order of the text.
    package let cites: [String]
    /// The addresses of the texts that cite it.
    package let citedBy: [String]

    package init(
      number: String?, type: String?, issuer: String?, issued: String?, subject: String,
      url: String, validity: String, direction: String? = nil, signer: String? = nil,
      signerPosition: String? = nil, effective: String? = nil, expires: String? = nil,
      field: String? = nil, files: [File], relations: [(name: String, numbers: [String])],
      cites: [String], citedBy: [String]
    ) {
      self.number = number
      self.type = type
      self.issuer = issuer
      self.issued = issued
      self.subject = subject
      self.url = url
      self.validity = validity
      self.direction = direction
      self.signer = signer
      self.signerPosition = signerPosition
      self.effective = effective
      self.expires = expires
      self.field = field
      self.files = files
      self.relations = relations
      self.cites = cites
      self.citedBy = citedBy
    }
  }

  package let entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// `van-ban.json`.
  package var json: [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.array { json in
      for entry in entries {
        json.object { json in entry.write(to: &json) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The columns of the relations, there even while no entry has any.
  private static let relationNames = [
    "basedOn", "replaces", "amends", "repeals", "corrects", "related",
  ]

  /// `van-ban.csv`, with a byte order mark so that spreadsheets read it as UTF-8.
  package var csv: [UInt8] {
    var csv = CSVWriter(byteOrderMark: true)
    csv.row(
      ["number", "type", "issuer", "issued", "subject", "url", "validity", "files"]
        + ["direction", "signer", "signerPosition", "effective", "expires", "field"]
        + Self.relationNames + ["cites", "citedBy"])
    for entry in entries {
      let texts: [String?] = [
        entry.number, entry.type, entry.issuer, entry.issued, entry.subject, entry.url,
        entry.validity, entry.files.map(\.url).joined(separator: " "), entry.direction,
        entry.signer, entry.signerPosition, entry.effective, entry.expires, entry.field,
      ]
      // An empty cell is how CSV says that nothing is known.
      let lists = Self.relationNames.map(entry.numbers) + [entry.cites, entry.citedBy]
      csv.row(texts.map { $0 ?? "" } + lists.map { $0.joined(separator: " ") })
    }
    return csv.bytes
  }
}

extension OpenData.Entry {
  /// The numbers of one relation.
  fileprivate func numbers(_ relation: String) -> [String] {
    relations.filter { $0.name == relation }.flatMap(\.numbers)
  }

  fileprivate func write(to json: inout JSONWriter) {
    json.field("number", number)
    json.field("type", type)
    json.field("issuer", issuer)
    json.field("issued", issued)
    json.field("subject", subject)
    json.field("url", url)
    json.field("validity", validity)
    json.field("direction", direction)
    json.field("signer", signer)
    json.field("signerPosition", signerPosition)
    json.field("effective", effective)
    json.field("expires", expires)
    json.field("field", field)
    json.array("files") { json in
      for file in files {
        json.object { json in
          json.field("url", file.url)
          json.field("size", file.size)
          json.field("mediaType", file.mediaType)
          json.field("pages", file.pages)
          json.field("sha256", file.sha256)
        }
      }
    }
    json.object("relations") { json in
      for (name, numbers) in relations { json.field(name, numbers) }
    }
    json.field("cites", cites)
    json.field("citedBy", citedBy)
  }
}
