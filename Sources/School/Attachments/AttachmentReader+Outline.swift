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
      case "text/plain": return DocumentOutline(Self.lines(of: try Self.readText(bytes)))
      default: break
      }
    } catch {
      return DocumentOutline([], problem: error)
    }
    let reading = try read(path, as: .layout)
    let lines = reading.text.map { Self.lines(of: $0.lines.joined(separator: "\n")) } ?? []
    return DocumentOutline(lines, problem: reading.problem)
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

  private static func lines(of text: String) -> [OfficeBlock] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { .paragraph(OfficeParagraph(String($0))) }
  }
}
