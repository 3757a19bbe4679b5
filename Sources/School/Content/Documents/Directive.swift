package import Markup

/// An official document of the archive (văn bản chỉ đạo, điều hành).
package final class Directive: Sendable {
  package let source: Source
  package let publication: Publication
  /// The last part of its address.
  package let slug: String
  /// Absent while no number was given yet ("chưa cấp số").
  package let number: Reference<DocumentNumber>?
  /// The blank notation of a pending number where the paper shows one.
  package let issued: PartialDate?
  package let issuer: Reference<ID<Issuer>>?
  package let type: DocumentType?
  /// Trích yếu.
  package let subject: String
  package let signer: Signer?
  package let effective: CalendarDate?
  package let expires: CalendarDate?
  /// Lĩnh vực.
  package let field: String?
  package let direction: Direction?
  package let recipients: [String]
  package let urgency: Urgency?
  package let files: [AttachedFile]
  /// What it does to others.
  package let relations: [Relation: [Reference<DocumentNumber>]]
  /// What others do to it.
  package let inverseRelations: [Relation: [Reference<DocumentNumber>]]
  /// As written; absent means in force, as far as relations and dates do not say otherwise.
  package let validity: Reference<Validity>?
  /// The day it was withdrawn.
  package let withdrawn: CalendarDate?
  package let changes: [Change]
  package let topics: [Reference<ID<Topic>>]
  package let items: [Reference<String>]
  package let event: Reference<ID<Event>>?
  package let sent: [Sent]
  package let disclosure: Reference<ID<Disclosure>>?
  /// The school year the disclosure belongs to, where not the one it was issued in.
  package let disclosureYear: PlanPeriod?
  /// Whether those on the pictures of its text, or their parents, agreed.
  package let photoConsent: Bool?
  package let redirectFrom: [Reference<String>]
  package let template: Reference<String>?
  package let extra: OpenValue
  package let body: Prose

  package init(
    source: Source, publication: Publication, slug: String, number: Reference<DocumentNumber>?,
    issued: PartialDate?, issuer: Reference<ID<Issuer>>?, type: DocumentType?, subject: String,
    signer: Signer?, effective: CalendarDate?, expires: CalendarDate?, field: String?,
    direction: Direction?, recipients: [String], urgency: Urgency?, files: [AttachedFile],
    relations: [Relation: [Reference<DocumentNumber>]],
    inverseRelations: [Relation: [Reference<DocumentNumber>]], validity: Reference<Validity>?,
    withdrawn: CalendarDate?, changes: [Change], topics: [Reference<ID<Topic>>],
    items: [Reference<String>], event: Reference<ID<Event>>?, sent: [Sent],
    disclosure: Reference<ID<Disclosure>>?, disclosureYear: PlanPeriod?, photoConsent: Bool?,
    redirectFrom: [Reference<String>], template: Reference<String>?, extra: OpenValue, body: Prose
  ) {
    self.source = source
    self.publication = publication
    self.slug = slug
    self.number = number
    self.issued = issued
    self.issuer = issuer
    self.type = type
    self.subject = subject
    self.signer = signer
    self.effective = effective
    self.expires = expires
    self.field = field
    self.direction = direction
    self.recipients = recipients
    self.urgency = urgency
    self.files = files
    self.relations = relations
    self.inverseRelations = inverseRelations
    self.validity = validity
    self.withdrawn = withdrawn
    self.changes = changes
    self.topics = topics
    self.items = items
    self.event = event
    self.sent = sent
    self.disclosure = disclosure
    self.disclosureYear = disclosureYear
    self.photoConsent = photoConsent
    self.redirectFrom = redirectFrom
    self.template = template
    self.extra = extra
    self.body = body
  }
}

/// Who signed a directive, and by what authority (`KT.`, `TL.`, `Q.`).
package struct Signer: Sendable, Hashable {
  package let name: String?
  package let position: String?
  package let authority: String?

  package init(name: String?, position: String?, authority: String?) {
    self.name = name
    self.position = position
    self.authority = authority
  }
}

/// Whether a directive came in, went out or stays in the school.
package enum Direction: String, Sendable, Hashable, CaseIterable {
  case incoming, outgoing, `internal`
}

/// How urgent the paper says it is (Decree 30/2020/NĐ-CP, article 8).
package enum Urgency: String, Sendable, Hashable, CaseIterable {
  case urgent = "khan"
  case veryUrgent = "thuong-khan"
  case express = "hoa-toc"
}

/// Whether a directive is in force (tình trạng hiệu lực).
package enum Validity: String, Sendable, Hashable, CaseIterable {
  case inForce = "in_force"
  case superseded, expired, withdrawn, corrected

  /// Whether it is to be followed; a corrected one is, as corrected.
  package var isInForce: Bool { self == .inForce || self == .corrected }
}

/// How a directive bears on another one.
package enum Relation: String, Sendable, Hashable, CaseIterable {
  case basedOn = "based_on"
  case replaces, amends, repeals, corrects, related

  /// What front matter writes.
  package var key: String { rawValue }

  /// What the front matter of the other one writes; being related is the same from both sides.
  package var inverseKey: String {
    switch self {
    case .basedOn: "basis_of"
    case .replaces: "replaced_by"
    case .amends: "amended_by"
    case .repeals: "repealed_by"
    case .corrects: "corrected_by"
    case .related: key
    }
  }
}

/// A file of a directive.
package struct AttachedFile: Sendable, Hashable {
  /// As written: a file beside the directive.
  package let src: Reference<String>
  package let title: String?

  package init(src: Reference<String>, title: String?) {
    self.src = src
    self.title = title
  }
}
