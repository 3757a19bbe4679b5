import Files

/// Which files of the output are spoken for, so that nothing else is put there: neither in the place
/// of a file, nor inside it, nor where a folder stands. Two names that differ in case only are one:
/// servers on Windows, and disks it is copied over, take them for that.
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

  /// What bangtin keeps in the output besides the site, and what hosts read as their settings.
  private static let reserved = [
    "bangtin.manifest", ".bangtin-next", "CNAME", "_headers", "_redirects", "web.config",
  ]

  /// The files that serve `addresses`.
  init(_ addresses: [String]) {
    for file in addresses.map({ Addresses.file(of: $0) }) + Self.reserved { keep(file, .site) }
  }

  /// Takes `file` for the redirect of `source`; where that cannot be, says who has it.
  mutating func add(_ file: String, owner source: String) -> Owner? {
    let file = file.lowercased()
    if let owner = files[file] ?? folders[file] ?? pageHidden(by: file) { return owner }
    for folder in Self.folders(above: file) {
      if let owner = files[folder] { return owner }
    }
    keep(file, .redirect(source))
    return nil
  }

  /// The owner of the page that a server would no longer show: many look for `default.htm` or
  /// `index.php` before `index.html`.
  private func pageHidden(by file: String) -> Owner? {
    guard ["index", "default"].contains(FilePath.stem(of: file)) else { return nil }
    return files[FilePath.joined(FilePath.parent(of: file), "index.html")]
  }

  private mutating func keep(_ file: String, _ owner: Owner) {
    let file = file.lowercased()
    files[file] = owner
    for folder in Self.folders(above: file) where folders[folder] == nil {
      folders[folder] = owner
    }
  }

  /// `a` and `a/b` for `a/b/index.html`.
  private static func folders(above file: String) -> [String] {
    file.utf8.indices.filter { file.utf8[$0] == UInt8(ascii: "/") }.map { String(file[..<$0]) }
  }
}
