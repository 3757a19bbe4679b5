import Diagnostics
import Testing

@testable import Images

@Suite("Pictures that cannot be used")
struct DamagedPhotoTests {
  private func error(_ bytes: [UInt8], megapixels: Int = 100) -> PhotoError? {
    do throws(PhotoError) {
      _ = try Photo.variants(
        of: bytes, [VariantRequest(width: 12, format: .png)], megapixels: megapixels)
      return nil
    } catch {
      return error
    }
  }

  @Test("A file cut anywhere before its pixels end says so", arguments: Picture.still)
  func cut(name: String) throws {
    let bytes = try Picture.bytes(name)
    for count in stride(from: 12, to: bytes.count / 2, by: 1) {
      let error = error(Array(bytes.prefix(count)))
      #expect(error != nil, "\(count)")
    }
    // What comes after the pixels may be missing: a mark of the end, a checksum.
    _ = error(Array(bytes.dropLast()))
  }

  @Test("A file with any one byte changed gives a picture or an error", arguments: Picture.still)
  func changed(name: String) throws {
    let bytes = try Picture.bytes(name)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x55
      if let error = error(changed, megapixels: 1) {
        #expect(error != .outOfMemory)
      }
    }
  }

  @Test("A header that promises too much is refused before a pixel is read")
  func bomb() throws {
    let bytes = try Picture.bytes("bomb.png")
    #expect(error(bytes) == .tooLarge(width: 40000, height: 40000, megapixels: 100))
    #expect(error(bytes, megapixels: 1600) == .damaged(at: 50))
  }

  @Test("A WebP whose pixels have no room for their own size is damaged")
  func webPWithoutHeader() {
    for (chunk, size) in [("VP8L", 4), ("VP8 ", 9), ("VP8X", 9)] {
      let bytes =
        Array("RIFF".utf8) + [22 + UInt8(size), 0, 0, 0] + Array("WEBP\(chunk)".utf8)
        + [UInt8(size), 0, 0, 0, 0x2F] + [UInt8](repeating: 0, count: 17)
      #expect(throws: PhotoError.damaged(at: 12)) { try PhotoFacts(of: bytes) }
    }
  }

  @Test("A WebP that says to end before its first chunk is damaged", arguments: 0...3)
  func emptyWebP(length: UInt8) throws {
    var bytes = try Picture.bytes("turned-6.webp")
    bytes.replaceSubrange(4..<8, with: [length, 0, 0, 0])
    #expect(throws: PhotoError.damaged(at: 4)) { try Photo.withoutMetadata(bytes) }
  }

  @Test("What takes memory for all its pixels may have fewer of them")
  func largeWhole() throws {
    // A sound WebP of 16000 × 6000 pixels of one colour.
    let bytes: [UInt8] =
      Array("RIFF".utf8) + [0x22, 0, 0, 0] + Array("WEBPVP8L".utf8)
      + [0x15, 0, 0, 0, 0x2F, 0x7F, 0xFE, 0xDB, 0x05, 0x07, 0x50, 0x2D, 0x85, 0x00, 0x02, 0xA0]
      + [0xA0, 0x29, 0x72, 0xFF, 0x63, 0x44, 0x44, 0xFF, 0x03, 0x00]
    #expect(error(bytes) == .tooLarge(width: 16000, height: 6000, megapixels: 40))
    #expect(throws: Never.self) {
      try PhotoFacts(of: bytes).check(megapixels: 240)
      try PhotoFacts(of: Picture.bytes("moving.webp")).check(megapixels: 1)
    }
  }

  @Test("A width or height of nothing is damage")
  func empty() throws {
    var png = try Picture.bytes("plain.png")
    png.replaceSubrange(16..<20, with: [0, 0, 0, 0])
    #expect(error(png) == .damaged(at: 0))
    // The height behind the mark of the frame.
    var jpeg = try Picture.bytes("progressive.jpg")
    let frame = try #require(jpeg.indices.first { jpeg[$0...].starts(with: [0xFF, 0xC2]) })
    jpeg.replaceSubrange(frame + 5..<frame + 7, with: [0, 0])
    #expect(error(jpeg) == .damaged(at: 0))
  }

  @Test(
    "What is no picture",
    arguments: [[], Array("GIF".utf8), Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)])
  func other(bytes: [UInt8]) {
    #expect(error(bytes) == .notAPicture)
  }

  @Test("What moves is kept whole, not made smaller")
  func moving() throws {
    #expect(error(try Picture.bytes("moving.webp")) == .unsupported(.webp))
    #expect(error(try Picture.bytes("moving.png")) == .unsupported(.png))
    #expect(error(try Picture.bytes("moving.gif")) == .unsupported(.gif))
  }

  private static let errors: [(error: PhotoError, id: String, vi: String, en: String)] = [
    (
      PhotoError.cutShort(at: 812), "photo-cut-short",
      "Ảnh bị cụt: tệp hết ở byte 812 khi ảnh còn dở dang.",
      "The picture is cut short: the file ends at byte 812, before the picture does."
    ),
    (
      .damaged(at: 90), "photo-damaged",
      "Ảnh bị hỏng: không đọc tiếp được từ khoảng byte 90.",
      "The picture is damaged: it cannot be read on from about byte 90."
    ),
    (
      .tooLarge(width: 40000, height: 40000, megapixels: 100), "photo-too-large",
      "Ảnh quá lớn: 40000 × 40000 điểm ảnh, vượt mức 100 triệu.",
      "The picture is too large: 40000 × 40000 pixels, above 100 million."
    ),
    (
      .notAPicture, "not-a-picture",
      "Tệp này không phải ảnh JPEG, PNG, WebP hay GIF, dù tên tệp có đuôi gì.",
      "This file is no JPEG, PNG, WebP or GIF picture, whatever its name ends in."
    ),
    (
      .unsupported(.jpeg), "photo-unsupported",
      "Ảnh JPEG này thuộc loại hiếm mà bangtin chưa đọc được.",
      "This is a rare kind of JPEG that bangtin does not read."
    ),
    (
      .notWritten(.webp), "photo-not-made",
      "Không tạo được bản thu nhỏ WebP của ảnh này.",
      "A smaller WebP of this picture cannot be made."
    ),
    (
      .outOfMemory, "photo-not-made",
      "Máy không đủ bộ nhớ để xử lý ảnh này.",
      "This machine has too little memory for this picture."
    ),
    (
      .notIncluded, "photos-not-included",
      "Bản bangtin này không kèm phần xử lý ảnh.",
      "This bangtin was built without its part for photos."
    ),
  ]

  @Test("Every error says what and what next, in both languages", arguments: errors)
  func said(error: PhotoError, id: String, vi: String, en: String) {
    let finding = error.diagnostic(in: "content/posts/le-khai-giang/san-truong.jpg")
    #expect(finding.id == id)
    #expect(finding.message.vi == vi)
    #expect(finding.message.en == en)
    #expect(finding.place?.file == "content/posts/le-khai-giang/san-truong.jpg")
    #expect(finding.severity == (error == .notIncluded ? .warning : .error))
  }

  @Test(
    "The hint fits the error",
    arguments: [
      (
        PhotoError.damaged(at: 0),
        "Chép lại ảnh từ máy chụp hoặc tải lại tệp gốc: lần chép trước có thể đã dở dang.",
        "Copy it again from the camera, or download the original again: the last copy may not have"
          + " been finished."
      ),
      (
        .tooLarge(width: 1, height: 1, megapixels: 1),
        "Thu nhỏ ảnh trước khi đăng: chiều rộng 4000 điểm ảnh là thừa đủ cho trang web. Cần giữ"
          + " nguyên cỡ thì nâng image_megapixels ở [limits] của site.toml.",
        "Make it smaller before publishing: a width of 4000 pixels is plenty for a web page. To"
          + " keep its size, raise image_megapixels in [limits] of site.toml."
      ),
      (
        .notAPicture, "Mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành JPEG hoặc PNG.",
        "Open it in a picture viewer and save it as JPEG or PNG."
      ),
      (
        .notIncluded, "Biên dịch lại với --traits Photos.", "Build it again with --traits Photos."
      ),
      (.outOfMemory, nil, nil),
    ] as [(PhotoError, String?, String?)])
  func hints(error: PhotoError, vi: String?, en: String?) {
    #expect(error.hint?.vi == vi)
    #expect(error.hint?.en == en)
  }

  @Test("Every rule of the room speaks for a photo, a drawing or what is neither")
  func rules() {
    let ofPhotos = Self.errors.map(\.error.rule.rawValue)
    let ofDrawings = (SVGCheckTests.harm.map(\.rule) + [.svgEncoding]).map(\.rawValue)
    let ofOthers = ForeignFormat.allCases.map { $0.diagnostic(in: "anh").id }
    #expect(
      Set(ofPhotos + ofDrawings + ofOthers) == Set(ImagesRule.allCases.map(\.rawValue)))
  }
}
