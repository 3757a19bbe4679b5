import Testing

@testable import Images

@Suite("A picture that stays whole")
struct WholePictureTests {
  private func marks(_ words: [String], in bytes: [UInt8]) -> [String] {
    words.filter { word in bytes.indices.contains { bytes[$0...].starts(with: word.utf8) } }
  }

  /// `bytes` with `more` put in at `place`.
  private func inserting(_ more: [UInt8], at place: Int, into bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<place] + more + bytes[place...])
  }

  @Test("loses no pixel, no colour and no turn", arguments: Picture.still)
  func pixels(name: String) throws {
    let bytes = try Picture.bytes(name)
    let bare = try Photo.withoutMetadata(bytes)
    let wish = [VariantRequest(width: 1000, format: .png)]
    #expect(try Photo.variants(of: bare, wish) == (try Photo.variants(of: bytes, wish)))
    #expect(try PhotoFacts(of: bare) == (try PhotoFacts(of: bytes)))
    #expect(try Photo.withoutMetadata(bare) == bare)
  }

  @Test("that a camera wrote keeps only which way up it is, and its colours")
  func camera() throws {
    let bytes = try Picture.bytes("everything.jpg")
    let words = ["Exif\0", "Camera", "http://", "xmpmeta", "Private", "ICC_PROFILE"]
    #expect(marks(words, in: bytes) == words)
    let bare = try Photo.withoutMetadata(bytes)
    #expect(marks(words, in: bare) == ["Exif\0", "ICC_PROFILE"])
    // What stands between the mark of EXIF and the profile: a directory of one entry.
    let exif = try #require(bare.indices.first { bare[$0...].starts(with: "Exif\0\0".utf8) })
    #expect(Array(bare[exif - 2..<exif]) == [0, 34])
    #expect(
      Array(bare[exif + 6..<exif + 32]) == Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0]
        + [0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("as JPEG loses previews, more pictures in the same file, and what follows its end")
  func partsOfJPEG() throws {
    let bytes = try Picture.bytes("progressive.jpg")
    let bare = try Photo.withoutMetadata(bytes)
    #expect(bare.starts(with: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8)))
    // A preview of one pixel in the JFIF segment, which stands from the third byte on.
    var preview = bytes
    preview.replaceSubrange(4..<6, with: [0, 19])
    preview.replaceSubrange(18..<20, with: [1, 1, 7, 8, 9])
    #expect(try Photo.withoutMetadata(preview) == bare)
    let extra: [[UInt8]] = [
      [0xFF, 0xE0, 0, 8] + Array("JFXX\0\u{10}".utf8), [0xFF, 0xE2, 0, 6] + Array("MPF\0".utf8),
      [0xFF, 0xED, 0, 6] + Array("Phot".utf8), [0xFF, 0xFE, 0, 5] + Array("Hoa".utf8),
      [0xFF, 0xFF, 0xEB, 0, 3, 1],
    ]
    for segment in extra {
      #expect(try Photo.withoutMetadata(inserting(segment, at: 20, into: bytes)) == bare)
    }
    #expect(try Photo.withoutMetadata(bytes + Array("ftypmp42 video".utf8)) == bare)
  }

  @Test("as PNG loses words and times, and keeps its turn and its size on paper")
  func partsOfPNG() throws {
    let bytes = try Picture.bytes("plain.png")
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [0, 0, 0, 0]
    }
    let words = ["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "caBX"]
    let told = words.flatMap { chunk($0, Array("Hoa".utf8)) }
    // The first chunk ends at byte 33.
    #expect(
      try Photo.withoutMetadata(inserting(told, at: 33, into: bytes) + told)
        == (try Photo.withoutMetadata(bytes)))
    let paper = chunk("pHYs", [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
    let turned = chunk("eXIf", Orientation.quarterClockwise.exif + Array("Camera".utf8))
    let bare = try Photo.withoutMetadata(inserting(turned + paper, at: 33, into: bytes))
    #expect(marks(["eXIf", "pHYs", "Camera"], in: bare) == ["eXIf", "pHYs"])
    #expect(try PhotoFacts(of: bare).orientation == .quarterClockwise)
    // The check sum that zlib gives for the same chunk.
    #expect(bare[33..<37] == [0, 0, 0, 26])
    #expect(bare[67..<71] == [0xB7, 0x48, 0x11, 0x29])
  }

  @Test("as WebP loses unknown chunks, those within frames too, and what follows its end")
  func partsOfWebP() throws {
    let strange = Array("GPSx".utf8) + [2, 0, 0, 0, 1, 2]
    var bytes = try Picture.bytes("moving.webp")
    let bare = try Photo.withoutMetadata(bytes)
    let frame = try #require(bytes.indices.first { bytes[$0...].starts(with: "ANMF".utf8) })
    bytes = inserting(strange, at: frame + 24, into: bytes)
    bytes[frame + 4] += 10
    bytes[4] += 10
    #expect(try Photo.withoutMetadata(bytes + strange) == bare)
    let turned = try Photo.withoutMetadata(try Picture.bytes("turned-6.webp"))
    #expect(marks(["EXIF"], in: turned) == ["EXIF"])
    #expect(turned[20] & 0x0C == 0x08)
  }

  @Test("as GIF loses comments and programs' own notes, and goes on for as long as it did")
  func partsOfGIF() throws {
    let plain = try Picture.bytes("moving.gif")
    #expect(try Photo.withoutMetadata(plain) == plain)
    let start = 13 + (3 << (Int(plain[10]) & 7 + 1))
    let forever: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    let bytes = inserting(forever, at: start, into: plain)
    let comment: [UInt8] = [0x21, 0xFE, 3] + Array("Hoa".utf8) + [0]
    let notes: [UInt8] = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [1, 7, 0]
    #expect(
      try Photo.withoutMetadata(
        inserting(comment + notes, at: start, into: bytes) + Array("sau cùng".utf8)) == bytes)
    #expect(try Photo.withoutMetadata(Array(bytes.dropLast())) == bytes)
  }

  @Test(
    "says so where it was cut, wherever that was",
    arguments: ["everything.jpg", "progressive.jpg", "plain.png", "turned-6.webp"])
  func cut(name: String) throws {
    let bytes = try Picture.bytes(name)
    for count in 0..<bytes.count {
      #expect(throws: PhotoError.self) { try Photo.withoutMetadata(Array(bytes.prefix(count))) }
    }
  }

  @Test(
    "is a picture or an error with any one byte changed",
    arguments: ["everything.jpg", "alpha.png", "moving.png", "moving.webp", "moving.gif"])
  func changed(name: String) throws {
    let bytes = try Picture.bytes(name)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x55
      do throws(PhotoError) {
        #expect(try Photo.withoutMetadata(changed).count <= bytes.count)
      } catch {
        #expect(error != .outOfMemory)
      }
    }
  }
}
