import Glibc

extension Folder {
  /// Whether the file `name` has the bytes that the file `other` of `folder` has, read piece by piece
  /// whatever their size.
  package func hasSameBytes(
    _ name: String, as other: String, in folder: borrowing Folder
  ) throws(FileError) -> Bool {
    let file = try openForReading(name)
    let otherFile = try folder.openForReading(other)
    let (path, otherPath) = (path(of: name), folder.path(of: other))
    let (facts, otherFacts) = (
      try Self.facts(of: file, path: path), try Self.facts(of: otherFile, path: otherPath)
    )
    guard facts.kind == .file, otherFacts.kind == .file, facts.size == otherFacts.size else {
      return false
    }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var otherPiece = piece
    while true {
      let count = try Self.fill(&piece, from: file, path: path)
      let otherCount = try Self.fill(&otherPiece, from: otherFile, path: otherPath)
      guard count == otherCount, piece[..<count] == otherPiece[..<count] else { return false }
      if count < piece.count { return true }
    }
  }

  /// Reads until `piece` is full or the file ends; how many bytes there were.
  private static func fill(
    _ piece: inout [UInt8], from file: borrowing Descriptor, path: String
  ) throws(FileError) -> Int {
    let number = file.number
    var count = 0
    while count < piece.count {
      let taken = try system(.read, path) {
        unsafe piece.withUnsafeMutableBytes {
          unsafe Glibc.read(number, $0.baseAddress?.advanced(by: count), $0.count - count)
        }
      }
      if taken == 0 { break }
      count += taken
    }
    return count
  }
}
