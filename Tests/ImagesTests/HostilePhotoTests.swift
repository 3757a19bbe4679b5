import Testing

@testable import Images

@Suite("Pictures made to harm")
struct HostilePhotoTests {
  private func error(_ bytes: [UInt8]) -> PhotoError? {
    do throws(PhotoError) {
      _ = try Photo.variants(of: bytes, [VariantRequest(width: 12, format: .png)])
      return nil
    } catch {
      return error
    }
  }

  /// Where the frame of a JPEG begins.
  private func frame(of jpeg: [UInt8]) throws -> Int {
    try #require(
      jpeg.indices.first { [[0xFF, 0xC0], [0xFF, 0xC2]].contains(Array(jpeg[$0...].prefix(2))) })
  }

  @Test(
    "A few bytes that declare a huge picture are refused by their header",
    arguments: ["progressive.jpg", "turned-1.jpg"])
  func declared(name: String) throws {
    var jpeg = try Picture.bytes(name)
    let frame = try frame(of: jpeg)
    jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0xEA, 0x60, 0xEA, 0x60])
    let most = try PhotoFacts(of: jpeg).isDecodedWhole ? 40 : 100
    #expect(error(jpeg) == .tooLarge(width: 60_000, height: 60_000, megapixels: most))
  }

  @Test("The same of WebP, of GIF and of pictures that move")
  func declaredElsewhere() throws {
    let webp =
      Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBPVP8X".utf8)
      + [10, 0, 0, 0, 2, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
    let gif = Array("GIF89a".utf8) + [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x3B]
    #expect(
      throws: PhotoError.tooLarge(width: 16_777_216, height: 16_777_216, megapixels: 100)
    ) { try PhotoFacts(of: webp).check(megapixels: 100) }
    #expect(throws: PhotoError.tooLarge(width: 65_535, height: 65_535, megapixels: 100)) {
      try PhotoFacts(of: gif).check(megapixels: 100)
    }
  }

  @Test("Scans of a progressive JPEG are counted: cameras write ten, a hundred are the last straw")
  func scans() throws {
    let jpeg = try Picture.bytes("progressive.jpg")
    let starts = jpeg.indices.dropLast().filter { jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xDA }
    let last = try #require(starts.last)
    let scan = jpeg[last..<(jpeg.count - 2)]
    func repeated(_ count: Int) -> [UInt8] {
      jpeg[..<last] + [[UInt8]](repeating: Array(scan), count: count).joined() + [0xFF, 0xD9]
    }
    #expect(error(repeated(1)) == nil)
    #expect(error(repeated(80)) == nil)
    guard case .damaged? = error(repeated(120)) else {
      Issue.record("read on")
      return
    }
  }

  @Test("Twelve bits a colour and the lossless kind are told as rare")
  func rare() throws {
    let jpeg = try Picture.bytes("turned-1.jpg")
    let frame = try frame(of: jpeg)
    var deep = jpeg
    deep[frame + 4] = 12
    #expect(error(deep) == .unsupported(.jpeg))
    var lossless = jpeg
    lossless[frame + 1] = 0xC3
    #expect(error(lossless) == .unsupported(.jpeg))
  }
}
