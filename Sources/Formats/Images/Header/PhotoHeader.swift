/// What stands before the pixels of a picture: its facts, and what its colours mean.
struct PhotoHeader {
  /// What the numbers of the pixels stand for.
  enum Colours: Equatable {
    case sRGB
    /// A profile of the International Color Consortium.
    case profile([UInt8])
    /// A profile that only the decoder can unpack.
    case packedProfile
    /// The exponent from light to number, of a PNG without a profile.
    case gamma(Double)
  }

  let facts: PhotoFacts
  let colours: Colours

  /// Reads the header of `bytes`, which may be a file's beginning only.
  init(_ bytes: [UInt8]) throws(PhotoError) {
    guard let format = PhotoFormat(beginning: bytes) else { throw .notAPicture }
    var sketch = Sketch(format)
    let view = ByteView(bytes[...])
    switch format {
    case .jpeg: try sketch.readJPEG(view)
    case .png: try sketch.readPNG(view)
    case .webp: try sketch.readWebP(view)
    case .gif: sketch.readGIF(view)
    }
    guard let width = sketch.width, let height = sketch.height else {
      throw .cutShort(at: bytes.count)
    }
    guard width > 0, height > 0 else { throw .damaged(at: 0) }
    // Nobody turns what moves: it is shown as it lies in the file.
    let orientation = sketch.isAnimated ? .upright : sketch.orientation
    let turns = orientation.swapsAxes
    self.facts = PhotoFacts(
      format: format, width: turns ? height : width, height: turns ? width : height,
      orientation: orientation, hasAlpha: sketch.hasAlpha, isAnimated: sketch.isAnimated,
      isDrawn: sketch.isDrawn, isDecodedWhole: sketch.isDecodedWhole,
      hasProfile: sketch.colours != .sRGB)
    self.colours = sketch.colours
  }
}

extension PhotoHeader {
  /// What has been found so far; sizes as they lie in the file.
  struct Sketch {
    let format: PhotoFormat
    var width: Int?
    var height: Int?
    var orientation = Orientation.upright
    var hasAlpha = false
    var isAnimated = false
    var isDrawn = false
    var isDecodedWhole = false
    var colours = Colours.sRGB

    init(_ format: PhotoFormat) { self.format = format }

    /// GIF89a, section 18: the logical screen. Whether it moves is known at its end only, so every
    /// GIF is taken for one that does.
    mutating func readGIF(_ view: ByteView) {
      width = view.littleEndian(at: 6, bytes: 2)
      height = view.littleEndian(at: 8, bytes: 2)
      isAnimated = true
    }
  }
}
