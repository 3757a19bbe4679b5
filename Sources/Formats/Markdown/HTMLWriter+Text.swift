internal import Markup

extension HTMLWriter {
  /// Writes a text node.
  mutating func writeText(_ node: CmarkNode) {
    let skip = skippedBytes
    skippedBytes = 0
    node.withLiteral { text in
      if seeksBlankAddresses { reportBlankAddresses(in: text) }
      let rest = text.extracting(min(skip, text.count)..<text.count)
      if hasSigns {
        writeSigns(rest, strikes: strikes?.signs[node] ?? [], shift: skip)
      } else {
        writeRun(rest)
      }
    }
  }

  /// Reports what was meant as a link or a picture in `text`.
  private mutating func reportBlankAddresses(in text: Span<UInt8>) {
    for index in 0..<max(0, text.count - 1)
    where text[index] == UInt8(ascii: "]") && text[index + 1] == UInt8(ascii: "(") {
      guard let range = BlankAddress.range(in: text, from: index + 2) else { continue }
      let address = text.extracting(range)
      findings.append(.blankInAddress(Self.text(address), at: source.place(locate(address))))
    }
  }

  /// Writes a text in which addresses, references to footnotes, struck text and guards may stand.
  /// The ranges of `strikes` count `shift` bytes before `text`.
  private mutating func writeSigns(
    _ text: Span<UInt8>, strikes: [Strikethrough.Sign], shift: Int
  ) {
    var strikes = strikes[...]
    var written = 0
    var index = 0
    while index < text.count {
      guard Self.isSign(text[index]) else {
        index &+= 1
        continue
      }
      switch text[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "@"):
        guard linkDepth == 0, has(.bareAddresses),
          let address = BareAddress.around(index, in: text, from: written)
        else { break }
        writeRun(text.extracting(written..<address.range.lowerBound))
        write(address, in: text)
        written = address.range.upperBound
      case UInt8(ascii: "["):
        guard linkDepth == 0, let label = footnoteReference(at: index, in: text) else { break }
        writeRun(text.extracting(written..<index))
        writeReference(to: label)
        written = index + label.utf8.count + 3
      case UInt8(ascii: "~"):
        guard let strike = strikes.first, strike.range.lowerBound == index + shift else { break }
        strikes.removeFirst()
        writeRun(text.extracting(written..<index))
        if strike.isOpening {
          openElement(isLink: false)
          write("<del>")
        } else {
          write("</del>")
          closeElement()
        }
        written = strike.range.upperBound - shift
      case Guard.sign[0] where Guard.stands(at: index, in: text):
        writeRun(text.extracting(written..<index))
        written = index + Guard.sign.count
      default: break
      }
      index = max(index + 1, written)
    }
    writeRun(text.extracting(written..<text.count))
  }

  /// Whether `byte` is one of ``: @ [ w ~`` or begins a guard.
  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    let high: UInt64 = 1 << 0 | 1 << 27 | 1 << 55 | 1 << 62
    if byte >= 0x80 { return byte == 0xF0 }
    return byte < 64 ? byte == UInt8(ascii: ":") : high >> UInt64(byte & 63) & 1 != 0
  }

  /// Writes a piece of plain text.
  @inline(__always)
  mutating func writeRun(_ text: Span<UInt8>) {
    if text.isEmpty { return }
    let htmlStart = html.count
    let textStart = plain.count
    Escaping.append(text, to: &html)
    Escaping.appendRaw(text, to: &plain)
    addRun(text: textStart, html: htmlStart, isWhole: false)
  }

  private mutating func write(_ address: BareAddress, in text: Span<UInt8>) {
    let written = text.extracting(address.range)
    let place = locate(written)
    openElement(isLink: true)
    write("<a href=\"")
    let destination =
      switch address.scheme {
      case .none: Self.text(written)
      case .http: "http://" + Self.text(written)
      case .mailto: "mailto:" + Self.text(written)
      }
    marks.append(Mark(offset: html.count, kind: .link(destination: destination), source: place))
    write("\">")
    writeRun(written)
    write("</a>")
    closeElement()
  }

  /// Appends `code` to the HTML, escaped, and to the plain text, both without guards.
  mutating func writeCode(_ code: Span<UInt8>) {
    guard hasGuards else {
      Escaping.append(code, to: &html)
      Escaping.appendRaw(code, to: &plain)
      return
    }
    var written = 0
    for index in 0..<code.count where Guard.stands(at: index, in: code) {
      Escaping.append(code.extracting(written..<index), to: &html)
      Escaping.appendRaw(code.extracting(written..<index), to: &plain)
      written = index + Guard.sign.count
    }
    Escaping.append(code.extracting(written..<code.count), to: &html)
    Escaping.appendRaw(code.extracting(written..<code.count), to: &plain)
  }

  /// `bytes` as a string.
  static func text(_ bytes: Span<UInt8>) -> String {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
