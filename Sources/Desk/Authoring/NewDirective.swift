package import Content
import Diagnostics
package import Reading

/// A directive that a person enters by hand: what the number tells is proposed, every other field
/// stands ready with what it is for.
package struct NewDirective: Sendable {
  /// Absent while no number was given yet.
  package let number: DocumentNumber?
  /// Absent while its date is open.
  package let issued: PartialDate?
  package let subject: String
  /// An issuer that a person chose.
  package let issuer: ID<Issuer>?

  package init(
    number: DocumentNumber?, issued: PartialDate?, subject: String, issuer: ID<Issuer>? = nil
  ) {
    self.number = number
    self.issued = issued
    self.subject = subject
    self.issuer = issuer
  }

  /// Where it stands.
  package var place: ContentPlace {
    ContentPlace.directive(number: number, year: issued?.year, type: number?.type, subject: subject)
  }

  /// Its head, with the names of the `files` beside it.
  package func draft(files: [String], in settings: Settings) -> FrontMatterDraft<DirectiveField> {
    var draft = FrontMatterDraft<DirectiveField>()
    if let number {
      draft.set(.number, to: .text(number.normalForm))
    } else {
      draft.set(.numberPending, to: .plain("true"))
    }
    if let issued {
      draft.set(.issued, to: .plain(issued.description))
    } else {
      draft.set(.issuedPending, to: .plain("true"))
    }
    draft.set(.subject, to: .text(subject))
    if !files.isEmpty { draft.set(.files, to: .list(files.map { .text($0) })) }
    proposeIssuer(in: &draft, settings)
    if let type = number?.type {
      draft.leaveOpen(.type, example: .text(type.abbreviation ?? type.name), remark: .typeOfNumber)
    }
    draft.explainAll()
    return draft
  }

  private func proposeIssuer(
    in draft: inout FrontMatterDraft<DirectiveField>, _ settings: Settings
  ) {
    let match = IssuerMatch(number: number, in: settings)
    if let chosen = issuer ?? match.issuer?.id {
      draft.set(.issuer, to: .text(chosen.text), remark: issuer == nil ? match.notice : nil)
      let declared = settings.issuers.first { $0.id == chosen }
      let isOwn = declared?.isSchool(of: settings) == true
      draft.set(.direction, to: .plain((isOwn ? Direction.outgoing : .incoming).rawValue))
    } else if case .open(let candidates, let reason) = match, number != nil {
      let names = candidates.map(\.id.text)
      draft.leaveOpen(
        .issuer, example: names.isEmpty ? nil : .plain(names.joined(separator: " | ")),
        remark: reason)
    }
  }
}

extension IssuerMatch {
  /// What to say of a proposal that is less plain than its symbol.
  fileprivate var notice: Message? {
    if case .doubtful(_, let reason) = self, reason != .issuerBySymbol { reason } else { nil }
  }
}

extension Message {
  fileprivate static let typeOfNumber = Message(
    vi: "Tên loại đã có trong số; chỉ ghi khi văn bản thuộc loại khác.",
    en: "The number names the type; write one only where it is another.")
}
