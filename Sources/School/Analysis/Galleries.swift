package import Content
import Files
import Markup

/// The pictures that stand in the galleries of posts.
package struct Galleries: Sendable {
  /// By the position of the post.
  private let pictures: [Int: [Picture]]

  init(of site: Site) {
    var pictures: [Int: [Picture]] = [:]
    for (position, post) in site.posts.enumerated() {
      let all = post.photos + Self.others(of: post, among: site.files)
      if !all.isEmpty { pictures[position] = all }
    }
    self.pictures = pictures
  }

  /// The gallery of `Site.posts[position]`: the pictures it describes, then the others of its folder
  /// where it asks for them.
  package subscript(position: Int) -> [Picture] { pictures[position, default: []] }

  /// With `gallery: true`, the pictures beside an `index.md` that it neither shows nor describes,
  /// by name. A folder with several texts is nobody's own.
  private static func others(
    of post: Post, among files: [String: AttachmentFacts]
  ) -> [Picture] {
    guard let gallery = post.gallery, gallery.value, post.source.hasOwnFolder else { return [] }
    let folder = post.source.folder
    let shown = Set(
      (post.image.map { [$0] } ?? []).map(\.src.value) + post.photos.map(\.src.value)
        + post.body.images.map { PercentEncoding.decoded($0.source) ?? $0.source })
    let shownPaths = Set(shown.compactMap { FilePath.normalized("\(folder)/\($0)") })
    return files.keys.filter { path in
      FilePath.parent(of: path) == folder && files[path]?.isPicture == true
        && !shownPaths.contains(path)
    }
    .sorted(by: FilePath.precedes)
    .map { path in
      Picture(src: Reference(FilePath.name(of: path), at: gallery.range), alt: nil, consent: nil)
    }
  }
}

extension Source {
  /// Whether it is the `index.md` of a folder of its own.
  var hasOwnFolder: Bool { path == "\(folder)/index.md" }
}

extension AttachmentFacts {
  /// Whether it is a picture that a page can show.
  fileprivate var isPicture: Bool { mediaType.hasPrefix("image/") }
}

extension Prose {
  /// The pictures in it, in order.
  fileprivate var images: [Image] {
    body.marks.compactMap { mark in
      if case .image(let image) = mark.kind { image } else { nil }
    }
  }
}

extension SiteAnalysis {
  /// The pictures that `Site.posts[position]` shows besides those of its text, as written.
  package func pictures(ofPost position: Int) -> [String] {
    let own = site.posts[position].image.map { [$0] } ?? []
    return (own + galleries[position]).map(\.src.value)
  }
}
