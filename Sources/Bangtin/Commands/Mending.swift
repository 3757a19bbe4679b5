import Authoring
import Building
import DataFormats
import Diagnostics
import Files

/// Mends the files of a project as far as their findings know how, and tidies their bytes. Each file
/// is replaced in one step, and only while it is the one that was read.
struct Mending {
  /// What became of one file.
  enum Outcome {
    case mended([MendedText.Change])
    case tidied([Untidiness])
    /// Somebody wrote it meanwhile.
    case changedMeanwhile
    /// It is not an ordinary file, but a link.
    case linked
  }

  let session: Session
  /// A finding may hide others; so many rounds find what the ones before brought to light.
  private static let rounds = 20

  /// Mends and tidies, and tells `note` of every file. Where the session only rehearses, nothing is
  /// written, and what the first round hides is not seen.
  func run(telling note: (_ file: String, Outcome) throws -> Void) throws {
    for _ in 0..<(session.choices.isRehearsal ? 1 : Self.rounds) {
      let seen = try facts()
      let findings = try session.openSite(session.buildOptions).check().diagnostics
      let edits = Dictionary(grouping: findings.filter(\.canBeMended)) { $0.place?.file ?? "" }
      var mended = 0
      for file in edits.keys.sorted() {
        let outcome = try replace(file, ifStill: seen[file]) { bytes in
          let text = MendedText(bytes, after: edits[file, default: []].flatMap(\.edits))
          return text.changes.isEmpty ? nil : (text.bytes, .mended(text.changes))
        }
        guard let outcome else { continue }
        try note(file, outcome)
        if case .mended = outcome { mended += 1 }
      }
      if mended == 0 { break }
    }
    let seen = try facts()
    for file in seen.keys.sorted() {
      let outcome = try replace(file, ifStill: seen[file]) { bytes in
        TextFile.tidied(bytes).map { ($0.bytes, .tidied($0.changes)) }
      }
      if let outcome { try note(file, outcome) }
    }
  }

  /// The texts that staff write by hand, as they stand now.
  private func facts() throws -> [String: FileFacts] {
    let root = session.choices.root
    let folder = try Folder(at: root)
    var facts = [String.settingsFile: try folder.facts(of: .settingsFile)].compactMapValues(\.self)
    let content = FilePath.joined(root, "content")
    guard try FilePath.facts(of: content) != nil else { return facts }
    for name in try FolderWalk(of: content).files where name.hasSuffix(".md") {
      facts["content/\(name)"] = try folder.facts(of: "content/\(name)")
    }
    return facts
  }

  /// Puts what `change` makes of the bytes of `file` in its place; nothing where that is nothing.
  private func replace(
    _ file: String, ifStill seen: FileFacts?,
    _ change: ([UInt8]) -> (bytes: [UInt8], outcome: Outcome)?
  ) throws -> Outcome? {
    let root = session.choices.root
    guard let seen else { return nil }
    guard seen.kind == .file else {
      let bytes = try Folder(at: root).read(file, limit: Session.fileLimit)
      return change(bytes) == nil ? nil : .linked
    }
    let there = try FileInPlace(at: file, in: root, limit: Session.fileLimit)
    guard let new = change(there.bytes) else { return nil }
    guard there.facts == seen else { return .changedMeanwhile }
    if session.choices.isRehearsal { return new.outcome }
    return try there.replace(with: new.bytes) ? new.outcome : .changedMeanwhile
  }
}
