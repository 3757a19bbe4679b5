import Diagnostics
import Testing

@testable import Images

@Suite("Pictures and films that are not published")
struct ForeignFormatTests {
  /// The first box of a file of the family of MP4.
  static func brands(_ major: String, _ others: String...) -> [UInt8] {
    let names = Array("ftyp\(major)".utf8) + [0, 0, 0, 0] + others.flatMap { Array($0.utf8) }
    return [0, 0, 0, UInt8(names.count + 4)] + names
  }

  static let beginnings: [([UInt8], ForeignFormat?)] = [
    (brands("heic", "mif1", "heic"), .heic), (brands("mif1", "heic", "miaf"), .heic),
    (brands("msf1", "hevc"), .heic), (brands("avif", "mif1", "miaf"), .avif),
    (brands("mif1", "miaf", "avif"), .avif), (brands("isom", "iso2", "mp41"), .film),
    (brands("qt  "), .film), (brands("3gp4", "isom"), .film), (brands("M4V ", "mp42"), .film),
    // A song, and a voice memo.
    (brands("M4A ", "mp42", "isom"), nil),
    (Array("II*\0".utf8) + [8, 0, 0, 0], .tiff), (Array("MM\0*".utf8) + [0, 0, 0, 8], .tiff),
    (Array("BM".utf8) + [54, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0], .bmp),
    (Array("The wide river".utf8), nil), (Array("Xem ftyp".utf8), nil),
    (Array("BM-01: Phiếu đăng ký dự tuyển".utf8), nil),
    ([0, 0, 0, 8] + Array("wide".utf8), .film), ([0, 0, 2, 0] + Array("moov".utf8), .film),
    (Array("RIFF1234AVI LIST".utf8), .film), (Array("RIFF1234WAVEfmt ".utf8), nil),
    (Array("RIFF1234WEBPVP8 ".utf8), nil), ([0x1A, 0x45, 0xDF, 0xA3], .film),
    ([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], .film), ([0, 0, 1, 0xBA, 0x44], .film),
    ([0xFF, 0xD8, 0xFF, 0xE0], nil), (Array("%PDF-1.7".utf8), nil), ([], nil),
  ]

  @Test("are known by how they begin, whatever they are called", arguments: beginnings)
  func known(beginning: [UInt8], format: ForeignFormat?) {
    #expect(ForeignFormat(beginning: beginning) == format)
    for count in beginning.indices {
      _ = ForeignFormat(beginning: Array(beginning.prefix(count)))
    }
  }

  @Test(
    "are refused with a way to publish them",
    arguments: [
      (
        ForeignFormat.heic, "picture-format",
        "Ảnh HEIC của điện thoại: phần lớn trình duyệt không hiện được, nên không đăng.",
        "Lưu ảnh thành JPEG: trên Windows mở bằng Photos, chọn Lưu dưới dạng. iPhone chụp thẳng ra"
          + " JPEG khi chọn Cài đặt › Camera › Định dạng › Tương thích nhất.",
        "This is a HEIC picture from a phone: most browsers cannot show it, so it is not published.",
        "Save it as JPEG: on Windows open it in Photos and choose Save as. An iPhone takes JPEG"
          + " after Settings › Camera › Formats › Most Compatible."
      ),
      (
        .avif, "picture-format",
        "Ảnh AVIF: trình duyệt cũ không hiện được, bangtin không đọc được, nên không đăng.",
        "Mở ảnh bằng Photos hoặc Paint rồi lưu lại thành JPEG hoặc PNG.",
        "This is an AVIF picture: older browsers cannot show it and bangtin cannot read it, so it"
          + " is not published.",
        "Open it in Photos or Paint and save it as JPEG or PNG."
      ),
      (
        .tiff, "picture-format", "Ảnh TIFF: trình duyệt không hiện được, nên không đăng.",
        "Ảnh chụp thì lưu lại thành JPEG; bản quét văn bản thì lưu thành PDF.",
        "This is a TIFF picture: browsers cannot show it, so it is not published.",
        "Save a photo as JPEG, and a scanned paper as PDF."
      ),
      (
        .bmp, "picture-format", "Ảnh BMP: tệp quá nặng cho trang web, nên không đăng.",
        "Mở ảnh bằng Photos hoặc Paint rồi lưu lại thành JPEG hoặc PNG.",
        "This is a BMP picture: it is too heavy for a web page, so it is not published.",
        "Open it in Photos or Paint and save it as JPEG or PNG."
      ),
      (
        .film, "video-file",
        "Đây là video: tệp nặng, có thể ghi cả nơi quay, nên không đăng lên trang.",
        "Đăng video lên kênh của nhà trường rồi dán đường dẫn ấy thành một dòng riêng trong bài.",
        "This is a video: heavy, and it may tell where it was filmed, so it is not published.",
        "Put it on the school's channel and paste its address into the text, on a line of its own."
      ),
    ] as [(ForeignFormat, String, String, String, String, String)])
  func said(
    format: ForeignFormat, id: String, vi: String, hintVi: String, en: String, hintEn: String
  ) {
    let finding = format.diagnostic(in: "content/posts/hoi-khoe/IMG_0421")
    #expect(finding.id == id)
    #expect(finding.severity == .error)
    #expect(finding.place?.file == "content/posts/hoi-khoe/IMG_0421")
    #expect(finding.message == Message(vi: vi, en: en))
    #expect(finding.hint == Message(vi: hintVi, en: hintEn))
  }
}
