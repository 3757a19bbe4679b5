/// The formats of pictures that a school's photos come in and leave in.
package enum PhotoFormat: String, Sendable, Hashable, CaseIterable {
  case jpeg, png, webp, gif

  /// The ending of a file's name, without the dot.
  package var fileExtension: String {
    self == .jpeg ? "jpg" : rawValue
  }

  /// What a server and the `type` of a `<source>` call it.
  package var mediaType: String { "image/\(rawValue)" }

  /// The format that `bytes` begin as, by their first twelve.
  package init?(beginning bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      self = .gif
    } else {
      return nil
    }
  }
}
