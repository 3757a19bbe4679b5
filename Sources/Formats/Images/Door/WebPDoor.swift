/// A picture that was decoded whole.
struct WholePicture: PixelRows {
  let size: SourceSize
  private let pixels: [UInt32]
  private var place = 0

  init(_ pixels: [UInt32], width: Int, height: Int) {
    self.size = SourceSize(
      columns: width, rows: height, width: Double(width), height: Double(height))
    self.pixels = pixels
  }

  mutating func next(into row: inout [UInt32]) throws(PhotoError) {
    row.replaceSubrange(row.indices, with: pixels[place..<place + size.columns])
    place += size.columns
  }
}

#if Photos
  import CWebP

  /// The only door to libwebp.
  enum WebPDoor {
    /// The pixels of `bytes`, which libwebp decodes in one go.
    static func rows(of bytes: [UInt8], _ facts: PhotoFacts) throws(PhotoError) -> WholePicture {
      let size = facts.sizeInFile(atWidth: facts.width)
      var config = unsafe WebPDecoderConfig()
      guard unsafe WebPInitDecoderConfig(&config) != 0 else { throw .unsupported(.webp) }
      var pixels = [UInt32](repeating: 0, count: size.width * size.height)
      let status = unsafe pixels.withUnsafeMutableBytes { pixels in
        unsafe config.output.colorspace = MODE_RGBA
        unsafe config.output.is_external_memory = 1
        unsafe config.output.u.RGBA.rgba = pixels.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe config.output.u.RGBA.stride = Int32(size.width * 4)
        unsafe config.output.u.RGBA.size = pixels.count
        return unsafe bytes.withUnsafeBufferPointer {
          unsafe WebPDecode($0.baseAddress, $0.count, &config)
        }
      }
      switch status {
      case VP8_STATUS_OK: return WholePicture(pixels, width: size.width, height: size.height)
      case VP8_STATUS_NOT_ENOUGH_DATA: throw .cutShort(at: bytes.count)
      case VP8_STATUS_OUT_OF_MEMORY: throw .outOfMemory
      case VP8_STATUS_UNSUPPORTED_FEATURE: throw .unsupported(.webp)
      default: throw .damaged(at: 12)
      }
    }

    /// A WebP: lossless for a drawing.
    static func file(
      of raster: Raster, quality: Int, isDrawing: Bool
    ) throws(PhotoError) -> [UInt8] {
      var config = WebPConfig()
      var picture = unsafe WebPPicture()
      guard unsafe WebPConfigPreset(&config, WEBP_PRESET_DEFAULT, Float(quality)) != 0,
        unsafe WebPPictureInit(&picture) != 0,
        unsafe !isDrawing || WebPConfigLosslessPreset(&config, 6) != 0
      else { throw .notWritten(.webp) }
      var writer = unsafe WebPMemoryWriter()
      unsafe WebPMemoryWriterInit(&writer)
      defer { unsafe WebPMemoryWriterClear(&writer) }
      unsafe picture.use_argb = isDrawing ? 1 : 0
      unsafe picture.width = Int32(raster.width)
      unsafe picture.height = Int32(raster.height)
      unsafe picture.writer = unsafe WebPMemoryWrite
      defer { unsafe WebPPictureFree(&picture) }
      let isTaken = unsafe raster.pixels.withUnsafeBytes { pixels in
        let start = unsafe pixels.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let stride = Int32(raster.width * 4)
        return unsafe raster.isOpaque
          ? WebPPictureImportRGBX(&picture, start, stride)
          : WebPPictureImportRGBA(&picture, start, stride)
      }
      guard isTaken != 0 else { throw .outOfMemory }
      let isMade = unsafe withUnsafeMutablePointer(to: &writer) { writer in
        unsafe picture.custom_ptr = UnsafeMutableRawPointer(writer)
        return unsafe WebPEncode(&config, &picture)
      }
      guard isMade != 0, let start = unsafe writer.mem else { throw .notWritten(.webp) }
      return unsafe Array(UnsafeBufferPointer(start: start, count: writer.size))
    }
  }
#else
  /// Stands where libwebp is left out.
  enum WebPDoor {
    /// Refuses: there is no libwebp in this program.
    static func rows(of bytes: [UInt8], _ facts: PhotoFacts) throws(PhotoError) -> WholePicture {
      throw .notIncluded
    }

    /// Refuses: there is no libwebp in this program.
    static func file(
      of raster: Raster, quality: Int, isDrawing: Bool
    ) throws(PhotoError) -> [UInt8] {
      throw .notIncluded
    }
  }
#endif
