import Content
import Diagnostics
import Reading

/// The content of a project as values: each file's with the findings in it.
struct Workspace: Sendable {
  /// What one file holds.
  private enum Value: Sendable {
    case post(Post)
    case directive(Directive)
    case plan(Plan)
    case event(Event)
    case page(Page)
    case opinion([OpinionIssue])
  }

  let posts: [Post]
  let directives: [Directive]
  let plans: [Plan]
  let events: [Event]
  let pages: [Page]
  let opinion: [OpinionIssue]
  /// The office's register.
  let register: [RegisterEntry]
  /// The paths of the internal records, those without an issue in them too.
  let records: [String]
  let findings: [Diagnostic]

  /// Reads every file of `inputs`, on all processors; plans are in the order of their ids, every
  /// other list in that of the paths.
  init(of inputs: Inputs, settings: Settings, watch: Stopwatch<BuildPhase>) {
    let reader = ContentReader(settings, watch: watch.naming(BuildPhase.init))
    let results = ParallelMap()(inputs.files) { file in Self.read(file, with: reader) }
    let values = results.map(\.value)
    posts = values.compactMap { if case .post(let value) = $0 { value } else { nil } }
    directives = values.compactMap { if case .directive(let value) = $0 { value } else { nil } }
    // By id, since `2017-2018-mam-non.md` comes before `2017-2018.md` by path: a plan stands before
    // its annexes.
    plans = values.compactMap { if case .plan(let value) = $0 { value } else { nil } }
      .sorted { ($0.id, $0.source.path) < ($1.id, $1.source.path) }
    events = values.compactMap { if case .event(let value) = $0 { value } else { nil } }
    pages = values.compactMap { if case .page(let value) = $0 { value } else { nil } }
    opinion = values.flatMap { value in
      if case .opinion(let issues) = value { issues } else { [OpinionIssue]() }
    }
    records = zip(inputs.files, values).compactMap { file, value in
      if case .opinion = value { file.path } else { nil }
    }
    let read = inputs.register.map {
      reader.register(path: settings.archive.register, bytes: $0)
    }
    register = read?.value ?? []
    findings = results.flatMap(\.findings) + (read?.diagnostics ?? [])
  }

  private static func read(
    _ file: Inputs.File, with reader: ContentReader
  ) -> (value: Value?, findings: [Diagnostic]) {
    func keep<Read>(
      _ result: ReadingResult<Read>, _ make: (Read) -> Value
    ) -> (value: Value?, findings: [Diagnostic]) {
      (result.value.map(make), result.diagnostics)
    }
    return switch file.kind {
    case .post: keep(reader.post(path: file.path, bytes: file.bytes), Value.post)
    case .directive: keep(reader.directive(path: file.path, bytes: file.bytes), Value.directive)
    case .plan: keep(reader.plan(path: file.path, bytes: file.bytes), Value.plan)
    case .event: keep(reader.event(path: file.path, bytes: file.bytes), Value.event)
    case .page: keep(reader.page(path: file.path, bytes: file.bytes), Value.page)
    case .opinion: keep(reader.opinionIssues(path: file.path, bytes: file.bytes), Value.opinion)
    }
  }
}
