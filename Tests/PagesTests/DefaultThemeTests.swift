import Diagnostics
import Pages
import Templates
import Testing
import Themes

/// The default theme against the shapes of the pages: what would be an error in every project.
struct DefaultThemeTests {
  /// A project without themes of its own.
  private struct NoFiles: ThemeFiles {
    func files(in folder: String) throws(ThemeFileError) -> [String]? { nil }
    func bytes(of path: String) throws(ThemeFileError) -> [UInt8] { [] }
  }

  static let pages = [
    WantedTemplate("home", for: Shapes.home), WantedTemplate("post", for: Shapes.post),
    WantedTemplate("posts", for: Shapes.posts), WantedTemplate("facets", for: Shapes.facets),
    WantedTemplate("directive", for: Shapes.directive),
    WantedTemplate("archive", for: Shapes.archive), WantedTemplate("plan", for: Shapes.plan),
    WantedTemplate("plan-topics", for: Shapes.plan),
    WantedTemplate("plan-results", for: Shapes.plan),
    WantedTemplate("plan-text", for: Shapes.plan),
    WantedTemplate("plans", for: Shapes.plans), WantedTemplate("calendar", for: Shapes.calendar),
    WantedTemplate("page", for: Shapes.plainPage),
    WantedTemplate("completeness", for: Shapes.completeness),
    WantedTemplate("disclosures", for: Shapes.disclosures),
    WantedTemplate("disclosure-year", for: Shapes.disclosureYear),
    WantedTemplate("search", for: Shapes.search),
    WantedTemplate("not-found", for: Shapes.notFound),
    WantedTemplate("redirect", for: Shapes.redirect),
  ]

  @Test("The default theme knows every name it writes", arguments: Language.allCases)
  func compiles(language: Language) throws {
    var said: [Diagnostic] = []
    let theme = Theme.load(
      "default", from: NoFiles(), over: BuiltInTheme(), reportingTo: &said)
    #expect(said == [])
    let site = Record(
      Shapes.site, values: Array(repeating: .absent, count: Shapes.site.fields.count))
    let constants = try #require(theme).constants(site: site, language: language) { $0.path }
    let compiled = try CompiledTheme(
      #require(theme), for: Self.pages, constants: constants, reportingTo: &said)
    let lines = said.map { "\($0.place?.file ?? "-"):\($0.place?.range ?? 0..<0) \($0.message.en)" }
    #expect(lines == [])
    #expect(compiled != nil)
  }
}
