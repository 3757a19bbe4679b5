import Content
import DataFormats
import Diagnostics
import Files
import Reading

/// The ids and files of a project that a shell may offer, read from no more files than hold them.
/// What cannot be read offers nothing: a shell has nowhere to show why.
struct ProjectValues {
  typealias Candidate = CommandLineCompletion.Candidate

  let root: String
  let language: Language

  /// What stands for `completion` in the project.
  func candidates(for completion: ValueCompletion) throws -> [Candidate] {
    switch completion {
    case .rules:
      RuleCatalogue().entries.map {
        Candidate(word: $0.id, meaning: $0.explanation.title[language])
      }
    case .topics: try plans().flatMap(\.topics).flatMap(topics)
    case .items: try plans().flatMap(items)
    case .periods: try periods()
    case .channels:
      try settings()?.channels.map { Candidate(word: $0.id.text, meaning: $0.name) } ?? []
    case .departments:
      try settings()?.departments.map { Candidate(word: $0.id.text, meaning: $0.name) } ?? []
    case .issuers:
      try settings()?.issuers.map { Candidate(word: $0.id.text, meaning: $0.name) } ?? []
    case .events:
      try events().map { Candidate(word: $0.id.text, meaning: $0.title) }
    case .sources: try files(in: "content").map { Candidate(word: $0) }
    case .nothing, .files, .folders, .words, .commands: []
    }
  }

  private func topics(_ topic: Topic) -> [Candidate] {
    [Candidate(word: topic.id.text, meaning: topic.title)]
      + topic.topics.map { Candidate(word: $0.id.text, meaning: $0.title) }
  }

  private func items(of plan: Plan) -> [Candidate] {
    plan.items.map { Candidate(word: $0.key, meaning: $0.title) }
  }

  private func periods() throws -> [Candidate] {
    let current = [
      ("hk1", Message(vi: "học kỳ 1 của năm học này", en: "semester 1 of this school year")),
      ("hk2", Message(vi: "học kỳ 2 của năm học này", en: "semester 2 of this school year")),
    ].map { Candidate(word: $0.0, meaning: $0.1[language]) }
    let plans = try plans()
    let years = Set(plans.map(\.period.description)).sorted()
    let months = Set(plans.flatMap(\.items).map(\.month.description)).sorted()
    return current + (years + months).map { Candidate(word: $0) }
  }

  private func settings() throws -> Settings? {
    let bytes = try Folder(at: root).read("site.toml", limit: Session.fileLimit)
    return ContentReader.settings(path: "site.toml", bytes: bytes).value
  }

  private func plans() throws -> [Plan] {
    try values(in: "content/plans") { $0.plan(path: $1, bytes: $2) }
  }

  private func events() throws -> [Event] {
    try values(in: "content/events") { $0.event(path: $1, bytes: $2) }
  }

  private func values<Value>(
    in folder: String, _ read: (ContentReader, String, [UInt8]) -> ReadingResult<Value>
  ) throws -> [Value] {
    guard let settings = try settings() else { return [] }
    let reader = ContentReader(settings)
    let project = try Folder(at: root)
    return try files(in: folder).compactMap { path in
      read(reader, path, try project.read(path, limit: Session.fileLimit)).value
    }
  }

  private func files(in folder: String) throws -> [String] {
    let path = FilePath.joined(root, folder)
    guard try FilePath.facts(of: path) != nil else { return [] }
    return try FolderWalk(of: path).files.filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
  }
}
