import CSystem
import Glibc

extension Folder {
  /// Exchanges two names of this folder in one step: nobody sees a moment without either. Mount
  /// points (EBUSY), overlays (EXDEV) and some network file systems (EINVAL, ENOSYS) refuse.
  package func exchange(_ name: String, with other: String) throws(FileError) {
    try system(.exchange, path(of: name)) {
      unsafe csystem_exchange(number, name, number, other)
    }
  }

  /// Writes everything of this folder's file system to its disk.
  package func syncFileSystem() throws(FileError) {
    try system(.sync, path) { csystem_sync_all(number) }
  }

  /// Writes the folder's own list of names to the disk.
  package func sync() throws(FileError) {
    try system(.sync, path) { fsync(number) }
  }
}
