extension Photo {
  /// Whether this program can make variants: whether it was built with the trait `Photos`.
  package static var isIncluded: Bool { JpegDoor.isOpen }

  /// What variants depend on besides the photo and what is asked of it.
  package static var version: String { isIncluded ? "photos \(revision)" : "no photos" }
}
