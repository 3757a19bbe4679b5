package import Files
package import Images

/// A photo beside content as the site shows it: not itself, for it holds the place and the time at
/// which it was taken, but variants of it, each at an address of its own. One that is a document has
/// a single one: all its pixels, at its own name.
package struct PublishedPhoto: Sendable, Hashable {
  /// Relative to the project's folder.
  package let path: String
  /// The hash of its bytes.
  package let hash: ContentHash
  let facts: PhotoFacts
  /// What the addresses of its variants begin with; root-relative, without the base path.
  private let stem: String
  /// The address of all of it, where it is a document.
  private let documentAddress: String?

  /// The photo in `file`; all of it where it `isDocument`.
  init(_ file: PublishedFile, facts: PhotoFacts, hash: ContentHash, isDocument: Bool = false) {
    path = file.path
    self.hash = hash
    self.facts = facts
    documentAddress = isDocument ? file.address : nil
    let suffix = FilePath.fileExtension(of: file.address)
    stem = suffix.isEmpty ? file.address : String(file.address.dropLast(suffix.utf8.count + 1))
  }

  /// One file that is made of it.
  package struct Variant: Sendable, Hashable {
    /// What is asked for; nil for what stays whole but for its metadata: documents, and pictures that
    /// move.
    package let request: VariantRequest?
    /// Root-relative, without the base path.
    package let address: String
  }

  /// Whether making its variants takes so much memory that two such photos at once are too much.
  package var isHeavy: Bool {
    documentAddress == nil && facts.isDecodedWhole && facts.width * facts.height > 12_000_000
  }

  /// The widths that layouts want, in pixels: a third of a phone's, a phone's, a desk's.
  static let widths = [480, 960, 1600]

  /// The files to publish.
  package var variants: [Variant] {
    if let documentAddress { return [Variant(request: nil, address: documentAddress)] }
    let requests = facts.requests(widths: Self.widths)
    return requests.isEmpty
      ? [Variant(request: nil, address: wholeAddress)]
      : requests.map { Variant(request: $0, address: address($0.width, $0.format)) }
  }

  /// The variants in `format` that are at most `width` wide, the smallest first; the smallest alone
  /// where all are wider.
  func variants(
    in format: PhotoFormat, upTo width: Int = .max
  ) -> [(address: String, width: Int)] {
    let all = facts.widths(of: Self.widths)
    let fitting = all.filter { $0 <= width }
    return (fitting.isEmpty ? Array(all.prefix(1)) : fitting).map { (address($0, format), $0) }
  }

  /// The address of the variant that every browser reads and that is at most `width` wide.
  func plainAddress(upTo width: Int = .max) -> String {
    facts.isKeptWhole
      ? wholeAddress
      : variants(in: facts.plainFormat, upTo: width).last?.address ?? wholeAddress
  }

  /// The size of the largest variant.
  var size: (width: Int, height: Int) {
    let width =
      facts.isKeptWhole
      ? facts.width : facts.widths(of: Self.widths).last ?? facts.width
    return (width, facts.height(atWidth: width))
  }

  private func address(_ width: Int, _ format: PhotoFormat) -> String {
    "\(stem)-\(width).\(mark).\(format.fileExtension)"
  }

  private var wholeAddress: String { "\(stem).\(mark).\(facts.format.fileExtension)" }

  /// Changes with the photo, so that browsers may keep its variants for good.
  private var mark: Substring { hash.hex.prefix(8) }
}
