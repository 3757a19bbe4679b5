import Foundation

/// Every file under a folder with its bytes, but the manifest, which `ManifestTests` hold.
package struct OutputTree: Equatable {
  /// By path relative to the folder.
  package let files: [String: [UInt8]]

  /// The tree under `folder`; empty where there is no such folder.
  package init(of folder: String) throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder) else {
      files = [:]
      return
    }
    var files: [String: [UInt8]] = [:]
    for name in try manager.subpathsOfDirectory(atPath: folder) where name != "bangtin.manifest" {
      let file = "\(folder)/\(name)"
      let type = try manager.attributesOfItem(atPath: file)[.type] as? FileAttributeType
      if type == .typeRegular {
        files[name] = Array(try Data(contentsOf: URL(filePath: file)))
      }
    }
    self.files = files
  }

  private init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// The paths, sorted.
  package var paths: [String] { files.keys.sorted() }

  /// The text of the file at `path`; where there is none, that is said instead.
  package func text(_ path: String) -> String {
    files[path].map { String(decoding: $0, as: UTF8.self) } ?? "(no file \(path))"
  }

  /// The part of the tree that does not stand in `folder`.
  package func without(_ folder: String) -> OutputTree {
    OutputTree(files: files.filter { !$0.key.hasPrefix("\(folder)/") })
  }

  /// What is not the same here as in `other`: `+ path` where only this tree has it, `- path` where
  /// only the other has, `~ path` where the bytes differ.
  package func differences(from other: OutputTree) -> [String] {
    Set(files.keys).union(other.files.keys).sorted().compactMap { path in
      switch (files[path], other.files[path]) {
      case (_?, nil): "+ \(path)"
      case (nil, _?): "- \(path)"
      case (let own, let others): own == others ? nil : "~ \(path)"
      }
    }
  }

  /// The files whose path or bytes hold `mark`.
  package func files(holding mark: String) -> [String] {
    let bytes = Array(mark.utf8)
    return files.filter { path, content in
      path.contains(mark) || content.holds(bytes)
    }.keys.sorted()
  }
}

extension [UInt8] {
  /// Whether `part` stands somewhere in these bytes.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    return (0...count - part.count).contains { start in
      self[start] == first && self[start..<start + part.count].elementsEqual(part)
    }
  }
}
