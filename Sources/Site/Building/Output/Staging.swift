package import Files
import Glibc
import Synchronization

/// The next site on its way: files go where nobody sees them yet. Files that are in the site of
/// before with the same bytes are not written at all. Safe to write to from several threads.
package struct Staging: ~Copyable, Sendable {
  let output: OutputFolder
  /// The site of before.
  let live: OutputScan
  /// Its folder; of nothing where there is none.
  let root: FileFacts?
  /// Where new files go: the spare, or `InPlaceJournal.folder` of the output.
  let target: Folder
  /// Whether the site is renamed into place file by file.
  let isInPlace: Bool
  let map: ParallelMap
  private let files = Mutex<[Entry]>([])
  private let spare = Mutex<Spare?>(nil)

  /// One file of the next site.
  struct Entry: Sendable {
    let file: Manifest.File
    /// The number of a file that was written, from 1 on; absent: the site of before has it.
    let number: Int?
  }

  /// The staging of the site that comes after the one of `output`.
  init(
    after output: consuming OutputFolder, live: OutputScan, root: FileFacts?,
    target: consuming Folder, isInPlace: Bool
  ) {
    map = ParallelMap(threads: output.options.threads)
    self.output = output
    self.live = live
    self.root = root
    self.target = target
    self.isInPlace = isInPlace
  }

  /// Adds a file of the site at `path`, relative to the output folder.
  package func write(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try check(path)
    let file = Manifest.File(path: path, size: bytes.count, hash: ContentHash(of: bytes))
    if isLive(file) {
      add(file, isNew: false)
      return
    }
    let spare = try prepare()
    let number = add(file, isNew: true)
    if let (after, code) = output.options.rehearsal.failsWriting, number > after {
      throw FileError(.write, path, .system(code))
    }
    let name = name(of: path, number)
    let facts = try SiteTree.create(
      name, bytes, in: target, makingFolder: !isInPlace && spare.hasNoFolder(for: name))
    try follow(path, facts, name)
  }

  /// Adds the file that stands at `source`, a path of its own, as the file of the site at `path`; only
  /// while it has the hash that is `known` of it, where one is: pages tell what it was.
  package func copy(
    _ source: String, to path: String, ifStill known: ContentHash? = nil
  ) throws(FileError) {
    try check(path)
    let folder = try Folder(at: FilePath.isAbsolute(source) ? "/" : ".")
    let place = String(Substring(source.utf8.drop { $0 == 0x2F }))
    let before = try folder.facts(of: place)
    let (hash, size) = try folder.hash(of: place)
    if let known, known != hash { throw FileError(.copy, source, .changedMeanwhile) }
    let file = Manifest.File(path: path, size: size, hash: hash)
    if isLive(file) {
      add(file, isNew: false)
      return
    }
    try prepare()
    let number = add(file, isNew: true)
    let facts = try SiteTree.copy(place, from: folder, to: name(of: path, number), in: target)
    guard try folder.facts(of: place) == before, facts.size == size else {
      throw FileError(.copy, source, .changedMeanwhile)
    }
    try follow(path, facts, name(of: path, number))
  }

  /// The files added so far.
  var entries: [Entry] { files.withLock { $0 } }

  /// Readies the spare for writing; the first caller does the work.
  @discardableResult
  func prepare() throws(FileError) -> Spare {
    try spare.withLock { spare throws(FileError) in
      if let spare { return spare }
      let made =
        isInPlace
        ? Spare.empty
        : try Spare(
          in: target, foreign: output.manifest.foreign,
          like: stranger == nil ? root.map(Permissions.init) : nil)
      spare = made
      return made
    }
  }

  /// The output, where the administrator builds into somebody else's folder.
  var stranger: FileFacts? {
    root.flatMap { geteuid() == 0 && $0.owner != 0 ? $0 : nil }
  }

  /// What a written file is called in `target`.
  func name(of path: String, _ number: Int) -> String {
    isInPlace ? String(number) : path
  }

  /// Whether the site of before has this very file.
  private func isLive(_ file: Manifest.File) -> Bool {
    guard let index = output.manifest.index(of: file.path) else { return false }
    return live.untouched[index] && output.manifest.files[index] == file
  }

  @discardableResult
  private func add(_ file: Manifest.File, isNew: Bool) -> Int {
    files.withLock { files in
      let number = files.count + 1
      files.append(Entry(file: file, number: isNew ? number : nil))
      return number
    }
  }

  /// Gives a new file the permissions of the one it replaces, or the owner of the output.
  private func follow(_ path: String, _ facts: FileFacts, _ name: String) throws(FileError) {
    let new = Permissions(facts)
    if let index = output.manifest.index(of: path), let old = live.facts[index], old.kind == .file {
      if Permissions(old) != new { try Permissions(old).apply(to: name, in: target) }
    } else if let root, geteuid() == 0, root.owner != facts.owner {
      try Permissions(mode: new.mode, owner: root.owner, group: root.group)
        .apply(to: name, in: target)
    }
  }

  /// Refuses a path that would leave the folder or take the place of bangtin's own files.
  private func check(_ path: String) throws(FileError) {
    let isFree = path != Manifest.name && !FilePath.contains(InPlaceJournal.folder, path)
    guard FilePath.staysInside(path), isFree else { throw FileError(.write, path, .system(EINVAL)) }
  }
}
