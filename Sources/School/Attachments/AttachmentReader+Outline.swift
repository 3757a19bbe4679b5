import Content
package import Files
package import OfficeFiles

/// A document as its paragraphs and tables.
package struct DocumentOutline: Sendable {
  package let blocks: [OfficeBlock]
  /// Why there are no blocks, or not all of them.
  package let problem: AttachmentProblem?

  package init(_ blocks: [OfficeBlock], problem: AttachmentProblem? = nil) {
    self.blocks = blocks
    self.problem = problem
  }

  /// Every line of `text` as a paragraph.
  package init(linesOf text: String, problem: AttachmentProblem? = nil) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    self.init(lines.map { .paragraph(OfficeParagraph(String($0))) }, problem: problem)
  }
}

extension AttachmentReader {
  /// The paragraphs and tables of the document at `path`, which must begin at the root. Of plain
  /// text and of PDF every line is a paragraph, blank ones too.
  package func outline(of path: String) throws(FileError) -> DocumentOutline {
    let bytes = try FilePath.read(path, limit: limits.file)
    let type = MediaType.of(
      Array(bytes.prefix(AttachmentFacts.headSize)), name: FilePath.name(of: path))
    do throws(AttachmentProblem) {
      switch type {
      case MediaType.word: return try Self.outline(of: bytes, .word)
      case MediaType.openText: return try Self.outline(of: bytes, .openDocument)
      case "text/plain": return DocumentOutline(linesOf: try Self.readText(bytes))
      default: break
      }
    } catch {
      return DocumentOutline([], problem: error)
    }
    let reading = try read(path, as: .layout)
    guard let text = reading.text else { return DocumentOutline([], problem: reading.problem) }
    return DocumentOutline(
      linesOf: text.lines.joined(separator: "\n"), problem: reading.problem)
  }

  private static func outline(
    of bytes: [UInt8], _ format: OfficeOutline.Format
  ) throws(AttachmentProblem) -> DocumentOutline {
    do throws(OfficeReadingError) {
      let outline = try OfficeOutline(of: bytes, format)
      return DocumentOutline(outline.blocks, problem: outline.isWhole ? nil : .cutShort)
    } catch {
      throw AttachmentProblem(error)
    }
  }
}
