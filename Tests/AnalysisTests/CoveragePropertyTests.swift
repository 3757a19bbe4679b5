import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("All counts equal a naive second counting on schools made at random")
struct CoveragePropertyTests {
  static let seeds: ClosedRange<UInt64> = 1...40

  private func ledger(_ school: RandomSchool) throws -> PostLedger {
    let (site, findings) = try school.sample.read(now: try CountingSample.day(school.now))
    try #require(findings.filter { $0.severity == .error } == [])
    let analysis = SiteAnalysis(of: site)
    try #require(analysis.findings.filter { $0.severity == .error } == [])
    return PostLedger(of: analysis)
  }

  @Test("coverage of the site by everything", arguments: seeds)
  func coverage(seed: UInt64) throws {
    let school = RandomSchool(seed: seed)
    let (ledger, naive) = (try ledger(school), NaiveCount(school))
    var dice = Dice(state: seed)
    let (a, b) = (dice.day(), dice.day())
    for word in [
      "2020-2021", "2021", "2021-2022-hk1", "2021-Q3", "2020-10", "\(min(a, b))..\(max(a, b))",
    ] {
      let coverage = Coverage(of: ledger, over: try CountingSample.period(word))
      let (first, last) = ("\(coverage.period.first)", "\(coverage.period.last)")
      func line(_ serves: (RandomSchool.Post) -> Bool) -> String {
        naive.line(naive.counted.filter(serves).map(\.date), from: first, through: last)
      }
      func expectRows(_ rows: [CoverageRow], _ serves: (RandomSchool.Post, String) -> Bool) {
        for row in rows {
          #expect(row.tally.line(coverage.columns) == line { serves($0, row.id) }, "\(row.id)")
        }
      }
      #expect(coverage.posts.line(coverage.columns) == line { _ in true })
      expectRows(coverage.topics) { naive.topics(of: $0).contains($1) }
      expectRows(coverage.departments) { naive.department(of: $0) == $1 }
      expectRows(coverage.authors) { naive.authors(of: $0).contains($1) }
      expectRows(coverage.kinds) { naive.kind(of: $0) == $1 }
      for (rows, posted) in [(coverage.channels, false), (coverage.appeared, true)] {
        for row in rows {
          let days = naive.counted.compactMap { naive.day(of: $0, at: row.id, posted: posted) }
          #expect(
            row.tally.line(coverage.columns) == naive.line(days, from: first, through: last))
        }
      }
      for item in coverage.items {
        #expect(
          item.tally.line(coverage.columns)
            == line { naive.items(of: $0).contains(item.item.key) })
      }
      let inside = naive.counted.filter { first <= $0.date && $0.date <= last }
      let topicIDs = Set(inside.flatMap { naive.topics(of: $0) })
      #expect(topicIDs.isSubset(of: coverage.topics.map(\.id)))
      #expect(Set(inside.flatMap(naive.authors)).isSubset(of: coverage.authors.map(\.id)))
      #expect(Set(inside.flatMap(naive.items)).isSubset(of: coverage.items.map(\.item.key)))
      let paths = ledger.analysis.site.posts.map(\.source.path)
      #expect(
        coverage.untagged.map { paths[$0] }
          == inside.filter { naive.bareTopics(of: $0).isEmpty }.map(\.path))
      #expect(
        coverage.unplanned.flatMap(\.posts).map { paths[$0] }
          == inside.filter { naive.items(of: $0).isEmpty }.map(\.path))
    }
  }

  @Test("coverage of each plan over its own days", arguments: seeds)
  func plans(seed: UInt64) throws {
    let school = RandomSchool(seed: seed)
    let (ledger, naive) = (try ledger(school), NaiveCount(school))
    for (position, plan) in school.plans.enumerated() {
      let coverage = Coverage(of: position, in: ledger)
      #expect(Set(coverage.topics.map(\.id)) == Set(plan.topics.map(\.id)))
      for row in coverage.topics {
        let posts = naive.counted.filter { naive.topics(of: $0, in: [plan]).contains(row.id) }
        #expect(
          row.tally.line(coverage.columns)
            == naive.line(posts.map(\.date), from: plan.first, through: plan.last))
      }
      let keys = Set(plan.items.map(\.key))
      let unplanned = naive.counted.filter { post in
        plan.first <= post.date && post.date <= plan.last
          && naive.items(of: post).isDisjoint(with: keys)
      }
      #expect(coverage.unplanned.reduce(0) { $0 + $1.posts.count } == unplanned.count)
    }
  }

  @Test("items and events", arguments: seeds)
  func progress(seed: UInt64) throws {
    let school = RandomSchool(seed: seed)
    let (ledger, naive) = (try ledger(school), NaiveCount(school))
    let paths = ledger.analysis.site.posts.map(\.source.path)
    for (position, plan) in school.plans.enumerated() {
      let progress = PlanProgress(of: position, in: ledger)
      #expect(progress.items.map(\.item.key) == plan.items.map(\.key))
      for (item, plain) in zip(progress.items, plan.items) {
        let answering = naive.counted.filter { naive.items(of: $0).contains(plain.key) }
        #expect(item.posts.map { paths[$0] } == answering.map(\.path))
        #expect(
          item.late.map { paths[$0] }
            == answering.filter { $0.date.prefix(7) > plain.month }.map(\.path))
        #expect(item.status.rawValue == naive.status(of: plain))
      }
    }
    for event in school.events {
      let position = try #require(
        ledger.analysis.site.events.firstIndex { $0.id.text == event.id })
      let progress = EventProgress(of: position, in: ledger)
      let counts = naive.phases(of: event)
      #expect(progress.phases.map(\.posts.count) == counts)
      #expect(
        progress.missing.map(\.rawValue)
          == zip(["before", "during", "after"], counts)
          .filter { event.wants.contains($0) && $1 == 0 }.map(\.0))
    }
  }

  @Test("quotas", arguments: seeds)
  func quotas(seed: UInt64) throws {
    let school = RandomSchool(seed: seed)
    let (ledger, naive) = (try ledger(school), NaiveCount(school))
    let year = try CountingSample.period("2020-2021")
    for (results, quota) in zip(QuotaResults.all(over: year, in: ledger), school.quotas) {
      let lines = results.results.map { result in
        "\(result.period) \(result.of?.text ?? "-") \(result.count) \(result.state)"
      }
      #expect(lines == naive.results(of: quota, year: "2020-09-01", "2021-08-31"))
    }
  }
}
