package import Files

/// A file of the project that is to be changed: as a whole or not at all, and only while it is as it
/// was read.
package struct FileInPlace: Sendable {
  /// Relative to the project's folder.
  package let path: String
  /// What was known of it before it was read.
  package let facts: FileFacts
  package let bytes: [UInt8]
  private let root: String

  /// Reads the file at `path` of the project at `root`, at most `limit` bytes. A link is refused: what
  /// it leads to may belong to somebody else.
  package init(at path: String, in root: String, limit: Int) throws(FileError) {
    let folder = try Folder(at: root)
    guard let facts = try folder.facts(of: path), facts.kind == .file else {
      throw FileError(.read, path, .notAFile)
    }
    self.path = path
    self.facts = facts
    self.root = root
    bytes = try folder.read(path, limit: limit)
  }

  /// Puts `new` in its place in one step. False, and nothing done, where somebody changed the file
  /// since it was read.
  package func replace(with new: [UInt8]) throws(FileError) -> Bool {
    try Folder(at: root).replace(path, with: new, durable: true, ifStill: facts)
  }
}
