extension PhotoHeader.Sketch {
  /// PNG, section 11: every chunk is passed over by its length; the pixels are not looked at.
  mutating func readPNG(_ view: ByteView) throws(PhotoError) {
    var place = 8
    var gamma: Double?
    var isSRGB = false
    while let length = view.bigEndian(at: place, bytes: 4), view[place + 7] != nil {
      let body = place + 8
      guard place > 8 || view.has("IHDR", at: place + 4) else { throw .damaged(at: place) }
      if view.has("IHDR", at: place + 4) {
        readPNGStart(view, at: body)
      } else if view.has("tRNS", at: place + 4) {
        hasAlpha = true
      } else if view.has("acTL", at: place + 4) {
        isAnimated = true
      } else if view.has("sRGB", at: place + 4) {
        isSRGB = true
      } else if view.has("iCCP", at: place + 4) {
        colours = .packedProfile
      } else if view.has("gAMA", at: place + 4) {
        gamma = view.bigEndian(at: body, bytes: 4).map { Double($0) / 100_000 }
      } else if view.has("eXIf", at: place + 4), let exif = view.slice(body..<body + length) {
        orientation = Orientation(exif: exif)
      } else if view.has("IEND", at: place + 4) {
        break
      }
      // Past the end for a beginning only, which then was all there is to learn.
      place = body + length + 4
    }
    // 1/2.2 is how sRGB is written in this chunk (section 11.3.2.5): what is near it means it.
    if let gamma, colours == .sRGB, !isSRGB, (0.1...2).contains(gamma),
      !(0.44...0.47).contains(gamma)
    {
      colours = .gamma(gamma)
    }
  }

  /// Section 11.2.1: size, depth, kind of colour.
  private mutating func readPNGStart(_ view: ByteView, at body: Int) {
    width = view.bigEndian(at: body, bytes: 4)
    height = view.bigEndian(at: body + 4, bytes: 4)
    isDecodedWhole = view[body + 12] == 1
    switch view[body + 9] {
    case 3: isDrawn = true
    case 4, 6: hasAlpha = true
    default: break
    }
  }
}
