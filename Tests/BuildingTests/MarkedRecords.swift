import Reading
import SampleSites

/// Records in which every text is a word of its own, made from the list of their fields: a field
/// that is added to a record is marked without anybody thinking of it.
struct MarkedRecords {
  /// Which field each mark stands in: `post.image.alt`.
  private(set) var fields: [String: String] = [:]

  /// What every mark ends in, and no word of any language: an index that leaves out what words begin
  /// with in common still holds it.
  static let ending = "qxjwk"

  /// How a record is written.
  enum Syntax {
    case yaml, toml

    var sign: String { self == .yaml ? ": " : " = " }
  }

  private let syntax: Syntax
  /// What stands in fields that want something that is there, by name; nothing leaves them out.
  private let given: [String: String]

  init(_ syntax: Syntax, given: [String: String]) {
    self.syntax = syntax
    self.given = given
  }

  /// A line for each field of `schema`, whose fields are called `name.…`; without those that
  /// `without` names.
  mutating func lines(
    of schema: any FieldKey.Type, called name: String, without: Set<String> = []
  ) -> String {
    var lines: [String] = []
    for (key, field) in schema.schema where !without.contains(key) {
      if let value = value(of: field, called: "\(name).\(key)") {
        lines.append("\(key)\(syntax.sign)\(value)\n")
      }
    }
    return lines.joined()
  }

  private mutating func value(of field: Field, called name: String) -> String? {
    if let given = given[name] { return given.isEmpty ? nil : given }
    return text(of: field.type, called: name) ?? (field.isRequired ? plain(field.type, name) : nil)
  }

  /// Where words may stand.
  private mutating func text(of type: FieldType, called name: String) -> String? {
    switch type {
    case .text, .paragraphs, .markdown: return "\"\(mark(name))\""
    case .open: return "{a\(syntax.sign)\"\(mark(name))\"}"
    case .path: return "\"/\(mark(name))/\""
    case .address, .link: return "\"https://\(mark(name)).example/\""
    case .list(let element): return text(of: element, called: name).map { "[\($0)]" }
    case .record(let schema):
      var fields: [String] = []
      for (key, field) in schema.schema {
        if let value = value(of: field, called: "\(name).\(key)") {
          fields.append("\(key)\(syntax.sign)\(value)")
        }
      }
      return fields.isEmpty ? nil : "{\(fields.joined(separator: ", "))}"
    default: return nil
    }
  }

  /// What a field must have that holds no words.
  private mutating func plain(_ type: FieldType, _ name: String) -> String? {
    switch type {
    case .date, .dateAndTime, .partialDate: "2020-11-10"
    case .monthDay: "\"06-30\""
    case .period: "\"2020-2021\""
    case .number(let range): "\(range.lowerBound)"
    case .boolean: "true"
    case .id: "\"\(mark(name))\""
    case .oneOf(let names): "\"\(names[0])\""
    default: nil
    }
  }

  /// The fields whose marks stand somewhere in `site`, the pieces of its search index among it.
  func found(in site: OutputTree) -> [String] {
    let searched = site.searchKeys
    return fields.filter { mark, _ in
      searched.contains(mark) || !site.files(holding: mark).isEmpty
    }.values.sorted()
  }

  /// The mark that stands in the field called `name`.
  func mark(of name: String) -> String {
    fields.first { $0.value == name }?.key ?? "không-có-\(name)"
  }

  /// The next mark: two letters by which it is told from all others come first.
  private mutating func mark(_ field: String) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let number = fields.count * 7 % 676
    let mark = "\(letters[number / 26])\(letters[number % 26])\(Self.ending)"
    fields[mark] = field
    return mark
  }
}
