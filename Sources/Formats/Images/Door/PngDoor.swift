#if Photos
  import CPng

  /// The only door to libpng.
  enum PngDoor {
    /// The rows of `bytes`.
    static func withRows<Result>(
      of bytes: [UInt8], _ body: (inout PngRows) throws(PhotoError) -> Result
    ) throws(PhotoError) -> Result {
      try unsafe bytes.withUnsafeBufferPointer { buffer throws(PhotoError) in
        var rows = try unsafe PngRows(buffer)
        return try body(&rows)
      }
    }

    /// A PNG, with alpha where there is something to see through.
    static func file(of raster: Raster) throws(PhotoError) -> [UInt8] {
      var bytes: UnsafeMutablePointer<UInt8>? = nil
      var count = 0
      let result = unsafe raster.pixels.withUnsafeBytes { pixels in
        unsafe cpng_write(
          pixels.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(raster.width),
          UInt32(raster.height), raster.isOpaque ? 0 : 1, &bytes, &count)
      }
      guard result == CPNG_FINE, let start = unsafe bytes else { throw .outOfMemory }
      defer { unsafe cpng_free(start) }
      return unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }
  }

  /// A PNG being decoded; its bytes stay in place meanwhile.
  @safe
  struct PngRows: PixelRows, ~Copyable {
    let size: SourceSize
    /// The colour profile, unpacked.
    let profile: [UInt8]?
    private let reader: OpaquePointer

    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) throws(PhotoError) {
      var result = CPNG_FINE
      guard let reader = unsafe cpng_open(bytes.baseAddress, bytes.count, &result) else {
        throw .outOfMemory
      }
      guard result == CPNG_FINE else {
        defer { unsafe cpng_close(reader) }
        throw unsafe Self.error(result, in: reader)
      }
      unsafe self.reader = reader
      let width = unsafe Int(cpng_width(reader))
      let height = unsafe Int(cpng_height(reader))
      self.size = SourceSize(
        columns: width, rows: height, width: Double(width), height: Double(height))
      var count = 0
      self.profile = unsafe cpng_profile(reader, &count).map {
        unsafe Array(UnsafeBufferPointer(start: $0, count: count))
      }
    }

    deinit { unsafe cpng_close(reader) }

    mutating func next(into row: inout [UInt32]) throws(PhotoError) {
      let result = unsafe row.withUnsafeMutableBytes { row in
        unsafe cpng_read_row(reader, row.baseAddress?.assumingMemoryBound(to: UInt8.self))
      }
      guard result == CPNG_FINE else { throw unsafe Self.error(result, in: reader) }
    }

    private static func error(_ result: cpng_result, in reader: OpaquePointer) -> PhotoError {
      let place = unsafe cpng_offset(reader)
      return switch result {
      case CPNG_CUT: .cutShort(at: place)
      case CPNG_NO_MEMORY: .outOfMemory
      default: .damaged(at: place)
      }
    }
  }
#else
  /// Stands where libpng is left out.
  enum PngDoor {
    /// Refuses: there is no libpng in this program.
    static func withRows<Result>(
      of bytes: [UInt8], _ body: (inout NoRows) throws(PhotoError) -> Result
    ) throws(PhotoError) -> Result {
      throw .notIncluded
    }

    /// Refuses: there is no libpng in this program.
    static func file(of raster: Raster) throws(PhotoError) -> [UInt8] { throw .notIncluded }
  }
#endif
