package import Content
import DataFormats
import Diagnostics
import Markdown
import Markup

/// Turns the bytes of content files into values. It reads one file at a time, keeps no state and
/// opens nothing, so any number of threads may use one.
package struct ContentReader: Sendable {
  /// The site the files belong to.
  let settings: Settings
  /// Speaks the site's language.
  let renderer: MarkdownRenderer

  /// A reader for the site that `settings` describe.
  package init(_ settings: Settings) {
    self.settings = settings
    let limits = settings.limits
    self.renderer = MarkdownRenderer(
      .site(
        settings.language,
        within: Bounds(
          megabytes: limits.markdownMegabytes, depth: limits.nesting, cells: limits.tableCells)))
  }

  /// Reads the head of the file at `path` with `make`, and its text.
  func read<Key: FieldKey, Value: Sendable>(
    _ path: String, _ bytes: [UInt8], as schema: Key.Type,
    _ make: (inout FieldReader<Key>, Body) -> Value?
  ) -> ReadingResult<Value> {
    var diagnostics: [Diagnostic] = []
    guard let head = FrontMatter.read(bytes, of: path, reportingTo: &diagnostics) else {
      return ReadingResult(nil, diagnostics)
    }
    let text = renderer.render(bytes, in: head.bodyStart..<bytes.count, file: path)
    var fields = FieldReader<Key>(head.fields, of: path, .yaml)
    let value = make(&fields, text.body)
    fields.reportUnknownKeys()
    return ReadingResult(value, diagnostics + fields.findings + text.findings)
  }
}
