import Testing

@testable import Images

@Suite("Pictures made smaller")
struct PhotoTests {
  @Test("All eight ways of holding a camera are turned upright", arguments: 1...8)
  func upright(number: Int) throws {
    for format in [PhotoFormat.jpeg, .webp, .png] {
      let variant = try Picture.variant("turned-\(number).jpg", format, width: 12)
      #expect([variant.width, variant.height] == [12, 8])
      let pixels = try Picture.pixels(variant)
      #expect([pixels.width, pixels.height] == [12, 8])
      #expect(distance(pixels.quarters, fourQuarters) <= 24)
    }
  }

  @Test("WebP is turned too")
  func uprightWebP() throws {
    let pixels = try Picture.pixels(try Picture.variant("turned-6.webp"))
    #expect([pixels.width, pixels.height] == [24, 16])
    #expect(pixels.quarters == fourQuarters)
  }

  @Test(
    "Colours of other spaces become those of sRGB, as LittleCMS has them",
    arguments: [
      // By Pictures/make.py. Darkest last; JPEG and a table's steps cost a number or two.
      (
        "p3.jpg", 3,
        [[215, 93, 31], [0, 183, 78], [94, 69, 218], [128, 128, 128], [255, 255, 255]]
      ),
      (
        "p3.webp", 1,
        [[215, 93, 31], [0, 183, 78], [94, 69, 218], [128, 128, 128], [255, 255, 255]]
      ),
      (
        "adobe.png", 1,
        [
          [227, 100, 42], [0, 181, 83], [97, 68, 215], [129, 129, 129], [255, 255, 255],
          [1, 12, 1],
        ]
      ),
      (
        "prophoto.png", 1,
        [
          [255, 80, 47], [0, 209, 87], [44, 81, 231], [146, 146, 146], [255, 255, 255], [1, 28, 2],
        ]
      ),
    ] as [(String, Int, [[Int]])])
  func colours(name: String, tolerance: Int, expected: [[Int]]) throws {
    let pixels = try Picture.pixels(try Picture.variant(name))
    let found = expected.indices.map { pixels[$0 * 8 + 4, 4] }
    let wanted = expected.map { SIMD4($0[0], $0[1], $0[2], 255) }
    #expect(distance(found, wanted) <= tolerance, "\(found)")
  }

  @Test(
    "Every kind of file is read",
    arguments: [
      ("plain.png", 0), ("rgb16.png", 0), ("interlaced.png", 0), ("palette.png", 0),
      ("progressive.jpg", 24), ("cmyk.jpg", 24), ("photo.webp", 24),
    ])
  func kinds(name: String, tolerance: Int) throws {
    let pixels = try Picture.pixels(try Picture.variant(name))
    #expect(distance(pixels.quarters, fourQuarters) <= tolerance, "\(pixels.quarters)")
  }

  @Test("Grey stays grey, and JPEG and PNG say so in few bytes")
  func grey() throws {
    let pixels = try Picture.pixels(try Picture.variant("grey.jpg", .jpeg))
    #expect(pixels.quarters.allSatisfy { $0.x == $0.y && $0.y == $0.z })
    let variant = try Picture.variant("grey.jpg", .jpeg)
    // The frame header: one component.
    let frame = try #require(
      variant.bytes.indices.first { variant.bytes[$0...].starts(with: [0xFF, 0xC2]) })
    #expect(variant.bytes[frame + 9] == 1)
    let ramp = try Picture.pixels(try Picture.variant("grey16.png"))
    #expect((0..<24).map { ramp[$0, 3].x } == (0..<24).map { ($0 * 65535 / 23 + 128) / 257 })
  }

  @Test("A PNG that counts in light is brought to sRGB")
  func light() throws {
    let pixels = try Picture.pixels(try Picture.variant("light.png"))
    #expect((0..<4).map { pixels[$0, 2].x } == [0, 137, 188, 225])
  }

  @Test("Grey that may be see-through is read too")
  func greyAlpha() throws {
    let variant = try Picture.variant("grey-alpha.png")
    let pixels = try Picture.pixels(variant)
    #expect(pixels[2, 2] == SIMD4(90, 90, 90, 255))
    #expect(pixels[21, 13].w == 0)
    #expect(try PhotoFacts(of: try Picture.bytes("grey-alpha.png")).plainFormat == .png)
  }

  @Test("A strip of 20,000 pixels keeps a row at every width")
  func strip() throws {
    let bytes = try Picture.bytes("strip.png")
    let wishes = try PhotoFacts(of: bytes).requests(widths: [480, 960, 1600])
    let made = try Photo.variants(of: bytes, wishes)
    #expect(made.map(\.width) == [480, 960, 1600, 480, 960, 1600])
    #expect(made.allSatisfy { $0.height == 1 })
  }

  @Test("What is see-through stays so; what cannot be seen lends its colour to nothing")
  func alpha() throws {
    for name in ["alpha.png", "alpha.webp"] {
      for format in [PhotoFormat.png, .webp] {
        let whole = try Picture.pixels(try Picture.variant(name, format))
        #expect(whole.quarters[0] == [200, 40, 40, 128])
        #expect(whole.quarters[1].w == 0)
        #expect(whole.quarters[2] == fourQuarters[2])
        let small = try Picture.pixels(try Picture.variant(name, format, width: 6))
        for x in 0..<6 where small[x, 3].w == 255 {
          // Hidden magenta beside white would show as less green.
          #expect(x < 3 || small[x, 3].y > 225)
        }
      }
    }
  }

  @Test("JPEG, which has no alpha, shows the picture on white")
  func onWhite() throws {
    let pixels = try Picture.pixels(try Picture.variant("alpha.png", .jpeg))
    #expect(
      distance(
        pixels.quarters,
        [
          [227, 147, 147, 255], [255, 255, 255, 255], fourQuarters[2], fourQuarters[3],
        ]) <= 12, "\(pixels.quarters)")
  }

  @Test("A drawing keeps every number in WebP; a photo gives some up")
  func drawings() throws {
    let drawing = try Picture.variant("plain.png", .webp)
    #expect(try Picture.pixels(drawing).quarters == fourQuarters)
    #expect(drawing.bytes[12..<16].elementsEqual("VP8L".utf8))
    let photo = try Picture.variant("turned-1.jpg", .webp)
    #expect(photo.bytes[12..<16].elementsEqual("VP8 ".utf8))
  }

  @Test("Answers come in the order of the requests, each once, none wider than the picture")
  func order() throws {
    let requests = [(48, PhotoFormat.jpeg), (8, .webp), (12, .jpeg), (8, .webp)].map {
      VariantRequest(width: $0.0, format: $0.1)
    }
    let variants = try Photo.variants(of: try Picture.bytes("turned-1.jpg"), requests)
    #expect(variants.map(\.request) == requests)
    #expect(variants.map(\.width) == [24, 8, 12, 8])
    #expect(variants.map(\.height) == [16, 5, 8, 5])
    #expect(variants[1] == variants[3])
  }

  @Test("The same picture gives the same bytes, alone or among others", arguments: Picture.still)
  func same(name: String) throws {
    let bytes = try Picture.bytes(name)
    let requests = try PhotoFacts(of: bytes).requests(widths: [8, 12, 24])
    let together = try Photo.variants(of: bytes, requests)
    #expect(try Photo.variants(of: bytes, requests) == together)
    #expect(try requests.flatMap { try Photo.variants(of: bytes, [$0]) } == together)
  }
}
