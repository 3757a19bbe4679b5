/// Names of which none is given twice: the second `hoa` becomes `hoa-2`.
package struct UniqueNames: Sendable {
  private var taken: Set<String> = []
  /// The number behind the last name that came of a wanted one. No number is tried twice: ten
  /// thousand may want one name, and find as many of its numbers taken.
  private var numbers: [String: Int] = [:]

  package init() {}

  /// `wanted`, or where that is taken, it with the first number from 2 that is free.
  package mutating func take(_ wanted: String) -> String {
    var number = numbers[wanted] ?? 1
    var name = wanted
    while !taken.insert(name).inserted {
      number += 1
      name = "\(wanted)-\(number)"
    }
    numbers[wanted] = number
    return name
  }
}
