import Content
import Diagnostics
import Testing

@testable import Analysis

@Suite("Any web of relations")
struct RelationPropertyTests {
  /// Papers that bear on one another at random, circles and contradictions and all, under names
  /// that sort in the order of `names`.
  private static func papers(seed: UInt64, names: [String]) -> [String: String] {
    var dice = Dice(state: seed)
    let keys = Relation.allCases.flatMap { [$0.key, $0.inverseKey] }
    var papers: [String: String] = [:]
    for (place, name) in names.enumerated() {
      var fields = "number: \(place % 7 + 1)/QĐ-PGDĐT\n"
      fields += dice.chance(15) ? "issued_pending: true\n" : "issued: \(dice.day())\n"
      for key in Set(keys).sorted() where dice.chance(18) {
        let numbers = (0...dice.number(0...1)).map { _ in "\(dice.number(1...8))/QĐ-PGDĐT" }
        fields += "\(key): [\(numbers.joined(separator: ", "))]\n"
      }
      if dice.chance(15) { fields += "effective: \(dice.day())\n" }
      if dice.chance(15) { fields += "expires: 2021-12-31\n" }
      if dice.chance(10) { fields += "withdrawn: \(dice.day())\nreason: Nhầm\n" }
      if dice.chance(10) { fields += "circulation: internal\n" }
      papers[name] = fields
    }
    return papers
  }

  private static let names = (1...10).map { "van-ban-\(digits($0, 2))" }

  @Test("Is the same from both ends", arguments: 1...60)
  func symmetry(seed: UInt64) throws {
    let archive = try SampleArchive(Self.papers(seed: seed, names: Self.names)).analysis
    for entry in archive.archive.newest {
      for group in archive.relations(of: entry) {
        #expect(Set(group.others).count == group.others.count)
        for case .entry(let other) in group.others {
          #expect(other != entry)
          let back = archive.relations(of: other).first {
            $0.relation == group.relation
              && (group.relation == .related || $0.isInverse != group.isInverse)
          }
          #expect(back?.others.contains(.entry(entry)) == true)
        }
      }
    }
  }

  @Test("Says the same whatever the order of the files", arguments: 1...60)
  func order(seed: UInt64) throws {
    var dice = Dice(state: seed &+ 1000)
    let papers = Self.papers(seed: seed, names: Self.names)
    // The same papers under names that sort otherwise.
    var others = Self.names
    for place in others.indices.reversed() { others.swapAt(place, dice.number(0...place)) }
    let renamed = Dictionary(uniqueKeysWithValues: zip(Self.names, others))
    let archive = try SampleArchive(papers)
    let shuffled = try SampleArchive(
      Dictionary(uniqueKeysWithValues: papers.map { (renamed[$0, default: $0], $1) }))
    for name in Self.names {
      let other = renamed[name, default: name]
      #expect(archive.validity(of: name) == shuffled.validity(of: other))
      #expect(
        Set(archive.successors(of: name).map { renamed[$0, default: $0] })
          == Set(shuffled.successors(of: other)))
    }
    let counts = { (archive: SampleArchive) in
      Dictionary(grouping: archive.analysis.findings, by: \.id).mapValues(\.count)
    }
    #expect(counts(archive) == counts(shuffled))
  }

  @Test("Names as successors only what is public and in force", arguments: 1...60)
  func successors(seed: UInt64) throws {
    let analysis = try SampleArchive(Self.papers(seed: seed, names: Self.names)).analysis
    for entry in analysis.relations.entries {
      for successor in analysis.successors(of: entry) {
        #expect(analysis.validity(of: successor).isInForce)
        #expect(analysis.archive.newest.contains(successor))
        #expect(!analysis.validity(of: entry).isInForce)
      }
    }
  }

  @Test("Of any length can be walked")
  func long() throws {
    let papers = (1...1500).map { number in
      (
        "v\(digits(number, 5))",
        "number: \(number)/QĐ-PGDĐT\nissued: 2020\nreplaces: [\(number % 1500 + 1)/QĐ-PGDĐT]"
      )
    }
    let circle = try SampleArchive(Dictionary(uniqueKeysWithValues: papers))
    #expect(circle.findings.count == 1)
    #expect(circle.validity(of: "v00001") == .inForce)
    let chain = try SampleArchive(Dictionary(uniqueKeysWithValues: papers.dropLast()))
    #expect(chain.findings == [])
    #expect(chain.successors(of: "v01499") == ["v00001"])
  }
}
