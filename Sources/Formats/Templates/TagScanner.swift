import Diagnostics

/// Finds the tags of a template and pairs the opening ones with their ends.
struct TagScanner {
  /// How deep sections, parents and blocks may stand in each other.
  static let maxDepth = 100

  private let file: String
  private let bytes: [UInt8]
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  /// The indices of the tags that wait for their end.
  private var waiting: [Int] = []
  private(set) var tags: [TemplateTag] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A scanner of `bytes`; `file` is the path that messages show.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// Finds every tag of the file, and all its syntax errors.
  mutating func scan() {
    var position = 0
    while let start = find(open, from: position) {
      guard let tag = tag(at: start) else { break }
      position = tag.range.upperBound
      add(tag)
    }
    for index in waiting {
      diagnostics.append(.unclosed(tags[index].name, at: place(tags[index].range)))
    }
    diagnostics.sort()
  }

  /// The tag whose opening delimiter stands at `start`; nil, and an error, where it never ends.
  private mutating func tag(at start: Int) -> TemplateTag? {
    var from = start + open.count
    let sign = from < bytes.count ? bytes[from] : 0
    var kind = TemplateTag.Kind.variable
    var ending = close
    switch sign {
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .end
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "<"): kind = .parent
    case UInt8(ascii: "$"): kind = .block
    case UInt8(ascii: "&"): kind = .raw
    case UInt8(ascii: "!"): kind = .silent
    case UInt8(ascii: "{"):
      kind = .raw
      ending = [UInt8(ascii: "}")] + close
    case UInt8(ascii: "="):
      kind = .silent
      ending = [UInt8(ascii: "=")] + close
    default: from -= 1
    }
    from += 1
    guard let end = find(ending, from: from) else {
      let line = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      diagnostics.append(
        .unclosedTag(String(decoding: ending, as: UTF8.self), at: place(start..<line)))
      return nil
    }
    let range = start..<end + ending.count
    if sign == UInt8(ascii: "=") {
      setDelimiters(from..<end, tag: range)
      return TemplateTag(kind: .silent, name: "", range: range)
    }
    guard kind != .silent else { return TemplateTag(kind: .silent, name: "", range: range) }
    return TemplateTag(kind: kind, name: name(from..<end, of: kind, tag: range), range: range)
  }

  /// The trimmed content of a tag, without the space behind a `*`.
  private mutating func name(
    _ content: Range<Int>, of kind: TemplateTag.Kind, tag: Range<Int>
  ) -> String {
    var content = trimmed(content)
    var isDynamic = false
    if kind == .partial || kind == .parent || kind == .end, !content.isEmpty,
      bytes[content.lowerBound] == UInt8(ascii: "*")
    {
      isDynamic = true
      content = trimmed(content.lowerBound + 1..<content.upperBound)
    }
    if content.isEmpty {
      diagnostics.append(.emptyTag(at: place(tag)))
    } else if bytes[content].contains(where: \.isBlankOrLineEnd) {
      diagnostics.append(.spaceInName(at: place(content)))
    }
    return (isDynamic ? "*" : "") + String(decoding: bytes[content], as: UTF8.self)
  }

  private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let parts = bytes[content].split(whereSeparator: \.isBlankOrLineEnd)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      diagnostics.append(.badDelimiters(at: place(tag)))
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  /// Keeps `tag` and, where it is an end, pairs it.
  private mutating func add(_ tag: TemplateTag) {
    switch tag.kind {
    case .section, .inverted, .parent, .block:
      if waiting.count == Self.maxDepth {
        diagnostics.append(.nestedTooDeep(Self.maxDepth, at: place(tag.range)))
      }
      waiting.append(tags.count)
    case .end:
      guard let opener = waiting.lastIndex(where: { tags[$0].name == tag.name }) else {
        diagnostics.append(
          .unexpectedEnd(
            tag.name, expected: waiting.last.map { tags[$0].name }, at: place(tag.range)))
        return
      }
      for index in waiting[(opener + 1)...] {
        diagnostics.append(.unclosed(tags[index].name, at: place(tags[index].range)))
      }
      tags[waiting[opener]].partner = tags.count
      waiting.removeSubrange(opener...)
    case .variable, .raw, .silent, .partial: break
    }
    tags.append(tag)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isBlankOrLineEnd {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, bytes[last].isBlankOrLineEnd { range = range.lowerBound..<last }
    return range
  }

  private func find(_ needle: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + needle.count <= bytes.count {
      guard let first = bytes[position...].firstIndex(of: needle[0]) else { return nil }
      if bytes[first...].starts(with: needle) { return first }
      position = first + 1
    }
    return nil
  }

  private func place(_ range: Range<Int>) -> Place {
    Place(file: file, range: range)
  }
}
