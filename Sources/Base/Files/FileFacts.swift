import Glibc

/// What the file system knows of a file or folder without opening it.
package struct FileFacts: Sendable, Hashable {
  /// What stands there.
  package enum Kind: Sendable, Hashable {
    case file, folder, link
    /// A pipe, a socket or a device.
    case special
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// The last change of the contents, in nanoseconds since 1970 UTC.
  package let modified: Int64
  /// The last change of anything about it (contents, name, permissions), in the same unit. No
  /// program can set it back.
  package let changed: Int64
  package let device: UInt64
  package let inode: UInt64
  /// Permission bits only.
  package let mode: UInt32
  package let owner: UInt32
  package let group: UInt32

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    mode = UInt32(status.st_mode & 0o7777)
    owner = status.st_uid
    group = status.st_gid
  }

  /// Whether both are the same file under two names.
  package func isSameFile(as other: FileFacts) -> Bool {
    device == other.device && inode == other.inode
  }
}
