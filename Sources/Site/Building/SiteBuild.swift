import Analysis
import Content
package import Diagnostics
import Files
import Glibc
import Pages
import Synchronization

/// The site, from a folder of Markdown to a folder of pages.
package struct SiteBuild: Sendable {
  package let options: BuildOptions

  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Builds the site; where a diagnostic is an error, the site of before stays as it was.
  /// `progress` is told the name of each step and how much of the whole is done (0 to 1).
  /// Throws what the machine refused.
  package func run(
    progress: @Sendable (_ step: Message, _ share: Double) -> Void
  ) throws -> BuildReport {
    guard let timer = options.timer else { return try run(.off, progress) }
    let times = Mutex(PhaseTimes())
    let watch = Stopwatch(timer) { phase, seconds in
      times.withLock { $0.add(seconds, to: phase) }
    }
    return try run(watch, progress).adding(times.withLock { $0 })
  }

  private func run(
    _ watch: Stopwatch<BuildPhase>, _ progress: @Sendable (_ step: Message, _ share: Double) -> Void
  ) throws -> BuildReport {
    do {
      progress(.reading, 0)
      return try publish(try Project(options, watch: watch), watch, progress)
    } catch let unusable as Project.Unusable {
      return BuildReport(unusable: unusable.findings.sorted(), in: options.output)
    }
  }

  private func publish(
    _ project: consuming Project, _ watch: Stopwatch<BuildPhase>,
    _ progress: @Sendable (_ step: Message, _ share: Double) -> Void
  ) throws -> BuildReport {
    let settings = project.settings
    let name = outputName(for: settings)
    do {
      let ledgerUse = try ledgerUse(for: settings)
      let fingerprints = project.fingerprints.adding(ledgerUse)
      let output = try watch(.output) {
        try OutputFolder(
          at: name, project: options.root,
          options: OutputFolder.Options(
            inPlace: settings.publishesInPlace, isDurable: options.isDurable))
      }
      let kept = try watch(.output) { try output.record(for: fingerprints.all, at: secondsNow) }
      if let kept {
        return BuildReport(of: kept, files: output.manifest.files.count, in: name)
      }
      progress(.analysing, 0.2)
      let site = try prepare(
        consume project, ledger: ledgerUse, watch: watch
      ) {
        progress(.readingFiles($0, of: $1), 0.2 + 0.2 * Double($0) / Double($1))
      }
      guard !site.hasErrors else { return BuildReport(refused: site, in: name) }
      let staging = try watch(.output, output) { try $0.stage() }
      let faults = try watch(.photos) {
        let photos = try PhotoVariants(in: options.root, limits: settings.limits)
        return try site.writePhotos(photos, to: staging) { made, of in
          progress(.makingPhotos(made, of: of), 0.4 + 0.3 * Double(made) / Double(of))
        }
      }
      guard faults.isEmpty else {
        return BuildReport(refused: site.adding(faults), in: name)
      }
      progress(.writing, 0.7)
      try site.write(to: staging, root: options.root, watch: watch)
      progress(.publishing, 0.9)
      // The rest needs no more of the site than this; it is taken apart meanwhile.
      let (diagnostics, counts, ledger) = (site.diagnostics, site.counts, site.nextLedger)
      let validUntil = validUntil(of: site)
      ParallelMap().release(consume site)
      // The ledger is an input too: what is remembered is the build of the inputs as they will be.
      let fingerprint = ledger.map { fingerprints.with(ledger: $0.text) } ?? fingerprints.all
      let summary = try watch(.exchange, staging) {
        try $0.publish(
          fingerprint: fingerprint, diagnostics: diagnostics, counts: counts,
          validUntil: validUntil)
      }
      try ledger?.write(to: options.root)
      return BuildReport(diagnostics, counts: counts, summary, in: name)
    } catch let refusal as any Refusal {
      let site = try prepare(try Project(options))
      return BuildReport(refused: site, because: refusal.diagnostic, in: name)
    }
  }

  /// Everything `run` would say, without writing.
  package func check() throws -> CheckReport {
    do {
      let site = try prepare(try Project(options))
      let settings = site.analysis.site.settings
      var findings = try outputFindings(of: settings)
      if !site.hasErrors {
        let photos = try PhotoVariants(in: options.root, limits: settings.limits)
        findings += try photos.faults(in: site.pages.publishedPhotos)
      }
      return CheckReport(
        diagnostics: (site.diagnostics + findings).sorted(), sources: site.sources,
        external: (
          site.pages.externalLinks,
          ExternalCheck(
            of: options.root, at: settings.baseURL, searchPath: options.searchPath)
        ))
    } catch let unusable as Project.Unusable {
      return CheckReport(diagnostics: unusable.findings.sorted(), sources: [])
    }
  }

  private func outputName(for settings: Settings) -> String {
    options.output ?? settings.output
  }

  /// Why the site could not be put where it is to go, as far as can be seen without locking.
  private func outputFindings(of settings: Settings) throws -> [Diagnostic] {
    do {
      try OutputFolder.check(outputName(for: settings), project: options.root)
      return []
    } catch let refusal as OutputRefusal {
      return [refusal.diagnostic]
    }
  }

  /// The site of `project` at the time that the options fix, else now; the texts of its files are
  /// forgotten as soon as they are understood. `progress` is told how many attached files have been
  /// read, and how many there are to read.
  func prepare(
    _ project: consuming Project, ledger: LedgerUse = .read,
    reading effort: AttachedReadings.Effort = .whatIsNew, watch: Stopwatch<BuildPhase> = .off,
    progress: @Sendable (_ read: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> PreparedSite {
    var project = project
    let settings = project.settings
    let now =
      options.now
      ?? LocalTime(secondsSince1970: Int(secondsNow), offset: settings.utcOffset)
    let workspace = watch(.content) {
      Workspace(of: project.inputs, settings: settings, watch: watch)
    }
    project.inputs.forgetFiles()
    let attached = try watch(.attachments) {
      try AttachedReadings(
        of: workspace, in: project, at: options.root, reading: effort, progress: progress)
    }
    return PreparedSite(
      project, workspace, attached,
      clock: PublicationClock(
        now: now, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture,
        requiresApproval: settings.editorial.requiresApproval), ledger: ledger, watch: watch)
  }

  /// A build writes the ledger of addresses unless it shows what nobody outside may see yet: drafts,
  /// scheduled texts, or the site of a day to come.
  private func ledgerUse(for settings: Settings) throws -> LedgerUse {
    if options.showsDrafts || options.showsFuture { return .read }
    let offset = settings.utcOffset
    if let now = options.now, now.secondsSince1970(offset: offset) > Int(secondsNow) {
      return .read
    }
    let folder = FilePath.joined(options.root, FilePath.parent(of: AddressLedger.path))
    return try FilePath.isWritable(folder) ? .write : .cannotWrite
  }

  /// The machine's clock, in seconds since 1970 UTC.
  private var secondsNow: Int64 { Int64(time(nil)) }

  /// Until when the result holds; for good where the options fix the clock.
  private func validUntil(of site: PreparedSite) -> Int64? {
    guard options.now == nil else { return nil }
    let offset = site.analysis.site.settings.utcOffset
    return Int64(site.analysis.validUntil.secondsSince1970(offset: offset))
  }
}

extension Message {
  fileprivate static let reading = Message(vi: "Đọc nội dung", en: "Reading")
  fileprivate static let analysing = Message(vi: "Kiểm tra nội dung", en: "Checking")
  fileprivate static func readingFiles(_ read: Int, of count: Int) -> Message {
    Message(vi: "Đọc tệp văn bản \(read)/\(count)", en: "Reading files \(read)/\(count)")
  }

  fileprivate static func makingPhotos(_ made: Int, of count: Int) -> Message {
    Message(vi: "Thu nhỏ ảnh \(made)/\(count)", en: "Making photos smaller \(made)/\(count)")
  }

  fileprivate static let writing = Message(vi: "Dựng trang", en: "Rendering")
  fileprivate static let publishing = Message(vi: "Đưa trang ra", en: "Publishing")
}
