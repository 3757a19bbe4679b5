import Files

/// The addresses that the site has given to content, and to the lists that content names, one a line
/// with the file that stands there: `content/addresses.txt`. `build` adds to it and takes nothing away; staff commit it, and take out
/// what is meant to be gone. What it holds and the site no longer does is a finding.
struct AddressLedger: Sendable {
  /// An address that was published.
  struct Entry: Sendable, Equatable {
    /// Root-relative, without the base path.
    let address: String
    /// The source file that stood there last, or named what did, relative to the project's folder.
    let source: String
  }

  /// Where it is kept, relative to the project's folder.
  static let path = "content/addresses.txt"

  /// By address, as the text has them.
  let entries: [Entry]
  /// Where the address of each entry stands in the text.
  let places: [Range<Int>]
  /// Lines that are neither an entry nor a remark.
  let unreadable: [Range<Int>]
  /// As it was read or is to be written.
  let text: [UInt8]
}

// MARK: Reading

extension AddressLedger {
  /// Reads `text`; line ends of Windows and a byte order mark do not matter.
  init(text: [UInt8]) {
    var entries: [Entry] = []
    var places: [Range<Int>] = []
    var unreadable: [Range<Int>] = []
    var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = Self.trimmed(start..<end, of: text)
      if !line.isEmpty, text[line.lowerBound] != UInt8(ascii: "#") {
        if let (entry, place) = Self.entry(on: line, of: text) {
          entries.append(entry)
          places.append(place)
        } else {
          unreadable.append(line)
        }
      }
      start = end + 1
    }
    self.init(entries: entries, places: places, unreadable: unreadable, text: text)
  }

  /// `/tin-tuc/2020/11/tin/ content/posts/2020/11/tin.md`.
  private static func entry(
    on line: Range<Int>, of text: [UInt8]
  ) -> (entry: Entry, place: Range<Int>)? {
    guard text[line.lowerBound] == UInt8(ascii: "/"),
      let gap = text[line].firstIndex(where: isBlank),
      !text[line].contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }),
      let address = String(validating: text[line.lowerBound..<gap], as: UTF8.self),
      let source = String(
        validating: text[trimmed(gap..<line.upperBound, of: text)], as: UTF8.self),
      source.hasPrefix("content/") || source == Project.settingsFile
    else { return nil }
    return (Entry(address: address, source: source), line.lowerBound..<gap)
  }

  /// `range` without blanks at its ends.
  private static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}

// MARK: Going on

extension AddressLedger {
  /// What the file says of itself.
  private static let preface = """
    # Các địa chỉ đã công bố và tệp nội dung ở từng địa chỉ; bangtin build tự ghi thêm.
    # Lưu tệp này cùng nội dung (git commit). Chỉ xóa một dòng khi chủ ý bỏ hẳn địa chỉ ấy.
    # Published addresses, each with its content file. Commit it; remove a line only to give up its address.

    """

  /// The ledger with the addresses of `published` too; nothing where it holds them already, or where
  /// a line of it must be mended first.
  func adding(_ published: [Entry]) -> AddressLedger? {
    guard unreadable.isEmpty else { return nil }
    let known = Dictionary(
      entries.map { ($0.address, $0.source) }, uniquingKeysWith: { _, last in last })
    let new = published.filter { known[$0.address] != $0.source }
    guard !new.isEmpty || !entries.isInOrder else { return nil }
    let merged = Self.merged(entries.inOrder, new.inOrder)
    var text = Array(Self.preface.utf8)
    text.reserveCapacity(merged.count * 96)
    for entry in merged {
      text.append(contentsOf: entry.address.utf8)
      text.append(0x20)
      // A name may hold what would end the line.
      text.append(contentsOf: entry.source.utf8.lazy.map { $0 < 0x20 ? UInt8(ascii: "?") : $0 })
      text.append(0x0A)
    }
    let next = AddressLedger(text: text)
    return next.entries == entries ? nil : next
  }

  /// Both lists in one; where an address stands in both, or twice in one, the last has the say.
  private static func merged(_ old: [Entry], _ new: [Entry]) -> [Entry] {
    var merged: [Entry] = []
    merged.reserveCapacity(old.count + new.count)
    var (place, next) = (0, 0)
    while place < old.count || next < new.count {
      let takesOld =
        next == new.count
        || place < old.count && !FilePath.precedes(new[next].address, old[place].address)
      let entry = takesOld ? old[place] : new[next]
      if takesOld { place += 1 } else { next += 1 }
      if let last = merged.last, FilePath.areSame(last.address, entry.address) {
        merged[merged.count - 1] = entry
      } else {
        merged.append(entry)
      }
    }
    return merged
  }

  /// The places of the entries whose address none of `published` has.
  func gone(from published: [Entry]) -> [Int] {
    let published = Set(published.map(\.address))
    return entries.indices.filter { !published.contains(entries[$0].address) }
  }

  /// Puts it in its place in the project at `root`, in one step.
  func write(to root: String) throws(FileError) {
    try Folder(at: root).replace(Self.path, with: text)
  }
}

extension [AddressLedger.Entry] {
  /// Whether each comes before the next by the bytes of their addresses.
  fileprivate var isInOrder: Bool {
    zip(self, dropFirst()).allSatisfy { FilePath.precedes($0.address, $1.address) }
  }

  /// Sorted by the bytes of their addresses, equal ones as they stand.
  fileprivate var inOrder: [AddressLedger.Entry] {
    isInOrder
      ? self
      : enumerated().sorted { a, b in
        if FilePath.precedes(a.element.address, b.element.address) { return true }
        return a.offset < b.offset && !FilePath.precedes(b.element.address, a.element.address)
      }
      .map(\.element)
  }
}
