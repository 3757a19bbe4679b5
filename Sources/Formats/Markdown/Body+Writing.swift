package import Markup

extension Body {
  /// Appends the HTML to `page`; `splice` writes what stands at each mark, in order.
  package func write(to page: inout [UInt8], splicing splice: (Mark, inout [UInt8]) -> Void) {
    var written = 0
    for mark in marks {
      page.append(contentsOf: html[written..<mark.offset])
      written = mark.offset
      splice(mark, &page)
    }
    page.append(contentsOf: html[written...])
  }

  /// The HTML with the addresses as the author wrote them and no elements around citations.
  package var plainHTML: [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(html.count + 64 * marks.count)
    write(to: &page) { mark, page in mark.writePlainly(to: &page) }
    return page
  }
}

extension Mark {
  /// Appends what CommonMark's own HTML has here; nothing for a citation.
  package func writePlainly(to page: inout [UInt8]) {
    switch kind {
    case .link(let destination): Mark.append(address: destination, to: &page)
    case .image(let image): image.write(to: &page)
    case .citationStart, .citationEnd: break
    }
  }

  /// Appends `address` for `href="…"` or `src="…"`: what may not stand in an address as `%XX`,
  /// `&` and `'` as references.
  package static func append(address: String, to page: inout [UInt8]) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        page.append(byte)
      case UInt8(ascii: "&"): page.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): page.append(contentsOf: "&#x27;".utf8)
      default:
        if "-_.+!*(),%#@?=;:/,~$".utf8.contains(byte) {
          page.append(byte)
        } else {
          page.append(UInt8(ascii: "%"))
          page.append(hexadecimalDigit(byte >> 4))
          page.append(hexadecimalDigit(byte & 15))
        }
      }
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension Image {
  /// Appends the `<img>` element, its address as the author wrote it.
  package func write(to page: inout [UInt8]) {
    page.append(contentsOf: "<img src=\"".utf8)
    Mark.append(address: source, to: &page)
    page.append(contentsOf: "\" alt=\"".utf8)
    Escaping.append(alt.utf8Span.span, to: &page)
    // The title of a figure is its caption.
    if let title, !isFigure {
      page.append(contentsOf: "\" title=\"".utf8)
      Escaping.append(title.utf8Span.span, to: &page)
    }
    page.append(contentsOf: "\" />".utf8)
  }
}
