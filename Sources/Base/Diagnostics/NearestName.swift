/// The name among `names` that `word` was most likely meant to be: the fewest letters added, left
/// out, changed or swapped, at most one in three; else the only one that begins with it. Nothing
/// where none is that near.
package func nearestName(to word: String, among names: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased().unicodeScalars.prefix(64))
  var best: (name: String, distance: Int)?
  var begun: [String] = []
  for name in names {
    let scalars = Array(name.lowercased().unicodeScalars.prefix(64))
    if typed.count > 3, scalars.starts(with: typed) { begun.append(name) }
    let allowed = max(typed.count, scalars.count) / 3
    guard abs(typed.count - scalars.count) <= allowed else { continue }
    let distance = editDistance(typed, scalars)
    if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
  }
  return best?.name ?? (begun.count == 1 ? begun[0] : nil)
}

/// How many scalars must be added, left out, changed or swapped with their neighbour to make `a`
/// into `b`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[b.count]
}
