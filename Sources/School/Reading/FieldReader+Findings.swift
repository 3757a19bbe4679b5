import DataFormats
import Diagnostics

/// As many keys of one table are named that no field has; more are not a slip of the pen.
private let mostUnknownKeys = 50

/// What is said about keys and shapes.
extension FieldReader {
  /// A field that must be there is not.
  mutating func reportMissing(_ key: Key) {
    let place = table.entries.first { $0.key == key.rawValue }?.keyRange ?? range
    let line = notation.line(key.rawValue, notation.example(of: key.type))
    report(
      .missingKey, at: place,
      Message(vi: "Thiếu “\(key.rawValue)”.", en: "“\(key.rawValue)” is missing."),
      hint: Message(
        vi: "Thêm “\(line)”. \(key.help.vi)", en: "Add “\(line)”. \(key.help.en)"))
  }

  /// A value that is there and says nothing.
  mutating func reportEmpty(_ key: String, at range: Range<Int>) {
    report(
      .emptyValue, at: range,
      Message(vi: "“\(key)” để trống.", en: "“\(key)” is empty."), hint: .fillInOrDelete)
  }

  /// A list, a table or a text where the type of `key`, or of an entry of its list, is wanted.
  mutating func reportShape(_ key: Key, inList: Bool = false, found node: Node) {
    let wanted = inList ? key.type.element.words : key.type.words
    let found = node.content.words
    let name = "“\(key.rawValue)”"
    let vi = inList ? "Mỗi mục của \(name)" : name
    let en = inList ? "Each entry of \(name)" : name
    report(
      .wrongShape, at: node.range,
      Message(
        vi: "\(vi) phải là \(wanted.vi), không phải \(found.vi).",
        en: "\(en) must be \(wanted.en), not \(found.en)."),
      hint: shapeHint(key))
  }

  private func shapeHint(_ key: Key) -> Message {
    let line = notation.line(key.rawValue, notation.example(of: key.type))
    return Message(vi: "Viết như “\(line)”.", en: "Write it like “\(line)”.")
  }

  /// Every key that no field has. Called once, at the end.
  mutating func reportUnknownKeys() {
    let unknown = table.entries.filter { !Key.admits($0.key) && !answered.contains($0.key) }
    let known = Key.schema.map(\.key)
    for entry in unknown.prefix(mostUnknownKeys) {
      let near = nearestName(to: entry.key, among: known)
      let names = known.joined(separator: ", ")
      report(
        .unknownKey, at: entry.keyRange,
        Message(vi: "Không có trường “\(entry.key)”.", en: "There is no field “\(entry.key)”."),
        hint: near.map { .didYouMean($0) }
          ?? Message(vi: "Các trường ở đây: \(names).", en: "The fields here: \(names)."))
    }
    guard unknown.count > mostUnknownKeys else { return }
    let more = unknown.count - mostUnknownKeys
    report(
      .unknownKey, at: unknown[mostUnknownKeys].keyRange,
      Message(
        vi: "Từ đây còn \(more) trường lạ nữa.", en: "From here on \(more) more fields are unknown."
      ),
      hint: Message(
        vi: "Xem lại có chép nhầm dữ liệu khác vào tệp không.",
        en: "Check whether other data was pasted into the file."))
  }
}

extension Message {
  /// For a value that was left open.
  static let fillInOrDelete = Message(
    vi: "Điền vào, hoặc xóa trường này.", en: "Fill it in, or delete the field.")

  /// The nearest name.
  static func didYouMean(_ name: String) -> Message {
    Message(vi: "Có phải là “\(name)”?", en: "Did you mean “\(name)”?")
  }
}

extension Node.Content {
  /// What stands there, in words.
  var words: Message {
    switch self {
    case .empty: Message(vi: "chỗ trống", en: "nothing")
    case .scalar: Message(vi: "chữ", en: "text")
    case .list: Message(vi: "danh sách", en: "a list")
    case .table: Message(vi: "nhóm trường", en: "a group of fields")
    }
  }
}
