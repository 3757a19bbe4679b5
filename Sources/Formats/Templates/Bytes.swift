import Markup

extension [UInt8] {
  /// Appends `text` for HTML, its special characters as references.
  mutating func appendEscaped(_ text: String) {
    HTML.append(text, to: &self)
  }

  /// Appends `text` as it is.
  mutating func append(_ text: String) {
    append(copying: text.utf8.span)
  }

  /// Appends `bytes` as they are.
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
