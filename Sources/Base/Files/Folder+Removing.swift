import Glibc

extension Folder {
  /// Removes whatever stands at `name`, a folder with all that is in it; nothing where nothing does.
  /// Links are removed, never followed.
  package func removeAll(_ name: String) throws(FileError) {
    do throws(FileError) {
      try remove(name)
    } catch {
      switch error.code {
      case ENOENT, ENOTDIR: return
      case EISDIR, EPERM: try removeContents(of: name, otherwise: error)
      default: throw error
      }
    }
  }

  /// Removes the folder `name` unless something stands in it; whether it is gone.
  @discardableResult
  package func removeFolderIfEmpty(_ name: String) throws(FileError) -> Bool {
    do throws(FileError) {
      try removeFolder(name)
      return true
    } catch {
      switch error.code {
      case ENOENT: return true
      case ENOTEMPTY, EEXIST, ENOTDIR, EBUSY: return false
      default: throw error
      }
    }
  }

  private func removeContents(of name: String, otherwise error: FileError) throws(FileError) {
    guard try facts(of: name)?.kind == .folder else { throw error }
    do {
      let folder = try folder(name)
      // A name that is no UTF-8 stays, and the system says that the folder is not empty.
      for entry in try folder.entries().entries { try folder.removeAll(entry.name) }
    }
    try removeFolder(name)
  }
}
