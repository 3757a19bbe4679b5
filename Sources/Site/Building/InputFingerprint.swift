import Content
import Files
import Themes

/// One hash of everything a build depends on: tool, flags, site.toml, theme and content. The same
/// fingerprint within the time it holds means the same site, byte for byte.
struct InputFingerprint {
  /// The version of the tool, as `--version` prints it: another tool makes another site.
  private var bytes: [UInt8]

  init(toolVersion: String, options: BuildOptions) {
    bytes = Array("bangtin \(toolVersion)\n".utf8)
    add("now", options.now.map(\.description) ?? "clock")
    add("drafts", options.showsDrafts.description)
    add("future", options.showsFuture.description)
  }

  /// Adds the bytes of the file at `path`.
  mutating func add(file path: String, _ content: [UInt8]) {
    add(file: path, hash: ContentHash(of: content))
  }

  /// Adds a file that was hashed before.
  mutating func add(file path: String, hash: ContentHash) {
    add(path, hash.hex)
  }

  private mutating func add(_ name: String, _ value: String) {
    // A name may hold anything but NUL.
    bytes += Array(name.utf8) + [0] + Array(value.utf8) + [0]
  }

  /// The fingerprint of all that was added.
  var hash: ContentHash { ContentHash(of: bytes) }
}
