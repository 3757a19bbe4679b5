import Foundation
import SampleSites
import Testing

/// Ctrl-C at a build, tried on the program itself.
@Suite("An interrupted program")
struct InterruptTests {
  @Test("leaves the old site or the new one, whole, and a lock that the next build can take")
  func build() throws {
    let program = try #require(Self.program, "the program was not built beside the tests")
    let portal = try PortalFolder()
    func write(_ version: String) throws {
      for number in 1...60 {
        try portal.write(
          "content/posts/2020/11/tin-\(number).md",
          "---\ntitle: Tin \(number) \(version)\ndate: 2020-11-19\ntopics: []\n---\nBản \(version)\n"
        )
      }
    }
    try write("một")
    #expect(try run(program, portal, until: nil) == 0)
    let old = try versions(in: portal)
    #expect(old == ["một"])
    try write("hai")
    for milliseconds in [1, 5, 20, 60, 120, 200, 300, 450, 700] {
      _ = try run(program, portal, until: milliseconds)
      let seen = try versions(in: portal)
      #expect(seen == ["một"] || seen == ["hai"], "after \(milliseconds) ms")
    }
    #expect(try run(program, portal, until: nil) == 0)
    #expect(try versions(in: portal) == ["hai"])
  }

  /// The texts of all posts as a reader finds them; `thiếu` where one is not there.
  private func versions(in portal: PortalFolder) throws -> Set<String> {
    let site = try portal.tree()
    return Set(
      (1...60).map { number in
        guard let page = site.files["tin-tuc/2020/11/tin-\(number)/index.html"] else {
          return "thiếu"
        }
        let text = String(decoding: page, as: UTF8.self)
        return text.contains("<p>Bản một</p>")
          ? "một" : text.contains("<p>Bản hai</p>") ? "hai" : "?"
      })
  }

  /// Builds; where `milliseconds` are given, interrupts it then. Returns the status.
  private func run(_ program: URL, _ portal: PortalFolder, until milliseconds: Int?) throws -> Int32
  {
    let process = Process()
    process.executableURL = program
    process.arguments = ["build", "-C", portal.path, "--now", "2020-11-20"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let milliseconds {
      usleep(UInt32(milliseconds) * 1000)
      process.interrupt()
    }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The program that was built together with these tests.
  private static var program: URL? {
    let folders = [URL(filePath: CommandLine.arguments[0]), Bundle.main.bundleURL]
      .map { $0.resolvingSymlinksInPath() }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug")
    let places = folders.map { $0.deletingLastPathComponent() } + folders + [root]
    return places.map { $0.appending(path: "bangtin") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
  }
}
