/// A door that bytes from outside come through, to be fed by libFuzzer and by the replay of what
/// libFuzzer kept. One entry for both: `faults(in:)`.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A post: its front matter, what the fields mean, its text.
  case frontMatter = "front-matter"
  /// Directives, plans, events, pages and internal records.
  case record
  /// site.toml.
  case toml
  /// Tables of offices, and the register.
  case csv
  case json
  /// Document numbers and dates, in running text and typed alone.
  case number
  /// Markdown with our extensions.
  case markdown
  /// Mustache, as the theme compiles it and as `bangtin render` fills it.
  case template
  /// DOCX, XLSX, ODT and ODS, packed.
  case office
  /// The XML inside of them, unpacked: libFuzzer cannot pack.
  case officePart = "office-part"
  /// Heads of pictures, pictures freed of their metadata, drawings.
  case image
  /// Pixels: what libjpeg, libpng and libwebp make of a photo, and our variants of it.
  case photo
  /// Composition, folding, slugs, order, summaries, percent escapes, paths.
  case text
  /// A paper in plain text, read by its layout.
  case paper
  /// A communication plan in plain text and in Markdown, made a plan file.
  case plan

  /// What `input` breaks of what is promised for every input; nothing, if all is well. What it
  /// breaks more thoroughly (a trap, a hang, memory out of bounds) ends the process.
  package func faults(in input: [UInt8]) -> [String] {
    var promises = Promises()
    switch self {
    case .frontMatter: promises.keepOfPost(input)
    case .record: promises.keepOfRecords(input)
    case .toml: promises.keepOfTOML(input)
    case .csv: promises.keepOfCSV(input)
    case .json: promises.keepOfJSON(input)
    case .number: promises.keepOfNumbers(input)
    case .markdown: promises.keepOfMarkdown(input)
    case .template: promises.keepOfTemplate(input)
    case .office: promises.keepOfOfficeFile(input)
    case .officePart: promises.keepOfOfficePart(input)
    case .image: promises.keepOfImage(input)
    case .photo: promises.keepOfPhoto(input)
    case .text: promises.keepOfText(input)
    case .paper: promises.keepOfPaper(input)
    case .plan: promises.keepOfPlan(input)
    }
    return promises.broken
  }
}
