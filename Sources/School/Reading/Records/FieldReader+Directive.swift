import Content
import DataFormats
import Diagnostics
import VietnameseText

extension FieldReader where Key == DirectiveField {
  /// The value of `key`, which must be there unless `pending` says that it is to come.
  mutating func givenOrPending<Value>(
    _ key: Key, _ pending: Key, _ read: (inout Self) -> Value?
  ) -> Value? {
    let isPending = flag(pending) ?? false
    let isGiven = has(key)
    let line = notation.line(pending.rawValue, "true")
    if isPending, isGiven {
      report(
        .pendingAndGiven, at: valueRange(pending),
        Message(
          vi: "“\(line)” mà “\(key.rawValue)” lại đã ghi.",
          en: "“\(line)” stands here, and “\(key.rawValue)” too."),
        hint: Message(vi: "Xóa một trong hai.", en: "Delete one of them."))
    } else if !isPending, !isGiven {
      let missing = notation.line(key.rawValue, notation.scalar("…"))
      report(
        .missingKey, at: range,
        Message(vi: "Thiếu “\(key.rawValue)”.", en: "“\(key.rawValue)” is missing."),
        hint: Message(
          vi: "Thêm “\(missing)”, hoặc “\(line)” nếu chưa có.",
          en: "Add “\(missing)”, or “\(line)” where there is none yet."))
    }
    return read(&self)
  }

  /// Whether it stays out of the output: unless it is plainly public.
  mutating func isInternal() -> Bool {
    if case .scalar(let text)? = table[Key.circulation.rawValue]?.content, Self.isSecret(text) {
      report(
        .stateSecret, at: valueRange(.circulation),
        Message(
          vi: "Văn bản mật không được đưa vào đây.", en: "Secret documents may not stand here."),
        hint: Message(
          vi:
            "Xóa tệp này và các tệp kèm theo khỏi máy, khỏi kho lưu; bí mật nhà nước không được để trên máy tính như thế này.",
          en:
            "Delete this file and what belongs to it, from the repository too; state secrets may not be on such a computer."
        ))
      return true
    }
    let circulation = choice(.circulation, of: DirectiveField.Circulation.self)
    return table[Key.circulation.rawValue] != nil && circulation != .everybody
  }

  /// `mật`, `tối mật`, `tuyệt mật`, with or without marks, and in English.
  static func isSecret(_ text: String) -> Bool {
    guard let words = text.slug()?.split(separator: "-") else { return false }
    return words.contains { ["mat", "toimat", "tuyetmat", "secret", "confidential"].contains($0) }
  }

  /// The files beside it; a name alone will do.
  mutating func files() -> [AttachedFile] {
    records(
      .files, FileField.self,
      fromText: { (text: String, range: Range<Int>) throws(ValueFault) in
        AttachedFile(src: Reference(try AddressValue.file(text), at: range), title: nil)
      },
      { fields in
        let src = fields.value(.src, AddressValue.file)
        let title = fields.text(.title)
        return src.map { AttachedFile(src: $0, title: title) }
      })
  }

  /// What it does to other directives.
  mutating func relations() -> [Relation: [Reference<DocumentNumber>]] {
    relations([
      (.basedOn, .basedOn), (.replaces, .replaces), (.amends, .amends), (.repeals, .repeals),
      (.corrects, .corrects), (.related, .related),
    ])
  }

  /// What other directives do to it.
  mutating func inverseRelations() -> [Relation: [Reference<DocumentNumber>]] {
    relations([
      (.basedOn, .basisOf), (.replaces, .replacedBy), (.amends, .amendedBy),
      (.repeals, .repealedBy), (.corrects, .correctedBy),
    ])
  }

  /// The numbers under each of `keys`; relations without numbers are left out.
  private mutating func relations(
    _ keys: [(Relation, Key)]
  ) -> [Relation: [Reference<DocumentNumber>]] {
    var relations: [Relation: [Reference<DocumentNumber>]] = [:]
    for (relation, key) in keys {
      let numbers = values(key, DocumentValue.number)
      if !numbers.isEmpty { relations[relation] = numbers }
    }
    return relations
  }

  /// Whether it is in force; a withdrawn one says why.
  mutating func validity() -> Reference<Validity>? {
    let validity = value(.validity) { text throws(ValueFault) in
      try SmallValue.choice(text, of: Validity.self)
    }
    if !has(.reason) {
      if validity?.value == .withdrawn {
        reportMissingReason(for: .validity, reason: .reason)
      } else if has(.withdrawn) {
        reportMissingReason(for: .withdrawn, reason: .reason)
      }
    }
    return validity
  }
}
