package import Diagnostics
import Markup

/// What the preview says of a page in a bar at its end, and over it where the site has errors. All of
/// it is text: none of it is taken for HTML.
package struct PreviewNotes: Sendable {
  /// Whether readers will see the page, in a word, and why where they do not.
  package struct Standing: Sendable {
    package let word: String
    package let reason: String?
    package let isPublic: Bool

    package init(word: String, reason: String?, isPublic: Bool) {
      self.word = word
      self.reason = reason
      self.isPublic = isPublic
    }
  }

  /// A file that the person may want to open.
  package struct Source: Sendable {
    /// As people know it, from the project's folder.
    package let name: String
    /// From the root.
    package let path: String
    /// From 1.
    package let line: Int?

    package init(name: String, path: String, line: Int? = nil) {
      self.name = name
      self.path = path
      self.line = line
    }
  }

  /// A finding as the terminal prints it.
  package struct Finding: Sendable {
    package let severity: Severity
    package let text: String
    package let source: Source?

    package init(severity: Severity, text: String, source: Source?) {
      self.severity = severity
      self.text = text
      self.source = source
    }
  }

  package let language: Language
  /// Absent for pages that no file of its own stands behind.
  package let standing: Standing?
  package let topics: [String]
  package let source: Source?
  /// Those about the page's source.
  package let findings: [Finding]
  /// Every error of the site.
  package let errors: [Finding]

  package init(
    language: Language, standing: Standing? = nil, topics: [String] = [], source: Source? = nil,
    findings: [Finding] = [], errors: [Finding] = []
  ) {
    self.language = language
    self.standing = standing
    self.topics = topics
    self.source = source
    self.findings = findings
    self.errors = errors
  }
}

extension PreviewNotes {
  /// What the page's script reads.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.object("words") { json in
        for word in PreviewWord.allCases { json.field(word.rawValue, word.message[language]) }
      }
      if let standing {
        json.object("standing") { json in
          json.field("word", standing.word)
          json.field("reason", standing.reason)
          json.field("isPublic", standing.isPublic)
        }
      }
      json.field("topics", topics)
      if let source { json.object("source") { source.write(to: &$0) } }
      json.array("findings") { json in for finding in findings { finding.write(to: &json) } }
      json.array("errors") { json in for finding in errors { finding.write(to: &json) } }
    }
    return json.bytes
  }
}

extension PreviewNotes.Source {
  fileprivate func write(to json: inout JSONWriter) {
    let place = line.map { ":\($0)" } ?? ""
    json.field("name", name)
    json.field("path", path)
    json.field("link", "vscode://file\(PercentEncoding.encoded(path: path))\(place)")
  }
}

extension PreviewNotes.Finding {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("severity", severity.rawValue)
      json.field("text", text)
      if let source { json.object("source") { source.write(to: &$0) } }
    }
  }
}

/// The words of the bar itself.
private enum PreviewWord: String, CaseIterable {
  case preview, topics, findings, errors, open, copy, copied, hide, show, lost

  var message: Message {
    switch self {
    case .preview: Message(vi: "Xem trước", en: "Preview")
    case .topics: Message(vi: "Nội dung", en: "Topics")
    case .findings: Message(vi: "Lưu ý về tệp này", en: "Findings in this file")
    case .errors:
      Message(
        vi: "Có lỗi: trang dưới đây dùng bản đúng gần nhất",
        en: "There are errors: the page below uses what last was right")
    case .open: Message(vi: "Mở tệp", en: "Open the file")
    case .copy: Message(vi: "Chép đường dẫn", en: "Copy the path")
    case .copied: Message(vi: "Đã chép", en: "Copied")
    case .hide: Message(vi: "Ẩn", en: "Hide")
    case .show: Message(vi: "Xem lỗi", en: "Show errors")
    case .lost:
      Message(
        vi: "bangtin serve đã dừng: trang này không tự cập nhật nữa",
        en: "bangtin serve has stopped: this page is no longer kept up to date")
    }
  }
}
