import VietnameseText

/// What a content file's path says about it: `posts/2020/11/2020-11-20-ngay-nha-giao.md`, or the
/// folder of an `index.md`.
struct SourceName {
  /// Without `.md`.
  let stem: String

  init(path: String) {
    var parts = path.split(separator: "/").map(String.init)
    if let last = parts.popLast() {
      let stem = last.hasSuffix(".md") ? String(last.dropLast(3)) : last
      self.stem = stem == "index" ? parts.last ?? stem : stem
    } else {
      self.stem = path
    }
  }

  /// The name without a date (`2020-11-20-`) in front; empty where it is a date alone.
  var withoutDate: String {
    let head = stem.prefix(10)
    let parts = head.split(separator: "-", omittingEmptySubsequences: false)
    let isDate =
      parts.map(\.count) == [4, 2, 2]
      && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDate else { return stem }
    let rest = stem.dropFirst(10)
    guard let next = rest.first else { return "" }
    return "-_ ".contains(next) ? String(rest.dropFirst()) : stem
  }

  /// For an address: ASCII, without the date.
  var slug: String? { withoutDate.slug() }
}
