package import Content
import DataFormats
import Diagnostics

extension ContentReader {
  /// Reads site.toml. Where a required key is missing or wrong, a stand-in takes its place, so that
  /// the rest of the project can still be checked; there is an error then, and nothing is built.
  package static func settings(path: String, bytes: [UInt8]) -> ReadingResult<Settings> {
    var diagnostics: [Diagnostic] = []
    guard let table = TOML.table(from: bytes, of: path, reportingTo: &diagnostics) else {
      return ReadingResult(nil, diagnostics)
    }
    let result = settings(table, of: path)
    return ReadingResult(result.value, diagnostics + result.diagnostics)
  }

  /// The same from a table.
  static func settings(_ table: Table, of path: String) -> ReadingResult<Settings> {
    var fields = FieldReader<SettingsField>(table, of: path, .toml)
    let settings = fields.settings()
    fields.reportUnknownKeys()
    return ReadingResult(settings, fields.findings)
  }
}

extension FieldReader where Key == SettingsField {
  fileprivate mutating func settings() -> Settings? {
    let title = text(.title)
    let baseURL = value(.baseURL, AddressValue.base)?.value
    let language = choice(.language, of: Language.self)
    let offset = value(.utcOffset, SmallValue.offset)?.value
    let theme = value(.theme, IDValue.id)?.value
    let output = text(.output)
    for key in [Key.department, .kind, .channel, .issuer, .quota, .report, .disclosure] {
      checkUnique(key)
    }
    checkUnique(.person, inner: "name")
    guard let standInURL = BaseURL("https://example.invalid/"),
      let standInOffset = UTCOffset(minutes: 7 * 60)
    else { return nil }
    return Settings(
      title: title ?? "…", baseURL: baseURL ?? standInURL, language: language ?? .vi,
      utcOffset: offset ?? standInOffset, theme: theme ?? "default", output: output ?? "public",
      description: text(.description), school: school(), departments: departments(),
      people: people(), kinds: kinds(), channels: channels(), issuers: issuers(),
      fields: fieldNames(),
      quotas: quotas(.quota, insidePlan: false), reports: reports(),
      warnDays: record(.pace, PaceField.self) { $0.number(.warnDays) } ?? 7,
      publicPlanParts: planParts(), menu: menu(), disclosures: disclosures(),
      calendar: calendar(), editorial: editorial(), archive: archive(), home: home(),
      pageSize: record(.paginate, PaginateField.self) { $0.number(.size) } ?? 20,
      publishesInPlace: record(.publish, PublishField.self) { $0.flag(.inPlace) } ?? false,
      limits: limits())
  }

  private mutating func school() -> School {
    record(.school, SchoolField.self) { fields in
      School(
        symbol: fields.text(.symbol), aliases: fields.texts(.aliases),
        governingBody: fields.text(.governingBody), address: fields.text(.address),
        phone: fields.text(.phone), email: fields.text(.email), place: fields.text(.place),
        leader: fields.signer(.leader), spokesperson: fields.signer(.spokesperson))
    }
      ?? School(
        symbol: nil, aliases: [], governingBody: nil, address: nil, phone: nil, email: nil,
        place: nil, leader: nil, spokesperson: nil)
  }

  private mutating func planParts() -> Set<PlanPart> {
    record(.plan, PlanPartsField.self) { fields in
      fields.has(.parts) ? Set(fields.choices(.parts, of: PlanPart.self)) : nil
    } ?? PlanPart.standard
  }

  private mutating func editorial() -> Editorial {
    let standard = Editorial.standard
    return record(.editorial, EditorialField.self) { fields in
      Editorial(
        requiresApproval: fields.flag(.requireApproval) ?? fields.has(.requireApproval),
        approvers: fields.texts(.approvers),
        requiresTopics: fields.flag(.requireTopics) ?? standard.requiresTopics,
        officialMailDomains: fields.has(.officialMailDomains)
          ? fields.texts(.officialMailDomains) : standard.officialMailDomains,
        requiresPhotoConsent: fields.flag(.requirePhotoConsent) ?? standard.requiresPhotoConsent)
    } ?? standard
  }

  private mutating func archive() -> ArchiveSettings {
    let standard = ArchiveSettings.standard
    return record(.archive, ArchiveField.self) { fields in
      ArchiveSettings(
        register: fields.value(.register, AddressValue.projectFile)?.value ?? standard.register,
        exempt: fields.records(.exempt, ExemptionField.self) { fields in
          let number = fields.value(.number, DocumentValue.number)
          let reason = fields.text(.reason)
          guard let number, let reason else { return nil }
          return Exemption(number: number, reason: reason)
        }, readsScans: fields.flag(.ocr) ?? standard.readsScans)
    } ?? standard
  }

  private mutating func home() -> HomeSettings {
    let standard = HomeSettings.standard
    return record(.home, HomeField.self) { fields in
      HomeSettings(
        slots: fields.number(.slots) ?? standard.slots,
        latest: fields.number(.latest) ?? standard.latest,
        strips: fields.has(.strips) ? fields.references(.strips, to: Kind.self) : nil,
        showsCoverage: fields.flag(.coverage) ?? standard.showsCoverage)
    } ?? standard
  }

  private mutating func limits() -> Limits {
    let standard = Limits.standard
    return record(.limits, LimitsField.self) { fields in
      Limits(
        markdownMegabytes: fields.number(.markdown) ?? standard.markdownMegabytes,
        attachmentMegabytes: fields.number(.attachment) ?? standard.attachmentMegabytes,
        imageMegapixels: fields.number(.image) ?? standard.imageMegapixels,
        nesting: fields.number(.nesting) ?? standard.nesting,
        tableCells: fields.number(.tableCells) ?? standard.tableCells,
        frontMatterKilobytes: fields.number(.frontMatter) ?? standard.frontMatterKilobytes,
        frontMatterNesting: fields.number(.frontMatterNesting) ?? standard.frontMatterNesting)
    } ?? standard
  }
}
