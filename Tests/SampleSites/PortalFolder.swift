package import Building
import Commands
package import Content
import Foundation
import Synchronization

/// A school's project in a folder of its own, removed with the value: files in, `bangtin` run over
/// them in this process, what it printed and what it wrote out.
package final class PortalFolder {
  /// The project's folder.
  package let path: String
  private let parent: URL

  /// A project of `files` by path; without a site.toml among them, of a school that has only a
  /// name.
  package init(_ files: [String: String] = [:]) throws {
    parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "bangtin-\(UUID().uuidString)")
    let folder = parent.appending(path: "du-an")
    path = folder.path(percentEncoded: false)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let plain = ["site.toml": SampleSite.plainSettings]
    for (name, text) in files.merging(plain, uniquingKeysWith: { own, _ in own }) {
      try write(name, text)
    }
  }

  /// A copy of the project in the folder at `source`.
  package init(copyOf source: String) throws {
    parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "bangtin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    let folder = parent.appending(path: "du-an")
    path = folder.path(percentEncoded: false)
    try FileManager.default.copyItem(atPath: source, toPath: path)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: parent)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  /// Writes `text` to the file `name`, with the folders it stands in.
  package func write(_ name: String, _ text: String) throws {
    try write(name, bytes: Array(text.utf8))
  }

  /// Writes `bytes` to the file `name`, with the folders it stands in.
  package func write(_ name: String, bytes: [UInt8]) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Takes the file or folder `name` away.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// What stands under the folder `name`.
  package func tree(_ name: String = "public") throws -> OutputTree {
    try OutputTree(of: "\(path)/\(name)")
  }

  /// How one run of bangtin ended.
  package struct Run {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// Runs `arguments` (parted by blanks) on this project. Every reading of the clock is a quarter of
  /// a second after the one before.
  package func run(
    _ arguments: String, input: String = "",
    environment: [String: String] = ["LANG": "vi_VN.UTF-8"]
  ) throws -> Run {
    let desk = parent.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: desk, withIntermediateDirectories: true)
    let names = ["stdin", "stdout", "stderr"].map { desk.appending(path: $0) }
    for name in names { try Data(name == names[0] ? Array(input.utf8) : []).write(to: name) }
    let source = try FileHandle(forReadingFrom: names[0])
    let (output, errors) = (
      try FileHandle(forWritingTo: names[1]), try FileHandle(forWritingTo: names[2])
    )
    let clock = Mutex(0.0)
    let console = Console(
      output: Console.Output(descriptor: output.fileDescriptor, isTerminal: false),
      errors: Console.Output(descriptor: errors.fileDescriptor, isTerminal: false),
      inputDescriptor: source.fileDescriptor,
      seconds: {
        clock.withLock { now in
          defer { now += 0.25 }
          return now
        }
      })
    let status = Commands.run(
      arguments: arguments.split(separator: " ").map(String.init) + ["-C", path],
      environment: { environment[$0] }, console: console)
    return Run(
      status: status, output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }

  /// Builds the site without a command line, at `now` or by the machine's clock.
  package func build(at now: LocalTime? = nil) throws -> BuildReport {
    try SiteBuild(BuildOptions(root: path, now: now)).run { _, _ in }
  }
}
