package import Markup

/// A dated happening that wants posts before, during and after (sự kiện).
package final class Event: Sendable {
  /// The three phases of an event.
  package enum Phase: String, Sendable, Hashable, CaseIterable {
    case before, during, after
  }

  package let source: Source
  package let publication: Publication
  package let id: ID<Event>
  package let title: String
  package let starts: LocalTime
  package let ends: LocalTime
  package let place: String?
  /// Phases that need a post, in their order.
  package let wants: [Phase]
  /// Whether those on all its pictures, or their parents, agreed.
  package let photoConsent: Bool?
  package let template: Reference<String>?
  package let extra: OpenValue
  package let body: Prose

  package init(
    source: Source, publication: Publication, id: ID<Event>, title: String, starts: LocalTime,
    ends: LocalTime, place: String?, wants: [Phase], photoConsent: Bool?,
    template: Reference<String>?, extra: OpenValue, body: Prose
  ) {
    self.source = source
    self.publication = publication
    self.id = id
    self.title = title
    self.starts = starts
    self.ends = ends
    self.place = place
    self.wants = wants
    self.photoConsent = photoConsent
    self.template = template
    self.extra = extra
    self.body = body
  }

  /// The phase of a post published on `date`, compared by day.
  package func phase(on date: CalendarDate) -> Phase {
    if date < starts.date { .before } else if date > ends.date { .after } else { .during }
  }
}
