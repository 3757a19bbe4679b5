import Content
package import Diagnostics
import Markup
import Reading

/// What may stand in a kind of file, for editors: a JSON Schema made from the fields that the readers
/// read. Draft 7, and of it only what draft 4 has too, since editors differ in what they understand.
package struct JSONSchema: Sendable {
  private let language: Language

  package init(in language: Language) {
    self.language = language
  }

  /// Marks a file that may be written anew.
  package static let mark = "bangtin schema"

  /// The schema of `kind`, a document of its own.
  package func document(of kind: SourceKind) -> String {
    Self.text(Self.head(kind.title[language]) + record(kind.fields))
  }

  /// The schemas of all kinds in one document, by the kinds' names.
  package var documentOfAll: String {
    let all = SourceKind.allCases.map { kind in
      (
        name: kind.rawValue,
        value: OpenValue.table(
          [(name: "title", value: .text(kind.title[language]))] + record(kind.fields))
      )
    }
    return Self.text(Self.head("bangtin") + [(name: "definitions", value: .table(all))])
  }

  private typealias Members = [(name: String, value: OpenValue)]

  private static func head(_ title: String) -> Members {
    [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("$comment", .text(mark)),
      ("title", .text(title)),
    ]
  }

  private static func text(_ members: Members) -> String {
    var json = JSONWriter(layout: .indented)
    json.value(.table(members))
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// An object with the fields of `record` and no others.
  private func record(_ record: any FieldKey.Type) -> Members {
    let required = record.schema.filter(\.field.isRequired).map { OpenValue.text($0.key) }
    let properties = record.schema.map { key, field in
      (
        name: key,
        value: OpenValue.table(
          [("description", .text(field.help[language]))] + members(of: field.type))
      )
    }
    return [("type", .text("object"))]
      + (required.isEmpty ? [] : [("required", .list(required))])
      + [("properties", .table(properties)), ("additionalProperties", .flag(false))]
  }

  /// What the schema says of a value of `type`.
  private func members(of type: FieldType) -> Members {
    switch type {
    case .text, .paragraphs, .markdown, .file, .projectFile: Self.scalar()
    case .date: Self.scalar(Pattern.date)
    case .dateAndTime: Self.scalar("\(Pattern.date)([T ]+[0-9]{1,2}:[0-9]{2})?")
    case .partialDate: Self.scalar("(\(Pattern.date)|\(Pattern.month)|[0-9]{4})")
    case .monthDay: Self.scalar("[0-9]{1,2}-[0-9]{1,2}")
    case .period: Self.scalar("[0-9]{4}(-[0-9]{4})?")
    case .offset: Self.scalar("[+-][0-9]{2}:[0-9]{2}")
    case .id: Self.scalar(Pattern.id)
    case .item: Self.scalar("([0-9]{4}-[0-9]{2}/)?\(Pattern.id)")
    case .documentNumber: Self.scalar("[0-9].*/.*")
    case .address: Self.scalar("[Hh][Tt][Tt][Pp][Ss]?://.+")
    case .link: Self.scalar("([Hh][Tt][Tt][Pp][Ss]?:/)?/.*")
    case .path: Self.scalar("/.*")
    case .boolean: [("type", .text("boolean"))]
    case .number(let range):
      [
        ("type", .text("integer")), ("minimum", .number("\(range.lowerBound)")),
        ("maximum", .number("\(range.upperBound)")),
      ]
    case .oneOf(let names): Self.oneOf(names)
    case .documentType:
      [("anyOf", .list([.table(Self.oneOf(Self.typeNames)), .table(Self.scalar(Pattern.id))]))]
    case .list(let element):
      [
        (
          "anyOf",
          .list([
            .table(members(of: element)),
            .table([("type", .text("array")), ("items", .table(members(of: element)))]),
          ])
        )
      ]
    case .record(let fields):
      fields.hasShorthand
        ? [("anyOf", .list([.table(Self.scalar()), .table(record(fields))]))] : record(fields)
    case .open: []
    }
  }

  /// A scalar that reads as `pattern` from end to end. Where YAML sees a number or a flag, the reader
  /// sees the text.
  private static func scalar(_ pattern: String? = nil) -> Members {
    [("type", .list([.text("string"), .text("number"), .text("boolean")]))]
      + (pattern.map { [("pattern", .text("^\\s*(\($0))\\s*$"))] } ?? [])
  }

  private static func oneOf(_ names: [String]) -> Members {
    [("enum", .list(names.map { .text($0) }))]
  }

  /// By abbreviation and by name.
  private static var typeNames: [String] {
    DocumentType.all.compactMap(\.abbreviation) + DocumentType.all.map(\.name)
  }

  /// Parts of patterns, as ECMA 262 and every other dialect understand them.
  private enum Pattern {
    static let date = "([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})"
    static let month = "([0-9]{4}[-/][0-9]{1,2}|[0-9]{1,2}[-/][0-9]{4})"
    static let id = "[a-z0-9-]+"
  }
}

extension FieldKey {
  /// Whether a text may stand for the whole record.
  fileprivate static var hasShorthand: Bool { shorthand != nil }
}
