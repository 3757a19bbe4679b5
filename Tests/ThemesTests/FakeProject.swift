import Diagnostics
import Themes

/// A project's files in memory.
struct FakeProject: ThemeFiles {
  var contents: [String: [UInt8]] = [:]
  /// The paths that nobody may read.
  var locked: Set<String> = []

  init(_ texts: [String: String] = [:]) {
    contents = texts.mapValues { Array($0.utf8) }
  }

  func files(in folder: String) throws(ThemeFileError) -> [String]? {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let paths = contents.keys.filter { $0.hasPrefix(prefix) }
    return paths.isEmpty && !folder.isEmpty ? nil : paths.map { String($0.dropFirst(prefix.count)) }
  }

  func bytes(of path: String) throws(ThemeFileError) -> [UInt8] {
    guard let bytes = contents[path], !locked.contains(path) else {
      throw ThemeFileError(Message(vi: "không được phép", en: "permission denied"))
    }
    return bytes
  }
}
