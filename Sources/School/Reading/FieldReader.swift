import Content
import DataFormats
import Diagnostics

/// Reads the fields of one record and collects what is wrong with them. A field that its schema
/// calls required is reported when it is asked for and not there.
struct FieldReader<Key: FieldKey> {
  /// Its keys and values.
  let table: Table
  /// Where the record stands; absent for the head of a file.
  let range: Range<Int>?
  /// The file's path, for places.
  let file: String
  /// How hints write a line.
  let notation: Notation
  private(set) var findings: [Diagnostic] = []
  /// Unknown keys of which a finding speaks already.
  private(set) var answered: Set<String> = []

  init(_ table: Table, at range: Range<Int>? = nil, of file: String, _ notation: Notation) {
    self.table = table
    self.range = range
    self.file = file
    self.notation = notation
  }

  /// What stands behind `key`; a key without a value is the same as no key, except where a choice
  /// left open could publish what should not be.
  mutating func node(_ key: Key) -> Node? {
    guard let node = table[key.rawValue] else {
      if key.isRequired { reportMissing(key) }
      return nil
    }
    guard case .empty = node.content else { return node }
    if key.isRequired {
      reportMissing(key)
    } else if case .oneOf = key.type {
      reportEmpty(key.rawValue, at: node.range)
    }
    return nil
  }

  /// Whether `key` stands in the record with a value.
  func has(_ key: Key) -> Bool {
    switch table[key.rawValue]?.content {
    case nil, .empty: false
    default: true
    }
  }

  /// Where the value of `key` stands; the record where it does not.
  func valueRange(_ key: Key) -> Range<Int>? {
    table[key.rawValue]?.range ?? range
  }

  /// Adds a finding at `range`; without one, about the file.
  mutating func report(
    _ rule: ReadingRule, at range: Range<Int>?, _ message: Message, hint: Message? = nil,
    edits: [Edit] = []
  ) {
    let place = Place(file: file, range: range)
    findings.append(Diagnostic(rule, at: place, message, hint: hint, edits: edits))
  }

  /// Says of the unknown key of `entry` more than that it is unknown.
  mutating func report(
    _ rule: ReadingRule, unknown entry: Table.Entry, _ message: Message, hint: Message
  ) {
    answered.insert(entry.key)
    report(rule, at: entry.keyRange, message, hint: hint)
  }

  /// Adds findings of a part of the record.
  mutating func report(_ more: [Diagnostic]) {
    findings += more
  }

  /// The value of the scalar `node` as `parse` reads it.
  mutating func parsed<Value>(
    _ node: Node, of key: Key, inList: Bool = false, _ parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    guard case .scalar(let text) = node.content else {
      reportShape(key, inList: inList, found: node)
      return nil
    }
    guard !TextValue.trimmed(text).isEmpty else {
      if key.isRequired, !inList {
        reportMissing(key)
      } else {
        reportEmpty(key.rawValue, at: node.range)
      }
      return nil
    }
    do throws(ValueFault) {
      return try parse(text)
    } catch {
      let fault = unquoted(text, parse).map { error.withoutCurlyQuotes($0) } ?? error
      let edits = fault.replacement.map {
        [Edit(replacing: node.range, with: notation.scalar($0))]
      }
      report(fault.rule, at: node.range, fault.message, hint: fault.hint, edits: edits ?? [])
      return nil
    }
  }

  /// What stands within the curly quotes of a word processor, where that is a value.
  private func unquoted<Value>(
    _ text: String, _ parse: (String) throws(ValueFault) -> Value
  ) -> String? {
    let text = TextValue.trimmed(text)
    let pairs: [(Character, Character)] = [("“", "”"), ("‘", "’")]
    guard pairs.contains(where: { text.first == $0.0 && text.last == $0.1 }), text.count > 2 else {
      return nil
    }
    let inner = String(text.dropFirst().dropLast())
    do throws(ValueFault) {
      _ = try parse(inner)
      return inner
    } catch {
      return nil
    }
  }

  /// The value of `key` as `parse` reads it.
  mutating func value<Value: Sendable & Hashable>(
    _ key: Key, _ parse: (String) throws(ValueFault) -> Value
  ) -> Reference<Value>? {
    guard let node = node(key) else { return nil }
    return parsed(node, of: key, parse).map { Reference($0, at: node.range) }
  }

  /// The values of the list `key`; a single scalar is a list of one. What is wrong is left out.
  mutating func values<Value: Sendable & Hashable>(
    _ key: Key, _ parse: (String) throws(ValueFault) -> Value
  ) -> [Reference<Value>] {
    guard let node = node(key) else { return [] }
    switch node.content {
    case .list(let nodes):
      return nodes.compactMap { element in
        if case .empty = element.content {
          reportEmpty(key.rawValue, at: element.range)
          return nil
        }
        let value = parsed(element, of: key, inList: true, parse)
        return value.map { Reference($0, at: element.range) }
      }
    case .scalar:
      return parsed(node, of: key, parse).map { [Reference($0, at: node.range)] } ?? []
    case .table, .empty:
      reportShape(key, found: node)
      return []
    }
  }
}
