internal import CXXHash
import Glibc

extension Folder {
  /// The hash and the size of the file `name`, read piece by piece whatever its size.
  package func hash(of name: String) throws(FileError) -> (hash: ContentHash, size: Int) {
    let file = try openForReading(name)
    let path = path(of: name)
    let before = try Self.facts(of: file, path: path)
    guard before.kind == .file else { throw FileError(.read, path, .notAFile) }
    guard let state = unsafe XXH3_createState() else {
      throw FileError(.read, path, .system(ENOMEM))
    }
    defer { unsafe XXH3_freeState(state) }
    unsafe XXH3_128bits_reset(state)
    var size = 0
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    let number = file.number
    while true {
      let taken = try system(.read, path) {
        unsafe piece.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, $0.count) }
      }
      if taken == 0 { break }
      size += taken
      unsafe piece.withUnsafeBytes {
        _ = unsafe XXH3_128bits_update(state, $0.baseAddress, taken)
      }
    }
    guard try Self.facts(of: file, path: path) == before else {
      throw FileError(.read, path, .changedMeanwhile)
    }
    let hash = unsafe XXH3_128bits_digest(state)
    return (ContentHash(high: hash.high64, low: hash.low64), size)
  }
}
