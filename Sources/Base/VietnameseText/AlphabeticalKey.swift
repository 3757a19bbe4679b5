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
    a.weights.lexicographicallyPrecedes(b.weights)
  }
}

extension Sequence {
  /// The elements in the Vietnamese alphabetical order of their names; those of the same name keep
  /// their order.
  package func inAlphabeticalOrder(by name: (Element) -> String) -> [Element] {
    map { (key: AlphabeticalKey(name($0)), element: $0) }
      .sorted { $0.key < $1.key }
      .map(\.element)
  }
}
