package import Diagnostics

/// Pictures and films that phones, cameras and scanners write and that no page shows. What they hold
/// besides (where they were taken, by whom) is not taken out of them, so none is published.
package enum ForeignFormat: Sendable, Hashable, CaseIterable {
  case heic, avif, tiff, bmp, film

  /// The format that `head`, the beginning of a file, is in.
  package init?(beginning head: [UInt8]) {
    let view = ByteView(head[...])
    // Boxes begin with their length, which no text does.
    if view[0] == 0, view.has("ftyp", at: 4) {
      guard let format = Self.format(ofBrandsIn: view) else { return nil }
      self = format
    } else if ["II*\0", "MM\0*", "II+\0", "MM\0+"].contains(where: { view.has($0, at: 0) }) {
      self = .tiff
    } else if view.has("BM", at: 0), view.littleEndian(at: 6, bytes: 4) == 0,
      let header = view.littleEndian(at: 14, bytes: 4), (12...124).contains(header)
    {
      self = .bmp
    } else if Self.isFilm(view) {
      self = .film
    } else {
      return nil
    }
  }

  /// By the brands that a file of the family of MP4 (ISO 14496-12) says it follows. Sound is no film.
  private static func format(ofBrandsIn view: ByteView) -> ForeignFormat? {
    let end = min(view.bigEndian(at: 0, bytes: 4) ?? 0, 256)
    let brands = [8] + stride(from: 16, to: end, by: 4)
    func has(_ brand: StaticString) -> Bool { brands.contains { view.has(brand, at: $0) } }
    if has("M4A ") || has("M4B ") || has("F4A ") { return nil }
    if has("avif") || has("avis") { return .avif }
    return ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].contains(where: has)
      ? .heic : .film
  }

  /// QuickTime of before the brands, Matroska and WebM, AVI, Windows Media, Flash, MPEG.
  private static func isFilm(_ view: ByteView) -> Bool {
    let boxes: [StaticString] = ["moov", "mdat", "wide", "pnot"]
    if view[0] == 0, boxes.contains(where: { view.has($0, at: 4) }) { return true }
    if view.has("RIFF", at: 0) { return view.has("AVI ", at: 8) }
    let starts = [0x1A45_DFA3, 0x3026_B275, 0x464C_5601, 0x0000_01BA, 0x0000_01B3]
    return view.bigEndian(at: 0, bytes: 4).map(starts.contains) ?? false
  }

  /// What servers call it.
  package var mediaType: String {
    switch self {
    case .heic: "image/heic"
    case .avif: "image/avif"
    case .tiff: "image/tiff"
    case .bmp: "image/bmp"
    case .film: "video/mp4"
    }
  }
}

extension ForeignFormat {
  /// The finding about `file`, which a page shows or offers.
  package func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(
      self == .film ? ImagesRule.videoFile : .pictureFormat, at: Place(file: file), message,
      hint: hint)
  }

  /// Why it is not published.
  private var message: Message {
    switch self {
    case .heic:
      Message(
        vi: "Ảnh HEIC của điện thoại: phần lớn trình duyệt không hiện được, nên không đăng.",
        en: "This is a HEIC picture from a phone: most browsers cannot show it, so it is not"
          + " published.")
    case .avif:
      Message(
        vi: "Ảnh AVIF: trình duyệt cũ không hiện được, bangtin không đọc được, nên không đăng.",
        en: "This is an AVIF picture: older browsers cannot show it and bangtin cannot read it, so"
          + " it is not published.")
    case .tiff:
      Message(
        vi: "Ảnh TIFF: trình duyệt không hiện được, nên không đăng.",
        en: "This is a TIFF picture: browsers cannot show it, so it is not published.")
    case .bmp:
      Message(
        vi: "Ảnh BMP: tệp quá nặng cho trang web, nên không đăng.",
        en: "This is a BMP picture: it is too heavy for a web page, so it is not published.")
    case .film:
      Message(
        vi: "Đây là video: tệp nặng, có thể ghi cả nơi quay, nên không đăng lên trang.",
        en: "This is a video: heavy, and it may tell where it was filmed, so it is not published.")
    }
  }

  /// What to do next.
  private var hint: Message {
    switch self {
    case .heic:
      Message(
        vi: "Lưu ảnh thành JPEG: trên Windows mở bằng Photos, chọn Lưu dưới dạng. iPhone chụp thẳng"
          + " ra JPEG khi chọn Cài đặt › Camera › Định dạng › Tương thích nhất.",
        en: "Save it as JPEG: on Windows open it in Photos and choose Save as. An iPhone takes JPEG"
          + " after Settings › Camera › Formats › Most Compatible.")
    case .avif, .bmp:
      Message(
        vi: "Mở ảnh bằng Photos hoặc Paint rồi lưu lại thành JPEG hoặc PNG.",
        en: "Open it in Photos or Paint and save it as JPEG or PNG.")
    case .tiff:
      Message(
        vi: "Ảnh chụp thì lưu lại thành JPEG; bản quét văn bản thì lưu thành PDF.",
        en: "Save a photo as JPEG, and a scanned paper as PDF.")
    case .film:
      Message(
        vi:
          "Đăng video lên kênh của nhà trường rồi dán đường dẫn ấy thành một dòng riêng trong bài.",
        en: "Put it on the school's channel and paste its address into the text, on a line of its"
          + " own.")
    }
  }
}
