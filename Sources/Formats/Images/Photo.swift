/// Pictures made smaller: decoded once, turned upright, brought to sRGB, resampled in linear light,
/// written without anything but their pixels. The same bytes and requests give the same bytes.
package enum Photo {
  /// Counts up whenever the same requests would give other bytes; belongs into the key under which
  /// variants are kept.
  package static let revision = 1

  /// The most pixels a picture may have, in millions, unless a school sets its own limit.
  package static let standardMegapixels = 100

  /// Makes what `requests` ask of the picture in `bytes`, in their order. A request wider than the
  /// picture gets the picture's own width.
  package static func variants(
    of bytes: [UInt8], _ requests: [VariantRequest], megapixels: Int = standardMegapixels
  ) throws(PhotoError) -> [Variant] {
    let header = try PhotoHeader(bytes)
    try header.facts.check(megapixels: megapixels)
    let widths = header.facts.widths(of: requests.map(\.width))
    guard let widest = widths.last else { return [] }
    var developing: Developing
    switch header.facts.format {
    case .jpeg:
      let size = header.facts.sizeInFile(atWidth: widest)
      let eighths = JpegDoor.eighths(of: header.facts, toReach: size.width)
      developing = try JpegDoor.withRows(of: bytes, eighths: eighths) {
        rows throws(PhotoError) in
        try develop(&rows, header.facts, ColourProfile(header.colours, unpacked: nil), widths)
      }
    case .png:
      developing = try PngDoor.withRows(of: bytes) { rows throws(PhotoError) in
        let profile = ColourProfile(header.colours, unpacked: rows.profile)
        return try develop(&rows, header.facts, profile, widths)
      }
    case .webp where !header.facts.isAnimated:
      var rows = try WebPDoor.rows(of: bytes, header.facts)
      developing = try develop(
        &rows, header.facts, ColourProfile(header.colours, unpacked: nil), widths)
    case .webp, .gif: throw .unsupported(header.facts.format)
    }
    return try developing.print(requests, of: header.facts)
  }

  /// Takes all `rows` into one raster for each of `widths`.
  private static func develop(
    _ rows: inout some PixelRows & ~Copyable, _ facts: PhotoFacts, _ profile: ColourProfile,
    _ widths: [Int]
  ) throws(PhotoError) -> Developing {
    let table = LightTable(profile, hasAlpha: facts.hasAlpha)
    let ink = Ink(profile, hasAlpha: facts.hasAlpha)
    let size = rows.size
    var scalers = widths.map { width in
      let target = facts.sizeInFile(atWidth: width)
      return Scaler(
        to: target.width, target.height, from: size, orientation: facts.orientation, ink: ink)
    }
    var row = [UInt32](repeating: 0, count: size.columns)
    var light = [SIMD4<Float>](repeating: .zero, count: size.columns)
    var flatness = Flatness()
    let mayBeDrawn = facts.format == .png || facts.isDrawn
    for _ in 0..<size.rows {
      try rows.next(into: &row)
      if mayBeDrawn { flatness.add(row) }
      table.fill(&light, from: row)
      for index in scalers.indices { scalers[index].add(light.span) }
    }
    return Developing(
      rasters: scalers.map(\.raster), isDrawing: mayBeDrawn && flatness.isOfADrawing)
  }
}

/// The sizes of one picture, still to be written.
private struct Developing {
  var rasters: [Raster]
  let isDrawing: Bool

  /// Writes what `requests` ask for; a raster that nobody needs any more gives its memory back.
  mutating func print(
    _ requests: [VariantRequest], of facts: PhotoFacts
  ) throws(PhotoError) -> [Variant] {
    var made: [VariantRequest: Variant] = [:]
    while let raster = rasters.popLast() {
      for request in requests
      where min(request.width, facts.width) == raster.width && made[request] == nil {
        made[request] = Variant(
          request: request, width: raster.width, height: raster.height,
          bytes: try raster.file(request.format, request.quality, isDrawing: isDrawing))
      }
    }
    return requests.compactMap { made[$0] }
  }
}

extension Raster {
  /// The whole file of this picture in `format`.
  fileprivate func file(
    _ format: PhotoFormat, _ quality: PhotoQuality, isDrawing: Bool
  ) throws(PhotoError) -> [UInt8] {
    switch format {
    case .jpeg: try JpegDoor.file(of: onWhite, quality: quality.jpeg, isDrawing: isDrawing)
    case .png: try PngDoor.file(of: self)
    case .webp: try WebPDoor.file(of: self, quality: quality.webp, isDrawing: isDrawing)
    case .gif: throw .unsupported(.gif)
    }
  }
}

extension PhotoFacts {
  /// Refuses a picture of more than `megapixels` million pixels, before any of them is decoded.
  package func check(megapixels: Int) throws(PhotoError) {
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    if overflow || pixels > megapixels * 1_000_000 {
      throw .tooLarge(width: width, height: height, megapixels: megapixels)
    }
  }

  /// The size at `width` pixels as it lies in the file: before turning.
  func sizeInFile(atWidth width: Int) -> (width: Int, height: Int) {
    let height = height(atWidth: width)
    return orientation.swapsAxes ? (height, width) : (width, height)
  }
}

extension ColourProfile {
  /// What `colours` mean, with the profile that the decoder has `unpacked`. A profile that cannot
  /// be used (printers') is taken for sRGB, as browsers do.
  fileprivate init(_ colours: PhotoHeader.Colours, unpacked: [UInt8]?) {
    switch colours {
    case .sRGB: self = .sRGB
    case .gamma(let gamma): self = ColourProfile(gamma: gamma)
    case .profile(let bytes): self = ColourProfile(icc: bytes) ?? .sRGB
    case .packedProfile: self = unpacked.flatMap(ColourProfile.init(icc:)) ?? .sRGB
    }
  }
}
