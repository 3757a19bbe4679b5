import Files

extension AttachmentReader {
  /// Pixels on the longer side of a page's picture: A4 at 300 to the inch, and no page more.
  private static let pixels = "3508"

  /// The text of the first `count` pages of the PDF at `path`, read from pictures of them.
  func readScannedPages(
    _ count: Int, of path: String, as arrangement: Arrangement
  ) throws(AttachmentProblem) -> String {
    // Nothing is drawn for nothing.
    for tool in [ReadingTool.pdftoppm, .tesseract] where tools[tool] == nil {
      throw .missing(tool)
    }
    let desk: TemporaryFolder
    do throws(FileError) {
      desk = try TemporaryFolder()
    } catch {
      throw .crashed(.pdftoppm)
    }
    let picture = FilePath.joined(desk.path, "trang")
    let asLayout = ["--psm", "4", "-c", "preserve_interword_spaces=1"]
    var text: [UInt8] = []
    for page in 1...count {
      _ = try run(
        .pdftoppm,
        [
          "-gray", "-scale-to", Self.pixels, "-f", String(page), "-l", String(page), "-singlefile",
          path, picture,
        ], output: 0)
      let read = try run(
        .tesseract,
        [picture + ".pgm", "stdout", "-l", "vie"] + (arrangement == .layout ? asLayout : []),
        output: limits.text)
      // Tesseract ends each page by a form feed, as poppler does.
      text += read.output
      if text.count > limits.text { break }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
