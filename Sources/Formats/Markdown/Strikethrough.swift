/// Finds what is struck out (`~~so~~`, `~so~`) among the text nodes of a block.
struct Strikethrough {
  /// A row of one or two tildes that opens or closes.
  struct Sign {
    let range: Range<Int>
    var isOpening: Bool
  }

  private struct Open {
    let node: CmarkNode
    let range: Range<Int>
  }

  /// The signs of each text node, in order.
  private(set) var signs: [CmarkNode: [Sign]] = [:]
  /// The signs that wait to be closed, one list for each open element.
  private var open: [[Open]] = [[]]

  /// Looks `block` through.
  init(in block: CmarkNode) {
    var walk = CmarkWalk(over: block)
    while walk.advance() {
      let node = walk.node
      if node == block { continue }
      if node.kind == .text {
        node.withLiteral { read($0, of: node) }
      } else if !node.kind.isLeaf {
        if walk.isEntering { open.append([]) } else { open.removeLast() }
      }
    }
    for node in signs.keys { signs[node]?.sort { $0.range.lowerBound < $1.range.lowerBound } }
  }

  private mutating func read(_ text: Span<UInt8>, of node: CmarkNode) {
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "@"):
        // A tilde inside an address is a part of it.
        let address = BareAddress.around(index, in: text, from: 0)
        index = max(index + 1, address?.range.upperBound ?? 0)
      case UInt8(ascii: "["):
        // And one inside the label of a note, which is not written out.
        index = HTMLWriter.labelEnd(at: index, in: text) ?? index + 1
      case UInt8(ascii: "~"):
        var end = index
        while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
        // The last one was written `\~`.
        if Guard.stands(at: end, in: text) { end -= 1 }
        if (1...2).contains(end - index) { take(index..<end, in: text, of: node) }
        index = max(end, index + 1)
      default: index += 1
      }
    }
  }

  private mutating func take(_ range: Range<Int>, in text: Span<UInt8>, of node: CmarkNode) {
    let before =
      range.lowerBound > 0
      ? Side(endOf: text.extracting(0..<range.lowerBound)) : Side(of: node.previous, in: node)
    let after =
      range.upperBound < text.count
      ? Side(startOf: text.extracting(range.upperBound..<text.count))
      : Side(of: node.next, in: node)
    let opens = after != .space && (after == .letter || before != .letter)
    let closes = before != .space && (before == .letter || after != .letter)
    if closes, let opener = open[open.count - 1].popLast() {
      if opener.range.count == range.count {
        signs[opener.node, default: []].append(Sign(range: opener.range, isOpening: true))
        signs[node, default: []].append(Sign(range: range, isOpening: false))
      }
    } else if opens {
      open[open.count - 1].append(Open(node: node, range: range))
    }
  }

  /// What stands beside a sign, as the rules of emphasis see it.
  private enum Side {
    case space, punctuation, letter

    init(endOf text: Span<UInt8>) {
      var start = text.count - 1
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      self.init(startOf: text.extracting(start..<text.count))
    }

    init(startOf text: Span<UInt8>) {
      let first = text[0]
      guard first >= 0x80 else {
        self =
          TableSyntax.isBlank(first) ? .space : Self.isPunctuation(first) ? .punctuation : .letter
        return
      }
      let character = HTMLWriter.text(text.extracting(0..<min(4, text.count)))
      guard let scalar = character.unicodeScalars.first else {
        self = .letter
        return
      }
      switch scalar.properties.generalCategory {
      case .spaceSeparator: self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        self = .punctuation
      default: self = .letter
      }
    }

    /// The side of a text node towards its `neighbour`.
    init(of neighbour: CmarkNode?, in node: CmarkNode) {
      switch neighbour?.kind {
      case .softBreak, .lineBreak: self = .space
      case nil: self = node.parent?.kind.isBlock == false ? .punctuation : .space
      default: self = .punctuation
      }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
      default: false
      }
    }
  }
}
