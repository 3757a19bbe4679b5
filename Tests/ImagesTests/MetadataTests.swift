import Testing

@testable import Images

@Suite("What cameras write beside a picture")
struct MetadataTests {
  /// Marks of EXIF, GPS (its directory's first letters), XMP, profiles, comments.
  private static let marks = [
    "Exif", "EXIF", "eXIf", "http://", "xmpmeta", "XMP ", "ICC_PROFILE", "ICCP", "iCCP", "Private",
    "Camera", "tEXt",
  ]

  private func marks(in bytes: [UInt8]) -> [String] {
    Self.marks.filter { mark in
      bytes.indices.contains { bytes[$0...].starts(with: mark.utf8) }
    }
  }

  @Test("The picture that is tested has them")
  func source() throws {
    let found = marks(in: try Picture.bytes("everything.jpg"))
    #expect(found == ["Exif", "http://", "xmpmeta", "ICC_PROFILE", "Private", "Camera"])
    #expect(
      marks(in: try Picture.bytes("moving.webp")) == ["Exif", "EXIF", "xmpmeta", "XMP ", "Camera"])
  }

  @Test("None is in any variant", arguments: Picture.still)
  func variants(name: String) throws {
    for format in [PhotoFormat.jpeg, .png, .webp] {
      let variant = try Picture.variant(name, format, width: 12)
      #expect(marks(in: variant.bytes) == [])
      #expect(try PhotoFacts(of: variant.bytes).hasProfile == false)
      #expect(try PhotoFacts(of: variant.bytes).orientation == .upright)
    }
  }

  @Test("Nor in a picture that moves, which loses nothing else")
  func moving() throws {
    for name in ["moving.webp", "moving.png"] {
      let bytes = try Picture.bytes(name)
      let clean = try Photo.withoutMetadata(bytes)
      #expect(marks(in: clean) == [])
      #expect(clean.count < bytes.count)
      #expect(try PhotoFacts(of: clean).isAnimated)
      #expect(try PhotoFacts(of: clean).width == 24)
      #expect(try Photo.withoutMetadata(clean) == clean)
    }
    let webP = try Photo.withoutMetadata(try Picture.bytes("moving.webp"))
    // The length after RIFF, and no flag of EXIF or XMP.
    #expect(webP[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) } == webP.count - 8)
    #expect(webP[20] & 0x0C == 0)
    let gif = try Picture.bytes("moving.gif")
    #expect(try Photo.withoutMetadata(gif) == gif)
  }
}
