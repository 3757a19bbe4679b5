import Analysis
import Content
import Diagnostics
import Files
import Images
import Pages
import Templates
import Themes

/// A site ready to be written: content analysed, pages named, templates compiled, everything that
/// is wrong said.
struct PreparedSite: Sendable {
  let analysis: SiteAnalysis
  let pages: SitePages
  /// The pages to write: those of the content, then the redirects to them.
  let keys: [PageKey]
  /// The files beside the content, by path, as they were when they were read.
  let fileHashes: [String: ContentHash]
  /// Absent where the theme has errors.
  private(set) var theme: CompiledTheme?
  private(set) var assets: [SiteAsset]
  /// The paths of the internal records, which have no page.
  let records: [String]
  /// Sorted, each once. Those of the ledger of addresses are places in `nextLedger`, where there is
  /// one.
  private(set) var diagnostics: [Diagnostic]
  /// The ledger of addresses as it is to be written once the site is out; absent where it stays.
  let nextLedger: AddressLedger?

  init(
    _ project: Project, _ workspace: Workspace, _ attached: AttachedReadings,
    clock: PublicationClock, ledger use: LedgerUse, watch: Stopwatch<BuildPhase>
  ) {
    records = workspace.records
    fileHashes = project.inputs.attachmentHashes
    let site = Site(
      settings: project.settings, posts: workspace.posts, directives: workspace.directives,
      plans: workspace.plans, events: workspace.events, pages: workspace.pages,
      opinion: workspace.opinion, register: workspace.register,
      files: attached.facts, texts: attached.texts, clock: clock)
    let analysis = watch(.analysis) { SiteAnalysis(of: site) }
    self.analysis = analysis
    let contentFindings: [Diagnostic]
    (pages, contentFindings) = watch(.addresses) {
      ParallelMap().both {
        SitePages(
          of: analysis,
          pictures: SitePictures(project.inputs.pictures, hasVariants: Photo.isIncluded))
      } _: {
        analysis.findings
      }
    }
    keys = pages.keys.pages + pages.redirects
    var findings = project.findings + workspace.findings + attached.findings + contentFindings
    assets = SiteAsset.assets(of: project.theme, reportingTo: &findings)
    if let finding = Diagnostic.photosAsTheyAre(pages.photosOfFullSize.map(\.path)) {
      findings.append(finding)
    }
    let published = pages.contentAddresses
    let ledger = AddressLedger(text: project.inputs.ledger ?? [])
    let ((compiled, pageFindings), grown) = watch(.checks) { [pages, keys] in
      ParallelMap().both {
        let compiled = project.theme.map { Self.compiled($0, for: pages, keys: keys) }
        return (compiled, pages.findings { Self.page($0, of: pages, in: compiled?.theme) })
      } _: {
        use == .read ? nil : ledger.adding(published)
      }
    }
    theme = compiled?.theme
    findings += pageFindings + (compiled?.findings ?? [])
    let isSound = !findings.contains { $0.severity == .error }
    let next = isSound ? grown : nil
    nextLedger = use == .write ? next : nil
    if use == .cannotWrite, next != nil { findings.append(.ledgerNotWritten) }
    let records = records
    findings += pages.findings(
      in: nextLedger ?? ledger, published: published, areComplete: isSound
    ) { [pages] in
      analysis.sources(records: records, addresses: pages.addresses)
    }
    diagnostics = Set(findings).sorted()
  }

  private static func compiled(
    _ theme: Theme, for pages: SitePages, keys: [PageKey]
  ) -> (theme: CompiledTheme?, findings: [Diagnostic]) {
    let folder = SiteAsset.folder(of: theme)
    let constants = theme.constants(
      site: pages.siteRecord, language: pages.language,
      address: { pages.url(of: folder + $0.path) })
    var findings: [Diagnostic] = []
    let theme = CompiledTheme(
      theme, for: pages.wantedTemplates(for: keys), constants: constants,
      reportingTo: &findings)
    return (theme, findings)
  }

  /// The page called `key`, for whoever looks for its parts; nothing where it cannot be made, which
  /// is told elsewhere.
  private static func page(
    _ key: PageKey, of pages: SitePages, in theme: CompiledTheme?
  ) -> [UInt8]? {
    guard let template = theme?.template(pages.template(for: key), for: pages.shape(for: key))
    else { return nil }
    var page: [UInt8] = []
    do throws(TemplateFault) {
      try template.render(pages.record(for: key), into: &page)
      return page
    } catch {
      return nil
    }
  }

  /// The same site with `findings` that only building could find.
  func adding(_ findings: [Diagnostic]) -> PreparedSite {
    var site = self
    site.diagnostics = (diagnostics + findings).sorted()
    return site
  }

  /// The same site in the theme of `other`, where its own has errors.
  func dressed(as other: PreparedSite?) -> PreparedSite {
    guard theme == nil, let other else { return self }
    var site = self
    (site.theme, site.assets) = (other.theme, other.assets)
    return site
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnostic {
  /// That the photos at `paths` are published in the size in which they were taken.
  static func photosAsTheyAre(_ paths: [String]) -> Diagnostic? {
    guard let first = paths.min() else { return nil }
    return Diagnostic(
      BuildingRule.photosAsTheyAre, at: Place(file: first),
      Message(
        vi: "bản bangtin này không thu nhỏ ảnh: \(paths.count) ảnh được đăng nguyên cỡ (đã bỏ nơi"
          + " chụp, giờ chụp), trang sẽ nặng",
        en:
          "this bangtin makes no photo smaller: \(paths.count) are published in full size (without"
          + " place and time), and pages are heavy"),
      hint: Message(
        vi: "dùng bản bangtin có phần Photos, hoặc tự thu nhỏ ảnh trước khi đăng",
        en: "use a bangtin built with the trait Photos, or make photos smaller yourself"))
  }
}
