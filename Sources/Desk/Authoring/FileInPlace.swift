package import Files

/// A file of the project that is to be changed: as a whole or not at all, and only while it is as it
/// was read.
package struct FileInPlace: Sendable {
  /// Relative to the project's folder.
  package let path: String
  package let bytes: [UInt8]
  private let root: String
  private let limit: Int

  /// Reads the file at `path` of the project at `root`, at most `limit` bytes. A link is refused: what
  /// it leads to may belong to somebody else.
  package init(at path: String, in root: String, limit: Int) throws(FileError) {
    let folder = try Folder(at: root)
    guard try folder.facts(of: path)?.kind == .file else {
      throw FileError(.read, path, .notAFile)
    }
    self.path = path
    self.root = root
    self.limit = limit
    bytes = try folder.read(path, limit: limit)
  }

  /// Puts `new` in its place in one step. False, and nothing done, where somebody changed the file
  /// since it was read.
  package func replace(with new: [UInt8]) throws(FileError) -> Bool {
    guard try FileInPlace(at: path, in: root, limit: limit).bytes == bytes else { return false }
    try Folder(at: root).replace(path, with: new, durable: true)
    return true
  }
}
