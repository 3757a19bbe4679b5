/// One tag of a template, as written.
struct TemplateTag {
  /// What a tag does, from the sign behind its opening delimiter.
  enum Kind {
    /// `{{x}}`
    case variable
    /// `{{{x}}}`, `{{&x}}`
    case raw
    /// `{{#x}}`
    case section
    /// `{{^x}}`
    case inverted
    /// `{{/x}}`
    case end
    /// `{{!…}}` and `{{=… …=}}`: of no meaning once the tags are found.
    case silent
    /// `{{>x}}`
    case partial
    /// `{{<x}}`
    case parent
    /// `{{$x}}`
    case block
  }

  let kind: Kind
  /// The trimmed content, without the space that may follow a `*`.
  let name: String
  /// The whole tag with its delimiters, in the file.
  let range: Range<Int>
  /// The index of the end tag of a section, parent or block.
  var partner: Int?
}
