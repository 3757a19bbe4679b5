/// Writes XML 1.0 as it goes: feeds, sitemaps, charts and the parts of office files.
package struct XMLWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// A writer that begins with an XML declaration, or with nothing for a piece of a document.
  package init(declaration: Bool = true) {
    if declaration {
      bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    }
  }

  /// An element with what `content` writes inside; `<name/>` where it writes nothing.
  package mutating func element<E: Error>(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout XMLWriter) throws(E) -> Void
  ) throws(E) {
    open(name, attributes)
    let start = bytes.count
    bytes.append(0x3E)
    try content(&self)
    if bytes.count == start + 1 {
      bytes.removeLast()
      bytes.append(contentsOf: "/>".utf8)
    } else {
      bytes.append(contentsOf: "</".utf8)
      append(name)
      bytes.append(0x3E)
    }
  }

  /// An element with `text` inside.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without content.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    open(name, attributes)
    bytes.append(contentsOf: "/>".utf8)
  }

  /// Text, with what is not allowed in XML 1.0 left out.
  package mutating func text(_ text: String) {
    XMLText.append(text, to: &bytes)
  }

  /// UTF-8 text, as HTML to stand escaped in a feed.
  package mutating func text(_ text: [UInt8]) {
    XMLText.append(text.span, to: &bytes)
  }

  /// A line feed, so that long files can be read and compared.
  package mutating func lineBreak() {
    bytes.append(0x0A)
  }

  /// Finished XML as it is.
  package mutating func raw(_ xml: [UInt8]) {
    bytes.append(contentsOf: xml)
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    bytes.append(0x3C)
    append(name)
    for (name, value) in attributes {
      bytes.append(0x20)
      append(name)
      bytes.append(contentsOf: "=\"".utf8)
      XMLText.append(value, inAttribute: true, to: &bytes)
      bytes.append(0x22)
    }
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}
