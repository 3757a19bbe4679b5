package import Diagnostics

/// The keys of one record: the one source for its reader, for suggestions, for `new`, for `schema`
/// and for the documentation. The raw value is the key as files write it.
package protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What may stand behind the key.
  var field: Field { get }
  /// A record whose other fields may stand in this one too.
  static var inherited: (any FieldKey.Type)? { get }
  /// The field that is meant where a text stands for the whole record.
  static var shorthand: Self? { get }
}

extension FieldKey {
  package static var inherited: (any FieldKey.Type)? { nil }
  package static var shorthand: Self? { nil }

  package var type: FieldType { field.type }
  package var isRequired: Bool { field.isRequired }
  package var help: Message { field.help }

  /// Whether a field called `key` may stand in the record.
  static func admits(_ key: String) -> Bool {
    Self(rawValue: key) != nil || inherited?.admits(key) ?? false
  }

  /// Every field that may stand in the record, its own first.
  package static var schema: [(key: String, field: Field)] {
    let own = allCases.map { (key: $0.rawValue, field: $0.field) }
    let names = Set(own.map(\.key))
    return own + (inherited?.schema ?? []).filter { !names.contains($0.key) }
  }
}

/// One field of a record.
package struct Field: Sendable {
  /// What may stand there.
  package let type: FieldType
  package let isRequired: Bool
  /// One short sentence for whoever fills it in.
  package let help: Message

  /// A field that must be there.
  static func required(_ type: FieldType, _ vi: String, _ en: String) -> Field {
    Field(type: type, isRequired: true, help: Message(vi: vi, en: en))
  }

  /// A field that may be left out.
  static func optional(_ type: FieldType, _ vi: String, _ en: String) -> Field {
    Field(type: type, isRequired: false, help: Message(vi: vi, en: en))
  }
}
