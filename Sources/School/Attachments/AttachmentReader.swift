import Content
import DataFormats
package import Files
import Images
import OfficeFiles

/// Reads attached documents: what they are, how many pages they have, and what stands in them. Office
/// files and plain text it reads itself; PDFs through programs of the system, where they are there.
package struct AttachmentReader: Sendable {
  /// How the words of a page are put in order.
  package enum Arrangement: Sendable, Hashable {
    /// As they are read: column after column. For searching.
    case reading
    /// As they stand on paper: what stands on one height is one line, its parts parted by tabs; a
    /// line that begins far from the margin begins with a tab. For who wants to see the layout.
    case layout
  }

  /// What reading one file may take.
  package struct Limits: Sendable {
    /// Bytes of the file.
    package var file = 100_000_000
    /// Bytes of text that are kept of it.
    package var text = 4_000_000
    /// Seconds that a program may take for it, or for one of its pages.
    package var seconds = 60.0
    /// Pages that are read from pictures.
    package var scannedPages = 50

    package init() {}
  }

  let tools: ReadingTools
  /// Whether pages that are pictures are read too.
  let readsScans: Bool
  let limits: Limits

  package init(
    tools: ReadingTools = ReadingTools(), readsScans: Bool = false, limits: Limits = Limits()
  ) {
    self.tools = tools
    self.readsScans = readsScans
    self.limits = limits
  }

  /// Changes when something else would be read of the same file: with the tools, with what was asked
  /// for, and with this number, to be raised when the reading itself changes.
  package var stamp: String {
    "3 \(tools.version) \(readsScans) \(limits.file) \(limits.text) \(limits.scannedPages)"
  }

  /// What stands in the file at `path`, which must begin at the root: so no name can be taken for an
  /// option. Throws only what the system refused; a file that cannot be understood is a reading with
  /// a problem.
  package func read(
    _ path: String, as arrangement: Arrangement = .reading
  ) throws(FileError) -> AttachmentReading {
    let bytes = try FilePath.read(path, limit: limits.file)
    let head = Array(bytes.prefix(AttachmentFacts.headSize))
    let type = MediaType.of(head, name: FilePath.name(of: path))
    var found = Found()
    do throws(AttachmentProblem) {
      switch type {
      case MediaType.pdf: found = try readPDF(at: path, as: arrangement)
      case MediaType.word: found = try Self.readOffice(bytes, .word)
      case MediaType.workbook: found = try Self.readOffice(bytes, .workbook)
      case MediaType.openText, MediaType.openSheet:
        found = try Self.readOffice(bytes, .openDocument)
      case "text/plain", "text/csv": found.text = try Self.readText(bytes)
      case MediaType.oldWord, MediaType.oldWorkbook, MediaType.oldSlides, MediaType.rtf:
        throw .legacyOffice
      case MediaType.compound where CompoundHead(head).isEncrypted: throw .locked
      default: break
      }
    } catch {
      found.problem = error
    }
    if found.problem == nil, MediaType.isPackage(type),
      PackedPhotos.beginnings(in: bytes).contains(where: Photo.tellsPlace)
    {
      found.problem = .photoTellsPlace
    }
    let published = Self.published(bytes)
    return AttachmentReading(
      hash: ContentHash(of: bytes), mediaType: type, size: published.count,
      sha256: SHA256(of: published).hex, pages: found.pages,
      text: found.text.map { tidied($0, arrangement, &found.problem) }, problem: found.problem)
  }

  /// What goes out of a file: of a picture, no more than what is seen. One that is damaged does not
  /// go out at all, for which there is a finding of its own.
  private static func published(_ bytes: [UInt8]) -> [UInt8] {
    guard PhotoFormat(beginning: bytes) != nil else { return bytes }
    do throws(PhotoError) {
      return try Photo.withoutMetadata(bytes)
    } catch {
      return bytes
    }
  }

  /// What a reader of one format found.
  struct Found {
    var pages: Int?
    /// As the format has it, before it is tidied.
    var text: String?
    var problem: AttachmentProblem?
  }

  private func tidied(
    _ text: String, _ arrangement: Arrangement, _ problem: inout AttachmentProblem?
  ) -> AttachmentText {
    let (tidy, isWhole) = TidyText.tidied(text, arrangement, limit: limits.text)
    if !isWhole, problem == nil { problem = .cutShort }
    return AttachmentText(tidy)
  }

  static func readText(_ bytes: [UInt8]) throws(AttachmentProblem) -> String {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard !bytes.contains(0),
      let text = String(validating: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
    else { throw .notUTF8(looksLike: EncodingGuess(of: bytes)?.name) }
    return text
  }

  private static func readOffice(
    _ bytes: [UInt8], _ format: OfficeText.Format
  ) throws(AttachmentProblem) -> Found {
    do throws(OfficeReadingError) {
      let read = try OfficeText(of: bytes, format)
      return Found(pages: read.pages, text: read.text, problem: read.isWhole ? nil : .cutShort)
    } catch {
      throw AttachmentProblem(error)
    }
  }
}

extension AttachmentProblem {
  /// The same of an office file.
  init(_ error: OfficeReadingError) {
    switch error {
    case .notIncluded: self = .officeLeftOut
    case .damaged: self = .damaged
    case .locked: self = .locked
    case .tooLarge: self = .tooLarge
    }
  }
}
