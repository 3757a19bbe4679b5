import Diagnostics
import Foundation
import SampleSites
import Testing

@testable import Commands

/// Every example that text can show is tried: the wrong one is found fault with by its rule alone,
/// the right one by none.
@Suite("Examples of rules")
struct ExampleTests {
  /// What `check` does not come to, or what needs more of the machine than a folder.
  private static let notChecked: Set<String> = [
    "json-syntax", "period-without-plan", "future-period",
  ]

  private static let entries = RuleCatalogue().entries.map(\.id)

  /// The ids that `check` finds, errors and warnings; of the notes only `id`.
  private func found(_ parts: [ExamplePart], for id: String) throws -> Set<String>? {
    guard let files = ExampleSchool.files(with: parts) else { return nil }
    let portal = try PortalFolder(files)
    let run = try portal.run("check --json \(ExampleSchool.now)")
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    // Notes, and posts without a topic, are no fault of an example about something else.
    let others = report.diagnostics.filter { $0.severity != "note" && $0.id != "untagged-post" }
    return Set((others + report.diagnostics.filter { $0.id == id }).map(\.id))
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      let id: String
      let severity: String
    }

    let diagnostics: [Finding]
  }

  @Test("The school itself is without fault")
  func school() throws {
    #expect(try found([], for: "") == [])
  }

  @Test("The wrong example shows this rule and no other", arguments: entries)
  func wrong(id: String) throws {
    let entry = try #require(RuleCatalogue()[id])
    guard !Self.notChecked.contains(id), let found = try found(entry.explanation.wrong, for: id)
    else { return }
    #expect(found == [id])
  }

  @Test("The right example shows no fault at all", arguments: entries)
  func right(id: String) throws {
    let entry = try #require(RuleCatalogue()[id])
    guard !Self.notChecked.contains(id), let found = try found(entry.explanation.right, for: id)
    else { return }
    #expect(found == [])
  }

  @Test("Most rules have examples that can be tried")
  func share() {
    let tried = RuleCatalogue().entries.filter { entry in
      entry.explanation.wrong.allSatisfy { $0.file != nil }
    }
    #expect(tried.count >= 140, "\(tried.count) of \(Self.entries.count)")
  }
}
