/// The keys of one table so far. Few are compared one by one, many are hashed.
struct KeysSeen {
  private var few: [String] = []
  private var many: Set<String> = []

  /// False where `key` was seen before.
  mutating func insert(_ key: String) -> Bool {
    if few.count < 24 {
      if few.contains(key) { return false }
      few.append(key)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(key).inserted
  }
}
