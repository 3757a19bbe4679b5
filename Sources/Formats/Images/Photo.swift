/// Pictures made smaller: decoded once, turned upright, brought to sRGB, resampled in linear light,
/// written without anything but their pixels. The same bytes and requests give the same bytes.
package enum Photo {
  /// Counts up whenever the same requests would give other bytes; belongs into the key under which
  /// variants are kept.
  package static let revision = 1

  /// The most pixels a picture may have, in millions, unless a school sets its own limit.
  package static let standardMegapixels = 100

  /// Makes what `requests` ask of the picture in `bytes`, in their order. A request wider than the
  /// picture gets the picture's own width. A picture that moves is refused: it is kept whole.
  package static func variants(
    of bytes: [UInt8], _ requests: [VariantRequest], megapixels: Int = standardMegapixels
  ) throws(PhotoError) -> [Variant] {
    let header = try PhotoHeader(bytes)
    let facts = header.facts
    try facts.check(megapixels: megapixels)
    guard !facts.isKeptWhole else { throw .unsupported(facts.format) }
    let widths = Dictionary(grouping: facts.widths(of: requests.map(\.width))) {
      facts.eighths(forWidth: $0)
    }
    var made: [VariantRequest: Variant] = [:]
    for (eighths, widths) in widths.sorted(by: { $0.key < $1.key }) {
      var developed = try develop(bytes, header, widths, eighths: eighths)
      try developed.print(requests, of: facts, into: &made)
    }
    return requests.compactMap { made[$0] }
  }

  /// Decodes the picture once and takes it into one raster for each of `widths`.
  private static func develop(
    _ bytes: [UInt8], _ header: PhotoHeader, _ widths: [Int], eighths: Int
  ) throws(PhotoError) -> Developed {
    let facts = header.facts
    switch facts.format {
    case .jpeg:
      let profile = ColourProfile(header.colours, unpacked: nil)
      return try JpegDoor.withRows(of: bytes, eighths: eighths) { rows throws(PhotoError) in
        try take(&rows, facts, profile, widths)
      }
    case .png:
      return try PngDoor.withRows(of: bytes) { rows throws(PhotoError) in
        let profile = ColourProfile(header.colours, unpacked: rows.profile)
        return try take(&rows, facts, profile, widths)
      }
    case .webp:
      var rows = try WebPDoor.rows(of: bytes, facts)
      return try take(&rows, facts, ColourProfile(header.colours, unpacked: nil), widths)
    case .gif: throw .unsupported(.gif)
    }
  }

  /// Takes all `rows` into one raster for each of `widths`.
  private static func take(
    _ rows: inout some PixelRows & ~Copyable, _ facts: PhotoFacts, _ profile: ColourProfile,
    _ widths: [Int]
  ) throws(PhotoError) -> Developed {
    let size = rows.size
    let promised = facts.sizeInFile(atWidth: facts.width)
    // The limit was held against our own reading of the header.
    guard size.columns <= promised.width, size.rows <= promised.height else {
      throw .damaged(at: 0)
    }
    let table = LightTable(profile, hasAlpha: facts.hasAlpha)
    let ink = Ink(profile, hasAlpha: facts.hasAlpha)
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
    return Developed(
      rasters: scalers.map(\.raster), isDrawing: mayBeDrawn && flatness.isOfADrawing)
  }
}

/// The sizes of one picture, still to be written.
private struct Developed {
  var rasters: [Raster]
  let isDrawing: Bool

  /// Writes what `requests` ask of these sizes; a raster that nobody needs any more gives its
  /// memory back.
  mutating func print(
    _ requests: [VariantRequest], of facts: PhotoFacts, into made: inout [VariantRequest: Variant]
  ) throws(PhotoError) {
    while let raster = rasters.popLast() {
      for request in requests
      where min(request.width, facts.width) == raster.width && made[request] == nil {
        made[request] = Variant(
          request: request, width: raster.width, height: raster.height,
          bytes: try raster.file(request.format, request.quality, isDrawing: isDrawing))
      }
    }
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
  /// Refuses a picture of more than `megapixels` million pixels, before any of them is decoded. One
  /// that takes memory for all of them, up to six bytes each, may have two fifths of that.
  package func check(megapixels: Int) throws(PhotoError) {
    let most = isDecodedWhole && !isKeptWhole ? max(1, megapixels * 2 / 5) : megapixels
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    if overflow || pixels > most * 1_000_000 {
      throw .tooLarge(width: width, height: height, megapixels: most)
    }
  }

  /// In how many eighths of its size a JPEG is decoded for `width`, whatever else is asked for. The
  /// decoder makes pictures smaller in sRGB's numbers, which darkens fine detail, so it is left to
  /// do so only where enough remains for us to do it better; and by halves only, for which it has
  /// fast code: five to seven eighths take as long as the whole.
  func eighths(forWidth width: Int) -> Int {
    guard format == .jpeg else { return 8 }
    return [1, 2, 4].first { self.width * $0 >= 16 * max(width, Self.widestLayout) } ?? 8
  }

  /// Widths up to this one are made from the same decoded picture.
  private static let widestLayout = 1920

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
