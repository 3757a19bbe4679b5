import Content
import Markup

/// Whose the files beside content are: what belongs to a text that is not public stays inside, even
/// where a public text links to it.
struct FileOwnership {
  /// Source paths of content that is not public, and the files that its front matter names.
  private var inside: Set<String> = []
  private var namedInside: Set<String> = []
  /// Files that the front matter of public content names, and pictures that its text shows.
  private var namedOutside: Set<String> = []
  private var shownOutside: Set<String> = []
  /// Folders of an `index.md` that is not public; a folder with other texts is nobody's own.
  private var foldersInside: Set<String> = []
  private var sharedFolders: Set<String> = []

  /// Enters the text in `source`, whose front matter names `files` beside it.
  mutating func enter(
    _ source: Source, isPublic: Bool, naming files: [String], showing body: Prose
  ) {
    let paths = files.map { normalised("\(source.folder)/\($0)") }
    let hasFolder = source.path == "\(source.folder)/index.md"
    if !hasFolder { sharedFolders.insert(source.folder) }
    guard isPublic else {
      inside.insert(source.path)
      namedInside.formUnion(paths)
      if hasFolder { foldersInside.insert(source.folder) }
      return
    }
    namedOutside.formUnion(paths)
    for mark in body.body.marks {
      guard case .image(let image) = mark.kind else { continue }
      let path = PercentEncoding.decoded(image.source) ?? image.source
      shownOutside.insert(normalised("\(source.folder)/\(path)"))
    }
  }

  /// What must not be public: texts, and those of `files` that are theirs alone.
  func hidden(among files: some Sequence<String>) -> Set<String> {
    let folders = foldersInside.subtracting(sharedFolders)
    var hidden = inside.union(namedInside.subtracting(namedOutside).subtracting(shownOutside))
    guard !folders.isEmpty else { return hidden }
    for file in files where !namedOutside.contains(file) && file.liesIn(folders) {
      hidden.insert(file)
    }
    return hidden
  }
}

extension String {
  /// Whether the file of this path lies in one of `folders` or below.
  fileprivate func liesIn(_ folders: Set<String>) -> Bool {
    utf8.indices.contains { index in
      utf8[index] == UInt8(ascii: "/") && folders.contains(String(self[..<index]))
    }
  }
}

/// `a/b/../c` as `a/c`; what would leave the project stays at its root.
func normalised(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return parts.joined(separator: "/")
}
