package import Diagnostics

/// Why a picture cannot be used, with the place in its bytes where that shows.
package enum PhotoError: Error, Sendable, Hashable {
  /// This program was built without the trait `Photos`.
  case notIncluded
  /// The bytes begin as none of the known formats.
  case notAPicture
  /// The bytes end before the picture does.
  case cutShort(at: Int)
  /// The bytes contradict themselves.
  case damaged(at: Int)
  /// The header promises more pixels than the limit.
  case tooLarge(width: Int, height: Int, megapixels: Int)
  /// A sound file of a kind that is not read: arithmetic coding, 12 bits a colour …
  case unsupported(PhotoFormat)
  /// A library could not write the variant.
  case notWritten(PhotoFormat)
  case outOfMemory

  /// The rule under which it is reported.
  package var rule: ImagesRule {
    switch self {
    case .notIncluded: .photosNotIncluded
    case .notAPicture: .notAPicture
    case .cutShort: .photoCutShort
    case .damaged: .photoDamaged
    case .tooLarge: .photoTooLarge
    case .unsupported: .photoUnsupported
    case .notWritten, .outOfMemory: .photoNotMade
    }
  }

  /// The finding about `file`, whose bytes these were.
  package func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(rule, at: Place(file: file), message, hint: hint)
  }
}
