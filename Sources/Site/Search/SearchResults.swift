import Markup

/// What a reader's browser shows of the documents that it found.
package enum SearchResults {
  /// How many results stand in one file.
  package static let perFile = 4
  /// How much of its texts a result carries, in bytes: two pieces.
  static let shownBytes = 500
  /// How long a piece of them is at most, in bytes: about three lines on a phone.
  static let pieceBytes = 256

  /// The file of `documents`: of each its title, address, facts, and its texts in pieces, of which
  /// the browser shows the one with the words that were asked for.
  package static func file(of documents: ArraySlice<SearchDocument>) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for document in documents {
        json.array { json in
          json.value(document.title)
          json.value(document.url)
          json.value(document.facts)
          json.array { json in
            for piece in pieces(of: document.texts) { json.value(piece) }
          }
        }
      }
    }
    return json.bytes
  }

  /// The beginning of `texts` on one line, cut between words, with `…` where more follows or precedes;
  /// one empty piece where there is no text.
  private static func pieces(of texts: [String]) -> [String] {
    let (shown, isCut) = beginning(of: texts)
    var pieces: [String] = []
    var start = 0
    repeat {
      var end = min(start + pieceBytes, shown.count)
      if end < shown.count { end = wordEnd(in: shown[start...], before: end) }
      pieces.append(
        (start > 0 ? "… " : "") + String(decoding: shown[start..<end], as: UTF8.self)
          + (end < shown.count || isCut ? " …" : ""))
      start = end
      while start < shown.count, shown[start] == UInt8(ascii: " ") { start += 1 }
    } while start < shown.count
    return pieces
  }

  private static func beginning(of texts: [String]) -> (shown: [UInt8], isCut: Bool) {
    var shown: [UInt8] = []
    shown.reserveCapacity(shownBytes + 4)
    for text in texts {
      if !shown.isEmpty { shown.append(UInt8(ascii: " ")) }
      let start = shown.count
      shown.append(contentsOf: text.utf8.prefix(max(0, shownBytes + 1 - start)))
      for place in start..<shown.count where shown[place] == UInt8(ascii: "\n") {
        shown[place] = UInt8(ascii: " ")
      }
      if shown.count > shownBytes, shown.count - start < text.utf8.count {
        shown.removeSubrange(wordEnd(in: shown[...], before: shownBytes)...)
        return (shown, true)
      }
    }
    return (shown, false)
  }

  /// Where the last word that ends at or before `limit` does; a word that is longer than all there
  /// is room for is cut at a letter.
  private static func wordEnd(in bytes: ArraySlice<UInt8>, before limit: Int) -> Int {
    if let space = bytes[...limit].lastIndex(of: UInt8(ascii: " ")), space > bytes.startIndex {
      return space
    }
    var end = limit
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
