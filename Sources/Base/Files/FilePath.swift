/// Paths as texts with `/` between their parts. Two paths are the same where their bytes are: `==`
/// of strings takes composed and decomposed letters for equal, which the file system does not.
package enum FilePath {
  /// `name` inside `folder`; an empty folder is the one at hand.
  package static func joined(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || isAbsolute(name) { return name }
    if name.isEmpty { return folder }
    return folder.utf8.last == slash ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that `path` stands in; empty for a name alone, `/` for a name in the root.
  package static func parent(of path: String) -> String {
    guard let index = path.utf8.lastIndex(of: slash) else { return "" }
    return index == path.startIndex ? "/" : String(path[..<index])
  }

  /// The last part of `path`.
  package static func name(of path: String) -> String {
    guard let index = path.utf8.lastIndex(of: slash) else { return path }
    return String(path[path.utf8.index(after: index)...])
  }

  /// What follows the last full stop of the name, in lower case; empty where there is none, and for
  /// a name that begins with its only full stop.
  package static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let index = name.utf8.lastIndex(of: 0x2E), index != name.startIndex else { return "" }
    return name[name.utf8.index(after: index)...].lowercased()
  }

  /// The name without its extension.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let index = name.utf8.lastIndex(of: 0x2E), index != name.startIndex else { return name }
    return String(name[..<index])
  }

  /// Whether `path` begins at the root.
  package static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == slash
  }

  /// `path` without `.` and `..` and doubled `/`, as text: links are not looked at. Nil where `..`
  /// leads out of a relative path.
  package static func normalized(_ path: String) -> String? {
    var parts: [Substring.UTF8View] = []
    for part in path.utf8.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        if parts.isEmpty && !isAbsolute(path) { return nil }
        if !parts.isEmpty { parts.removeLast() }
      } else {
        parts.append(part)
      }
    }
    let text = parts.map { String(Substring($0)) }.joined(separator: "/")
    return isAbsolute(path) ? "/" + text : text
  }

  /// Whether `path` is `folder` or stands in it; both normalised.
  package static func contains(_ folder: String, _ path: String) -> Bool {
    let folder = folder.utf8
    let path = path.utf8
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || folder.isEmpty || folder.last == slash
      || path.dropFirst(folder.count).first == slash
  }

  /// Whether `path` names something inside whatever folder it is looked up in: it is relative, and no
  /// part of it is empty, `.` or `..`. What was read from a file has to be asked, whoever wrote it.
  package static func staysInside(_ path: String) -> Bool {
    let bytes = path.utf8.span
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || bytes[index] == slash else {
        if bytes[index] == 0 { return false }
        continue
      }
      let size = index - start
      let isDots = size <= 2 && (start..<index).allSatisfy { bytes[$0] == 0x2E }
      if isDots { return false }
      start = index + 1
    }
    return true
  }

  /// Whether two paths have the same bytes.
  package static func areSame(_ a: String, _ b: String) -> Bool {
    let a = a.utf8.span
    let b = b.utf8.span
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] { return false }
    return true
  }

  /// The order of their bytes, the same on every machine.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    let a = a.utf8.span
    let b = b.utf8.span
    let common = min(a.count, b.count)
    var index = 0
    while index < common {
      if a[index] != b[index] { return a[index] < b[index] }
      index += 1
    }
    return a.count < b.count
  }

  private static let slash: UInt8 = 0x2F
}
