import Glibc

/// An open folder: names are looked up in it, not from the root, so that many files cost little and
/// renaming the folder changes nothing. Names may have several parts (`tin-tuc/2020/index.html`).
package struct Folder: ~Copyable, Sendable {
  /// The path it was opened with, for messages.
  package let path: String
  let descriptor: Descriptor

  /// Opens the folder at `path`.
  package init(at path: String) throws(FileError) {
    let number = try system(.open, path) {
      unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    self.path = path
    self.descriptor = Descriptor(owning: number)
  }

  private init(path: String, descriptor: consuming Descriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  var number: Int32 { descriptor.number }

  /// The path of `name` in this folder, for messages.
  func path(of name: String) -> String {
    FilePath.joined(path, name)
  }

  /// Opens a folder inside; a link in its place is not followed.
  package func folder(_ name: String) throws(FileError) -> Folder {
    let number = try system(.open, path(of: name)) {
      unsafe openat(self.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return Folder(path: path(of: name), descriptor: Descriptor(owning: number))
  }

  /// Opens the folder at `path`, however deep inside (empty: this one again); no link on the way is
  /// followed.
  package func ownFolder(_ path: String) throws(FileError) -> Folder {
    let parent = FilePath.parent(of: path)
    if parent.isEmpty { return try folder(path.isEmpty ? "." : path) }
    return try ownFolder(parent).folder(FilePath.name(of: path))
  }

  /// What stands at `name`, links not followed; nil where nothing does.
  package func facts(of name: String) throws(FileError) -> FileFacts? {
    var status = stat()
    do throws(FileError) {
      try system(.inspect, path(of: name)) {
        unsafe fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW)
      }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
    return FileFacts(status)
  }

  /// What is known of the folder itself.
  package func facts() throws(FileError) -> FileFacts {
    var status = stat()
    try system(.inspect, path) { unsafe fstat(number, &status) }
    return FileFacts(status)
  }

  /// Makes the folder `name`, and those it stands in, where they are missing.
  package func makeFolders(_ name: String, mode: UInt32 = 0o777) throws(FileError) {
    if name.isEmpty { return }
    do throws(FileError) {
      try makeFolder(name, mode: mode)
    } catch {
      let parent = FilePath.parent(of: name)
      guard error.code == ENOENT, !parent.isEmpty else { throw error }
      try makeFolders(parent, mode: mode)
      // Once: a link that leads nowhere stands in the parent's place, and there is still no parent.
      try makeFolder(name, mode: mode)
    }
  }

  /// Makes the folder `name` in one that is there. Somebody else's folder of this moment will do too;
  /// what is no folder shows when it is used.
  private func makeFolder(_ name: String, mode: UInt32) throws(FileError) {
    do throws(FileError) {
      try system(.makeFolder, path(of: name)) { unsafe mkdirat(number, name, mode_t(mode)) }
    } catch {
      if error.code != EEXIST { throw error }
    }
  }

  /// Moves `name` to `newName` inside this folder, over what may be there.
  package func rename(_ name: String, to newName: String) throws(FileError) {
    try rename(name, to: newName, in: self)
  }

  /// Moves `name` to `newName` in `folder` of the same file system, over what may be there.
  package func rename(
    _ name: String, to newName: String, in folder: borrowing Folder
  ) throws(FileError) {
    let target = folder.number
    try system(.rename, path(of: name)) { unsafe renameat(number, name, target, newName) }
  }

  /// Gives the file `name` a second name in `folder` of the same file system.
  package func link(
    _ name: String, to newName: String, in folder: borrowing Folder
  ) throws(FileError) {
    let target = folder.number
    try system(.link, folder.path(of: newName)) { unsafe linkat(number, name, target, newName, 0) }
  }

  /// Removes the file or link `name`.
  package func remove(_ name: String) throws(FileError) {
    try system(.remove, path(of: name)) { unsafe unlinkat(number, name, 0) }
  }

  /// Removes the empty folder `name`.
  package func removeFolder(_ name: String) throws(FileError) {
    try system(.remove, path(of: name)) { unsafe unlinkat(number, name, AT_REMOVEDIR) }
  }

  /// Sets the permission bits of `name`.
  package func setMode(of name: String, to mode: UInt32) throws(FileError) {
    try system(.changeMode, path(of: name)) { unsafe fchmodat(number, name, mode_t(mode), 0) }
  }

  /// Sets owner and group of `name`, links not followed.
  package func setOwner(
    of name: String, to owner: UInt32, group: UInt32
  ) throws(FileError) {
    try system(.changeMode, path(of: name)) {
      unsafe fchownat(number, name, owner, group, AT_SYMLINK_NOFOLLOW)
    }
  }

  /// Sets the time of last change of `name` to this moment.
  package func touch(_ name: String) throws(FileError) {
    try system(.write, path(of: name)) { unsafe utimensat(number, name, nil, 0) }
  }
}
