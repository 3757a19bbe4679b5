package import Markup

/// A plain page of the site (giới thiệu, liên hệ …).
package final class Page: Sendable {
  package let source: Source
  package let publication: Publication
  /// Its address below the site's root, without slashes at the ends: `gioi-thieu`, `a/b`.
  package let path: String
  package let title: String
  /// Its place in the menu; absent: not in the menu.
  package let menu: Int?
  package let summary: String?
  package let disclosure: Reference<ID<Disclosure>>?
  package let disclosureYear: PlanPeriod?
  /// Whether those on all its pictures, or their parents, agreed.
  package let photoConsent: Bool?
  package let redirectFrom: [Reference<String>]
  package let template: Reference<String>?
  package let extra: OpenValue
  package let body: Prose

  package init(
    source: Source, publication: Publication, path: String, title: String, menu: Int?,
    summary: String?, disclosure: Reference<ID<Disclosure>>?, disclosureYear: PlanPeriod?,
    photoConsent: Bool?, redirectFrom: [Reference<String>], template: Reference<String>?,
    extra: OpenValue, body: Prose
  ) {
    self.source = source
    self.publication = publication
    self.path = path
    self.title = title
    self.menu = menu
    self.summary = summary
    self.disclosure = disclosure
    self.disclosureYear = disclosureYear
    self.photoConsent = photoConsent
    self.redirectFrom = redirectFrom
    self.template = template
    self.extra = extra
    self.body = body
  }
}

/// A public-opinion issue and how it was handled (vấn đề dư luận quan tâm); never published.
package struct OpinionIssue: Sendable, Hashable {
  /// Where handling it stands.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case open, handling, resolved
  }

  package let source: Source
  package let date: CalendarDate
  /// Where it was heard: social networks, the press, a letter.
  package let heardFrom: String
  package let summary: String
  package let status: Status
  package let handledBy: String?
  package let response: String?
  /// The source path of a post about it.
  package let post: Reference<String>?
  package let reportedTo: String?
  package let reportedOn: CalendarDate?

  package init(
    source: Source, date: CalendarDate, heardFrom: String, summary: String, status: Status,
    handledBy: String?, response: String?, post: Reference<String>?, reportedTo: String?,
    reportedOn: CalendarDate?
  ) {
    self.source = source
    self.date = date
    self.heardFrom = heardFrom
    self.summary = summary
    self.status = status
    self.handledBy = handledBy
    self.response = response
    self.post = post
    self.reportedTo = reportedTo
    self.reportedOn = reportedOn
  }
}
