import Diagnostics

/// The folders that a theme is made from, the most particular first. Of files with the same path
/// the first counts.
struct ThemeLayers {
  /// One folder.
  struct Layer {
    let files: any ThemeFiles
    /// The folder, as `files` knows it.
    let folder: String
    /// What stands before the paths in messages.
    let shownAs: String
  }

  /// A file of a layer.
  struct File {
    /// Its path in the theme.
    let path: String
    /// The path that messages show.
    let shownAs: String
    let bytes: [UInt8]
  }

  /// The files that count, by their paths in the theme.
  private(set) var files: [String: File] = [:]
  /// Every file at these paths, the most particular first: settings and strings are joined.
  private(set) var joined: [String: [File]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// The paths whose files add to each other instead of taking each other's place.
  private static let joinedPaths =
    ["theme.toml"] + Language.allCases.map { "strings/\($0.rawValue).toml" }

  /// Reads `layers`; whether each was there, in their order.
  mutating func read(_ layers: [Layer]) -> [Bool] {
    layers.map { read($0) }
  }

  private mutating func read(_ layer: Layer) -> Bool {
    do throws(ThemeFileError) {
      guard let paths = try layer.files.files(in: layer.folder) else { return false }
      for path in paths.sorted() where !path.split(separator: "/").contains(where: \.isHidden) {
        read(path, of: layer)
      }
    } catch {
      diagnostics.append(.unreadable(layer.shownAs, error.reason))
    }
    return true
  }

  private mutating func read(_ path: String, of layer: Layer) {
    let isJoined = Self.joinedPaths.contains(path)
    guard isJoined || files[path] == nil else { return }
    let shown = "\(layer.shownAs)/\(path)"
    do throws(ThemeFileError) {
      let source = layer.folder.isEmpty ? path : "\(layer.folder)/\(path)"
      let file = File(path: path, shownAs: shown, bytes: try layer.files.bytes(of: source))
      if isJoined { joined[path, default: []].append(file) } else { files[path] = file }
    } catch {
      diagnostics.append(.unreadable(shown, error.reason))
    }
  }
}

extension Substring {
  /// Whether a file or folder of this name is hidden: `.DS_Store`.
  fileprivate var isHidden: Bool {
    first == "."
  }
}
