import Authoring
package import Content
package import Diagnostics
package import Reading
import VietnameseText

/// A paper as an entry of the archive: the head of its file with a mark of confidence on each field
/// that was guessed. It awaits review, so that nothing guessed is published unseen.
package struct ImportedPaper: Sendable {
  /// The fields that a paper is asked for.
  package static let fields: [DirectiveField] = [
    .number, .issued, .issuer, .type, .subject, .signer, .recipients,
  ]

  private(set) var draft = FrontMatterDraft<DirectiveField>()
  package private(set) var sure: [DirectiveField] = []
  package private(set) var unsure: [DirectiveField] = []
  package private(set) var open: [DirectiveField] = []
  /// Absent where the paper has none, or none was found.
  package private(set) var number: DocumentNumber?
  package let issued: PartialDate?
  package private(set) var issuer: Issuer?
  package let subject: String?
  package let type: DocumentType?

  /// What `facts` tell, for the site of `settings`.
  package init(_ facts: PaperFacts, in settings: Settings) {
    issued = facts.issued?.value
    subject = facts.subject?.value
    type = facts.type?.value
    readNumber(facts.number)
    note(.issued, facts.issued) { .plain($0.description) }
    readIssuer(facts, settings)
    note(.type, facts.type) { .text($0.abbreviation ?? $0.name) }
    note(.subject, facts.subject) { .text($0) }
    note(.signer, facts.signer) { $0.fieldText }
    note(.recipients, facts.recipients) { .list($0.map { .text($0) }) }
    if let urgency = facts.urgency {
      draft.set(.urgency, to: .plain(urgency.value.rawValue), remark: .mark(of: urgency))
    }
    draft.set(.status, to: .plain(Status.review.rawValue), remark: .reviewed)
  }

  /// The file's text; the paper itself lies beside it as `file`. `slug` is there where the address
  /// does not follow from the number.
  package func text(file: String, slug: String?, source: String, in language: Language) -> String {
    var draft = draft
    draft.set(.files, to: .list([.text(file)]))
    if let slug { draft.set(.slug, to: .text(slug)) }
    return draft.file(in: language, notes: [.readFrom(source)])
  }

  /// What stands behind `field`, as written.
  package func value(_ field: DirectiveField) -> String? {
    field == .number && draft.has(.numberPending) ? "number_pending" : draft[field]
  }

  private mutating func readNumber(_ guess: Guess<PaperFacts.Number>?) {
    switch guess?.value {
    case .given(let number)?:
      self.number = number
      note(.number, guess?.with(number)) { .text($0.normalForm) }
    case .blank?:
      draft.set(.numberPending, to: .plain("true"), remark: guess.map { .mark(of: $0) })
      if guess?.isSure == true { sure.append(.number) } else { unsure.append(.number) }
    case nil: note(.number, nil as Guess<String>?) { .text($0) }
    }
  }

  private mutating func readIssuer(_ facts: PaperFacts, _ settings: Settings) {
    let match = IssuerMatch(
      number: number, organs: facts.organs.map(\.value), place: facts.place, in: settings)
    let line = facts.organs.map(\.value).joined(separator: " / ")
    issuer = match.issuer
    switch match {
    case .sure(let issuer): note(.issuer, Guess(issuer, from: line)) { .text($0.id.text) }
    case .doubtful(let issuer, let doubt):
      note(.issuer, Guess(issuer, from: line, doubt: doubt)) { .text($0.id.text) }
    case .open(let candidates, let reason):
      open.append(.issuer)
      let ids = candidates.map(\.id.text).joined(separator: " | ")
      draft.leaveOpen(.issuer, example: ids.isEmpty ? nil : .plain(ids), remark: reason)
    }
    if let issuer {
      let direction = issuer.isSchool(of: settings) ? Direction.outgoing : .incoming
      draft.set(.direction, to: .plain(direction.rawValue))
    }
  }

  private mutating func note<Value>(
    _ field: DirectiveField, _ guess: Guess<Value>?, _ text: (Value) -> FieldText
  ) {
    guard let guess else {
      open.append(field)
      draft.leaveOpen(field, remark: .notFound(field))
      return
    }
    if guess.isSure { sure.append(field) } else { unsure.append(field) }
    draft.set(field, to: text(guess.value), remark: .mark(of: guess))
  }
}

extension Signer {
  /// The fields that are known, in the order of the schema.
  var fieldText: FieldText {
    let fields: [(SignerField, String?)] = [
      (.name, name), (.position, position), (.authority, authority),
    ]
    return .record(
      fields.compactMap { key, value in
        value.map { FieldText.Entry(key.rawValue, .text($0)) }
      })
  }
}

extension Message {
  /// How sure `guess` is, and the line it was read from.
  static func mark<Value>(of guess: Guess<Value>) -> Message {
    let line = guess.line.summary(limit: 100)
    let quoted = line.isEmpty ? "" : ", “\(line)”"
    guard let doubt = guess.doubt else {
      return Message(vi: "chắc chắn\(quoted)", en: "sure\(quoted)")
    }
    return Message(
      vi: "nên kiểm tra lại: \(doubt.vi)\(quoted)", en: "check this: \(doubt.en)\(quoted)")
  }

  fileprivate static let reviewed = Message(
    vi: "đối chiếu với bản giấy xong thì đổi thành approved",
    en: "once compared with the paper, make this approved")

  static func readFrom(_ source: String) -> Message {
    Message(
      vi: "Đọc tự động từ “\(source)”: xem lại từng dòng, điền những dòng còn để dấu #.",
      en: "Read from “\(source)”: look at every line, and fill in those that still begin with #.")
  }

  fileprivate static func notFound(_ field: DirectiveField) -> Message {
    let pending =
      switch field {
      case .number:
        Message(vi: ", hoặc number_pending: true nếu chưa cấp số", en: ", or number_pending: true")
      case .issued:
        Message(vi: ", hoặc issued_pending: true nếu chưa rõ", en: ", or issued_pending: true")
      default: Message(vi: "", en: "")
      }
    return Message(
      vi: "không tìm thấy trên giấy, hãy điền\(pending.vi). \(field.help.vi)",
      en: "not found on the paper, fill it in\(pending.en). \(field.help.en)")
  }
}
