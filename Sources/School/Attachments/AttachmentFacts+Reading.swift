package import Content
import Images

extension AttachmentFacts {
  /// How much of a file's beginning is looked at, in bytes: a camera's preview may stand before the
  /// size of a JPEG.
  package static let headSize = 512 * 1024

  /// The facts of the file `name` of `size` bytes that begins with `head`: its type by its content,
  /// and by its name only where the content has no mark of its own (text, CSV, legacy Office).
  package init(name: String, size: Int, head: [UInt8]) {
    let type = MediaType.of(head, name: name)
    self.init(size: size, mediaType: type, pixels: Self.pixels(head))
  }

  /// The size of a picture as it is shown; nothing for what is none, or is cut off before its size.
  private static func pixels(_ head: [UInt8]) -> PixelSize? {
    do throws(PhotoError) {
      return PixelSize(try PhotoFacts(of: head))
    } catch {
      return nil
    }
  }
}
