import DataFormats
import Diagnostics
import Testing

/// A text with one mistake, its place marked by ⟦⟧, and all that is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let marked: Marked
  let rule: DataFormatRule
  let message: Message
  let hint: Message?
  /// The text after the finding's edits; nothing where it brings none.
  let mended: String?

  init(
    _ marked: String, _ rule: DataFormatRule, vi: String, en: String, hintVi: String? = nil,
    hintEn: String? = nil, mended: String? = nil
  ) {
    self.marked = Marked(marked)
    self.rule = rule
    self.message = Message(vi: vi, en: en)
    self.hint = if let hintVi, let hintEn { Message(vi: hintVi, en: hintEn) } else { nil }
    self.mended = mended
  }

  var testDescription: String { marked.source }

  /// Compares with what was said while `marked.bytes` were read as `file`.
  func expect(
    _ diagnostics: [Diagnostic], in file: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(diagnostics.count == 1, sourceLocation: location)
    guard let said = diagnostics.first else { return }
    #expect(said.id == rule.rawValue, sourceLocation: location)
    #expect(said.severity == rule.severity, sourceLocation: location)
    #expect(said.place == Place(file: file, range: marked.range), sourceLocation: location)
    #expect(said.message == message, sourceLocation: location)
    #expect(said.hint == hint, sourceLocation: location)
    #expect(
      (said.edits.isEmpty ? nil : marked.text(after: said.edits)) == mended,
      sourceLocation: location)
  }
}

/// A text in which ⟦ and ⟧ mark a place.
struct Marked: Sendable {
  let source: String
  let bytes: [UInt8]
  /// The place between the marks, in the bytes without them; nothing where there are none.
  let range: Range<Int>?

  init(_ source: String) {
    self.source = source
    let before = source.prefix { $0 != "⟦" }
    guard before.endIndex < source.endIndex else {
      bytes = Array(source.utf8)
      range = nil
      return
    }
    let inside = source[before.endIndex...].dropFirst().prefix { $0 != "⟧" }
    let after = source[inside.endIndex...].dropFirst()
    bytes = Array(before.utf8) + Array(inside.utf8) + Array(after.utf8)
    range = before.utf8.count..<before.utf8.count + inside.utf8.count
  }

  /// The text after `edits`, last one first.
  func text(after edits: [Edit]) -> String {
    var edited = bytes
    for edit in edits.reversed() { edited.replaceSubrange(edit.range, with: edit.replacement.utf8) }
    return String(decoding: edited, as: UTF8.self)
  }
}
