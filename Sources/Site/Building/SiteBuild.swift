package import Diagnostics
package import Markup

/// The site, from a folder of Markdown to a folder of pages.
package struct SiteBuild: Sendable {
  package let options: BuildOptions

  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Builds the site; where a diagnostic is an error, the site of before stays as it was.
  /// `progress` is told the name of each step and how far it is (0 to 1).
  /// Throws what the machine refused.
  package func run(
    progress: @Sendable (_ step: Message, _ share: Double) -> Void
  ) throws -> BuildReport {
    preconditionFailure("not yet")
  }

  /// Everything `run` would say, without writing.
  package func check() throws -> CheckReport {
    preconditionFailure("not yet")
  }

  /// The view model of the page at `address` or made from the source file of that path, with the
  /// name of its template; nothing where there is no such page (`nearest`: addresses like it).
  package func context(of path: String) throws -> (template: String, value: OpenValue)? {
    preconditionFailure("not yet")
  }
}
