package import Markup

/// A news post (tin, bài).
package final class Post: Sendable {
  package let source: Source
  package let publication: Publication
  /// The last part of its address.
  package let slug: String
  package let title: String
  package let date: LocalTime
  /// Who wrote it, as written; need not be declared persons.
  package let authors: [Reference<String>]
  package let photosBy: [Reference<String>]
  /// As written; absent means the first author's.
  package let department: Reference<String>?
  package let topics: [Reference<ID<Topic>>]
  /// `2020-11/ngay-nha-giao`, or the id alone.
  package let items: [Reference<String>]
  package let event: Reference<ID<Event>>?
  package let kind: Reference<ID<Kind>>?
  package let sent: [Sent]
  package let feature: Feature?
  /// The last day it is pinned as an urgent notice.
  package let noticeUntil: CalendarDate?
  package let changes: [Change]
  package let summary: String?
  /// What stands for a summary where none is written.
  package let beginning: String?
  package let image: Picture?
  /// Whether every picture in the post's folder that it shows nowhere else stands in its gallery.
  package let gallery: Reference<Bool>?
  /// Pictures of the gallery that are described.
  package let photos: [Picture]
  /// Whether those on all its pictures, or their parents, agreed.
  package let photoConsent: Bool?
  /// Root-relative paths that lead here.
  package let redirectFrom: [Reference<String>]
  /// Another template of the theme, by name.
  package let template: Reference<String>?
  package let extra: OpenValue
  package let body: Prose

  package init(
    source: Source, publication: Publication, slug: String, title: String, date: LocalTime,
    authors: [Reference<String>], photosBy: [Reference<String>], department: Reference<String>?,
    topics: [Reference<ID<Topic>>], items: [Reference<String>], event: Reference<ID<Event>>?,
    kind: Reference<ID<Kind>>?, sent: [Sent], feature: Feature?, noticeUntil: CalendarDate?,
    changes: [Change], summary: String?, beginning: String?, image: Picture?,
    gallery: Reference<Bool>?, photos: [Picture], photoConsent: Bool?,
    redirectFrom: [Reference<String>],
    template: Reference<String>?, extra: OpenValue, body: Prose
  ) {
    self.source = source
    self.publication = publication
    self.slug = slug
    self.title = title
    self.date = date
    self.authors = authors
    self.photosBy = photosBy
    self.department = department
    self.topics = topics
    self.items = items
    self.event = event
    self.kind = kind
    self.sent = sent
    self.feature = feature
    self.noticeUntil = noticeUntil
    self.changes = changes
    self.summary = summary
    self.beginning = beginning
    self.image = image
    self.gallery = gallery
    self.photos = photos
    self.photoConsent = photoConsent
    self.redirectFrom = redirectFrom
    self.template = template
    self.extra = extra
    self.body = body
  }
}

/// A post or directive that also went to another channel.
package struct Sent: Sendable, Hashable {
  package let channel: Reference<ID<Channel>>
  /// The day it was sent.
  package let date: CalendarDate
  /// The day the channel published it.
  package let posted: CalendarDate?
  package let link: String?

  package init(
    channel: Reference<ID<Channel>>, date: CalendarDate, posted: CalendarDate?, link: String?
  ) {
    self.channel = channel
    self.date = date
    self.posted = posted
    self.link = link
  }
}

/// A featured place on the home page.
package struct Feature: Sendable, Hashable {
  /// 1 is the first place.
  package let slot: Reference<Int>
  package let from: CalendarDate?
  package let until: CalendarDate?

  package init(slot: Reference<Int>, from: CalendarDate?, until: CalendarDate?) {
    self.slot = slot
    self.from = from
    self.until = until
  }
}

/// A picture that a post's front matter names.
package struct Picture: Sendable, Hashable {
  /// As written: a file beside the post.
  package let src: Reference<String>
  package let alt: String?
  /// Whether those pictured, or their parents, agreed.
  package let consent: Bool?

  package init(src: Reference<String>, alt: String?, consent: Bool?) {
    self.src = src
    self.alt = alt
    self.consent = consent
  }
}
