import Analysis
import Content
import Images
import Templates

/// Pictures that templates place.
extension SitePages {
  /// The widest variant that a list loads, in pixels: twice the width of a card.
  private static let widestInList = 960
  /// The variant in a list where a browser cannot choose.
  private static let plainInList = 480

  /// A post's own picture, for its page.
  func image(of position: Int) -> Record? {
    image(of: position, upTo: .max)
  }

  /// The same for a card in a list.
  func cardImage(of position: Int) -> Record? {
    image(of: position, upTo: Self.widestInList)
  }

  private func image(of position: Int, upTo width: Int) -> Record? {
    let post = site.posts[position]
    guard let picture = post.image,
      let shown = links.picture(picture.src.value, of: post.source, on: addresses[.post(position)])
    else { return nil }
    return image(shown, alt: picture.alt, upTo: width)
  }

  /// The root-relative address of a post's own picture, without the base path.
  func imageAddress(of position: Int) -> String? {
    let post = site.posts[position]
    guard let picture = post.image else { return nil }
    switch links.picture(picture.src.value, of: post.source, on: addresses[.post(position)]) {
    case .photo(let photo): return photo.plainAddress()
    case .file(let file): return file.address
    default: return nil
    }
  }

  /// The gallery of a post.
  func gallery(of position: Int) -> [Record] {
    let post = site.posts[position]
    return analysis.galleries[position].compactMap { picture in
      let shown = links.picture(
        picture.src.value, of: post.source, on: addresses[.post(position)])
      guard let shown, let image = image(shown, alt: picture.alt, upTo: .max) else { return nil }
      let address =
        switch shown {
        case .photo(let photo): photo.plainAddress()
        case .file(let file): file.address
        default: addresses[.post(position)]
        }
      return Record(
        Shapes.galleryPicture, ["url": .text(url(of: address)), "image": .record(image)])
    }
  }

  private func image(
    _ shown: LinkResolver.Target, alt: String?, upTo width: Int
  ) -> Record? {
    switch shown {
    case .photo(let photo) where !photo.facts.isKeptWhole:
      image(
        photo.plainAddress(
          upTo: width == .max ? LinkResolver.middleWidth : Self.plainInList), alt, photo.size,
        set: links.set(of: photo, in: photo.facts.plainFormat, upTo: width),
        webPSet: links.set(of: photo, in: .webp, upTo: width))
    case .photo(let photo): image(photo.plainAddress(), alt, photo.size)
    case .file(let file):
      image(
        file.address, alt,
        links.pictures.sizeOfDrawing(in: file) ?? file.facts.pixels.map { ($0.width, $0.height) })
    default: nil
    }
  }

  private func image(
    _ address: String, _ alt: String?, _ size: (width: Int, height: Int)?, set: String? = nil,
    webPSet: String? = nil
  ) -> Record {
    Record(
      Shapes.image,
      [
        "src": .text(url(of: address)),
        "srcset": .optional(set),
        "webpSrcset": .optional(webPSet),
        "alt": .optional(alt),
        "width": .optional(size.map { String($0.width) }),
        "height": .optional(size.map { String($0.height) }),
      ])
  }
}
