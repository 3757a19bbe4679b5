import Foundation

/// Small photos with everything that cameras write into them.
package enum SamplePhoto {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ImagesTests/Pictures")

  /// The bytes of the photo `name` of `Tests/ImagesTests/Pictures`.
  package static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
