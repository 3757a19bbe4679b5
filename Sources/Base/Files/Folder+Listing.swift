import Glibc

/// A name in a folder.
package struct FolderEntry: Sendable, Hashable {
  package let name: String
  package let kind: FileFacts.Kind
}

extension Folder {
  /// The names in the folder `name` (empty: this one), in the order of their bytes, a folder's as if
  /// it ended with `/`: so the paths of a whole tree come out sorted. Names that are no UTF-8 are in
  /// `unreadable`, with their bad bytes replaced.
  package func entries(
    of name: String = ""
  ) throws(FileError) -> (entries: [FolderEntry], unreadable: [String]) {
    let path = path(of: name)
    let listed = try system(.list, path) {
      unsafe openat(
        self.number, name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    guard let stream = unsafe fdopendir(listed) else {
      let code = errno
      _ = Glibc.close(listed)
      throw FileError(.list, path, .system(code))
    }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    var unreadable: [String] = []
    while true {
      errno = 0
      guard let record = unsafe readdir(stream) else {
        if errno != 0 { throw FileError(.list, path, .system(errno)) }
        break
      }
      let (type, text, isWhole) = unsafe Self.parts(of: record)
      if text == "." || text == ".." { continue }
      guard isWhole else {
        unreadable.append(text)
        continue
      }
      if let kind = try kind(type, of: FilePath.joined(name, text)) {
        entries.append(FolderEntry(name: text, kind: kind))
      }
    }
    entries.sort { FilePath.precedes($0.sortedName, $1.sortedName) }
    unreadable.sort(by: FilePath.precedes)
    return (entries, unreadable)
  }

  private static func parts(
    of record: UnsafeMutablePointer<dirent>
  ) -> (type: Int, name: String, isWhole: Bool) {
    let type = unsafe Int(record.pointee.d_type)
    return unsafe withUnsafePointer(to: &record.pointee.d_name) { name in
      unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        if let text = unsafe String(validatingCString: name) { return (type, text, true) }
        return (type, unsafe String(cString: name), false)
      }
    }
  }

  /// The kind behind a `d_type`; some file systems leave it open. Nil for what went away meanwhile.
  private func kind(_ type: Int, of name: String) throws(FileError) -> FileFacts.Kind? {
    switch type {
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_LNK: .link
    case DT_UNKNOWN: try facts(of: name)?.kind
    default: .special
    }
  }
}

extension FolderEntry {
  fileprivate var sortedName: String { kind == .folder ? name + "/" : name }
}
