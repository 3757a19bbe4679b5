/// Where the site will stand: an absolute address that may have a path.
package struct BaseURL: Sendable, Hashable {
  /// `https://host.example`, without a slash at the end.
  package let origin: String
  /// `/` or `/truong/`: begins and ends with a slash.
  package let path: String

  /// Nothing unless `text` is an http or https address with a host and neither query nor fragment,
  /// in the letters and signs that mean the same wherever an address of the site is written: in
  /// HTML and XML, in the settings of web servers, in lines of text.
  package init?(_ text: String) {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      let host = rest.prefix { $0 != "/" }
      guard !host.isEmpty, rest.unicodeScalars.allSatisfy(Self.isPlain) else { return nil }
      let path = rest.dropFirst(host.count)
      self.origin = scheme + host
      self.path = path.isEmpty ? "/" : path.hasSuffix("/") ? String(path) : path + "/"
      return
    }
    return nil
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "%", ":", "/", "[", "]": true
    default: scalar.value > 0x9F && !scalar.properties.isWhitespace
    }
  }

  /// The absolute address of a root-relative one (`/tin-tuc/`).
  package func absolute(_ address: String) -> String {
    origin + path + Substring(address.utf8.dropFirst())
  }
}

/// The year as the school counts it (`[calendar]`).
package struct SchoolCalendar: Sendable, Hashable {
  /// 1 to 12.
  package let schoolYearStarts: Int
  /// The months of each semester, in order.
  package let semesters: [[Int]]

  package init(schoolYearStarts: Int, semesters: [[Int]]) {
    self.schoolYearStarts = schoolYearStarts
    self.semesters = semesters
  }

  /// September to August; semester 1 September to January, semester 2 February to May.
  package static let standard = SchoolCalendar(
    schoolYearStarts: 9, semesters: [[9, 10, 11, 12, 1], [2, 3, 4, 5]])

  /// The school year that `date` belongs to.
  package func schoolYear(of date: CalendarDate) -> PlanPeriod {
    .schoolYear(date.month >= schoolYearStarts ? date.year : date.year - 1)
  }
}

/// The rules of publishing (`[editorial]`).
package struct Editorial: Sendable, Hashable {
  /// True: only `status: approved` is published.
  package let requiresApproval: Bool
  /// Who may approve; empty: anybody.
  package let approvers: [String]
  /// An untagged post is a warning.
  package let requiresTopics: Bool
  /// Other mail addresses in public text are a warning.
  package let officialMailDomains: [String]
  package let requiresPhotoConsent: Bool

  package init(
    requiresApproval: Bool, approvers: [String], requiresTopics: Bool,
    officialMailDomains: [String], requiresPhotoConsent: Bool
  ) {
    self.requiresApproval = requiresApproval
    self.approvers = approvers
    self.requiresTopics = requiresTopics
    self.officialMailDomains = officialMailDomains
    self.requiresPhotoConsent = requiresPhotoConsent
  }

  /// What holds where site.toml says nothing.
  package static let standard = Editorial(
    requiresApproval: false, approvers: [], requiresTopics: true,
    officialMailDomains: ["edu.vn", "gov.vn"], requiresPhotoConsent: false)
}

/// What the archive is measured against (`[archive]`).
package struct ArchiveSettings: Sendable, Hashable {
  /// The register's path, relative to the project's folder.
  package let register: String
  package let exempt: [Exemption]
  /// Whether the words of scanned files are recognised (`ocr`), which takes a second a page, once.
  package let readsScans: Bool

  package init(register: String, exempt: [Exemption], readsScans: Bool = false) {
    self.register = register
    self.exempt = exempt
    self.readsScans = readsScans
  }

  /// What holds where site.toml says nothing.
  package static let standard = ArchiveSettings(
    register: "content/directives/register.csv", exempt: [])
}

/// A directive that need not be public here, and why.
package struct Exemption: Sendable, Hashable {
  package let number: Reference<DocumentNumber>
  package let reason: String

  package init(number: Reference<DocumentNumber>, reason: String) {
    self.number = number
    self.reason = reason
  }
}

/// The home page (`[home]`).
package struct HomeSettings: Sendable, Hashable {
  /// Featured places.
  package let slots: Int
  /// Latest posts.
  package let latest: Int
  /// Kinds of story whose newest posts stand in a strip of their own; nothing where site.toml leaves
  /// it to `standardStrip`.
  package let strips: [Reference<ID<Kind>>]?
  /// Whether the page shows how far the month's plan has come.
  package let showsCoverage: Bool

  package init(
    slots: Int, latest: Int, strips: [Reference<ID<Kind>>]? = nil, showsCoverage: Bool = false
  ) {
    self.slots = slots
    self.latest = latest
    self.strips = strips
    self.showsCoverage = showsCoverage
  }

  /// What holds where site.toml says nothing.
  package static let standard = HomeSettings(slots: 3, latest: 12)
  /// The kind that has a strip where site.toml declares it and says nothing else: exemplary people.
  package static let standardStrip = ID<Kind>("nguoi-tot-viec-tot")
}

/// One entry of the menu, with what opens below it (`[[menu]]`).
package struct MenuGroup: Sendable, Hashable {
  package let title: String
  package let items: [MenuItem]

  package init(title: String, items: [MenuItem]) {
    self.title = title
    self.items = items
  }
}

/// One link of the menu.
package struct MenuItem: Sendable, Hashable {
  /// Where it leads.
  package enum Target: Sendable, Hashable {
    /// An address outside, or one within the site from its root.
    case address(Reference<String>)
    /// A plain page, by its path.
    case page(Reference<String>)
  }

  package let title: String
  package let target: Target

  package init(title: String, target: Target) {
    self.title = title
    self.target = target
  }
}

/// Bounds that a school may raise (`[limits]`).
package struct Limits: Sendable, Hashable {
  package let markdownMegabytes: Int
  package let attachmentMegabytes: Int
  package let imageMegapixels: Int
  /// Levels of Markdown nesting.
  package let nesting: Int
  package let tableCells: Int
  package let frontMatterKilobytes: Int
  /// Lists and tables within each other in front matter.
  package let frontMatterNesting: Int

  package init(
    markdownMegabytes: Int, attachmentMegabytes: Int, imageMegapixels: Int, nesting: Int,
    tableCells: Int, frontMatterKilobytes: Int, frontMatterNesting: Int
  ) {
    self.markdownMegabytes = markdownMegabytes
    self.attachmentMegabytes = attachmentMegabytes
    self.imageMegapixels = imageMegapixels
    self.nesting = nesting
    self.tableCells = tableCells
    self.frontMatterKilobytes = frontMatterKilobytes
    self.frontMatterNesting = frontMatterNesting
  }

  /// What holds where site.toml says nothing.
  package static let standard = Limits(
    markdownMegabytes: 4, attachmentMegabytes: 100, imageMegapixels: 100, nesting: 100,
    tableCells: 100_000, frontMatterKilobytes: 64, frontMatterNesting: 32)
}
