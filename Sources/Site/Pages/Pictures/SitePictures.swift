package import Attachments
import Content
import Diagnostics
import Images

/// The pictures beside content, by path, and whether smaller variants are made of them.
package struct SitePictures: Sendable {
  private let pictures: [String: AttachedPicture]
  /// Where nobody can make variants, photos are published whole.
  let hasVariants: Bool

  package init(_ pictures: [String: AttachedPicture] = [:], hasVariants: Bool = false) {
    self.pictures = pictures
    self.hasVariants = hasVariants
  }

  /// The photo in `file` as its variants; nil for what is none.
  func photo(in file: PublishedFile) -> PublishedPhoto? {
    guard hasVariants, let picture = pictures[file.path], case .photo(let facts) = picture.kind
    else { return nil }
    return PublishedPhoto(file, facts: facts, hash: picture.hash)
  }

  /// The photo in `file` with all its pixels, for a file that is offered as it is; nil for what is
  /// none.
  func document(in file: PublishedFile) -> PublishedPhoto? {
    guard let picture = pictures[file.path], case .photo(let facts) = picture.kind else {
      return nil
    }
    return PublishedPhoto(file, facts: facts, hash: picture.hash, isDocument: true)
  }

  /// The size of the drawing in `file`, where it is one and says one.
  func sizeOfDrawing(in file: PublishedFile) -> (width: Int, height: Int)? {
    guard case .drawing(let size?) = pictures[file.path]?.kind else { return nil }
    return (size.width, size.height)
  }

  /// Why the picture in `file` must not be published.
  func fault(of file: PublishedFile) -> Diagnostic? {
    if case .unusable(let fault) = pictures[file.path]?.kind { fault } else { nil }
  }

  /// Why `file` cannot stand on a page as a picture.
  func fault(showing file: PublishedFile) -> Diagnostic? {
    guard hasVariants else { return nil }
    return pictures[file.path] == nil
      ? PhotoError.notAPicture.diagnostic(in: file.path) : fault(of: file)
  }
}
