import Glibc

/// The terms of a site's texts, each with a number and with how many texts hold it.
struct TermIndex: Sendable {
  private var numbers: [Term: Int] = [:]
  /// How many texts hold each term, by its number.
  private var holders: [Int] = []
  private var texts = 0

  /// A passage of a text and how much a term in it counts.
  typealias Passage = (text: String, weight: Double)

  /// The terms of `passages` by number, each with the sum of its weights; they are not taken down as
  /// a text.
  mutating func counts(of passages: [Passage]) -> [TermWeight] {
    var found: [TermWeight] = []
    for passage in passages {
      for term in passage.text.terms { found.append(TermWeight(number(of: term), passage.weight)) }
    }
    found.sort { $0.term < $1.term }
    return found.reduce(into: []) { counts, next in
      if let last = counts.last, last.term == next.term {
        counts[counts.count - 1].weight += next.weight
      } else {
        counts.append(next)
      }
    }
  }

  /// Takes down that one more text holds the terms of `counts`.
  mutating func note(_ counts: [TermWeight]) {
    texts += 1
    for count in counts { holders[count.term] += 1 }
  }

  /// How much a term tells: the more, the fewer texts hold it.
  private func rarity(heldBy holders: Int) -> Double {
    log((Double(texts) + 1) / (Double(holders) + 0.5))
  }

  /// `counts` as a direction of length 1. Each further time a term stands in a text counts less.
  func direction(_ counts: [TermWeight]) -> [TermWeight] {
    counts.map { count in
      let times = count.weight < 1 ? count.weight : 1 + log(count.weight)
      return TermWeight(count.term, times * rarity(heldBy: holders[count.term]))
    }.scaled(to: 1)
  }

  /// How many terms there are.
  var count: Int { holders.count }

  /// The number of `term`; nothing where none of the texts that were counted holds it.
  func knownNumber(of term: Term) -> Int? { numbers[term] }

  /// How much `term` tells.
  func rarity(of term: Term) -> Double { rarity(heldBy: numbers[term].map { holders[$0] } ?? 0) }

  private mutating func number(of term: Term) -> Int {
    if let number = numbers[term] { return number }
    numbers[term] = holders.count
    holders.append(0)
    return holders.count - 1
  }
}

/// A term by its number, and what it weighs.
struct TermWeight: Sendable {
  let term: Int
  var weight: Double

  init(_ term: Int, _ weight: Double) {
    self.term = term
    self.weight = weight
  }
}

extension [TermWeight] {
  /// The same direction at `length`; nothing where it has none.
  func scaled(to length: Double) -> [TermWeight] {
    let own = reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return own > 0 ? map { TermWeight($0.term, $0.weight / own * length) } : []
  }
}
