import Content
import Diagnostics
import Reading

/// The content of a project as values: each file's with the findings in it.
struct Workspace: Sendable {
  /// One file as it was understood.
  struct File: Sendable {
    let path: String
    /// Nothing where an error makes it meaningless.
    let value: Value?
    let findings: [Diagnostic]
  }

  /// What one file holds.
  enum Value: Sendable {
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

  /// Reads every file of `inputs`, on all processors.
  init(of inputs: Inputs, settings: Settings, watch: Stopwatch<BuildPhase>) {
    let reader = ContentReader(settings, watch: watch.naming(BuildPhase.init))
    let files = ParallelMap()(inputs.files) { File(reading: $0, with: reader) }
    let register = inputs.register.map {
      reader.register(path: settings.archive.register, bytes: $0)
    }
    self.init(
      files, register: register?.value ?? [], registerFindings: register?.diagnostics ?? [])
  }

  /// The content that `files`, in the order of their paths, and the office's register hold; plans are
  /// in the order of their ids, every other list in that of the paths.
  init(_ files: [File], register: [RegisterEntry], registerFindings: [Diagnostic]) {
    let values = files.map(\.value)
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
    records = files.compactMap { file in
      if case .opinion = file.value { file.path } else { nil }
    }
    self.register = register
    findings = files.flatMap(\.findings) + registerFindings
  }
}

extension Workspace.File {
  /// Understands `file`.
  init(reading file: Inputs.File, with reader: ContentReader) {
    func keep<Read>(
      _ result: ReadingResult<Read>, _ make: (Read) -> Workspace.Value
    ) -> (value: Workspace.Value?, findings: [Diagnostic]) {
      (result.value.map(make), result.diagnostics)
    }
    let (value, findings) =
      switch file.kind {
      case .post: keep(reader.post(path: file.path, bytes: file.bytes), Workspace.Value.post)
      case .directive:
        keep(reader.directive(path: file.path, bytes: file.bytes), Workspace.Value.directive)
      case .plan: keep(reader.plan(path: file.path, bytes: file.bytes), Workspace.Value.plan)
      case .event: keep(reader.event(path: file.path, bytes: file.bytes), Workspace.Value.event)
      case .page: keep(reader.page(path: file.path, bytes: file.bytes), Workspace.Value.page)
      case .opinion:
        keep(reader.opinionIssues(path: file.path, bytes: file.bytes), Workspace.Value.opinion)
      }
    self.init(path: file.path, value: value, findings: findings)
  }
}
