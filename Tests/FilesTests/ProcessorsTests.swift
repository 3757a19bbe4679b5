import Files
import Testing

@Suite("Processors")
struct ProcessorsTests {
  @Test("As many as this process may run on, which nproc counts too")
  func usable() throws {
    // Programs are told by their surroundings to keep to one thread, and nproc heeds that.
    let env = try #require(Program(at: "/usr/bin/env"))
    let run = try env.run(["-i", "/usr/bin/nproc"], limits: Program.Limits(output: 100))
    #expect(String(decoding: run.output, as: UTF8.self) == "\(Processors.usable)\n")
  }
}
