import Files
import Foundation
import SampleSites

/// A school's project on which the program itself is run, as a process of its own whose calls to the
/// file system go wrong as planned.
final class DisturbedPortal {
  let folder: PortalFolder
  var path: String { folder.path }

  /// A project of `files` by path.
  init(_ files: [String: String] = [:]) throws {
    folder = try PortalFolder(files)
  }

  /// Runs `arguments` of bangtin on the project; `fault` meets the call with its number.
  @discardableResult
  func run(
    _ arguments: String, meeting fault: (Fault, at: Int)? = nil, log: String? = nil
  ) throws -> Program.Run {
    var variables = ["PATH=/nowhere", "LD_PRELOAD=\(try Built.library)", "FAULTS_IN=\(path)"]
    if let fault { variables += fault.0.variables(at: fault.at) }
    if let log { variables.append("FAULTS_LOG=\(log)") }
    guard let env = Program(at: "/usr/bin/env") else { throw Built.Missing(name: "/usr/bin/env") }
    return try env.run(
      variables + [try Built.program] + arguments.split(separator: " ").map(String.init)
        + ["-C", path],
      limits: Program.Limits(output: 1 << 20))
  }

  /// Runs `arguments` of bangtin on the project without faults, as `starter` starts it.
  func run(_ arguments: String, startedBy starter: [String]) throws -> Program.Run {
    let words =
      starter + [try Built.program] + arguments.split(separator: " ").map(String.init)
      + ["-C", path]
    guard let program = Program(at: words[0]) else { throw Built.Missing(name: words[0]) }
    return try program.run(Array(words.dropFirst()), limits: Program.Limits(output: 1 << 20))
  }

  /// The calls that `arguments` make without faults.
  func calls(of arguments: String) throws -> [Call] {
    let log = FilePath.joined(FilePath.parent(of: path), "calls")
    try Folder(at: FilePath.parent(of: path)).removeAll("calls")
    try run(arguments, log: log)
    let text = String(decoding: try FilePath.read(log, limit: 1 << 24), as: UTF8.self)
    return text.split(separator: "\n").compactMap(Call.init)
  }

  /// Makes the project's folder what it was in `picture`, of files alone.
  func restore(_ picture: FolderPicture) throws {
    let root = try Folder(at: path)
    for entry in try root.entries().entries { try root.removeAll(entry.name) }
    for (name, bytes) in picture.things where !name.hasSuffix("/") {
      try folder.write(name, bytes: bytes)
    }
  }

  /// Everything under `name` in the project's folder.
  func picture(of name: String = "", except names: Set<String> = []) throws -> FolderPicture {
    try FolderPicture(of: FilePath.joined(path, name), except: names)
  }
}

/// What was built together with these tests.
enum Built {
  struct Missing: Error {
    let name: String
  }

  /// The program.
  static var program: String { get throws { try path(of: "bangtin") } }
  /// The library of faults.
  static var library: String { get throws { try path(of: "libFaultInjection.so") } }

  private static func path(of name: String) throws -> String {
    let beside = FilePath.parent(of: try FilePath.resolved(CommandLine.arguments[0]))
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
      .deletingLastPathComponent().path(percentEncoded: false)
    for folder in [bundle, beside].compactMap(\.self) {
      let path = FilePath.joined(folder, name)
      if try FilePath.facts(of: path) != nil { return try FilePath.resolved(path) }
    }
    throw Missing(name: name)
  }
}
