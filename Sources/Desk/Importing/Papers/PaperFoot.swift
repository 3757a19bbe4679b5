import Content
import Diagnostics
import VietnameseText

/// What stands under the body: who signed by what authority, and who receives the paper.
struct PaperFoot {
  private(set) var signer: Guess<Signer>?
  private(set) var recipients: Guess<[String]>?

  /// How far from “Nơi nhận” a signature may stand, and where it is looked for without one.
  private static let reach = 24

  init(of lines: [PaperLine], addressees: [String]) {
    // The first: forms among the annexes have one of their own.
    let anchor = lines.firstIndex { line in line.parts.contains { $0.isRecipientsTitle } }
    let first = anchor.map { max(0, $0 - Self.reach / 2) } ?? max(0, lines.count - Self.reach)
    let last = min(lines.count, (anchor ?? lines.count) + Self.reach)
    let foot = Array(lines[first..<last])
    if let anchor {
      recipients = Self.recipients(
        lines[anchor..<last].flatMap(\.parts), standingFor: addressees)
    }
    signer = Self.signer(in: foot.flatMap(\.parts))
  }

  // MARK: Recipients

  /// The list that begins in `parts` with its title.
  private static func recipients(
    _ parts: [PaperPart], standingFor addressees: [String]
  ) -> Guess<[String]>? {
    guard let start = parts.firstIndex(where: \.isRecipientsTitle) else { return nil }
    var items: [String] = []
    var isOver = false
    for part in parts[(start + 1)...] where !isOver {
      if let item = part.text.afterDash, !part.isRule {
        items.append(item)
      } else if let last = items.last, part.continues(last) {
        items[items.count - 1] = "\(last) \(part.text)"
      }
      isOver = items.last.map { isLastItem($0) && $0.hasSuffix(".") } == true
    }
    let line = items.joined(separator: " ")
    let named = items.map(\.withoutStop).filter { !$0.isEmpty }
    guard !named.isEmpty else { return nil }
    let meant = named.flatMap { item in
      ["nhu tren", "nhu kinh gui", "nhu kg"].contains(item.folded()) && !addressees.isEmpty
        ? addressees : [item]
    }
    let guess = Guess(meant, from: line)
    return named.contains { isLastItem($0) } ? guess : guess.doubted(.noFilingLine)
  }

  /// `Lưu: VT`, which ends every list of recipients.
  private static func isLastItem(_ item: String) -> Bool {
    item.folded().hasPrefix("luu")
  }

  // MARK: Signature

  /// One signature: the lines of authority and office, and the name under them.
  private struct Block {
    var titles: [PaperPart]
    var name: PaperPart?

    /// Whether `part` is one more line of its titles. An authority begins a signature of its own,
    /// unless nobody's own office has been named yet.
    func continues(with part: PaperPart) -> Bool {
      guard let last = titles.last, name == nil, (1...3).contains(part.line - last.line)
      else { return false }
      return last.side.fits(part.side) && (!part.namesAuthority || last.namesAuthority)
    }

    /// Whether `part` may be the name under its titles.
    func takes(_ part: PaperPart) -> Bool {
      guard name == nil, let last = titles.last else { return false }
      return part.line > last.line && last.side.fits(part.side)
    }
  }

  private static func signer(in parts: [PaperPart]) -> Guess<Signer>? {
    var blocks: [Block] = []
    for part in parts {
      if part.isOfficeTitle {
        if let index = blocks.lastIndex(where: { $0.continues(with: part) }) {
          blocks[index].titles.append(part)
        } else {
          blocks.append(Block(titles: [part]))
        }
      } else if part.isPersonName {
        if let index = blocks.firstIndex(where: { $0.takes(part) }) { blocks[index].name = part }
      } else if part.isProse {
        // Offices are named in the body too; nobody signs there.
        blocks.removeAll { $0.name == nil }
      }
    }
    let named = blocks.filter { $0.name != nil }
    guard let block = named.last ?? blocks.last else { return nil }
    let title = SignerTitle(of: block.titles.map(\.text))
    let lines = (block.titles + [block.name].compactMap { $0 }).map(\.text)
    let signer = Signer(
      name: block.name.map { personName($0.text) }, position: title.position,
      authority: title.authority)
    let guess = Guess(signer, from: lines.joined(separator: " / "))
    if block.name == nil { return guess.doubted(.noSignerName) }
    if named.count > 1 {
      let others = named.dropLast().compactMap(\.name?.text).joined(separator: ", ")
      return guess.doubted(.severalSigners(others))
    }
    return title.position == nil ? guess.doubted(.noOwnOffice) : guess
  }

  private static func personName(_ text: String) -> String {
    // Degrees before the name (`TS.`) stay as they are.
    guard text.isUpperCase else { return text }
    return text.split(separator: " ")
      .map { $0.contains(".") ? String($0) : $0.lowercased().withCapital() }
      .joined(separator: " ")
  }
}

extension PaperPart {
  /// `Nơi nhận:`.
  var isRecipientsTitle: Bool { key.hasPrefix("noi nhan") && key.utf8.count < 14 }

  /// Whether this part goes on with the recipient `item`.
  fileprivate func continues(_ item: String) -> Bool {
    side != .right && item.last.map { !";.".contains($0) } == true && !isUpperCase
      && !isPersonName
  }

  /// Whether it is running text, not a line of the foot.
  fileprivate var isProse: Bool { text.count > 60 && text.afterDash == nil }

  /// A line of authority or office above a signature: `KT. HIỆU TRƯỞNG`.
  var isOfficeTitle: Bool {
    isUpperCase && text.afterDash == nil && key.utf8.count < 60
      && (SignerTitle.authority(of: key) != nil || SignerTitle.isOffice(key))
  }

  /// Whether it names an authority of its own.
  fileprivate var namesAuthority: Bool { SignerTitle.authority(of: key) != nil }

  /// Whether it may be the name of a person: two to six words with capitals, and nothing else.
  var isPersonName: Bool {
    guard text.afterDash == nil, !isTitle else { return false }
    var words = text.split(separator: " ")
    while let first = words.first, first.contains("."), first.count <= 6 { words.removeFirst() }
    return (2...6).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.count <= 8 && word.allSatisfy(\.isLetter)
      }
  }
}

extension Message {
  static let noFilingLine = Message(
    vi: "không thấy dòng “Lưu”, danh sách có thể còn thiếu",
    en: "there is no line “Lưu”, so the list may go on")
  static let noSignerName = Message(
    vi: "không thấy họ tên dưới chức vụ", en: "there is no name under the office")
  static let noOwnOffice = Message(
    vi: "không thấy chức vụ của chính người ký", en: "the signer's own office is not there")

  static func severalSigners(_ others: String) -> Message {
    Message(vi: "văn bản còn người ký khác: \(others)", en: "others signed it too: \(others)")
  }
}
