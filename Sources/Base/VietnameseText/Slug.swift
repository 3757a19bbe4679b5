extension String {
  /// The text as a part of an address: `Kế hoạch Đổi mới` becomes `ke-hoach-doi-moi`. Lower-case
  /// ASCII letters and digits with single dashes between them, at most `limit` bytes, cut at the end
  /// of a word unless the first word alone is longer. Nil where nothing is left, as of `🎉`.
  package func slug(limit: Int = 80) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    Folding.append(self, to: &folded)
    var slug: [UInt8] = []
    slug.reserveCapacity(folded.count)
    var wordEnd = 0
    for byte in folded {
      let isPlain = byte &- 0x61 < 26 || byte &- 0x30 < 10
      if isPlain {
        if wordEnd == slug.count, wordEnd > 0 { slug.append(0x2D) }
        slug.append(byte)
      } else if slug.count > wordEnd {
        if slug.count > limit { break }
        wordEnd = slug.count
      }
    }
    if slug.count > limit { slug.removeSubrange((wordEnd > 0 ? wordEnd : limit)...) }
    return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
  }
}
