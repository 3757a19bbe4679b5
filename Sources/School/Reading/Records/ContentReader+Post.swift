package import Content
import Diagnostics
import Markup
import VietnameseText

extension ContentReader {
  /// Reads a post of `content/posts`. Without a title or a date there is none.
  package func post(path: String, bytes: [UInt8]) -> ReadingResult<Post> {
    read(path, bytes, as: PostField.self) { fields, body in
      post(Source(path: path), &fields, body)
    }
  }

  private func post(
    _ source: Source, _ fields: inout FieldReader<PostField>, _ body: Prose
  ) -> Post? {
    let title = fields.text(.title)
    let date = fields.time(.date)
    let publication = fields.publication(from: date)
    let slug = fields.slug(.slug)
    let authors = fields.textReferences(.authors, or: .author)
    let photosBy = fields.textReferences(.photosBy)
    let department = fields.textReference(.department)
    let topics = fields.references(.topics, to: Topic.self)
    let items = fields.items(.items)
    let event = fields.reference(.event, to: Event.self)
    let kind = fields.reference(.kind, to: Kind.self)
    let sent = fields.sent(.sent)
    let feature = feature(&fields)
    let noticeUntil = fields.date(.noticeUntil)
    fields.checkOrder(.date, date?.date, .noticeUntil, noticeUntil)
    let changes = fields.changes(.changes)
    let summary = fields.text(.summary)
    let image = fields.record(.image, PictureField.self, picture)
    let gallery = fields.flagReference(.gallery)
    let photos = fields.records(.photos, PictureField.self, picture)
    let photoConsent = fields.flag(.photoConsent)
    let redirectFrom = fields.values(.redirectFrom, AddressValue.rooted)
    let template = fields.template()
    let extra = fields.open(.extra)
    guard let title, let date else { return nil }
    guard let slug = slug ?? SourceName(path: source.path).slug ?? title.slug() else {
      if !fields.has(.slug) { fields.reportNoAddress(at: fields.valueRange(.title)) }
      return nil
    }
    return Post(
      source: source, publication: publication, slug: slug, title: title, date: date,
      authors: authors, photosBy: photosBy, department: department, topics: topics, items: items,
      event: event, kind: kind, sent: sent, feature: feature, noticeUntil: noticeUntil,
      changes: changes, summary: summary, beginning: body.beginning, image: image,
      gallery: gallery, photos: photos, photoConsent: photoConsent, redirectFrom: redirectFrom,
      template: template, extra: extra, body: body)
  }

  private func feature(_ fields: inout FieldReader<PostField>) -> Feature? {
    fields.record(.feature, FeatureField.self) { fields in
      let slot = fields.numberReference(.slot)
      let from = fields.date(.from)
      let until = fields.date(.until)
      fields.checkOrder(.from, from, .until, until)
      return slot.map { Feature(slot: $0, from: from, until: until) }
    }
  }

  private func picture(_ fields: inout FieldReader<PictureField>) -> Picture? {
    let src = fields.value(.src, AddressValue.file)
    let alt = fields.text(.alt)
    let consent = fields.flag(.consent)
    return src.map { Picture(src: $0, alt: alt, consent: consent) }
  }
}
