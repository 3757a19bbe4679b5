package import Files

/// One hash over everything that a build's result depends on. Equal fingerprints: the same site.
package struct InputFingerprint: Sendable, Hashable {
  package let hash: ContentHash

  /// One file that went in.
  package struct Input: Sendable {
    /// As the build names it, from the project's folder or from the theme's.
    package let path: String
    /// In bytes.
    package let size: Int
    package let hash: ContentHash

    /// The file at `path` with these contents.
    package init(path: String, bytes: [UInt8]) {
      self.init(path: path, size: bytes.count, hash: ContentHash(of: bytes))
    }

    /// A file that was hashed elsewhere.
    package init(path: String, size: Int, hash: ContentHash) {
      self.path = path
      self.size = size
      self.hash = hash
    }
  }

  /// A fingerprint that was kept.
  package init(_ hash: ContentHash) {
    self.hash = hash
  }

  /// The fingerprint of a build by `tool` (its version) with `flags` (what of the command line and the
  /// environment changes the result) of `inputs` in any order.
  package init(tool: String, flags: [String], inputs: [Input]) {
    var text: [UInt8] = []
    text.reserveCapacity(inputs.count * 80)
    Self.append(tool, to: &text)
    Self.append(flags.count, to: &text)
    for flag in flags { Self.append(flag, to: &text) }
    for input in inputs.sorted(by: { FilePath.precedes($0.path, $1.path) }) {
      Self.append(input, to: &text)
    }
    hash = ContentHash(of: text)
  }

  /// The fingerprint of the same and of one file more.
  func adding(_ input: Input) -> InputFingerprint {
    var text: [UInt8] = []
    Self.append(hash, to: &text)
    Self.append(input, to: &text)
    return InputFingerprint(ContentHash(of: text))
  }

  private static func append(_ input: Input, to text: inout [UInt8]) {
    append(input.path, to: &text)
    append(input.size, to: &text)
    append(input.hash, to: &text)
  }

  private static func append(_ hash: ContentHash, to text: inout [UInt8]) {
    append(Int(bitPattern: UInt(hash.high)), to: &text)
    append(Int(bitPattern: UInt(hash.low)), to: &text)
  }

  /// Appends a text with its length before it, so that no two lists read the same.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
