package import Content
package import DataFormats
package import Diagnostics
import Markdown
import Markup

/// Turns the bytes of content files into values. It reads one file at a time, keeps no state and
/// opens nothing, so any number of threads may use one.
package struct ContentReader: Sendable {
  /// The site the files belong to.
  let settings: Settings
  /// Speaks the site's language.
  let renderer: MarkdownRenderer
  private let watch: Stopwatch<ReadingPart>

  /// A reader for the site that `settings` describe.
  package init(_ settings: Settings, watch: Stopwatch<ReadingPart> = .off) {
    self.settings = settings
    self.watch = watch
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
    _ make: (inout FieldReader<Key>, Prose) -> Value?
  ) -> ReadingResult<Value> {
    var diagnostics: [Diagnostic] = []
    let found = watch(.frontMatter) {
      FrontMatter.read(
        bytes, of: path, within: FrontMatter.Bounds(settings.limits), reportingTo: &diagnostics)
    }
    guard let head = found else { return ReadingResult(nil, diagnostics) }
    let text = watch(.text) { prose(bytes, in: head.bodyStart..<bytes.count, file: path) }
    let details = watch(.text) { PersonalDetail.all(in: bytes.span, bodyStart: head.bodyStart) }
    return watch(.fields) {
      var fields = FieldReader<Key>(head.fields, of: path, .yaml)
      let prose = Prose(
        text.prose.body, citing: text.prose.citations, personalDetails: details)
      let value = make(&fields, prose)
      fields.reportUnknownKeys()
      return ReadingResult(value, diagnostics + fields.findings + text.findings)
    }
  }

  /// Renders `range` of `source` and takes down what it cites.
  func prose(
    _ source: [UInt8], in range: Range<Int>? = nil, file: String
  ) -> (prose: Prose, findings: [Diagnostic]) {
    var found: [Citation] = []
    let rendering = renderer.render(source, in: range, file: file) { text in
      let citations = Citation.all(in: text)
      found += citations
      return citations.map(\.range)
    }
    let citations = zip(found, rendering.passages).map { Reference($0, at: $1) }
    return (Prose(rendering.body, citing: citations), rendering.findings)
  }
}

extension FrontMatter.Bounds {
  /// Those of a site.
  package init(_ limits: Limits) {
    self.init(kilobytes: limits.frontMatterKilobytes, depth: limits.frontMatterNesting)
  }
}
