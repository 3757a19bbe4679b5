import Files
import Glibc

/// Who may do what with a file or a folder of the output: what whoever set it up decided.
struct Permissions: Sendable, Hashable {
  let mode: UInt32
  let owner: UInt32
  let group: UInt32

  init(mode: UInt32, owner: UInt32, group: UInt32) {
    self.mode = mode
    self.owner = owner
    self.group = group
  }

  /// Those of something that is there.
  init(_ facts: FileFacts) {
    mode = facts.mode
    owner = facts.owner
    group = facts.group
  }

  /// Gives them to what stands at `name` (empty: `folder` itself), where it has others. A group or an
  /// owner that this account may not give stays as it is: the file can be read all the same.
  func apply(to name: String, in folder: borrowing Folder) throws(FileError) {
    let name = name.isEmpty ? "." : name
    guard let facts = try folder.facts(of: name), Permissions(facts) != self else { return }
    if facts.owner != owner || facts.group != group {
      do throws(FileError) {
        try folder.setOwner(of: name, to: owner, group: group)
      } catch {
        guard error.code == EPERM else { throw error }
      }
    }
    // After the owner, who takes the setgid bit away.
    if facts.mode != mode { try folder.setMode(of: name, to: mode) }
  }
}
