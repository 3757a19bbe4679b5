import Content
import Files

/// What a published folder is compared with: the site as it was when it was built.
package struct PublishedReference: Sendable {
  /// How much a comparison proves.
  package enum Kind: String, Sendable {
    /// The project's own output: every byte is compared.
    case build
    /// A manifest kept elsewhere: sizes and hashes are compared. The hashes (XXH3) find every accident,
    /// yet somebody who means to can make another file with the same one.
    case manifest
    /// The folder's own manifest: that the folder is what it says of itself, which whoever changes the
    /// one can change along with the other.
    case itself
  }

  package let kind: Kind
  /// The folder or the manifest, as the person would name it.
  package let path: String
  let manifest: Manifest
  let manifestHash: ContentHash

  /// Why there is nothing to compare with.
  package enum Unusable: Error, Equatable {
    /// Nothing was built into this folder, or it has lost its manifest.
    case noManifest(String)
    /// It is no manifest, cut off, or of another version.
    case unreadable(String)
    /// A file of the output is not what was built.
    case changedSince(String)
    /// No folder stands there.
    case noFolder(String)
  }

  /// The site that was last built in the project at `root`, into `output` or where site.toml says.
  package static func build(of root: String, output: String?) throws -> PublishedReference {
    let output = try output ?? Project.settings(in: root)?.output ?? "public"
    let path = FilePath.joined(root, output)
    return try PublishedReference(.build, at: path, FilePath.joined(path, Manifest.name))
  }

  /// What the manifest at `path` lists.
  package static func manifest(at path: String) throws -> PublishedReference {
    try PublishedReference(.manifest, at: path, path)
  }

  /// What the folder at `path` says of itself.
  package static func itself(_ path: String) throws -> PublishedReference {
    try PublishedReference(.itself, at: path, FilePath.joined(path, Manifest.name))
  }

  private init(_ kind: Kind, at path: String, _ file: String) throws {
    guard try FilePath.facts(of: file)?.kind == .file else { throw Unusable.noManifest(path) }
    let text = try FilePath.read(file, limit: OutputFolder.manifestLimit)
    guard let manifest = Manifest(text: text) else { throw Unusable.unreadable(file) }
    self.kind = kind
    self.path = path
    self.manifest = manifest
    manifestHash = ContentHash(of: text)
  }

  /// Whether `folder` is the output that it would be compared with.
  package func stands(in folder: String) throws -> Bool {
    guard kind == .build, let own = try FilePath.facts(of: path),
      let other = try FilePath.facts(of: folder)
    else { return false }
    return own.isSameFile(as: other)
  }
}
