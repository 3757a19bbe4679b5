import Foundation
import Terminal
import Testing

@Suite struct TerminalTests {
  @Test("A pipe is no terminal: no colour, no progress, eighty columns")
  func pipe() throws {
    let pipe = Pipe()
    let terminal = Terminal(descriptor: pipe.fileHandleForWriting.fileDescriptor) { _ in nil }
    #expect(!terminal.isInteractive && !terminal.usesColour)
    #expect(terminal.width == 80)
    #expect(terminal.styled("lỗi", .red) == "lỗi")
    let progress = ProgressLine(on: terminal)
    try progress.show("Đọc", 0.5)
    try progress.clear()
    try terminal.write("Đã xong\n")
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("Đã xong\n".utf8))
  }

  @Test("A terminal gets colours, and a line drawn over itself only when a per cent has changed")
  func interactive() throws {
    let pipe = Pipe()
    let terminal = Terminal(
      descriptor: pipe.fileHandleForWriting.fileDescriptor, isInteractive: true, usesColour: true)
    #expect(terminal.styled("lỗi", .red) == "\u{1B}[1;31mlỗi\u{1B}[0m")
    #expect(terminal.styled("", .red) == "")
    let progress = ProgressLine(on: terminal)
    try progress.show("Đọc", 0.5)
    try progress.show("Đọc", 0.501)
    try progress.show("Ghi", 2)
    try progress.clear()
    try progress.clear()
    try pipe.fileHandleForWriting.close()
    let written = try #require(try pipe.fileHandleForReading.readToEnd())
    #expect(
      String(decoding: written, as: UTF8.self)
        == "\rĐọc 50%\u{1B}[K\rGhi 100%\u{1B}[K\r\u{1B}[K")
  }

  @Test("What cannot be written is said")
  func refused() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let terminal = Terminal(descriptor: full.fileDescriptor) { _ in nil }
    #expect {
      try terminal.write("x")
    } throws: { error in
      "\(error)".contains("system(28)")
    }
  }
}
