import Content
import DataFormats
import Diagnostics
import Reading

extension Promises {
  /// Of a post: see `keep(of:in:_:)` and `keep(of:of:)`.
  mutating func keepOfPost(_ input: [UInt8]) {
    keepOfFrontMatter(input)
    let result = Self.reader.post(path: "content/posts/a.md", bytes: input)
    keep(of: result.diagnostics, in: "content/posts/a.md", input)
    guard let post = result.value else {
      expect(result.diagnostics.contains { $0.severity == .error }, "a post is lost with an error")
      return
    }
    expect(Self.isSlug(post.slug), "the slug “\(post.slug)” is one")
    keep(of: post.body, source: input)
    keep(of: post.date.date)
  }

  /// Of all other content files, the same bytes as each of them.
  mutating func keepOfRecords(_ input: [UInt8]) {
    let path = "content/a.md"
    let reader = Self.reader
    let directive = reader.directive(path: path, bytes: input)
    keep(of: directive, input, path) { $0.body }
    keep(of: reader.plan(path: path, bytes: input), input, path) { $0.directive.body }
    keep(of: reader.event(path: path, bytes: input), input, path) { $0.body }
    keep(of: reader.page(path: path, bytes: input), input, path) { $0.body }
    keep(of: reader.opinionIssues(path: path, bytes: input), input, path) { _ in .empty }
    if let issued = directive.value?.issued { keep(of: issued.earliest) }
  }

  private mutating func keep<Value>(
    of result: ReadingResult<Value>, _ input: [UInt8], _ path: String, _ text: (Value) -> Prose
  ) {
    keep(of: result.diagnostics, in: path, input)
    guard let value = result.value else {
      expect(result.diagnostics.contains { $0.severity == .error }, "a file is lost with an error")
      return
    }
    keep(of: text(value), source: input)
  }

  /// The table lies between the two lines, each value inside of it.
  private mutating func keepOfFrontMatter(_ input: [UInt8]) {
    var findings: [Diagnostic] = []
    guard let head = FrontMatter.read(input, of: "a.md", reportingTo: &findings) else { return }
    expect(Self.lies(head.range, in: input), "front matter lies inside the file")
    expect(
      head.bodyStart >= head.range.upperBound && head.bodyStart <= input.count,
      "the text follows the front matter")
    keep(of: head.fields, in: input)
  }

  /// Of site.toml and of TOML.
  mutating func keepOfTOML(_ input: [UInt8]) {
    var findings: [Diagnostic] = []
    let table = TOML.table(from: input, of: "site.toml", reportingTo: &findings)
    keep(of: findings, in: "site.toml", input)
    expect(
      table != nil || findings.contains { $0.severity == .error },
      "TOML that is no table is an error")
    if let table { keep(of: table, in: input) }
    let settings = ContentReader.settings(path: "site.toml", bytes: input)
    keep(of: settings.diagnostics, in: "site.toml", input)
  }

  private mutating func keep(of table: Table, in input: [UInt8]) {
    var keys: Set<String> = []
    for entry in table.entries {
      expect(Self.lies(entry.keyRange, in: input), "the key \(entry.key) lies between characters")
      expect(keys.insert(entry.key).inserted, "the key \(entry.key) stands once")
      keep(of: entry.value, in: input)
    }
  }

  private mutating func keep(of node: Node, in input: [UInt8]) {
    expect(Self.lies(node.range, in: input), "the value at \(node.range) lies between characters")
    switch node.content {
    case .empty, .scalar: break
    case .list(let nodes): for node in nodes { keep(of: node, in: input) }
    case .table(let table): keep(of: table, in: input)
    }
  }

  /// A day is written as four, two and two digits, and its number leads back to it.
  mutating func keep(of date: CalendarDate) {
    expect(date.description.utf8.count == 10, "the day \(date) has ten characters")
    expect(CalendarDate(dayNumber: date.dayNumber) == date, "the day \(date) has a number")
    expect((1...7).contains(date.weekday) || date.weekday == 0, "the day \(date) has a weekday")
  }
}
