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

    package init(url: String, size: Int, mediaType: String) {
      self.url = url
      self.size = size
      self.mediaType = mediaType
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
    /// The first and the last day of its effect, where they are known.
    package let effective: String?
    package let expires: String?
    package let subject: String
    package let url: String
    package let validity: String
    package let files: [File]
    /// Numbers by relation (`replaces`), then by what the others do (`replacedBy`).
    package let relations: [(name: String, numbers: [String])]
    /// The numbers its text cites, each once, in the order of the text.
    package let cites: [String]
    /// The addresses of the texts that cite it.
    package let citedBy: [String]

    package init(
      number: String?, type: String?, issuer: String?, issued: String?,
      effective: String? = nil, expires: String? = nil, subject: String, url: String,
      validity: String, files: [File],
      relations: [(name: String, numbers: [String])], cites: [String], citedBy: [String]
    ) {
      self.number = number
      self.type = type
      self.issuer = issuer
      self.issued = issued
      self.effective = effective
      self.expires = expires
      self.subject = subject
      self.url = url
      self.validity = validity
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

  /// `van-ban.csv`, with a byte order mark so that spreadsheets read it as UTF-8.
  package var csv: [UInt8] {
    var csv = CSVWriter(byteOrderMark: true)
    csv.row(["number", "type", "issuer", "issued", "subject", "url", "validity", "files"])
    for entry in entries {
      csv.row([
        entry.number ?? "", entry.type ?? "", entry.issuer ?? "", entry.issued ?? "",
        entry.subject, entry.url, entry.validity,
        entry.files.map(\.url).joined(separator: " "),
      ])
    }
    return csv.bytes
  }
}

extension OpenData.Entry {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("number", number)
    json.field("type", type)
    json.field("issuer", issuer)
    json.field("issued", issued)
    json.field("subject", subject)
    json.field("url", url)
    json.field("validity", validity)
    if let effective { json.field("effective", effective) }
    if let expires { json.field("expires", expires) }
    json.array("files") { json in
      for file in files {
        json.object { json in
          json.field("url", file.url)
          json.field("size", file.size)
          json.field("mediaType", file.mediaType)
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
