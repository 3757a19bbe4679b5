import Analysis
import Content
import Diagnostics
import Files
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
  /// Absent where the theme has errors.
  let theme: CompiledTheme?
  let assets: [SiteAsset]
  /// The paths of the internal records, which have no page.
  let records: [String]
  /// Sorted, each once.
  let diagnostics: [Diagnostic]

  init(
    _ project: Project, _ workspace: Workspace, _ attached: AttachedReadings,
    clock: PublicationClock
  ) {
    records = workspace.records
    let site = Site(
      settings: project.settings, posts: workspace.posts, directives: workspace.directives,
      plans: workspace.plans, events: workspace.events, pages: workspace.pages,
      opinion: workspace.opinion, register: workspace.register,
      files: attached.facts, texts: attached.texts, clock: clock)
    analysis = SiteAnalysis(of: site)
    pages = SitePages(of: analysis)
    keys = pages.keys.pages + pages.redirects
    assets = SiteAsset.assets(of: project.theme)
    var findings =
      project.findings + workspace.findings + attached.findings + analysis.findings + pages.findings
    theme = project.theme.flatMap { [pages, keys] theme in
      Self.compile(theme, for: pages, keys: keys, reportingTo: &findings)
    }
    diagnostics = Set(findings).sorted()
  }

  private static func compile(
    _ theme: Theme, for pages: SitePages, keys: [PageKey],
    reportingTo findings: inout [Diagnostic]
  ) -> CompiledTheme? {
    let constants = theme.constants(
      site: pages.siteRecord, language: pages.language,
      address: { pages.url(of: SiteAsset($0).address) })
    return CompiledTheme(
      theme, for: pages.wantedTemplates(for: keys), constants: constants,
      reportingTo: &findings)
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
