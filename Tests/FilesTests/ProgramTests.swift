import Files
import Foundation
import Testing

@Suite("Running programs")
struct ProgramTests {
  private let limits = Program.Limits(output: 10_000)

  private func shell(_ script: String, _ limits: Program.Limits) throws -> Program.Run {
    let shell = try #require(Program(at: "/bin/sh"))
    return try shell.run(["-c", script], limits: limits)
  }

  @Test("A program gets its arguments as they are, and what it writes comes back")
  func arguments() throws {
    let words = ["-n", "hai dòng\nmột tên", "$(date); `date` && *", "", "'\"\\"]
    let shell = try #require(Program(at: "/bin/sh"))
    let run = try shell.run(
      ["-c", "for word in \"$@\"; do printf '<%s>' \"$word\"; done", "sh"] + words, limits: limits)
    #expect(run.end == .exited(0))
    #expect(String(decoding: run.output, as: UTF8.self) == words.map { "<\($0)>" }.joined())
  }

  @Test("There is nothing to read, no setting of the person's, and errors are kept apart")
  func surroundings() throws {
    let run = try shell("cat; echo lỗi >&2; echo $LC_ALL $LANG; exit 3", limits)
    #expect(run.end == .exited(3))
    #expect(run.output == Array("C.UTF-8\n".utf8))
    #expect(run.complaints == "lỗi\n")
  }

  @Test("A crash is told from an exit")
  func crash() throws {
    #expect(try shell("kill -SEGV $$", limits).end == .crashed(signal: SIGSEGV))
  }

  @Test("What takes too long is killed with everything it started")
  func time() throws {
    var short = limits
    short.seconds = 0.5
    let run = try shell("sleep 1000 & echo $!; wait", short)
    #expect(run.end == .outOfTime)
    let child = try #require(Int32(String(decoding: run.output.dropLast(), as: UTF8.self)))
    #expect(try isGone(child))
  }

  @Test("What a program leaves behind is killed, and holds nobody up")
  func leftBehind() throws {
    let run = try shell("sleep 1000 & echo $!", limits)
    #expect(run.end == .exited(0))
    let child = try #require(Int32(String(decoding: run.output.dropLast(), as: UTF8.self)))
    #expect(try isGone(child))
  }

  @Test("What writes without end is stopped; what was written before stays")
  func flood() throws {
    let run = try shell("while :; do echo abcdefghi; done", Program.Limits(output: 30))
    #expect(run.end == .tooMuchOutput)
    #expect(run.output == Array(String(repeating: "abcdefghi\n", count: 3).utf8))
    #expect(try shell("printf 123", Program.Limits(output: 3)).end == .exited(0))
    #expect(try shell("printf 1234", Program.Limits(output: 3)).end == .tooMuchOutput)
  }

  @Test("Its memory is bounded")
  func memory() throws {
    let bounded = Program.Limits(output: 100, memory: 512 << 20)
    let run = try shell(
      "while [ \"$(ulimit -v)\" != 524288 ]; do :; done; ulimit -v", bounded)
    #expect(run.output == Array("524288\n".utf8))
  }

  @Test("A program is found in the first folder that has it; one that cannot be run is none")
  func search() throws {
    let folder = try TemporaryFolder()
    for (name, mode) in [("a/cong-cu", 0o644), ("b/cong-cu", 0o755), ("c/cong-cu", 0o755)] {
      try folder.write(name, "#!/bin/sh\necho \(name)\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: "\(folder.path)/\(name)")
    }
    let path = "khong-tu-goc:\(folder.path)/a:\(folder.path)/b:\(folder.path)/c"
    let found = try #require(Program(named: "cong-cu", in: path))
    #expect(found.path == "\(folder.path)/b/cong-cu")
    #expect(try found.run([], limits: limits).output == Array("b/cong-cu\n".utf8))
    #expect(Program(named: "a", in: folder.path) == nil)
    #expect(Program(at: "b/cong-cu") == nil)
    let other = try #require(Program(named: "cong-cu", in: "\(folder.path)/b"))
    try folder.write("b/cong-cu", "#!/bin/sh\necho bản mới\n")
    #expect(Program(at: other.path)?.version != other.version)
  }

  /// Whether a process that was killed is gone, or waits for nothing but being forgotten.
  private func isGone(_ process: Int32) throws -> Bool {
    for _ in 0..<500 {
      guard let facts = FileManager.default.contents(atPath: "/proc/\(process)/stat"),
        let end = facts.lastIndex(of: UInt8(ascii: ")"))
      else { return true }
      if facts[end + 2] == UInt8(ascii: "Z") { return true }
      usleep(10_000)
    }
    return false
  }
}
