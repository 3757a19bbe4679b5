/// Which files of the output are spoken for, so that nothing else is put there: neither in the place
/// of a file, nor inside it, nor where a folder stands.
struct TakenFiles {
  /// What a file belongs to.
  enum Owner: Equatable {
    /// A page, a feed, an attachment; or what bangtin keeps in the output itself.
    case site
    /// A redirect that the source file at this path asks for.
    case redirect(String)
  }

  private var files: [String: Owner] = [:]
  private var folders: [String: Owner] = [:]

  /// What bangtin keeps in the output besides the site.
  private static let reserved = ["bangtin.manifest", ".bangtin-next"]

  /// The files that serve `addresses`.
  init(_ addresses: [String]) {
    for file in addresses.map({ Addresses.file(of: $0) }) + Self.reserved { keep(file, .site) }
  }

  /// Takes `file` for the redirect of `source`; where that cannot be, says who has it.
  mutating func add(_ file: String, owner source: String) -> Owner? {
    if let owner = files[file] ?? folders[file] { return owner }
    for folder in Self.folders(above: file) {
      if let owner = files[folder] { return owner }
    }
    keep(file, .redirect(source))
    return nil
  }

  private mutating func keep(_ file: String, _ owner: Owner) {
    files[file] = owner
    for folder in Self.folders(above: file) where folders[folder] == nil {
      folders[folder] = owner
    }
  }

  /// `a` and `a/b` for `a/b/index.html`.
  private static func folders(above file: String) -> [String] {
    file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
  }
}
