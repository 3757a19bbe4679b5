package import Files

/// What bangtin put into an output folder. It travels inside and marks the folder as bangtin's own;
/// what it does not list is somebody else's. It holds nothing but what is public anyway, and nothing
/// that differs between two machines: two builds of the same input have the same manifest.
///
/// No inodes and times are kept. The manifest is the youngest file of its folder: whatever is not
/// older than it has been touched since.
package struct Manifest: Sendable, Equatable {
  /// One file of the site.
  package struct File: Sendable, Equatable {
    /// Relative to the output folder.
    package let path: String
    /// In bytes.
    package let size: Int
    package let hash: ContentHash

    package init(path: String, size: Int, hash: ContentHash) {
      self.path = path
      self.size = size
      self.hash = hash
    }

    package static func == (a: File, b: File) -> Bool {
      a.size == b.size && a.hash == b.hash && FilePath.areSame(a.path, b.path)
    }
  }

  /// The manifest's own name.
  package static let name = "bangtin.manifest"

  /// By the bytes of their paths.
  package let files: [File]
  /// Paths of files that somebody else put there and that have been reported, by their bytes.
  package let foreign: [String]

  /// A manifest of `files` and `foreign` in any order.
  package init(files: [File], foreign: [String]) {
    self.files = files.sorted { FilePath.precedes($0.path, $1.path) }
    self.foreign = foreign.sorted(by: FilePath.precedes)
  }

  /// A manifest of files and foreign paths that are sorted already.
  init(sortedFiles: [File], foreign: [String]) {
    files = sortedFiles
    self.foreign = foreign
  }

  /// The manifest of an empty folder.
  package static let empty = Manifest(files: [], foreign: [])

  /// Where the file with `path` stands in `files`.
  package func index(of path: String) -> Int? {
    let index = Self.place(of: path, count: files.count) { files[$0].path }
    return index < files.count && FilePath.areSame(files[index].path, path) ? index : nil
  }

  /// Whether `path` is among the foreign files.
  package func isForeign(_ path: String) -> Bool {
    let index = Self.place(of: path, count: foreign.count) { foreign[$0] }
    return index < foreign.count && FilePath.areSame(foreign[index], path)
  }

  /// Every folder that a file of the site stands in, by the bytes of `path/`; not the output itself.
  package var folders: [String] {
    var folders: [String] = []
    var previous: [UInt8] = []
    for file in files {
      let path = Array(file.path.utf8)
      // What two neighbours share has been entered with the first of them.
      var index = zip(previous, path).prefix { $0 == $1 }.count
      while let slash = path[index...].firstIndex(of: 0x2F) {
        folders.append(String(decoding: path[..<slash], as: UTF8.self))
        index = slash + 1
      }
      previous = path
    }
    return folders
  }

  /// The first place of `count` sorted paths that does not come before `path`.
  static func place(of path: String, count: Int, _ pathAt: (Int) -> String) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if FilePath.precedes(pathAt(middle), path) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
