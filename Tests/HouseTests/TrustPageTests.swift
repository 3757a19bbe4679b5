import Foundation
import Testing

@Suite("docs/trust.md")
struct TrustPageTests {
  @Test("names tests that are there")
  func tests() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: package.appending(path: "docs/trust.md"), encoding: .utf8)
    let named = Set(page.matches(of: /`([A-Za-z]+Tests)`/).map { String($0.1) })
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: package.appending(path: "Tests").path(percentEncoded: false))
    let there = Set(
      files.filter { $0.hasSuffix("Tests.swift") }.map {
        URL(filePath: $0).deletingPathExtension().lastPathComponent
      })
    #expect(named.count > 15)
    #expect(named.subtracting(there).sorted() == [])
  }
}
