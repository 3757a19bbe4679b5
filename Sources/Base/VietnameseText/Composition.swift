/// Canonical composition (Unicode NFC) for text in Latin letters: what every text goes through at
/// the door, so that `ế` is one scalar however it was typed. Letters of other scripts pass as they
/// are. One thing more than NFC: a tone typed before the circumflex or breve of its vowel (`é` and
/// a circumflex) becomes the Vietnamese letter that was meant.
package enum Composition {
  /// `bytes` composed, or nil where they are composed already. They should be UTF-8; bytes that are
  /// not pass unchanged.
  package static func composed(_ bytes: [UInt8]) -> [UInt8]? {
    let source = bytes.span
    guard let first = firstSuspect(in: source) else { return nil }
    var composer = Composer(capacity: bytes.count)
    composer.compose(source, from: first)
    return composer.output == bytes ? nil : composer.output
  }

  /// `text` composed; the same string where it is composed already.
  package static func composed(_ text: String) -> String {
    guard firstSuspect(in: text.utf8.span) != nil, let composed = composed(Array(text.utf8)) else {
      return text
    }
    return String(decoding: composed, as: UTF8.self)
  }

  /// Where the first byte stands that may begin a combining mark, or a sign that NFC replaces.
  private static func firstSuspect(in source: Span<UInt8>) -> Int? {
    let count = source.count
    var index = 0
    while index < count {
      // Sixty-four bytes at once, without a branch, so that the compiler can use vectors.
      while index + 64 <= count {
        var suspects: UInt8 = 0
        for offset in 0..<64 {
          let byte = source[index &+ offset]
          suspects |= (byte & 0xFE == 0xCC ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
        }
        if suspects != 0 { break }
        index += 64
      }
      let end = min(index + 64, count)
      while index < end {
        if mark(at: index, in: source) != nil || sign(at: index, in: source) != nil {
          return index
        }
        index += 1
      }
    }
    return nil
  }

  /// The combining mark (U+0300 to U+036F) at `index`, if there is one.
  fileprivate static func mark(at index: Int, in source: Span<UInt8>) -> UInt32? {
    let lead = source[index]
    guard lead & 0xFE == 0xCC, index + 1 < source.count else { return nil }
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(source[index + 1] & 0x3F)
    return scalar <= 0x036F && source[index + 1] & 0xC0 == 0x80 ? scalar : nil
  }

  /// The letter that NFC puts for the kelvin or ångström sign at `index`, if there is one.
  fileprivate static func sign(at index: Int, in source: Span<UInt8>) -> UInt32? {
    guard source[index] == 0xE2, index + 2 < source.count, source[index + 1] == 0x84 else {
      return nil
    }
    switch source[index + 2] {
    case 0xAA: return 0x4B
    case 0xAB: return 0xC5
    default: return nil
    }
  }
}

/// The slow path of `Composition`: writes composed text.
private struct Composer {
  private(set) var output: [UInt8] = []
  private let table = CompositionTable.latin
  /// The letter at hand and its marks, decomposed.
  private var cluster: [UInt32] = []
  /// Its marks that join nothing.
  private var rest: [UInt32] = []

  init(capacity: Int) {
    output.reserveCapacity(capacity)
  }

  /// Appends `source` composed, of which nothing before `first` needs care.
  mutating func compose(_ source: Span<UInt8>, from first: Int) {
    append(source, 0..<first)
    var index = first
    while index < source.count {
      if let mark = Composition.mark(at: index, in: source) {
        let letter = removeLastScalar()
        if let letter, let composite = table.composite(of: letter, mark) {
          // Most marks join the letter before them, whatever follows.
          append(composite)
          index += 2
          continue
        }
        cluster.removeAll(keepingCapacity: true)
        if let letter { table.appendParts(of: letter, to: &cluster) }
        while index < source.count, let mark = Composition.mark(at: index, in: source) {
          table.appendParts(of: mark, to: &cluster)
          index += 2
        }
        appendCluster()
      } else if let letter = Composition.sign(at: index, in: source) {
        append(letter)
        index += 3
      } else {
        output.append(source[index])
        index += 1
      }
    }
  }

  /// Orders the marks of the cluster, joins what joins, and appends the result.
  private mutating func appendCluster() {
    orderMarks()
    guard var letter = cluster.first else { return }
    rest.removeAll(keepingCapacity: true)
    var blockedClass: UInt8 = 0
    for mark in cluster.dropFirst() {
      let markClass = table.combiningClass(of: mark)
      if rest.isEmpty || blockedClass < markClass,
        let composite = table.composite(of: letter, mark)
      {
        letter = composite
      } else {
        rest.append(mark)
        blockedClass = markClass
      }
    }
    append(letter)
    for mark in rest { append(mark) }
  }

  /// Canonical order, then a vowel's own mark before its tone.
  private mutating func orderMarks() {
    // Marks of one class keep their order: the sort is stable. A cluster has two or three marks,
    // where nobody means harm.
    let table = table
    var next = 0
    while next < cluster.count {
      let start = next
      while next < cluster.count, table.combiningClass(of: cluster[next]) != 0 { next += 1 }
      cluster[start..<next].sort { table.combiningClass(of: $0) < table.combiningClass(of: $1) }
      next += 1
    }
    guard cluster.count > 2, let letter = cluster.first else { return }
    var start = 1
    while start < cluster.count {
      let rest = cluster[start...]
      let run = rest.prefix { Self.isTone($0) || Self.isVowelMark($0, of: letter) }
      if run.count > 1 {
        cluster.replaceSubrange(
          run.indices, with: run.filter { !Self.isTone($0) } + run.filter(Self.isTone))
      }
      start = run.endIndex + 1
    }
  }

  private static func isTone(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x0300, 0x0301, 0x0303, 0x0309: true
    default: false
    }
  }

  private static func isVowelMark(_ mark: UInt32, of letter: UInt32) -> Bool {
    switch letter {
    case 0x41, 0x61: mark == 0x0302 || mark == 0x0306
    case 0x45, 0x65, 0x4F, 0x6F: mark == 0x0302
    default: false
    }
  }

  private mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    for index in range { output.append(source[index]) }
  }

  private mutating func append(_ scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    output.append(contentsOf: scalar.utf8)
  }

  /// Takes the last scalar off the output; nil where there is none, or no whole one.
  private mutating func removeLastScalar() -> UInt32? {
    var tail = 0
    var scalar: UInt32 = 0
    while tail < min(4, output.count) {
      let byte = output[output.count - 1 - tail]
      if byte & 0xC0 != 0x80 {
        let lead: UInt8 =
          switch tail {
          case 0: byte < 0x80 ? byte : 0xFF
          case 1: byte & 0xE0 == 0xC0 ? byte & 0x1F : 0xFF
          case 2: byte & 0xF0 == 0xE0 ? byte & 0x0F : 0xFF
          default: byte & 0xF8 == 0xF0 ? byte & 0x07 : 0xFF
          }
        guard lead != 0xFF else { return nil }
        output.removeLast(tail + 1)
        return scalar | UInt32(lead) << UInt32(6 * tail)
      }
      scalar |= UInt32(byte & 0x3F) << UInt32(6 * tail)
      tail += 1
    }
    return nil
  }
}
