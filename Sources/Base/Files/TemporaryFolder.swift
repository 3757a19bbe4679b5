import Glibc

/// A folder for the while, for this account alone; gone with this value.
package struct TemporaryFolder: ~Copyable, Sendable {
  /// From the root.
  package let path: String

  /// A new folder where the system keeps what is not for long.
  package init() throws(FileError) {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let pattern = FilePath.joined(FilePath.isAbsolute(parent) ? parent : "/tmp", "bangtin-XXXXXX")
    var bytes = Array(pattern.utf8CString)
    guard unsafe mkdtemp(&bytes) != nil else {
      throw FileError(.makeFolder, pattern, .system(errno))
    }
    path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    do throws(FileError) {
      try Folder(at: FilePath.parent(of: path)).removeAll(FilePath.name(of: path))
    } catch {
      // What the system keeps for a while it also takes away.
      return
    }
  }
}
