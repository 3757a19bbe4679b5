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

  /// All of `findings` by file, the summary line, which counts `all` where they are not all there is,
  /// and what to do next. Files with errors come last, nearest to the summary; those alike in this
  /// stay in order.
  func report(on findings: [Diagnostic], among all: [Diagnostic]? = nil) -> String {
    var sources = SourceCache(source: source)
    var text = ""
    for group in FileFindings.grouped(findings) {
      if group.findings.count > 1, let file = group.file {
        let title = "\(file.shownSafely): \(counts(of: group.findings))"
        text += terminal.styled("── ", .dim) + terminal.styled(title, .bold) + "\n\n"
      }
      for finding in group.findings { text += block(for: finding, &sources) + "\n" }
    }
    return text + summary(of: all ?? findings) + "\n" + next(after: findings)
  }

  /// Which file to mend first, what mends itself, and where more is said.
  private func next(after findings: [Diagnostic]) -> String {
    let gravest = Severity.allCases.lazy.compactMap { severity in
      findings.first { $0.severity == severity }
    }.first
    guard let gravest else { return "" }
    let fixes = findings.count { $0.canBeMended }
    let mending = Message(
      vi: "\(fixes) chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)",
      en: "\(fixes) can be mended by: bangtin check --fix (add --dry-run to see how)")
    let explaining = Message(
      vi: "Giải thích kèm ví dụ: bangtin explain \(gravest.id)",
      en: "Explained with examples: bangtin explain \(gravest.id)")
    return [FirstStep(among: findings)?.message, fixes > 0 ? mending : nil, explaining]
      .compactMap { $0.map { $0[language].shownSafely + "\n" } }.joined()
  }

  /// `2 lỗi, 1 cảnh báo`; says so where there is nothing.
  func summary(of findings: [Diagnostic]) -> String {
    guard findings.isEmpty else { return counts(of: findings) }
    let nothing = Message(vi: "Không có lỗi hay cảnh báo nào.", en: "No errors, no warnings.")
    return terminal.styled(nothing[language], .green)
  }

  private func counts(of findings: [Diagnostic]) -> String {
    Severity.allCases.compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      let word = severity.word[language]
      let text = "\(count) \(word)\(language == .en && count > 1 ? "s" : "")"
      return terminal.styled(text, severity.style)
    }.joined(separator: ", ")
  }

  /// One finding alone, and the line of its file that it points into.
  func text(of finding: Diagnostic) -> (text: String, line: Int?) {
    var sources = SourceCache(source: source)
    let text = block(for: finding, &sources)
    return (text, sources.position(of: finding.place)?.line)
  }

  /// One finding: two to four lines.
  private func block(for finding: Diagnostic, _ sources: inout SourceCache) -> String {
    let severity = finding.severity
    var head = ""
    var excerpt = ""
    if let place = finding.place {
      let file = place.file.shownSafely
      head = terminal.styled("\(file):", .bold) + " "
      if let range = place.range, let source = sources.text(of: place.file),
        let position = sources.position(of: place)
      {
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
    let mending = Message(
      vi: "bangtin check --fix sửa giúp chỗ này", en: "bangtin check --fix mends it")
    let hints = [finding.hint, finding.canBeMended ? mending : nil].compactMap {
      $0.map { "  " + terminal.styled("→ \($0[language].shownSafely)", .blue) + "\n" }
    }
    return "\(head)\(word) \(message) [\(finding.id)]\n\(excerpt)\(hints.joined())"
  }
}

extension Diagnostic {
  /// Whether `bangtin check --fix` mends it: it knows how, and the file is the project's own text.
  var canBeMended: Bool {
    guard !edits.isEmpty, let file = place?.file else { return false }
    return file == .settingsFile || file.hasPrefix("content/")
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

  /// Line and column of `place`, where it names bytes of a file that can be read.
  mutating func position(of place: Place?) -> SourceText.Position? {
    guard let place, let range = place.range, text(of: place.file) != nil else { return nil }
    return last?.text?.position(of: range.lowerBound)
  }
}
