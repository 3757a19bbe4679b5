/// An entry of a file of the search index, read back: letters, or a pair of them, and where they stand.
package struct SearchEntry: Equatable {
  /// A document that has them.
  package struct Document: Equatable {
    package let number: Int
    package let weight: Int

    package init(_ number: Int, weight: Int) {
      self.number = number
      self.weight = weight
    }
  }

  /// One way of writing them.
  package struct Spelling: Equatable {
    package let marks: [UInt8]
    package let documents: [Document]
  }

  package let key: String
  package let spellings: [Spelling]

  /// Every entry in `bytes`.
  package static func all(in bytes: [UInt8]) -> [SearchEntry] {
    var rest = bytes[...]
    func number() -> Int {
      var (value, shift) = (0, 0)
      while let byte = rest.popFirst() {
        value |= Int(byte & 127) << shift
        shift += 7
        if byte < 128 { break }
      }
      return value
    }
    var entries: [SearchEntry] = []
    var key: [UInt8] = []
    while !rest.isEmpty {
      let shared = number()
      let length = number()
      key = Array(key.prefix(shared)) + rest.prefix(length)
      rest = rest.dropFirst(length)
      let marks = key.split(separator: UInt8(ascii: " ")).count
      let spellings = (0..<number()).map { _ in
        let found = Array(rest.prefix(marks))
        rest = rest.dropFirst(marks)
        var place = 0
        let documents = (0..<number()).map { _ in
          place += number()
          return Document(place >> 2, weight: place & 3)
        }
        return Spelling(marks: found, documents: documents)
      }
      entries.append(SearchEntry(key: String(decoding: key, as: UTF8.self), spellings: spellings))
    }
    return entries
  }
}
