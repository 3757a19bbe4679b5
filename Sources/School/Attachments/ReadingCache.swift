import Content
package import Files
import Glibc

/// What was read of documents, kept by the hash of their bytes, so that none is read a second time
/// while it stays the same. Each entry is a file for this account alone: a document that is not
/// public yet may be among them.
package struct ReadingCache: Sendable {
  private let folder: String

  /// The entries in `folder`, which need not be there.
  package init(in folder: String) {
    self.folder = folder
  }

  /// What was kept of a document with the hash `key`, read under the same `stamp`; nil where nothing
  /// was, or something else wrote it.
  package func reading(
    of key: ContentHash, stamp: String
  ) throws(FileError) -> AttachmentReading? {
    let path = FilePath.joined(folder, key.hex)
    do throws(FileError) {
      let bytes = try FilePath.read(path, limit: Self.limit)
      return AttachmentReading(kept: bytes, stamp: stamp)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
  }

  /// Keeps `reading`, where the folder may be written to. What another try may do better is not
  /// kept.
  package func keep(_ reading: AttachmentReading, stamp: String) throws(FileError) {
    guard reading.problem?.isLasting ?? true else { return }
    do throws(FileError) {
      try FilePath.makeFolders(folder)
      try Folder(at: folder).replace(
        reading.hash.hex, with: reading.kept(stamp: stamp), mode: 0o600)
    } catch {
      guard [EACCES, EPERM, EROFS].contains(error.code) else { throw error }
    }
  }

  /// Removes all entries but those of `keys`.
  package func drop(except keys: Set<ContentHash>) throws(FileError) {
    guard try FilePath.facts(of: folder) != nil else { return }
    let names = Set(keys.map(\.hex))
    do throws(FileError) {
      let entries = try Folder(at: folder)
      for entry in try entries.entries().entries where !names.contains(entry.name) {
        // Another run may be about to write an entry: its name begins with a full stop until then.
        if entry.name.utf8.first != 0x2E { try entries.removeAll(entry.name) }
      }
    } catch {
      guard [EACCES, EPERM, EROFS].contains(error.code) else { throw error }
    }
  }

  /// The bytes of an entry: text and a few lines before it.
  private static let limit = 64_000_000
}

extension AttachmentReading {
  /// As an entry has it: the hash of the rest, then a line for each value, then the text.
  fileprivate func kept(stamp: String) -> [UInt8] {
    let lines = [
      stamp, hash.hex, mediaType, sha256, pages.map { String($0) } ?? "", problem?.code ?? "",
      text == nil ? "" : "text",
    ]
    let rest = lines.map { $0 + "\n" }.joined() + (text?.text ?? "")
    return ContentHash(of: Array(rest.utf8)).hexDigits + [0x0A] + Array(rest.utf8)
  }

  /// The reading behind an entry; nil where it is cut off or changed, or has another stamp.
  fileprivate init?(kept bytes: [UInt8], stamp: String) {
    guard bytes.count > 33, let seal = ContentHash(hexDigits: bytes[..<32]),
      ContentHash(of: bytes.span.extracting(33...)) == seal
    else { return nil }
    let parts = bytes[33...].split(
      separator: 0x0A, maxSplits: 7, omittingEmptySubsequences: false)
    guard parts.count == 8 else { return nil }
    let lines = parts.map { String(decoding: $0, as: UTF8.self) }
    guard lines[0] == stamp, let hash = ContentHash(hexDigits: parts[1]) else { return nil }
    let problem = AttachmentProblem(code: lines[5])
    guard lines[5].isEmpty || problem != nil else { return nil }
    self.init(
      hash: hash, mediaType: lines[2], sha256: lines[3], pages: Int(lines[4]),
      text: lines[6].isEmpty ? nil : AttachmentText(lines[7]), problem: problem)
  }
}
