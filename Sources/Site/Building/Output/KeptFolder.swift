import Files

/// The folder of a project in which bangtin keeps what it need not find out a second time. It may be
/// removed at any time.
enum KeptFolder {
  /// In the project's folder.
  static let name = ".bangtin"
  /// In it, what was read of attached documents.
  static let readings = "\(name)/readings"

  /// Makes the folder in that of the project, hidden from git.
  static func make(in project: borrowing Folder) throws(FileError) {
    let ignore = "\(name)/.gitignore"
    try project.makeFolders(name)
    if try project.facts(of: ignore) == nil {
      try project.replace(ignore, with: Array("*\n".utf8))
    }
  }
}
