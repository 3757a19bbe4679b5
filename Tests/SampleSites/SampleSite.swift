package import Content
package import Diagnostics
import Reading

/// A small portal written down in a test: the text of each file by its path, read as `build` reads
/// it.
package struct SampleSite {
  private let files: [String: String]

  /// A site of `files`; without a site.toml among them, of a school that has only a name.
  package init(_ files: [String: String]) {
    self.files = files.merging(["site.toml": Self.plainSettings]) { own, _ in own }
  }

  /// The settings of a school that has only a name.
  package static let plainSettings = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"

    """

  /// What stands in a file of the sample.
  package func text(of path: String) -> String { files[path, default: ""] }

  /// The site at `now` (2020-11-20T08:00 unless told) with what the readers found.
  package func read(
    now: LocalTime = LocalTime(CalendarDate(dayNumber: 18_586), minute: 480),
    showsDrafts: Bool = false
  ) throws -> (site: Site, findings: [Diagnostic]) {
    let settingsRead = ContentReader.settings(
      path: "site.toml", bytes: Array(text(of: "site.toml").utf8))
    guard let settings = settingsRead.value else {
      throw Unreadable(findings: settingsRead.diagnostics)
    }
    let reader = ContentReader(settings)
    var findings = settingsRead.diagnostics
    func values<Value>(
      in folder: String, _ read: (String, [UInt8]) -> ReadingResult<Value>
    ) -> [Value] {
      files.keys.filter { $0.hasPrefix("content/\(folder)/") && $0.hasSuffix(".md") }.sorted()
        .compactMap { path in
          let result = read(path, Array(text(of: path).utf8))
          findings += result.diagnostics
          return result.value
        }
    }
    let posts = values(in: "posts") { reader.post(path: $0, bytes: $1) }
    let directives = values(in: "directives") { reader.directive(path: $0, bytes: $1) }
    let plans = values(in: "plans") { reader.plan(path: $0, bytes: $1) }
    let events = values(in: "events") { reader.event(path: $0, bytes: $1) }
    let pages = values(in: "pages") { reader.page(path: $0, bytes: $1) }
    let register = files[settings.archive.register].map {
      reader.register(path: settings.archive.register, bytes: Array($0.utf8))
    }
    findings += register?.diagnostics ?? []
    let attachments = files.keys.filter { $0.hasPrefix("content/") && !$0.hasSuffix(".md") }
    let site = Site(
      settings: settings, posts: posts, directives: directives, plans: plans, events: events,
      pages: pages, opinion: [], register: register?.value ?? [],
      files: Dictionary(
        uniqueKeysWithValues: attachments.map {
          ($0, AttachmentFacts(size: 1200, mediaType: "image/jpeg", pixels: nil))
        }),
      clock: PublicationClock(
        now: now, showsDrafts: showsDrafts,
        requiresApproval: settings.editorial.requiresApproval))
    return (site, findings)
  }

  /// A sample whose site.toml cannot be read.
  package struct Unreadable: Error {
    let findings: [Diagnostic]
  }
}

extension Diagnostic {
  /// The finding on one line: place, id, message and hint in Vietnamese; the place as the text it
  /// points at.
  package func line(in sample: SampleSite) -> String {
    var location = place?.file ?? "-"
    if let place, let range = place.range {
      let bytes = Array(sample.text(of: place.file).utf8)
      location += " «\(String(decoding: bytes[range], as: UTF8.self))»"
    }
    let next = hint.map { " → \($0.vi)" } ?? ""
    return "\(location) [\(id)] \(message.vi)\(next)"
  }
}
