import SampleSites
import Testing

/// With `--durable` nothing that the site needs is still on its way to the disk when it takes its
/// place. The order of the calls says so; nobody pulls a plug here.
@Suite("A durable build")
struct PowerLossTests {
  private static let arguments = "build --lang vi --now 2025-11-21T08:00"

  /// The calls of a build after an edit that change something or wait for the disk.
  private func changes(inPlace: Bool, flags: String) throws -> [String] {
    let portal = try DisturbedPortal([
      "site.toml": BuildTrial.settings(inPlace: inPlace),
      "content/posts/a.md": "---\ntitle: Tin\ndate: 2025-11-20\n---\nMột.\n",
    ])
    for text in ["Hai.", "Ba."] {
      try portal.run(Self.arguments)
      try portal.folder.write(
        "content/posts/a.md", "---\ntitle: Tin\ndate: 2025-11-20\n---\n\(text)\n")
    }
    return try portal.calls(of: "\(Self.arguments) \(flags)")
      .filter { $0.has(.change) || ["syncfs", "fsync"].contains($0.name) }
      .map { "\($0.name) \($0.path.dropFirst(portal.path.count + 1))" }
  }

  @Test("has the whole next site on the disk before the exchange, and the exchange after it")
  func exchange() throws {
    let calls = try changes(inPlace: false, flags: "--durable")
    let exchange = try #require(calls.firstIndex(of: "renameat2 public"))
    #expect(calls[exchange - 1] == "syncfs .public.bangtin/spare")
    #expect(calls[exchange + 1] == "fsync ")
    #expect(!calls[(exchange + 1)...].contains { $0.contains(" public") })
  }

  @Test("has what waits in the output on the disk before the journal, the journal before its work")
  func inPlace() throws {
    let calls = try changes(inPlace: true, flags: "--durable")
    let staged = try #require(calls.firstIndex(of: "syncfs public"))
    let journal = try #require(calls.firstIndex(of: "renameat public/.bangtin-next/journal"))
    try #require(staged < journal)
    #expect(calls[..<staged].contains { $0.hasPrefix("write public/.bangtin-next/") })
    #expect(
      !calls[..<journal].contains { $0.hasPrefix("renameat public/") && !$0.contains("-next") })
    #expect(calls[staged..<journal].contains { $0.hasPrefix("fsync public/.bangtin-next/") })
    #expect(calls[journal + 1] == "fsync public/.bangtin-next")
    let last = try #require(calls.lastIndex { $0.contains(" public") })
    #expect(calls[last] == "syncfs public")
  }

  @Test("is asked for; otherwise nobody waits for the disk")
  func plain() throws {
    #expect(try changes(inPlace: false, flags: "").allSatisfy { !$0.contains("sync") })
  }
}
