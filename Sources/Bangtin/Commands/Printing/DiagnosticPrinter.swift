import Diagnostics
import Terminal

/// Writes findings for people: place, message, the line with a caret, what to do next.
struct DiagnosticPrinter {
  let language: Language
  /// What the text is printed on.
  let terminal: Terminal
  /// How wide a line of a source file may be shown.
  let columns: Int
  /// The bytes of a source file, asked for when a finding points into it; nothing where it cannot
  /// be read.
  let source: (_ file: String) -> [UInt8]?

  /// All of `findings` and the summary line, which counts `all` where they are not all there is.
  /// Errors come last, nearest to the summary; within one severity the order stays.
  func report(on findings: [Diagnostic], among all: [Diagnostic]? = nil) -> String {
    var sources = SourceCache(source: source)
    var text = ""
    for severity in [Severity.note, .warning, .error] {
      for finding in findings where finding.severity == severity {
        text += block(for: finding, &sources) + "\n"
      }
    }
    return text + summary(of: all ?? findings) + "\n"
  }

  /// `2 lỗi, 1 cảnh báo`; says so where there is nothing.
  func summary(of findings: [Diagnostic]) -> String {
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      let word = severity.word[language]
      let text = "\(count) \(word)\(language == .en && count > 1 ? "s" : "")"
      return terminal.styled(text, severity.style)
    }
    guard counts.isEmpty else { return counts.joined(separator: ", ") }
    let nothing = Message(vi: "Không có lỗi hay cảnh báo nào.", en: "No errors, no warnings.")
    return terminal.styled(nothing[language], .green)
  }

  /// One finding alone, and the line of its file that it points into.
  func text(of finding: Diagnostic) -> (text: String, line: Int?) {
    var sources = SourceCache(source: source)
    let text = block(for: finding, &sources)
    guard let place = finding.place, let range = place.range else { return (text, nil) }
    return (text, sources.text(of: place.file)?.position(of: range.lowerBound).line)
  }

  /// One finding: two to four lines.
  private func block(for finding: Diagnostic, _ sources: inout SourceCache) -> String {
    let severity = finding.severity
    var head = ""
    var excerpt = ""
    if let place = finding.place {
      let file = place.file.shownSafely
      head = terminal.styled("\(file):", .bold) + " "
      if let range = place.range, let source = sources.text(of: place.file) {
        let position = source.position(of: range.lowerBound)
        head = terminal.styled("\(file):\(position.line):\(position.column):", .bold) + " "
        let shown = Excerpt(of: range, in: source, columns: max(20, columns - 4))
        let carets = shown.carets.drop { $0 == " " }
        let indent = String(repeating: " ", count: shown.carets.count - carets.count)
        excerpt =
          "    \(shown.line)\n    \(indent)\(terminal.styled(String(carets), severity.style))\n"
      }
    }
    let word = terminal.styled("\(severity.word[language]):", severity.style)
    let message = finding.message[language].shownSafely
    let hint = finding.hint.map {
      "  " + terminal.styled("→ \($0[language].shownSafely)", .blue) + "\n"
    }
    return "\(head)\(word) \(message) [\(finding.id)]\n\(excerpt)\(hint ?? "")"
  }
}

/// The files that findings point into; only the last one stays in memory.
struct SourceCache {
  let source: (_ file: String) -> [UInt8]?
  private var last: (file: String, text: SourceText?)?

  init(source: @escaping (_ file: String) -> [UInt8]?) {
    self.source = source
  }

  /// The text of `file`, where it can be read.
  mutating func text(of file: String) -> SourceText? {
    if let last, last.file == file { return last.text }
    let text = source(file).map { SourceText($0) }
    last = (file, text)
    return text
  }
}
