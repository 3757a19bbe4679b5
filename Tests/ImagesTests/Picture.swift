import Foundation

@testable import Images

/// The pictures that `Pictures/make.py` made, and what is in a picture.
enum Picture {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Pictures")

  /// Every picture that can be made smaller.
  static let still = [
    "adobe.png", "alpha.png", "alpha.webp", "cmyk.jpg", "everything.jpg", "grey.jpg",
    "grey-alpha.png", "grey16.png",
    "interlaced.png", "light.png", "p3.jpg", "p3.webp", "palette.png", "photo.webp", "plain.png",
    "progressive.jpg", "prophoto.png", "rgb16.png", "turned-6.jpg", "turned-6.webp",
  ]

  /// The bytes of the picture `name`.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// The only variant of the picture `name` in `format`.
  static func variant(
    _ name: String, _ format: PhotoFormat = .png, width: Int = 1000
  ) throws -> Variant {
    let request = VariantRequest(
      width: width, format: format, quality: PhotoQuality(jpeg: 95, webp: 95))
    return try Photo.variants(of: try bytes(name), [request])[0]
  }

  /// The numbers in a variant's file, as its library reads them.
  static func pixels(_ variant: Variant) throws -> Pixels {
    switch variant.request.format {
    case .jpeg:
      try JpegDoor.withRows(of: variant.bytes, eighths: 8) { rows throws(PhotoError) in
        try Pixels(&rows)
      }
    case .png:
      try PngDoor.withRows(of: variant.bytes) { rows throws(PhotoError) in try Pixels(&rows) }
    default: try pixelsOfWebP(variant.bytes)
    }
  }

  private static func pixelsOfWebP(_ bytes: [UInt8]) throws -> Pixels {
    var rows = try WebPDoor.rows(of: bytes, try PhotoFacts(of: bytes))
    return try Pixels(&rows)
  }
}

/// The numbers of a picture, row after row.
struct Pixels {
  let width: Int
  let height: Int
  private let values: [UInt32]

  init(_ rows: inout some PixelRows & ~Copyable) throws(PhotoError) {
    var row = [UInt32](repeating: 0, count: rows.size.columns)
    var values: [UInt32] = []
    for _ in 0..<rows.size.rows {
      try rows.next(into: &row)
      values += row
    }
    self.width = rows.size.columns
    self.height = rows.size.rows
    self.values = values
  }

  /// Red, green, blue and alpha at a place.
  subscript(x: Int, y: Int) -> SIMD4<Int> {
    let value = values[y * width + x]
    return SIMD4(
      Int(value & 0xFF), Int(value >> 8 & 0xFF), Int(value >> 16 & 0xFF), Int(value >> 24))
  }

  /// The middles of the four quarters: red, green, blue and white in most pictures.
  var quarters: [SIMD4<Int>] {
    [(1, 1), (3, 1), (1, 3), (3, 3)].map { self[width * $0.0 / 4, height * $0.1 / 4] }
  }
}

/// The largest difference of any channel.
func distance(_ a: [SIMD4<Int>], _ b: [SIMD4<Int>]) -> Int {
  zip(a, b).map { pair in
    let difference = pair.0 &- pair.1
    return max(difference.max(), -difference.min())
  }.max() ?? .max
}

/// What the quarters of most pictures are.
let fourQuarters: [SIMD4<Int>] = [
  [200, 40, 40, 255], [40, 160, 60, 255], [40, 60, 200, 255], [240, 240, 240, 255],
]
