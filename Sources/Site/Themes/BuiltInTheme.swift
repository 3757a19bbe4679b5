import CDefaultTheme
import Diagnostics

/// The default theme as it stands inside the executable: the files of `themes/default` when it was
/// built.
package struct BuiltInTheme: ThemeFiles {
  package init() {}

  /// The paths of its files; `folder` must be empty, the theme itself.
  package func files(in folder: String) throws(ThemeFileError) -> [String]? {
    guard folder.isEmpty else { return nil }
    return Self.indices.map { unsafe String(cString: default_theme_file_at($0).path) }
  }

  /// The bytes of the file at `path`.
  package func bytes(of path: String) throws(ThemeFileError) -> [UInt8] {
    for index in Self.indices {
      let file = unsafe default_theme_file_at(index)
      guard unsafe String(cString: file.path) == path else { continue }
      return unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
    throw ThemeFileError(
      Message(
        vi: "bangtin không mang theo tệp này", en: "bangtin holds no such file"))
  }

  private static var indices: Range<Int> {
    0..<default_theme_count()
  }
}
