package import Building
package import Diagnostics
package import Markup

/// What commands ask of a site; `SiteBuild` answers, and tests answer in its place.
package protocol SiteBuilding: Sendable {
  /// Builds the site; see `SiteBuild.run`.
  func run(progress: @Sendable (_ step: Message, _ share: Double) -> Void) throws -> BuildReport
  /// Writes the samples for web servers; see `SiteBuild.writeHostFiles`.
  func writeHostFiles() throws -> HostFilesReport?
  /// Everything `run` would say; see `SiteBuild.check`.
  func check() throws -> CheckReport
  /// The view model of a page; see `SiteBuild.context`.
  func context(of path: String) throws -> (template: String, value: OpenValue)?
  /// The site as it reads now; see `SiteBuild.read`.
  func read() throws -> Result<SiteReading, UnreadableSite>
}

extension SiteBuild: SiteBuilding {}
