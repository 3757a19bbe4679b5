import Diagnostics
import Synchronization
import Testing

@Suite("A stopwatch")
struct StopwatchTests {
  private struct Failure: Error {}

  /// A clock that is a second later each time it is read.
  private final class Ticks: Sendable {
    let read = Mutex(0.0)
    let notes = Mutex<[String]>([])

    func tick() -> Double {
      read.withLock { now in
        now += 1
        return now
      }
    }

    var watch: Stopwatch<String> {
      Stopwatch(
        { self.tick() },
        note: { part, seconds in self.notes.withLock { $0.append("\(part) \(seconds)") } })
    }
  }

  @Test("Each part is told with its seconds, a part inside another too")
  func parts() {
    let ticks = Ticks()
    let watch = ticks.watch
    let result = watch("trang") { watch("mẫu") { 1 } + watch("tệp") { 2 } }
    #expect(result == 3)
    #expect(ticks.notes.withLock { $0 } == ["mẫu 1.0", "tệp 1.0", "trang 5.0"])
  }

  @Test("Work that fails is told as well, and its error comes through")
  func failure() {
    let ticks = Ticks()
    #expect(throws: Failure.self) {
      try ticks.watch("đọc") { () throws(Failure) in throw Failure() }
    }
    #expect(ticks.notes.withLock { $0 } == ["đọc 1.0"])
  }

  private struct Paper: ~Copyable {
    let text: String
  }

  @Test("Work may take over what it works on", arguments: [true, false])
  func takingOver(isOn: Bool) {
    let ticks = Ticks()
    let watch = isOn ? ticks.watch : .off
    #expect(watch("in", Paper(text: "tin")) { $0.text } == "tin")
    #expect(ticks.notes.withLock { $0 } == (isOn ? ["in 1.0"] : []))
  }

  @Test("A room may name the parts in its own words")
  func naming() {
    let ticks = Ticks()
    let inner = ticks.watch.naming { (number: Int) in "phần \(number)" }
    #expect(inner(7) { "xong" } == "xong")
    #expect(ticks.notes.withLock { $0 } == ["phần 7 1.0"])
    #expect(Stopwatch<String>.off.naming { (number: Int) in "\(number)" }(7) { 1 } == 1)
  }
}
