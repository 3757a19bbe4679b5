import Content
package import Files

/// What was read of documents, kept by the hash of their bytes, so that none is read a second time
/// while it stays the same.
package struct ReadingCache: Sendable {
  private let kept: KeptFiles

  /// The entries in `folder`, a path in the folder at `place`; it need not be there.
  package init(in folder: String, of place: String) {
    kept = KeptFiles(in: folder, of: place, limit: Self.limit)
  }

  /// What was kept of a document with the hash `key`, read under the same `stamp`; nil where nothing
  /// was, or something else wrote it.
  package func reading(
    of key: ContentHash, stamp: String
  ) throws(FileError) -> AttachmentReading? {
    try kept.bytes(key.hex).flatMap { AttachmentReading(kept: $0, stamp: stamp) }
  }

  /// Keeps `reading`, where the folder may be written to. What another try may do better is not
  /// kept.
  package func keep(_ reading: AttachmentReading, stamp: String) throws(FileError) {
    guard reading.problem?.isLasting ?? true else { return }
    try kept.keep(reading.kept(stamp: stamp), as: reading.hash.hex)
  }

  /// Removes all entries but those of `keys`.
  package func drop(except keys: Set<ContentHash>) throws(FileError) {
    try kept.drop(except: Set(keys.map(\.hex)))
  }

  /// The bytes of an entry: text and a few lines before it.
  private static let limit = 64_000_000
}

extension AttachmentReading {
  /// As an entry has it: a line for each value, then the text.
  fileprivate func kept(stamp: String) -> [UInt8] {
    let lines = [
      stamp, hash.hex, mediaType, String(size), sha256, pages.map { String($0) } ?? "",
      problem?.code ?? "",
      text == nil ? "" : "text",
    ]
    return Array((lines.map { $0 + "\n" }.joined() + (text?.text ?? "")).utf8)
  }

  /// The reading behind an entry; nil where it has another stamp.
  fileprivate init?(kept bytes: ArraySlice<UInt8>, stamp: String) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 8, omittingEmptySubsequences: false)
    guard parts.count == 9 else { return nil }
    let lines = parts.map { String(decoding: $0, as: UTF8.self) }
    guard lines[0] == stamp, let hash = ContentHash(hexDigits: parts[1]), let size = Int(lines[3])
    else { return nil }
    let problem = AttachmentProblem(code: lines[6])
    guard lines[6].isEmpty || problem != nil else { return nil }
    self.init(
      hash: hash, mediaType: lines[2], size: size, sha256: lines[4], pages: Int(lines[5]),
      text: lines[7].isEmpty ? nil : AttachmentText(lines[8]), problem: problem)
  }
}
