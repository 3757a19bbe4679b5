package import Content
package import Diagnostics

/// What the person at the keyboard chose for one run.
package struct BuildOptions: Sendable {
  /// The project's folder.
  package let root: String
  /// Where to write instead of site.toml's `output`.
  package let output: String?
  /// The clock, in the site's own time (`--now`); absent: the machine's.
  package let now: LocalTime?
  package let showsDrafts: Bool
  package let showsFuture: Bool
  /// Sync the files to disk before the new site takes the old one's place.
  package let isDurable: Bool
  /// The folders, parted by colons, where the programs stand that read attached files; nowhere: no
  /// such program is used.
  package let searchPath: String
  /// Seconds on a clock that only runs forward, where the phases of a build are to be timed.
  package let timer: Stopwatch<BuildPhase>.Clock?

  package init(
    root: String, output: String? = nil, now: LocalTime? = nil, showsDrafts: Bool = false,
    showsFuture: Bool = false, isDurable: Bool = false, searchPath: String = "",
    timer: Stopwatch<BuildPhase>.Clock? = nil
  ) {
    self.root = root
    self.output = output
    self.now = now
    self.showsDrafts = showsDrafts
    self.showsFuture = showsFuture
    self.isDurable = isDurable
    self.searchPath = searchPath
    self.timer = timer
  }
}

extension BuildOptions {
  /// What of the choices bears on the site's bytes.
  var flags: [String] {
    var flags = now.map { ["now \($0)"] } ?? []
    if showsDrafts { flags.append("drafts") }
    if showsFuture { flags.append("future") }
    return flags
  }
}
