import Files
import VietnameseText

/// What a content file's path says about it: `posts/2020/11/2020-11-20-ngay-nha-giao.md`, or the
/// folder of an `index.md`.
struct SourceName {
  /// Without `.md`.
  let stem: String

  init(path: String) {
    let name = FilePath.name(of: path)
    let stem = name.hasSuffix(".md") ? String(Substring(name.utf8.dropLast(3))) : name
    let folder = FilePath.name(of: FilePath.parent(of: path))
    self.stem = stem == "index" && !folder.isEmpty ? folder : stem
  }

  /// The name without a date (`2020-11-20-`) in front; empty where it is a date alone.
  var withoutDate: String {
    let name = stem.utf8
    let head = name.prefix(10)
    // As in `2020-11-20`.
    let isDate = head.enumerated().allSatisfy { place, byte in
      place == 4 || place == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
    }
    guard isDate, head.count == 10 else { return stem }
    guard let next = name.dropFirst(10).first else { return "" }
    return "-_ ".utf8.contains(next) ? String(Substring(name.dropFirst(11))) : stem
  }

  /// For an address: ASCII, without the date.
  var slug: String? { withoutDate.slug() }
}
