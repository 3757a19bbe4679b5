import CSystem
import Glibc

extension Folder {
  /// Puts `bytes` at `name` in one step: a draft beside it takes its name and, where there was one,
  /// its permissions. Readers see the old bytes or the new ones. Where `seen` is given, only while it
  /// still is what stands there; false, and nothing done, where somebody has changed it since.
  @discardableResult
  package func replace(
    _ name: String, with bytes: [UInt8], mode: UInt32 = 0o666, durable: Bool = false,
    ifStill seen: FileFacts? = nil
  ) throws(FileError) -> Bool {
    try draft(of: name, bytes, mode: mode, durable: durable) { draft throws(FileError) in
      let old = try facts(of: name)
      if let seen, old != seen {
        try remove(draft)
        return false
      }
      if let old, old.kind == .file { try setMode(of: draft, to: old.mode) }
      try rename(draft, to: name)
      return true
    }
  }

  /// Puts a new file at `name` in one step, and makes the folders it stands in: nobody ever finds a
  /// part of it, whenever the process is killed. `EEXIST` where something stands there already.
  package func add(_ name: String, _ bytes: [UInt8]) throws(FileError) {
    _ = try draft(of: name, bytes, mode: 0o666, durable: false) { draft throws(FileError) in
      try system(.write, path(of: name)) { unsafe csystem_rename_new(number, draft, name) }
    }
  }

  /// Writes a draft of `name` beside it and has `finish` give it its name. The draft's own name is the
  /// same each time, so that one left behind by a process that was killed is found; whoever is at work
  /// on it holds a lock on it, which the system lets go with the process.
  private func draft<Result>(
    of name: String, _ bytes: [UInt8], mode: UInt32, durable: Bool,
    finish: (_ draft: String) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    let draft = Self.draftName(of: name)
    let descriptor = try openDraft(draft, mode: mode)
    // Closing says whether all was written; the lock outlives it.
    let locked = try descriptor.duplicate(for: path(of: name))
    let result: Result
    do throws(FileError) {
      try Self.writeAll(bytes, to: descriptor.number, path: path(of: name))
      if durable { try system(.sync, path(of: name)) { fsync(descriptor.number) } }
      try descriptor.close(writing: path(of: name))
      result = try finish(draft)
    } catch {
      // Half a file is worse than none; that it cannot be removed matters less than why.
      _ = unsafe unlinkat(number, draft, 0)
      throw error
    }
    _ = consume locked
    return result
  }

  /// A new file called `draft`, locked.
  private func openDraft(_ draft: String, mode: UInt32) throws(FileError) -> Descriptor {
    while true {
      do throws(FileError) {
        let descriptor = try openNew(draft, mode: mode)
        try Self.lock(descriptor, path(of: draft))
        // Somebody may have taken it for one left behind before it was locked.
        if try isCalled(draft, descriptor) { return descriptor }
      } catch {
        guard error.code == EEXIST else { throw error }
        try removeAbandoned(draft)
      }
    }
  }

  /// Removes the draft that a process left behind; waits for one that is at work on it.
  private func removeAbandoned(_ draft: String) throws(FileError) {
    let found: Descriptor
    do throws(FileError) {
      found = Descriptor(
        owning: try system(.open, path(of: draft)) {
          unsafe openat(number, draft, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        })
    } catch {
      if error.code == ENOENT { return }
      // A link is nobody's draft.
      guard error.code == ELOOP else { throw error }
      return try remove(draft)
    }
    try Self.lock(found, path(of: draft))
    if try isCalled(draft, found) { try remove(draft) }
  }

  /// Removes what is called like a draft in the folder itself and has been left behind.
  package func removeAbandonedDrafts() throws(FileError) {
    for entry in try entries().entries where entry.name.hasSuffix(Self.draftEnding) {
      try removeAbandoned(entry.name)
    }
  }

  private func isCalled(
    _ name: String, _ descriptor: borrowing Descriptor
  ) throws(FileError) -> Bool {
    let held = try Self.facts(of: descriptor, path: path(of: name))
    return try facts(of: name)?.isSameFile(as: held) ?? false
  }

  /// Waits for the lock on an open file; a file system without locks has nobody to wait for.
  private static func lock(
    _ descriptor: borrowing Descriptor, _ path: @autoclosure () -> String
  ) throws(FileError) {
    let number = descriptor.number
    do throws(FileError) {
      try system(.lock, path()) { flock(number, LOCK_EX) }
    } catch {
      guard [ENOLCK, ENOSYS, EOPNOTSUPP].contains(error.code) else { throw error }
    }
  }

  private static let draftEnding = ".bangtin-new"

  private static func draftName(of name: String) -> String {
    let leaf = FilePath.name(of: name)
    // With the dot and the ending no longer than a name may be.
    let stem = leaf.utf8.count > 240 ? ContentHash(of: Array(leaf.utf8)).hex : leaf
    return FilePath.joined(FilePath.parent(of: name), ".\(stem)\(draftEnding)")
  }
}
