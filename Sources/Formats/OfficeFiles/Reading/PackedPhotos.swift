/// The photos in an office file, or in any other ZIP file.
package enum PackedPhotos {
  /// The most photos that are looked at.
  private static let most = 100
  /// What a camera writes stands in the first 64 KB, behind a header.
  private static let size = 80_000

  /// How each JPEG in `bytes` begins; nothing where that is no ZIP file.
  package static func beginnings(in bytes: [UInt8]) -> [[UInt8]] {
    do throws(OfficeReadingError) {
      let package = try ZipPackage(bytes, limits: OfficeText.Limits())
      return package.beginnings(ofNamesWith: [".jpg", ".jpeg"], count: most, size: size)
    } catch {
      return []
    }
  }
}
