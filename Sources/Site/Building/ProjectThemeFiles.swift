import Diagnostics
import Files
import Themes

/// The themes of a project, as files in its folder.
struct ProjectThemeFiles: ThemeFiles {
  /// The project's folder.
  let root: String

  /// The most bytes that a theme's file may have.
  private static let limit = 16_000_000

  func files(in folder: String) throws(ThemeFileError) -> [String]? {
    guard let walk = try walk(of: folder) else { return nil }
    // A template that is not read would give way to that of another theme without a word.
    if let (path, oddity) = walk.oddities.first {
      let reason = oddity.message
      throw ThemeFileError(Message(vi: "\(path): \(reason.vi)", en: "\(path): \(reason.en)"))
    }
    return walk.files
  }

  private func walk(of folder: String) throws(ThemeFileError) -> FolderWalk? {
    do throws(FileError) {
      let path = FilePath.joined(root, folder)
      guard try FilePath.facts(of: path)?.kind == .folder else { return nil }
      return try FolderWalk(of: path)
    } catch {
      throw ThemeFileError(error.message)
    }
  }

  func bytes(of path: String) throws(ThemeFileError) -> [UInt8] {
    do throws(FileError) {
      return try FilePath.read(FilePath.joined(root, path), limit: Self.limit)
    } catch {
      throw ThemeFileError(error.message)
    }
  }
}
