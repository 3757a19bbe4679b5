import VietnameseText

/// The one place where the text of a value, a key or a cell is made from bytes: here it becomes NFC.
enum ScalarText {
  /// The text of valid UTF-8.
  static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    Composition.composed(unsafe String(decoding: bytes, as: UTF8.self))
  }

  /// The text of valid UTF-8.
  static func text(of bytes: some Collection<UInt8>) -> String {
    Composition.composed(String(decoding: bytes, as: UTF8.self))
  }
}
