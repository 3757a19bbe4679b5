import Diagnostics

/// One template file, taken apart.
struct TemplateTree: Sendable {
  let name: String
  /// The path that messages show.
  let file: String
  let bytes: [UInt8]
  /// Empty where the file has syntax errors.
  let nodes: [TemplateNode]
  /// The syntax errors, and warnings, of this file.
  let diagnostics: [Diagnostic]

  /// Whether the file has syntax errors, and so no nodes.
  var isBroken: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  /// The place of `range` in this file.
  func place(_ range: Range<Int>) -> Place {
    Place(file: file, range: range)
  }
}

/// A piece of a template. Ranges are byte offsets in its file.
indirect enum TemplateNode: Sendable {
  case text(Range<Int>)
  /// The start of a line that is neither blank nor a standalone tag's, with its leading blanks:
  /// the point where a partial's indentation is put in.
  case lineStart(Range<Int>)
  case variable(TemplateName, isRaw: Bool)
  case section(TemplateName, isInverted: Bool, [TemplateNode])
  case partial(TemplateInclusion)
  case parent(TemplateInclusion, [TemplateBlock])
  case block(TemplateBlock)
}

/// A name looked up in the context, with the tag it stands in.
struct TemplateName: Sendable {
  /// The parts between the dots; `.` alone is no part at all.
  let parts: [String]
  let range: Range<Int>

  init(_ name: String, range: Range<Int>) {
    parts =
      name == "."
      ? []
      : name.split(separator: ".", omittingEmptySubsequences: false)
        .map(String.init)
    self.range = range
  }

  /// The name as written.
  var text: String {
    parts.isEmpty ? "." : parts.joined(separator: ".")
  }
}

/// A tag that brings in another template: `{{>x}}`, `{{<x}}`, `{{>*x}}`, `{{<*x}}`.
struct TemplateInclusion: Sendable {
  /// What names the template.
  enum Target: Sendable {
    case fixed(String)
    /// A name whose value names the template.
    case dynamic(TemplateName)
  }

  let target: Target
  let range: Range<Int>
  /// The blanks before a tag that stands alone on its line: every line brought in is indented so.
  let leading: Range<Int>?
}

/// `{{$x}}…{{/x}}`: a place that can be overridden, or, directly within a parent tag, what overrides.
struct TemplateBlock: Sendable {
  let name: String
  /// The opening tag.
  let range: Range<Int>
  let body: [TemplateNode]
  /// The blanks before an opening tag that is the first thing on its line.
  let leading: Range<Int>?
  /// Whether the body starts on a line of its own: the line feed after the opening tag is dropped.
  let startsOwnLine: Bool
}
