import Files

extension AttachmentReader {
  /// Fewer signs than these on a page, on average, are a stamp on a picture: a signature that
  /// programs can check writes who signed and when on every scanned paper. The two lines of the
  /// national title alone have more.
  private static let signsOfAPage = 50

  /// The pages and the text of the PDF at `path`.
  func readPDF(
    at path: String, as arrangement: Arrangement
  ) throws(AttachmentProblem) -> Found {
    var found = Found()
    let facts = try run(.pdfinfo, [path], output: 100_000)
    found.pages = Self.pages(in: facts.output)
    do throws(AttachmentProblem) {
      let layout = arrangement == .layout ? ["-layout"] : []
      let text = try run(
        .pdftotext, ["-enc", "UTF-8", "-eol", "unix"] + layout + [path, "-"], output: limits.text)
      found.text = String(decoding: text.output, as: UTF8.self)
      if Self.runsScript(facts.output) { found.problem = .runsScript }
      if text.end == .tooMuchOutput { found.problem = .cutShort }
      try readScan(at: path, as: arrangement, &found, signs: Self.signs(in: text.output))
    } catch {
      // The number of pages is known, and what little text there is stays.
      found.problem = error
    }
    return found
  }

  /// Reads the pages as pictures where there are hardly any `signs` of text.
  private func readScan(
    at path: String, as arrangement: Arrangement, _ found: inout Found, signs: Int
  ) throws(AttachmentProblem) {
    guard let pages = found.pages, pages > 0, signs < pages * Self.signsOfAPage else { return }
    guard readsScans else { throw .scanned }
    found.text = try readScannedPages(min(pages, limits.scannedPages), of: path, as: arrangement)
    if pages > limits.scannedPages { throw .cutShort }
  }

  /// Runs `tool`; what went wrong with it or with the file is thrown.
  func run(
    _ tool: ReadingTool, _ arguments: [String], output: Int
  ) throws(AttachmentProblem) -> Program.Run {
    guard let program = tools[tool] else { throw .missing(tool) }
    let run: Program.Run
    do throws(FileError) {
      run = try program.run(
        arguments, limits: Program.Limits(seconds: limits.seconds, output: output))
    } catch {
      throw .crashed(tool)
    }
    switch run.end {
    case .exited(0), .tooMuchOutput: return run
    case .outOfTime: throw .outOfTime(tool)
    case .crashed: throw .crashed(tool)
    case .exited(let status): throw Self.problem(of: tool, status, run.complaints)
    }
  }

  private static func problem(
    of tool: ReadingTool, _ status: Int32, _ complaints: String
  ) -> AttachmentProblem {
    switch tool {
    case .tesseract where complaints.contains("vie.traineddata"): .missingVietnamese
    case .tesseract: .crashed(tool)
    // Poppler's status for what the owner of the file forbids is 3.
    default: status == 3 || complaints.contains("Incorrect password") ? .locked : .damaged
    }
  }

  /// What stands after `JavaScript:`.
  private static func runsScript(_ facts: [UInt8]) -> Bool {
    facts.split(separator: 0x0A).contains { line in
      line.starts(with: "JavaScript:".utf8)
        && line.dropFirst(11).drop { $0 == 0x20 }.starts(with: "yes".utf8)
    }
  }

  /// The number after `Pages:`.
  private static func pages(in facts: [UInt8]) -> Int? {
    for line in facts.split(separator: 0x0A) where line.starts(with: "Pages:".utf8) {
      let digits = line.dropFirst(6).filter { $0 != 0x20 }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }

  /// How many signs there are, blanks not counted.
  private static func signs(in text: [UInt8]) -> Int {
    text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
  }
}
