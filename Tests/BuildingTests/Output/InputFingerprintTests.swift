import Testing

@testable import Building

@Suite struct InputFingerprintTests {
  private let a = InputFingerprint.Input(path: "content/a.md", bytes: [1])
  private let b = InputFingerprint.Input(path: "content/b.md", bytes: [2])

  @Test("The order of the files does not matter, everything else does")
  func differs() {
    let one = InputFingerprint(tool: "1.0", flags: ["drafts"], inputs: [a, b])
    #expect(one == InputFingerprint(tool: "1.0", flags: ["drafts"], inputs: [b, a]))
    let others = [
      InputFingerprint(tool: "1.1", flags: ["drafts"], inputs: [a, b]),
      InputFingerprint(tool: "1.0", flags: [], inputs: [a, b]),
      InputFingerprint(tool: "1.0", flags: ["dra", "fts"], inputs: [a, b]),
      InputFingerprint(tool: "1.0", flags: ["drafts"], inputs: [a]),
      InputFingerprint(
        tool: "1.0", flags: ["drafts"], inputs: [a, .init(path: "content/b.md", bytes: [3])]),
      InputFingerprint(
        tool: "1.0", flags: ["drafts"], inputs: [a, .init(path: "content/c.md", bytes: [2])]),
    ]
    #expect(Set(others + [one]).count == others.count + 1)
  }
}
