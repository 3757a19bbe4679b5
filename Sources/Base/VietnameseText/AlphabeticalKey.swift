/// A text's place in Vietnamese alphabetical order: `a ă â b c d đ e ê …`, then tones in the order
/// ngang, huyền, hỏi, ngã, sắc, nặng, then small letters before capitals; each of the three only
/// where everything before it is the same. This is the order of ICU for `vi` (CLDR), where blanks
/// and signs come before digits, and digits before letters.
package struct AlphabeticalKey: Comparable, Hashable, Sendable {
  private let weights: [UInt8]

  /// The key of `text`, composed or not.
  package init(_ text: String) {
    weights = AlphabeticalWeights.of(Composition.composed(text))
  }

  package static func < (a: AlphabeticalKey, b: AlphabeticalKey) -> Bool {
    let a = a.weights.span
    let b = b.weights.span
    let common = min(a.count, b.count)
    var index = 0
    while index < common {
      if a[index] != b[index] { return a[index] < b[index] }
      index += 1
    }
    return a.count < b.count
  }

  /// The places of `keys` in their order, equal ones as they stand. Sorted here and not where the
  /// elements are known: a generic function of another room is not specialised.
  fileprivate static func order(of keys: [AlphabeticalKey]) -> [Int] {
    keys.indices.sorted { a, b in
      if keys[a] < keys[b] { return true }
      return a < b && !(keys[b] < keys[a])
    }
  }
}

extension Sequence {
  /// The elements in the Vietnamese alphabetical order of their names; those of the same name keep
  /// their order.
  package func inAlphabeticalOrder(by name: (Element) -> String) -> [Element] {
    let elements = Array(self)
    return AlphabeticalKey.order(of: elements.map { AlphabeticalKey(name($0)) })
      .map { elements[$0] }
  }
}
