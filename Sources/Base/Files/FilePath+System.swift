import Glibc

extension FilePath {
  /// The path of what stands at `path`, from the root, every link followed.
  package static func resolved(_ path: String) throws(FileError) -> String {
    guard let resolved = unsafe realpath(path, nil) else {
      throw FileError(.resolve, path, .system(errno))
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The folder that the process runs in.
  package static func current() throws(FileError) -> String {
    try resolved(".")
  }

  /// What stands at `path`, links followed; nil where nothing does.
  package static func facts(of path: String) throws(FileError) -> FileFacts? {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return FileFacts(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw FileError(.inspect, path, .system(errno))
  }

  /// Whether a symbolic link stands at `path`, wherever it leads.
  package static func isLink(_ path: String) throws(FileError) -> Bool {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return FileFacts(status).kind == .link }
    if errno == ENOENT || errno == ENOTDIR { return false }
    throw FileError(.inspect, path, .system(errno))
  }

  /// Whether what stands at `path` may be written to by this process, as far as the file system says
  /// beforehand; what is not there may not.
  package static func isWritable(_ path: String) throws(FileError) -> Bool {
    if unsafe access(path, W_OK) == 0 { return true }
    if [EACCES, EPERM, EROFS, ENOENT, ENOTDIR].contains(errno) { return false }
    throw FileError(.inspect, path, .system(errno))
  }

  /// The bytes of the file at `path`, at most `limit` of them; see `Folder.read`.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = Descriptor(
      owning: try system(.open, path) {
        unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      })
    return try Folder.readAll(of: descriptor, limit: limit, path: path)
  }

  /// Makes the folder at `path`, and those it stands in, where they are missing.
  package static func makeFolders(_ path: String) throws(FileError) {
    let start = isAbsolute(path) ? "/" : "."
    let name = String(Substring(path.utf8.drop { $0 == 0x2F }))
    try Folder(at: start).makeFolders(name)
  }
}

extension FilePath {
  /// The bytes that this process may still write to the file system that `path` is on.
  package static func freeBytes(at path: String) throws(FileError) -> Int {
    var status = statvfs()
    try system(.inspect, path) { unsafe statvfs(path, &status) }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }
}
