import Files
import Foundation

@testable import Building

/// A project's folder for one test, removed with the value.
final class ProjectFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("bangtin-\(UUID().uuidString)/du-an")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: FilePath.parent(of: path))
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  /// Writes `text` to `name`, with the folders it stands in.
  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Every file and link under `folder` with its text, but the manifest; `/` behind empty folders.
  func tree(_ folder: String = "public") throws -> [String: String] {
    var tree: [String: String] = [:]
    let manager = FileManager.default
    guard manager.fileExists(atPath: "\(path)/\(folder)") else { return [:] }
    for name in try manager.subpathsOfDirectory(atPath: "\(path)/\(folder)") {
      let full = "\(path)/\(folder)/\(name)"
      if name == Manifest.name { continue }
      let type = try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType
      switch type {
      case .typeSymbolicLink:
        tree[name] = "-> " + (try manager.destinationOfSymbolicLink(atPath: full))
      case .typeDirectory:
        if try manager.contentsOfDirectory(atPath: full).isEmpty { tree[name + "/"] = "" }
      default: tree[name] = try String(contentsOfFile: full, encoding: .utf8)
      }
    }
    return tree
  }

  /// Builds a site of these files.
  @discardableResult
  func build(
    _ files: [String: String], to output: String = "public", inPlace: Bool = false,
    rehearsal: Rehearsal = .none, fingerprint: String = "1"
  ) throws -> PublishSummary {
    var options = OutputFolder.Options(inPlace: inPlace, threads: 2)
    options.rehearsal = rehearsal
    let staging = try OutputFolder(at: output, project: path, options: options).stage()
    _ = try ParallelMap(threads: 2)(files.sorted { $0.key < $1.key }.map { ($0, $1) }) { file in
      try staging.write(file.0, Array(file.1.utf8))
    }
    return try staging.publish(
      fingerprint: Self.fingerprint(fingerprint), diagnostics: [], validUntil: 1000)
  }

  /// Whether nothing would have to be done.
  func isCurrent(_ fingerprint: String = "1", at now: Int64 = 0) throws -> Bool {
    let folder = try OutputFolder(at: "public", project: path)
    return try folder.record(for: Self.fingerprint(fingerprint), at: now) != nil
  }

  static func fingerprint(_ text: String) -> InputFingerprint {
    InputFingerprint(tool: text, flags: [], inputs: [])
  }

  /// The inode of a file of the output.
  func inode(_ name: String) throws -> UInt64? {
    try FilePath.facts(of: "\(path)/public/\(name)")?.inode
  }
}
