import Testing

@testable import Images

@Suite("What a picture says before its pixels")
struct PhotoFactsTests {
  @Test("Size as it is shown, whatever way the camera was held", arguments: 1...8)
  func turned(number: Int) throws {
    let facts = try PhotoFacts(of: try Picture.bytes("turned-\(number).jpg"))
    #expect(facts.width == 24)
    #expect(facts.height == 16)
    #expect(facts.orientation.rawValue == number)
  }

  @Test(
    "Format, alpha, movement, drawing and profile",
    arguments: [
      ("everything.jpg", PhotoFormat.jpeg, ["profile"]),
      ("progressive.jpg", .jpeg, []),
      ("plain.png", .png, []),
      ("alpha.png", .png, ["alpha"]),
      ("palette.png", .png, ["drawn"]),
      ("adobe.png", .png, ["profile"]),
      ("light.png", .png, ["profile"]),
      ("moving.png", .png, ["moves"]),
      ("photo.webp", .webp, []),
      ("alpha.webp", .webp, ["alpha", "drawn"]),
      ("p3.webp", .webp, ["drawn", "profile"]),
      ("moving.webp", .webp, ["moves"]),
      ("moving.gif", .gif, ["moves"]),
    ])
  func kinds(name: String, format: PhotoFormat, traits: [String]) throws {
    let facts = try PhotoFacts(of: try Picture.bytes(name))
    #expect(facts.format == format)
    let found = [
      facts.hasAlpha ? "alpha" : nil, facts.isDrawn ? "drawn" : nil,
      facts.isAnimated ? "moves" : nil, facts.hasProfile ? "profile" : nil,
    ]
    #expect(found.compactMap(\.self) == traits)
  }

  @Test(
    "Whether it has to be decoded as a whole",
    arguments: [
      ("everything.jpg", false), ("progressive.jpg", true), ("plain.png", false),
      ("interlaced.png", true), ("photo.webp", true), ("alpha.webp", true),
    ])
  func decodedWhole(name: String, isWhole: Bool) throws {
    #expect(try PhotoFacts(of: try Picture.bytes(name)).isDecodedWhole == isWhole)
  }

  @Test("The beginning of a file is enough once it holds the size")
  func beginning() throws {
    let bytes = try Picture.bytes("everything.jpg")
    let whole = try PhotoFacts(of: bytes)
    let sizes = bytes.indices.map { count in
      do { return try PhotoFacts(of: Array(bytes.prefix(count))).width } catch { return 0 }
    }
    let enough = try #require(sizes.firstIndex { $0 > 0 })
    #expect(enough < 1300)
    #expect(sizes[enough...].allSatisfy { $0 == whole.width })
  }

  @Test("No picture is made wider than it is; its own width stands for all that are")
  func widths() throws {
    let facts = try PhotoFacts(of: try Picture.bytes("turned-6.jpg"))
    #expect(facts.widths(of: [480, 12, 8, 960, 0]) == [8, 12, 24])
    #expect(facts.widths(of: [8, 24]) == [8, 24])
    #expect(facts.height(atWidth: 8) == 5)
    #expect(facts.height(atWidth: 1) == 1)
  }

  @Test(
    "Beside WebP: JPEG for photos, PNG for drawings and what is see-through, nothing for what moves",
    arguments: [
      ("turned-1.jpg", ["webp 12", "webp 24", "jpg 12", "jpg 24"]),
      ("plain.png", ["webp 12", "webp 24", "jpg 12", "jpg 24"]),
      ("palette.png", ["webp 12", "webp 24", "png 12", "png 24"]),
      ("alpha.webp", ["webp 12", "webp 24", "png 12", "png 24"]),
      ("moving.webp", []), ("moving.png", []), ("moving.gif", []),
    ])
  func requests(name: String, expected: [String]) throws {
    let requests = try PhotoFacts(of: try Picture.bytes(name)).requests(widths: [12, 480])
    #expect(requests.map { "\($0.format.fileExtension) \($0.width)" } == expected)
  }
}
