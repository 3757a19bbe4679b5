import Files
import Foundation
import Testing

@Suite struct FileLockTests {
  @Test("One holds the lock, the next is told who, and then it is free again")
  func exclusive() throws {
    let temporary = try TemporaryFolder()
    let path = "\(temporary.path)/lock"
    do {
      let lock = try FileLock(at: path)
      #expect(throws: FileError(.lock, path, .locked(by: getpid()))) { _ = try FileLock(at: path) }
      _ = consume lock
    }
    #expect(try temporary.names() == [])
    _ = try FileLock(at: path)
  }
}
