package import Diagnostics
import Markup
import Content
import Files
import Glibc
import Pages
import Templates

/// The site, from a folder of Markdown to a folder of pages.
package struct SiteBuild: Sendable {
  package let options: BuildOptions

  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Everything `run` would say, without writing.
  package func check() throws -> CheckReport {
    do {
      let site = try prepare(Project(options))
      return CheckReport(diagnostics: site.diagnostics, sources: site.sources)
    } catch let unusable as Project.Unusable {
      return CheckReport(diagnostics: unusable.findings.sorted(), sources: [])
    }
  }

  /// The site of `project` at the time that the options fix, else now.
  func prepare(_ project: Project) throws -> PreparedSite {
    let settings = project.settings
    let now =
      options.now ?? LocalTime(secondsSince1970: time(nil), offset: settings.utcOffset)
    return try PreparedSite(
      project,
      clock: PublicationClock(
        now: now, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture,
        requiresApproval: settings.editorial.requiresApproval))
  }
}
extension SiteBuild {
  package func run(
    progress: @Sendable (_ step: Message, _ share: Double) -> Void
  ) throws -> BuildReport {
    preconditionFailure("waiting for the output folder")
  }
}
