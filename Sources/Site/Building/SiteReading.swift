package import Analysis
import Content
package import Diagnostics
import Files
import Pages

/// A site that was read and analysed, for commands that count rather than build.
package struct SiteReading: Sendable {
  package let analysis: SiteAnalysis
  /// Everything `check` would say.
  package let diagnostics: [Diagnostic]
  /// The folder that the site is written to, from the root, links followed.
  package let output: OutputPlace
  private let pages: SitePages

  init(_ prepared: PreparedSite, output: OutputPlace) {
    analysis = prepared.analysis
    diagnostics = prepared.diagnostics
    pages = prepared.pages
    self.output = output
  }

  /// The absolute address of `Site.posts[position]`, where the public can read it.
  package func address(ofPost position: Int) -> String? {
    guard analysis.fates.posts[position].isPublic else { return nil }
    let base = analysis.site.settings.baseURL
    return base.absolute(pages.addresses[.post(position)])
  }

  /// The root-relative address of a public text, without the base path.
  package func address(of text: DisclosedText) -> String {
    switch text.kind {
    case .page(let position): pages.addresses[.page(position)]
    case .entry(let entry): pages.addresses[entry: entry]
    }
  }

  /// Whether a file at `path` (as typed, relative to the project's folder) would stand in the public
  /// site.
  package func isPublic(_ path: String) throws -> Bool {
    let place = try Self.resolved(FilePath.joined(output.project, path))
    return FilePath.contains(output.path, place)
  }

  /// `path` with the links in as much of it followed as is there.
  private static func resolved(_ path: String) throws -> String {
    if try FilePath.facts(of: path) != nil { return try FilePath.resolved(path) }
    let parent = FilePath.parent(of: path)
    guard !parent.isEmpty, parent != path else { return path }
    return FilePath.joined(try resolved(parent), FilePath.name(of: path))
  }
}

extension SiteBuild {
  /// The site as it reads now. Throws what the machine refused; a project without a usable site.toml
  /// comes back as its findings.
  package func read() throws -> Result<SiteReading, UnreadableSite> {
    do {
      let project = try Project(options)
      let output = try OutputPlace(
        of: options.output ?? project.settings.output, in: options.root)
      // Counting needs no text: nothing is read that was not read before.
      let site = try prepare(project, reading: .nothing)
      return .success(SiteReading(site, output: output))
    } catch let unusable as Project.Unusable {
      return .failure(UnreadableSite(findings: unusable.findings.sorted()))
    }
  }
}

/// Why a site cannot be read at all.
package struct UnreadableSite: Error, Sendable {
  package let findings: [Diagnostic]

  package init(findings: [Diagnostic]) {
    self.findings = findings
  }
}
