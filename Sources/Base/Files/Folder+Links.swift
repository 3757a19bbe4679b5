import Glibc

extension Folder {
  /// Where the symbolic link `name` leads, as it is written.
  package func target(ofLink name: String) throws(FileError) -> String {
    let capacity = Int(PATH_MAX)
    var buffer = [CChar](repeating: 0, count: capacity)
    let length = try system(.read, path(of: name)) {
      unsafe readlinkat(number, name, &buffer, capacity)
    }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Makes a symbolic link `name` that leads to `target`.
  package func makeLink(_ name: String, to target: String) throws(FileError) {
    try system(.link, path(of: name)) { unsafe symlinkat(target, number, name) }
  }
}
