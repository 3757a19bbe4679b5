import Content
import Diagnostics
import Testing

@testable import Reading

/// A file as somebody might write it, with what reading it says.
struct Example: Sendable, CustomTestStringConvertible {
  /// Which kind of file it is.
  enum Kind: Sendable {
    case post, directive, plan, event, page, opinion, settings
  }

  let name: String
  let kind: Kind
  /// The front matter, or all of site.toml.
  let fields: String
  let expected: String

  init(_ name: String, _ kind: Kind, _ fields: String, finds expected: String) {
    self.name = name
    self.kind = kind
    self.fields = fields
    self.expected = expected
  }

  var testDescription: String { name }

  /// Each finding as its id, the passage it points at and its words in both languages.
  var findings: String {
    let isTOML = if case .settings = kind { true } else { false }
    let bytes = Array((isTOML ? fields : "---\n\(fields)\n---\nNội dung.\n").utf8)
    return diagnostics(of: bytes).map { $0.described(in: bytes) }.joined(separator: "\n")
  }

  private func diagnostics(of bytes: [UInt8]) -> [Diagnostic] {
    let reader = ContentReader(.standard)
    return switch kind {
    case .post: reader.post(path: "content/posts/a.md", bytes: bytes).diagnostics
    case .directive: reader.directive(path: "content/directives/a.md", bytes: bytes).diagnostics
    case .plan: reader.plan(path: "content/plans/2020-2021.md", bytes: bytes).diagnostics
    case .event: reader.event(path: "content/events/a.md", bytes: bytes).diagnostics
    case .page: reader.page(path: "content/pages/a.md", bytes: bytes).diagnostics
    case .opinion:
      reader.opinionIssues(path: "content/internal/opinion/a.md", bytes: bytes).diagnostics
    case .settings: ContentReader.settings(path: "site.toml", bytes: bytes).diagnostics
    }
  }
}

extension Diagnostic {
  /// The finding in lines: id and passage, message, hint, and the same in English; then its edits.
  fileprivate func described(in bytes: [UInt8]) -> String {
    let passage = place?.range.map { " «\(String(decoding: bytes[$0], as: UTF8.self))»" } ?? ""
    var lines = ["\(id)\(passage)", message.vi]
    if let hint { lines.append(hint.vi) }
    lines.append(message.en)
    if let hint { lines.append(hint.en) }
    lines += edits.map { edit in
      "«\(String(decoding: bytes[edit.range], as: UTF8.self))» → «\(edit.replacement)»"
    }
    return lines.joined(separator: "\n  ")
  }
}

extension Settings {
  /// A small school's.
  static let standard: Settings = {
    let toml = """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      """
    let result = ContentReader.settings(path: "site.toml", bytes: Array(toml.utf8))
    guard let settings = result.value, result.diagnostics.isEmpty else {
      preconditionFailure("\(result.diagnostics)")
    }
    return settings
  }()
}
