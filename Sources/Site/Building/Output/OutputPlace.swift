import Files

/// Where the site goes: the output folder with every link followed, and what bangtin keeps beside it.
package struct OutputPlace: Sendable, Equatable {
  /// As the person named it.
  package let name: String
  /// From the root, links followed. It need not be there yet; the folder it stands in need not either.
  package let path: String
  /// The project's folder from the root, links followed.
  package let project: String

  /// The place that `output` names, relative to `project`; refused where replacing it would take the
  /// project, its content, its themes or their history along.
  package init(of output: String, in project: String) throws {
    let project = try FilePath.resolved(project)
    name = output
    self.project = project
    path = try Self.resolved(FilePath.joined(project, output), name: output)
    let sources = try ["content", "themes", ".git", ".bangtin"].flatMap {
      try Self.places(of: FilePath.joined(project, $0))
    }
    let holdsProject = FilePath.contains(path, project)
    if holdsProject
      || sources.contains(where: { FilePath.contains($0, path) || FilePath.contains(path, $0) })
    {
      throw OutputRefusal.unsafe(output)
    }
  }

  /// The folder that the output stands in.
  var parent: String { FilePath.parent(of: path) }
  /// The output's name in `parent`.
  var leaf: String { FilePath.name(of: path) }
  /// Beside the output, in `parent`: what bangtin needs between two builds.
  var workshop: String { ".\(leaf).bangtin" }
  /// In the workshop: the site of before, to become the next one.
  var spare: String { "\(workshop)/spare" }
  /// In the workshop.
  var lock: String { "\(workshop)/lock" }
  /// In the workshop for a moment: a second name of the site's manifest, if it can have one there.
  var probe: String { "\(workshop)/\(Self.passing[0])" }
  /// In the workshop for a moment: the next manifest of a site that stays otherwise as it is.
  var nextManifest: String { "\(workshop)/\(Self.passing[1])" }
  /// Names in the workshop that no build leaves there.
  static let passing = ["probe", "manifest"]
  /// In the project's folder, for the record of the last build into this output.
  var record: String {
    ".bangtin/\(leaf)-\(ContentHash(of: Array(path.utf8)).hex.prefix(8)).record"
  }

  /// Where a source folder is said to be, and where it is, should a link lead there.
  private static func places(of source: String) throws -> [String] {
    guard try FilePath.facts(of: source) != nil else { return [source] }
    return [source, try FilePath.resolved(source)]
  }

  /// Resolves as much of `path` as is there.
  private static func resolved(_ path: String, name: String) throws -> String {
    if let facts = try FilePath.facts(of: path) {
      guard facts.kind == .folder else { throw OutputRefusal.notAFolder(name) }
      return try FilePath.resolved(path)
    }
    if try FilePath.isLink(path) { throw OutputRefusal.notAFolder(name) }
    guard let path = FilePath.normalized(path) else { throw OutputRefusal.unsafe(name) }
    let parent = FilePath.parent(of: path)
    return FilePath.joined(try resolved(parent, name: name), FilePath.name(of: path))
  }
}
