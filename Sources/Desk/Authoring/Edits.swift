import Diagnostics

extension Sequence<Edit> {
  /// `bytes` after these edits, whatever their order; those at one place one behind the other. What two
  /// of them replace is replaced once.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if edit.range.lowerBound > position { result += bytes[position..<edit.range.lowerBound] }
      result += Array(edit.replacement.utf8)
      position = Swift.max(position, edit.range.upperBound)
    }
    return result + bytes[position...]
  }
}
