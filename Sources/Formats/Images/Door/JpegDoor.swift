#if Photos
  import CJpeg

  /// The only door to libjpeg.
  enum JpegDoor {
    /// Whether there is a libjpeg behind it.
    static let isOpen = true

    /// The rows of `bytes` decoded at `eighths`/8 of their size.
    static func withRows<Result>(
      of bytes: [UInt8], eighths: Int,
      _ body: (inout JpegRows) throws(PhotoError) -> Result
    ) throws(PhotoError) -> Result {
      try unsafe bytes.withUnsafeBufferPointer { buffer throws(PhotoError) in
        var rows = try unsafe JpegRows(buffer, eighths: eighths)
        return try body(&rows)
      }
    }

    /// A progressive JPEG. A drawing keeps its colours sharp.
    static func file(
      of raster: Raster, quality: Int, isDrawing: Bool
    ) throws(PhotoError) -> [UInt8] {
      var bytes: UnsafeMutablePointer<UInt8>? = nil
      var count = 0
      let result = unsafe raster.pixels.withUnsafeBytes { pixels in
        unsafe cjpeg_write(
          pixels.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(raster.width),
          UInt32(raster.height), Int32(isDrawing ? max(quality, 92) : quality),
          isDrawing ? 1 : 0, raster.isGrey ? 1 : 0, &bytes, &count)
      }
      guard result == CJPEG_FINE, let start = unsafe bytes else {
        throw result == CJPEG_NO_MEMORY ? .outOfMemory : .notWritten(.jpeg)
      }
      defer { unsafe cjpeg_free(start) }
      return unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }
  }

  /// A JPEG being decoded; its bytes stay in place meanwhile.
  @safe
  struct JpegRows: PixelRows, ~Copyable {
    let size: SourceSize
    private let reader: OpaquePointer

    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, eighths: Int) throws(PhotoError) {
      var result = CJPEG_FINE
      guard let reader = unsafe cjpeg_open(bytes.baseAddress, bytes.count, &result) else {
        throw .outOfMemory
      }
      var width: UInt32 = 0
      var height: UInt32 = 0
      if result == CJPEG_FINE {
        result = unsafe cjpeg_start(reader, Int32(eighths), &width, &height)
      }
      guard result == CJPEG_FINE else {
        defer { unsafe cjpeg_close(reader) }
        throw unsafe Self.error(result, in: reader)
      }
      unsafe self.reader = reader
      self.size = SourceSize(
        columns: Int(width), rows: Int(height),
        width: unsafe Double(cjpeg_width(reader)) * Double(eighths) / 8,
        height: unsafe Double(cjpeg_height(reader)) * Double(eighths) / 8)
    }

    deinit { unsafe cjpeg_close(reader) }

    mutating func next(into row: inout [UInt32]) throws(PhotoError) {
      let result = unsafe row.withUnsafeMutableBytes { row in
        unsafe cjpeg_read_row(reader, row.baseAddress?.assumingMemoryBound(to: UInt8.self))
      }
      guard result == CJPEG_FINE else { throw unsafe Self.error(result, in: reader) }
    }

    private static func error(_ result: cjpeg_result, in reader: OpaquePointer) -> PhotoError {
      let place = unsafe cjpeg_offset(reader)
      return switch result {
      case CJPEG_CUT: .cutShort(at: place)
      case CJPEG_UNSUPPORTED: .unsupported(.jpeg)
      case CJPEG_NO_MEMORY: .outOfMemory
      default: .damaged(at: place)
      }
    }
  }
#else
  /// Stands where libjpeg is left out.
  enum JpegDoor {
    /// Whether there is a libjpeg behind it.
    static let isOpen = false

    /// Refuses: there is no libjpeg in this program.
    static func withRows<Result>(
      of bytes: [UInt8], eighths: Int, _ body: (inout NoRows) throws(PhotoError) -> Result
    ) throws(PhotoError) -> Result {
      throw .notIncluded
    }

    /// Refuses: there is no libjpeg in this program.
    static func file(
      of raster: Raster, quality: Int, isDrawing: Bool
    ) throws(PhotoError) -> [UInt8] {
      throw .notIncluded
    }
  }

  /// The rows of a picture that cannot be decoded.
  struct NoRows: PixelRows {
    var size: SourceSize { SourceSize(columns: 0, rows: 0, width: 0, height: 0) }
    /// The profile that no decoder has unpacked.
    var profile: [UInt8]? { nil }
    mutating func next(into row: inout [UInt32]) throws(PhotoError) { throw .notIncluded }
  }
#endif
