import Files
import Glibc

/// The folder of a project in which bangtin keeps what it need not find out a second time. It may be
/// removed at any time.
enum KeptFolder {
  /// In the project's folder.
  static let name = ".bangtin"
  /// In it, what was read of attached documents.
  static let readings = "\(name)/readings"

  /// In it, what was learned of links to other sites.
  static let links = "\(name)/links"

  /// In it, the variants of photos.
  static let photos = "\(name)/photos"

  /// Makes the folder in that of the project, hidden from git.
  static func make(in project: borrowing Folder) throws(FileError) {
    let ignore = "\(name)/.gitignore"
    try project.makeFolders(name)
    // A link in its place leads to what is not ours.
    _ = try project.folder(name)
    if try project.facts(of: ignore) == nil {
      try project.replace(ignore, with: Array("*\n".utf8))
    }
  }

  /// The same; nothing where the project may not be written to.
  static func makeWhereAllowed(in project: borrowing Folder) throws(FileError) {
    do throws(FileError) {
      try make(in: project)
    } catch {
      guard [EACCES, EPERM, EROFS].contains(error.code) else { throw error }
    }
  }
}
