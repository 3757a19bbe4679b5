/// The text of a Word, Excel or OpenDocument file: a line for each paragraph, and for each row of a
/// table as many as its longest cell has paragraphs, their parts parted by tabs. So what stands side
/// by side on paper (the two halves of an official document's head) stands side by side here.
package struct OfficeText: Sendable, Hashable {
  /// The formats that can be read.
  package enum Format: Sendable, Hashable {
    /// DOCX.
    case word
    /// XLSX.
    case workbook
    /// ODT and ODS.
    case openDocument
  }

  /// What unpacking a file may take: a few kilobytes of ZIP can hold gigabytes.
  package struct Limits: Sendable {
    /// Parts of the file.
    package var entries = 60_000
    /// Bytes of one part of the file, unpacked.
    package var part = 64_000_000
    /// How many times its packed size a part larger than a megabyte may have.
    package var ratio = 250
    /// Bytes of all parts that are read, unpacked.
    package var whole = 128_000_000
    /// Elements and attributes of all parts that are read: some thousand pages, half a million cells.
    package var marks = 2_000_000
    /// Bytes of text.
    package var text = 16_000_000
    /// Paragraphs and cells, where they are kept apart.
    package var pieces = 200_000

    package init() {}
  }

  package let text: String
  /// Pages, as the program noted that wrote the file.
  package let pages: Int?
  /// Whether `text` is all there is.
  package let isWhole: Bool

  /// Reads `bytes`, a file of `format`.
  package init(
    of bytes: [UInt8], _ format: Format, limits: Limits = Limits()
  ) throws(OfficeReadingError) {
    var package = try ZipPackage(bytes, limits: limits)
    let found: (text: TextAssembly, pages: Int?) =
      switch format {
      case .word: try WordReading<TextAssembly>.read(&package, limits)
      case .workbook: (try WorkbookReading.read(&package, limits), nil)
      case .openDocument: try OpenDocumentReading<TextAssembly>.read(&package, limits)
      }
    text = String(decoding: found.text.bytes, as: UTF8.self)
    isWhole = found.text.isWhole
    pages = found.pages.flatMap { $0 > 0 ? $0 : nil }
  }
}

/// Why an office file could not be read.
package enum OfficeReadingError: Error, Sendable, Hashable {
  /// This program was built without the trait `OfficeFiles`.
  case notIncluded
  /// No ZIP file, one without the parts it must have, or one whose XML is wrong.
  case damaged
  /// A password is asked for.
  case locked
  /// It exceeds the limits once it is unpacked.
  case tooLarge
}
