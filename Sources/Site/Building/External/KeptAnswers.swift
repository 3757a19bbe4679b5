import Files
import Synchronization

/// What was learned of links in the last days, so that no site is asked twice.
final class KeptAnswers: Sendable {
  /// An answer and when it was given, in seconds since 1970 UTC.
  private struct Entry: Sendable {
    let answer: LinkAnswer
    let time: Int64
  }

  private let kept: KeptFiles
  private let now: Int64
  private let entries: Mutex<[String: Entry]>

  private static let name = "answers"
  /// In bytes: some hundred thousand links.
  private static let limit = 32_000_000

  /// What is kept of the project in the folder `root`, as far as it still holds at `now`.
  init(of root: String, now: Int64) throws(FileError) {
    kept = KeptFiles(in: KeptFolder.links, of: root, limit: Self.limit)
    self.now = now
    let bytes = try kept.bytes(Self.name) ?? []
    var entries: [String: Entry] = [:]
    for line in bytes.split(separator: 0x0A) {
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard parts.count == 4, let time = Int64(parts[0]),
        let answer = LinkAnswer(word: parts[1], detail: parts[2]), let lifetime = answer.lifetime,
        // An answer of a time to come is of a clock that was wrong.
        time <= now, now - time < lifetime
      else { continue }
      entries[parts[3]] = Entry(answer: answer, time: time)
    }
    self.entries = Mutex(entries)
  }

  /// What is known of `address`.
  subscript(address: String) -> LinkAnswer? { entries.withLock { $0[address]?.answer } }

  /// Remembers `answer`, where it is worth it.
  func remember(_ answer: LinkAnswer, of address: String) {
    guard answer.lifetime != nil else { return }
    entries.withLock { $0[address] = Entry(answer: answer, time: now) }
  }

  /// Writes down what is known, where the project may be written to.
  func save() throws(FileError) {
    let lines = entries.withLock { $0 }.sorted { FilePath.precedes($0.key, $1.key) }
      .map { address, entry in
        "\(entry.time)\t\(entry.answer.code.word)\t\(entry.answer.code.detail)\t\(address)\n"
      }
    try kept.keep(Array(lines.joined().utf8), as: Self.name)
  }
}
