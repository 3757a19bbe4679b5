import Content
import Diagnostics
package import Templates

extension SitePages {
  /// `site`: what every page's template may say of the school.
  package var siteRecord: Record {
    let school = settings.school
    return Record(
      Shapes.site,
      [
        "title": .text(settings.title),
        "description": .optional(settings.description),
        "language": .text(settings.language.rawValue),
        "homeURL": .text(url(.home)),
        "newsURL": .text(url(.posts(.all, page: 1))),
        "archiveURL": .text(url(.archive(.all, page: 1))),
        "planURL": .text(url(.plans)),
        "calendarURL": .text(url(.calendar)),
        "searchURL": .text(url(.search)),
        "completenessURL": .optional(
          keys.pages.contains(.completeness) ? url(.completeness) : nil),
        "disclosuresURL": .optional(
          disclosures.lists.isEmpty ? nil : url(.disclosures(.all))),
        "feedURL": .text(url(export: .newsFeed(.atom))),
        "contentPolicy": .html(Array(ContentPolicy.page.utf8)),
        "governingBody": .optional(school.governingBody),
        "address": .optional(school.address),
        "phone": .optional(school.phone),
        "email": .optional(school.email),
        "leader": .optional(school.leader.map(person)),
        "spokesperson": .optional(school.spokesperson.map(person)),
      ])
  }

  private func person(_ signer: Signer) -> Record {
    Record(
      Shapes.person,
      ["name": .optional(signer.name), "position": .optional(signer.position)])
  }
}
