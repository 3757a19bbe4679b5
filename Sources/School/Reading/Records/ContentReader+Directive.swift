package import Content
import Diagnostics
import Markup
import VietnameseText

extension ContentReader {
  /// Reads a directive of `content/directives`. Without a subject there is none; one that is
  /// refused as a state secret is kept internal.
  package func directive(path: String, bytes: [UInt8]) -> ReadingResult<Directive> {
    read(path, bytes, as: DirectiveField.self) { fields, body in
      let subject = fields.text(.subject)
      let tagging = Tagging(
        topics: fields.references(.topics, to: Topic.self), items: fields.items(.items))
      return subject.flatMap { subject in
        directive(Source(path: path), &fields, subject: subject, type: nil, tagging, body)
      }
    }
  }

  /// What a directive says of a plan; for a plan, which has records under the same keys, nothing.
  struct Tagging {
    let topics: [Reference<ID<Topic>>]
    let items: [Reference<String>]
  }

  /// The entry of the archive that `fields` describe; `type` is its type unless they say otherwise.
  func directive(
    _ source: Source, _ fields: inout FieldReader<DirectiveField>, subject: String,
    type: DocumentType?, _ tagging: Tagging, _ body: Prose
  ) -> Directive? {
    let number = fields.givenOrPending(.number, .numberPending) {
      $0.value(.number, DocumentValue.number)
    }
    let issued = fields.givenOrPending(.issued, .issuedPending) { $0.partialDate(.issued) }
    let issuer = fields.reference(.issuer, to: Issuer.self)
    let ownType = fields.value(.type, DocumentValue.type)?.value
    let signer = fields.signer(.signer)
    let effective = fields.date(.effective)
    let expires = fields.date(.expires)
    fields.checkOrder(.effective, effective, .expires, expires)
    let area = fields.text(.area)
    let direction = fields.choice(.direction, of: Direction.self)
    let recipients = fields.texts(.recipients)
    let urgency = fields.choice(.urgency, of: Urgency.self)
    let publication = fields.publication(
      from: fields.time(.published), isInternal: fields.isInternal())
    let files = fields.files()
    let relations = fields.relations()
    let inverseRelations = fields.inverseRelations()
    let validity = fields.validity()
    let withdrawn = fields.date(.withdrawn)
    let changes = fields.changes(.changes)
    let event = fields.reference(.event, to: Event.self)
    let sent = fields.sent(.sent)
    let disclosure = fields.reference(.disclosure, to: Disclosure.self)
    let disclosureYear = fields.period(.disclosureYear)
    let photoConsent = fields.flag(.photoConsent)
    let redirectFrom = fields.values(.redirectFrom, AddressValue.rooted)
    let template = fields.template()
    let extra = fields.open(.extra)
    guard
      let slug = fields.slug(.slug) ?? number?.value.slug
        ?? SourceName(path: source.path).stem.slug() ?? subject.slug()
    else {
      if !fields.has(.slug) { fields.reportNoAddress(at: nil) }
      return nil
    }
    return Directive(
      source: source, publication: publication, slug: slug, number: number, issued: issued,
      issuer: issuer, type: ownType ?? number?.value.type ?? type, subject: subject,
      signer: signer, effective: effective, expires: expires, field: area, direction: direction,
      recipients: recipients, urgency: urgency, files: files, relations: relations,
      inverseRelations: inverseRelations, validity: validity, withdrawn: withdrawn,
      changes: changes, topics: tagging.topics, items: tagging.items, event: event, sent: sent,
      disclosure: disclosure, disclosureYear: disclosureYear, photoConsent: photoConsent,
      redirectFrom: redirectFrom, template: template, extra: extra, body: body)
  }
}
