package import Diagnostics

/// Everything site.toml says: the school, its host, its people, channels and quotas.
package final class Settings: Sendable {
  package let title: String
  package let baseURL: BaseURL
  /// The words of the theme.
  package let language: Language
  /// The site's own time.
  package let utcOffset: UTCOffset
  /// A folder of `themes/`.
  package let theme: String
  /// The output folder, relative to the project's.
  package let output: String
  package let description: String?
  package let school: School
  package let departments: [Department]
  package let people: [Person]
  package let kinds: [Kind]
  package let channels: [Channel]
  package let issuers: [Issuer]
  package let fields: [FieldName]
  package let quotas: [Quota]
  package let reports: [ReportDuty]
  /// From how many days before the end an unmet quota is due.
  package let warnDays: Int
  /// What of a plan's coverage the public site shows.
  package let publicPlanParts: Set<PlanPart>
  /// Empty: made from what there is.
  package let menu: [MenuGroup]
  package let disclosures: [Disclosure]
  package let calendar: SchoolCalendar
  package let editorial: Editorial
  package let archive: ArchiveSettings
  package let home: HomeSettings
  /// Entries a page of a list.
  package let pageSize: Int
  /// True where the output folder is a mount point.
  package let publishesInPlace: Bool
  package let limits: Limits

  package init(
    title: String, baseURL: BaseURL, language: Language, utcOffset: UTCOffset, theme: String,
    output: String, description: String?, school: School, departments: [Department],
    people: [Person], kinds: [Kind], channels: [Channel], issuers: [Issuer], fields: [FieldName],
    quotas: [Quota],
    reports: [ReportDuty], warnDays: Int, publicPlanParts: Set<PlanPart>, menu: [MenuGroup],
    disclosures: [Disclosure], calendar: SchoolCalendar, editorial: Editorial,
    archive: ArchiveSettings, home: HomeSettings, pageSize: Int, publishesInPlace: Bool,
    limits: Limits
  ) {
    self.title = title
    self.baseURL = baseURL
    self.language = language
    self.utcOffset = utcOffset
    self.theme = theme
    self.output = output
    self.description = description
    self.school = school
    self.departments = departments
    self.people = people
    self.kinds = kinds
    self.channels = channels
    self.issuers = issuers
    self.fields = fields
    self.quotas = quotas
    self.reports = reports
    self.warnDays = warnDays
    self.publicPlanParts = publicPlanParts
    self.menu = menu
    self.disclosures = disclosures
    self.calendar = calendar
    self.editorial = editorial
    self.archive = archive
    self.home = home
    self.pageSize = pageSize
    self.publishesInPlace = publishesInPlace
    self.limits = limits
  }
}

/// The school itself (`[school]`).
package struct School: Sendable, Hashable {
  /// In its own document numbers.
  package let symbol: String?
  /// Other spellings of the symbol in circulation.
  package let aliases: [String]
  package let governingBody: String?
  package let address: String?
  package let phone: String?
  package let email: String?
  /// The place line of official papers.
  package let place: String?
  package let leader: Signer?
  /// Người phát ngôn.
  package let spokesperson: Signer?

  package init(
    symbol: String?, aliases: [String], governingBody: String?, address: String?, phone: String?,
    email: String?, place: String?, leader: Signer?, spokesperson: Signer?
  ) {
    self.symbol = symbol
    self.aliases = aliases
    self.governingBody = governingBody
    self.address = address
    self.phone = phone
    self.email = email
    self.place = place
    self.leader = leader
    self.spokesperson = spokesperson
  }
}

/// A part of a plan that the public site may show.
package enum PlanPart: String, Sendable, Hashable, CaseIterable {
  case text, items, matrix, events, quotas, departments, authors

  /// What is shown where site.toml says nothing.
  package static let standard: Set<PlanPart> = [.text, .items, .matrix, .events]
}
