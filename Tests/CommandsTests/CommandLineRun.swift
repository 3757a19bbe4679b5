import Building
import Foundation
import Synchronization
import Testing

@testable import Commands

/// One run of bangtin in this process: what it printed and how it ended.
struct CommandLineRun {
  let output: String
  let errors: String
  let status: Int32

  /// Runs `arguments` (parted by blanks) and `words`, standard output going to `file` where one is
  /// given; every reading of the clock is a quarter of a second later. Without a `portal` the real
  /// one is used. Where `asksPerson`, the input is what somebody types at a terminal.
  init(
    _ arguments: String, words: [String] = [],
    environment: [String: String] = ["LANG": "vi_VN.UTF-8"],
    input: String = "", asksPerson: Bool = false, isTerminal: Bool = false, to file: String? = nil,
    portal: FakePortal? = FakePortal(),
    seeing: @escaping @Sendable (BuildOptions) -> Void = { _ in }
  ) throws {
    let paper = try ScratchFolder(["stdin": input, "stdout": "", "stderr": ""])
    let output = try #require(FileHandle(forWritingAtPath: file ?? paper.path + "/stdout"))
    let errors = try #require(FileHandle(forWritingAtPath: paper.path + "/stderr"))
    let source = try #require(FileHandle(forReadingAtPath: paper.path + "/stdin"))
    let clock = Clock()
    let console = Console(
      output: Console.Output(descriptor: output.fileDescriptor, isTerminal: isTerminal),
      errors: Console.Output(descriptor: errors.fileDescriptor, isTerminal: isTerminal),
      inputDescriptor: source.fileDescriptor, asksPerson: asksPerson, seconds: clock.tick)
    self.status = run(
      arguments: arguments.split(separator: " ").map(String.init) + words,
      environment: { environment[$0] }, console: console,
      openSite: { options in
        seeing(options)
        if let portal { return portal }
        return SiteBuild(options)
      })
    self.output = try paper.text(of: "stdout")
    self.errors = try paper.text(of: "stderr")
  }

  private final class Clock: Sendable {
    let time = Mutex(0.0)

    func tick() -> Double {
      time.withLock { now in
        defer { now += 0.25 }
        return now
      }
    }
  }
}

/// A folder with the given files that is gone when the test is over.
final class ScratchFolder: Sendable {
  let path: String

  /// Makes the folder with `files`, by path.
  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "bangtin-\(UUID().uuidString)")
    self.path = url.path(percentEncoded: false)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// What stands in the file `name`.
  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }
}
