import Content
import Images
import Markdown
import Markup

/// How pictures stand in texts.
extension LinkResolver {
  /// The width of a picture in a text, for the choice among its variants: the whole window up to the
  /// width of the column.
  private static let sizes = "(min-width: 49rem) 49rem, 100vw"

  /// The widest variant that is taken where nobody can choose, in pixels.
  static let middleWidth = 960

  /// Where pictures are read, and how soon.
  enum Reading {
    /// On the page of the text, once they come near; on another page of this or any site.
    case near, abroad
    /// On the page of the text, at once.
    case first
  }

  /// A picture of the project as an element that keeps its room while it loads; one from elsewhere
  /// as a link, since a page asks nothing of other hosts.
  func write(
    _ image: Image, of source: Source, on address: String, origin: String, reading: Reading,
    to page: inout [UInt8]
  ) {
    switch target(showing: image, in: source, on: address) {
    case .photo(let photo):
      write(photo, alt: image.alt, origin: origin, reading: reading, to: &page)
    case .file(let file):
      let size =
        pictures.sizeOfDrawing(in: file) ?? file.facts.pixels.map { ($0.width, $0.height) }
      write(
        file.address, size: size, alt: image.alt, origin: origin, reading: reading, to: &page)
    case .outside(let found):
      page.append(contentsOf: "<a href=\"".utf8)
      Mark.append(address: found, to: &page)
      page.append(contentsOf: "\">".utf8)
      HTML.append(image.alt.isEmpty ? found : image.alt, to: &page)
      page.append(contentsOf: "</a>".utf8)
    case .inside, .hidden, .nowhere:
      HTML.append(image.alt, to: &page)
    }
  }

  private func write(
    _ photo: PublishedPhoto, alt: String, origin: String, reading: Reading,
    to page: inout [UInt8]
  ) {
    let source = photo.plainAddress(upTo: Self.middleWidth)
    // Readers of feeds are simple: one address is all that some of them take.
    guard !photo.facts.isKeptWhole, reading != .abroad else {
      return write(
        source, size: photo.size, alt: alt, origin: origin, reading: reading, to: &page)
    }
    page.append(contentsOf: "<picture><source type=\"image/webp\"".utf8)
    appendSet(of: photo, in: .webp, to: &page)
    page.append(contentsOf: ">".utf8)
    write(
      source, of: photo, size: photo.size, alt: alt, origin: origin, reading: reading, to: &page)
    page.append(contentsOf: "</picture>".utf8)
  }

  /// An `<img>`, with all its variants where it is `photo`.
  private func write(
    _ address: String, of photo: PublishedPhoto? = nil, size: (width: Int, height: Int)?,
    alt: String, origin: String, reading: Reading, to page: inout [UInt8]
  ) {
    page.append(contentsOf: "<img src=\"".utf8)
    Mark.append(address: origin + rooted(address), to: &page)
    page.append(contentsOf: "\"".utf8)
    if let photo { appendSet(of: photo, in: photo.facts.plainFormat, to: &page) }
    page.append(contentsOf: " alt=\"".utf8)
    HTML.append(alt, to: &page)
    page.append(contentsOf: "\"".utf8)
    if let size {
      page.append(contentsOf: " width=\"\(size.width)\" height=\"\(size.height)\"".utf8)
    }
    switch reading {
    case .near: page.append(contentsOf: " loading=\"lazy\" decoding=\"async\"".utf8)
    case .first: page.append(contentsOf: " fetchpriority=\"high\"".utf8)
    case .abroad: break
    }
    page.append(UInt8(ascii: ">"))
  }

  private func appendSet(
    of photo: PublishedPhoto, in format: PhotoFormat, to page: inout [UInt8]
  ) {
    page.append(contentsOf: " srcset=\"".utf8)
    page.append(contentsOf: set(of: photo, in: format).utf8)
    page.append(contentsOf: "\" sizes=\"\(Self.sizes)\"".utf8)
  }

  /// The variants of `photo` up to `width` for `srcset`: plain ASCII, for so are public names.
  func set(of photo: PublishedPhoto, in format: PhotoFormat, upTo width: Int = .max) -> String {
    photo.variants(in: format, upTo: width).map { "\(rooted($0.address)) \($0.width)w" }
      .joined(separator: ", ")
  }
}
