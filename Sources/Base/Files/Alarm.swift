import CSystem
import Glibc

/// Wakes whoever waits for it, from any thread, once and for all.
package final class Alarm: Sendable {
  private let heard: Descriptor
  private let rung: Descriptor

  package init() throws(FileError) {
    var ends: [Int32] = [-1, -1]
    try system(.watch, "pipe") { unsafe csystem_pipe(&ends) }
    heard = Descriptor(owning: ends[0])
    rung = Descriptor(owning: ends[1])
  }

  /// Can be read from once the alarm has rung.
  var number: Int32 { heard.number }

  /// Wakes whoever waits, and whoever will.
  package func ring() {
    var byte: UInt8 = 1
    // A pipe that is full has been heard already.
    _ = unsafe write(rung.number, &byte, 1)
  }
}
