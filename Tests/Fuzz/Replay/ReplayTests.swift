import Foundation
import FuzzTargets
import Testing

@Suite("What fuzzing kept")
struct ReplayTests {
  @Test(
    "Every input that was kept keeps the promises of its target", arguments: FuzzTarget.allCases)
  func replay(target: FuzzTarget) throws {
    let folder = Self.corpus.appending(path: target.rawValue)
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty, "the corpus of \(target.rawValue) is there")
    for file in files.sorted(by: { $0.path < $1.path }) {
      let faults = target.faults(in: Array(try Data(contentsOf: file)))
      #expect(faults == [], "\(target.rawValue)/\(file.lastPathComponent)")
    }
  }

  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")
}
