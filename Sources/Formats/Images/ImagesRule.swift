package import Diagnostics

/// Everything this room can find wrong with a picture.
package enum ImagesRule: String, Rule {
  // Photos.
  case photosNotIncluded = "photos-not-included"
  case notAPicture = "not-a-picture"
  case photoCutShort = "photo-cut-short"
  case photoDamaged = "photo-damaged"
  case photoTooLarge = "photo-too-large"
  case photoUnsupported = "photo-unsupported"
  case photoNotMade = "photo-not-made"

  // Pictures and films that are not published.
  case pictureFormat = "picture-format"
  case videoFile = "video-file"

  // Drawings in SVG.
  case svgNotReadable = "svg-not-readable"
  case svgEncoding = "svg-encoding"
  case svgScript = "svg-script"
  case svgForeignContent = "svg-foreign-content"
  case svgOutsideReference = "svg-outside-reference"
  case svgEntity = "svg-entity"

  /// A picture that cannot be shown stops the build; one that can only not be made smaller here
  /// does not.
  package var severity: Severity {
    self == .photosNotIncluded ? .warning : .error
  }
}
