import Files
import Foundation

@testable import Attachments

/// A folder of a test with some files in it, gone with the value.
final class Desk {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "bangtin-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  /// Puts a file there and returns its path.
  func put(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// Puts a program called `name` there that does what `script` says.
  func program(_ name: String, _ script: String) throws -> Program? {
    let path = try put(name, Array("#!/bin/sh\n\(script)\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return Program(at: path)
  }

  /// Tools of which one does what `script` says.
  func tools(_ tool: ReadingTool, _ script: String) throws -> ReadingTools {
    var programs: [ReadingTool: Program] = [:]
    let machine = ReadingTools()
    for other in ReadingTool.allCases { programs[other] = machine[other] }
    programs[tool] = try program(tool.rawValue, script)
    return ReadingTools(programs)
  }
}

/// Whether this machine has what reads PDFs; said once, so that nobody takes a skipped test for one
/// that ran.
let readsPDFs: Bool = {
  let tools = ReadingTools()
  if tools[.pdftotext] != nil, tools[.pdfinfo] != nil { return true }
  print(
    """
    ****************************************************************
    ** SKIPPED: pdftotext is not here, the tests of reading PDFs do
    ** not run. Install poppler-utils to run them.
    ****************************************************************
    """)
  return false
}()

/// Whether this machine reads pictures of Vietnamese text.
let readsScans: Bool = {
  let tools = ReadingTools()
  if readsPDFs, tools[.tesseract] != nil, tools[.pdftoppm] != nil { return true }
  print(
    """
    ****************************************************************
    ** SKIPPED: tesseract is not here, the test of reading scanned
    ** pages does not run. Install tesseract-ocr-vie to run it.
    ****************************************************************
    """)
  return false
}()
