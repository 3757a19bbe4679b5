package import Diagnostics

/// Where themes are read from: the project's folder, or the theme inside the executable.
package protocol ThemeFiles: Sendable {
  /// Every file in `folder` and the folders within it, as paths relative to it with `/` between
  /// their parts, in any order; nil where there is no such folder.
  func files(in folder: String) throws(ThemeFileError) -> [String]?

  /// The bytes of the file at `path`.
  func bytes(of path: String) throws(ThemeFileError) -> [UInt8]
}

/// A theme's file or folder could not be read.
package struct ThemeFileError: Error, Sendable {
  /// Why, as the system says it.
  package let reason: Message

  package init(_ reason: Message) {
    self.reason = reason
  }
}
