import Files

/// Everything under a folder, to be compared with what was there at another time: files with their
/// bytes, links with where they lead, folders.
struct FolderPicture: Equatable {
  /// By path; a folder's ends with `/`.
  private(set) var things: [String: [UInt8]] = [:]

  /// What stands under `path`, which need not be there; without `names` of its own.
  init(of path: String, except names: Set<String> = []) throws {
    guard try FilePath.facts(of: path) != nil else { return }
    try add(Folder(at: path), "", except: names)
  }

  private mutating func add(
    _ folder: borrowing Folder, _ prefix: String, except names: Set<String> = []
  ) throws {
    for entry in try folder.entries().entries where !names.contains(entry.name) {
      let path = prefix + entry.name
      switch entry.kind {
      case .file: things[path] = try folder.read(entry.name, limit: 1 << 24)
      case .link: things[path] = Array("-> \(try folder.target(ofLink: entry.name))".utf8)
      case .special: things[path] = Array("special".utf8)
      case .folder:
        things["\(path)/"] = []
        try add(folder.folder(entry.name), "\(path)/")
      }
    }
  }

  /// Leaves out what `isMeant` says.
  mutating func forget(_ isMeant: (String) -> Bool) {
    things = things.filter { !isMeant($0.key) }
  }

  /// What is not the same as in `other`: `+` only here, `-` only there, `~` other bytes.
  func differences(from other: FolderPicture) -> [String] {
    Set(things.keys).union(other.things.keys).sorted().compactMap { path in
      switch (things[path], other.things[path]) {
      case (_?, nil): "+ \(path)"
      case (nil, _?): "- \(path)"
      case (let own, let others): own == others ? nil : "~ \(path)"
      }
    }
  }

  /// Whether each thing is as it is in one of the two, and nothing is here that is in neither.
  func isMixed(of one: FolderPicture, and other: FolderPicture) -> Bool {
    things.allSatisfy { path, bytes in
      one.things[path] == bytes || other.things[path] == bytes
    }
      && one.things.keys.allSatisfy { things[$0] != nil || other.things[$0] == nil }
  }
}
