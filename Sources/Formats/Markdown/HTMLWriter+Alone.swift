internal import Markup

extension HTMLWriter {
  /// Writes `child`, all there is in `paragraph`, as a figure or a card if it is a picture or a
  /// film; false where it is neither.
  mutating func writeAlone(_ child: CmarkNode, in paragraph: CmarkNode) -> Bool {
    switch child.kind {
    case .image where has(.figures): writeFigure(child, in: paragraph)
    case .link where has(.videoCards):
      guard let host = child.withAddress({ VideoHost(of: $0) }) else { return false }
      let text = Guard.text(child.innerText(withHTML: false).span, mayHold: hasGuards)
      let address = child.withAddress { Guard.text($0, mayHold: hasGuards) }
      writeCard(host, address: address, title: text == address ? nil : text, in: paragraph)
    case .text where has(.videoCards) && has(.bareAddresses):
      let address: String? = child.withLiteral { text in
        guard Address.starts(text, with: "http"), VideoHost(of: text) != nil,
          let bare = BareAddress.around(
            text[4] == UInt8(ascii: ":") ? 4 : 5, in: text, from: 0), bare.range == 0..<text.count
        else { return nil }
        return Self.text(text)
      }
      guard let address, let host = VideoHost(of: address.utf8Span.span) else { return false }
      writeCard(host, address: address, title: nil, in: paragraph)
    default: return false
    }
    return true
  }

  private mutating func writeFigure(_ image: CmarkNode, in paragraph: CmarkNode) {
    startLine()
    beginText(of: paragraph)
    write("<figure>")
    writeImage(image, isFigure: true)
    image.withTitle { title in
      guard !title.isEmpty else { return }
      let caption = Guard.text(title, mayHold: hasGuards)
      write("<figcaption>")
      write(text: caption)
      write("</figcaption>")
      plain.append(contentsOf: caption.utf8)
    }
    write("</figure>\n")
  }

  private mutating func writeCard(
    _ host: VideoHost, address: String, title: String?, in paragraph: CmarkNode
  ) {
    startLine()
    beginText(of: paragraph)
    let place = locate(address.utf8Span.span)
    write("<p class=\"video-card\"><a href=\"")
    marks.append(Mark(offset: html.count, kind: .link(destination: address), source: place))
    write("\">")
    if let title {
      write("<span class=\"video-title\">")
      write(text: title)
      write("</span> ")
      plain.append(contentsOf: title.utf8)
    }
    write("<span class=\"video-host\">")
    write(text: host.name.map { "\(options.labels.watchOn) \($0)" } ?? options.labels.videoFile)
    write("</span></a></p>\n")
  }
}
