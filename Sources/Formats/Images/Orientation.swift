/// How a picture has to be turned to be seen as it was taken: the values of EXIF's tag 0x0112.
package enum Orientation: Int, Sendable, Hashable, CaseIterable {
  case upright = 1
  case mirrored
  case upsideDown
  case upsideDownMirrored
  /// Mirrored along the diagonal from the top left.
  case transposed
  /// To be turned a quarter clockwise: a phone held upright.
  case quarterClockwise
  /// Mirrored along the diagonal from the top right.
  case transversed
  case quarterAnticlockwise

  /// Whether the rows of the file become columns.
  package var swapsAxes: Bool { rawValue >= 5 }

  /// Where the pixels of a file's picture lie in the picture as it is shown, row after row: the
  /// place of the first one, and the steps to the next one of its row and of its column. `width`
  /// and `height` are the file's.
  func layout(width: Int, height: Int) -> (start: Int, column: Int, row: Int) {
    let last = width * height - 1
    return switch self {
    case .upright: (0, 1, width)
    case .mirrored: (width - 1, -1, width)
    case .upsideDown: (last, -1, -width)
    case .upsideDownMirrored: (width * (height - 1), 1, -width)
    case .transposed: (0, height, 1)
    case .quarterClockwise: (height - 1, height, -1)
    case .transversed: (last, -height, -1)
    case .quarterAnticlockwise: (height * (width - 1), -height, 1)
    }
  }

  /// What EXIF data (TIFF, with or without the mark that JPEG puts before it) say; upright where
  /// they say nothing that can be understood.
  init(exif bytes: ArraySlice<UInt8>) {
    self = ExifDirectory(bytes)?[0x0112].flatMap(Orientation.init(rawValue:)) ?? .upright
  }
}
