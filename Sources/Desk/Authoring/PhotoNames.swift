import Files
import VietnameseText

/// What photos are called beside a text: safe in addresses and on every file system, each once.
package struct PhotoNames: Sendable {
  /// In the order of the photos.
  package let names: [String]

  /// Names for the files that were called `originals`.
  package init(for originals: [String]) {
    var taken: Set<String> = []
    names = originals.map { original in
      let stem = FilePath.stem(of: original).slug(limit: 60) ?? "anh"
      let ending = FilePath.fileExtension(of: original).slug().map { ".\($0)" } ?? ""
      var name = stem + ending
      var count = 1
      while !taken.insert(name).inserted {
        count += 1
        name = "\(stem)-\(count)\(ending)"
      }
      return name
    }
  }
}
