import Glibc

/// A call to the file system that a program made.
struct Call: Sendable {
  /// What it does, as far as that decides how it can fail.
  enum Trait: Character, Sendable {
    case descriptor = "o"
    case bytes = "r"
    case space = "s"
    case change = "c"
    case interruptible = "i"
  }

  private let traits: Set<Character>
  /// The name of the function.
  let name: String
  /// From the root, as far as it is known.
  let path: String

  /// The call on a line of the log.
  init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    traits = Set(parts[0])
    name = String(parts[1])
    path = String(parts[2])
  }

  func has(_ trait: Trait) -> Bool { traits.contains(trait.rawValue) }

  /// Whether the system could refuse this kind of call with `code`.
  func canFail(with code: Int32) -> Bool {
    switch code {
    case ENOSPC, EDQUOT: has(.space)
    case EMFILE, ENFILE: has(.descriptor)
    case EROFS: has(.change)
    case EINTR: has(.interruptible)
    default: true
    }
  }
}
