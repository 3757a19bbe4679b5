package import Files

/// A content file that is not there yet, with the files that go beside it.
package struct NewContentFile: Sendable {
  /// A file that goes beside the content file.
  package struct Attachment: Sendable {
    /// Relative to the project's folder.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Relative to the project's folder.
  package let path: String
  package let text: String
  package let attachments: [Attachment]

  package init(path: String, text: String, attachments: [Attachment] = []) {
    self.path = path
    self.text = text
    self.attachments = attachments
  }

  /// Writes all of it into the project at `root`, or nothing: what is there already is never
  /// touched. The content file comes last, so that it never names a file that is missing.
  package func create(in root: String) throws(FileError) {
    let folder = try Folder(at: root)
    var created: [String] = []
    do throws(FileError) {
      for attachment in attachments {
        try folder.add(attachment.path, attachment.bytes)
        created.append(attachment.path)
      }
      try folder.add(path, Array(text.utf8))
    } catch {
      for path in created { try folder.remove(path) }
      throw error
    }
  }

  /// The first of its files that something stands in the place of; nothing where all is free.
  package func taken(in root: String) throws(FileError) -> String? {
    for path in attachments.map(\.path) + [path] {
      if try FilePath.facts(of: FilePath.joined(root, path)) != nil { return path }
    }
    return nil
  }
}
