import Diagnostics
import Files
import Glibc

/// A file as it was when it was last read: what it came to, and by what one knows that it is another
/// now.
struct KeptFile<Value: Sendable>: Sendable {
  /// Nil where it has to be read again in any case.
  let facts: FileFacts?
  /// What the file holds; where it cannot be understood any more, what it last held.
  let value: Value?
  /// Whether `value` is of an earlier time than the findings.
  let isOfBefore: Bool
  let findings: [Diagnostic]
}

/// Looks whether files changed, and reads those that did.
struct KeptFileReading: Sendable {
  /// The project's folder.
  let root: String

  /// What became of a file.
  enum Outcome<Value: Sendable>: Sendable {
    case same(KeptFile<Value>)
    case new(KeptFile<Value>)
    case gone
  }

  /// The file at `path`, relative to the project's folder; `kept` where it did not change since, else
  /// what `make` understands.
  func look<Value>(
    at path: String, _ kept: KeptFile<Value>?, within bound: FileBound,
    _ make: ([UInt8]) -> (value: Value?, findings: [Diagnostic])
  ) -> Outcome<Value> {
    do throws(FileError) {
      guard let facts = try FilePath.facts(of: FilePath.joined(root, path)) else { return .gone }
      if let kept, kept.facts == facts { return .same(kept) }
      let read = try Inputs.read(path, in: root, within: bound, make)
      let value = read.value?.value
      return .new(
        KeptFile(
          facts: Self.isSettled(facts) ? facts : nil, value: value ?? kept?.value,
          isOfBefore: value == nil && kept?.value != nil,
          findings: (read.value?.findings ?? []) + [read.finding].compactMap { $0 }))
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return .gone }
      let findings = [Diagnostic.cannotRead(path, error)]
      let file = KeptFile(
        facts: nil, value: kept?.value, isOfBefore: kept?.value != nil, findings: findings)
      return kept?.findings == findings ? .same(file) : .new(file)
    }
  }

  /// Whether a file with these `facts` cannot change again without their changing too: the clock of
  /// a file system ticks every few milliseconds.
  private static func isSettled(_ facts: FileFacts) -> Bool {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    let now = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    return now - facts.changed > 12_000_000
  }
}

extension KeptFileReading.Outcome {
  /// The file, where it is still there.
  var file: KeptFile<Value>? {
    switch self {
    case .same(let file), .new(let file): file
    case .gone: nil
    }
  }

  var isNew: Bool {
    if case .new = self { true } else { false }
  }
}

extension Diagnostic {
  /// That the machine does not let the file at `path` be read.
  static func cannotRead(_ path: String, _ error: FileError) -> Diagnostic {
    Diagnostic(
      BuildingRule.cannotRead, at: Place(file: path), error.message, hint: error.hint)
  }
}
