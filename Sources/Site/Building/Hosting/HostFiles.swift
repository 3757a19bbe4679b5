import Content
import Files
import Pages

/// Sample settings for those who host the site: the policy that its pages obey, what browsers may
/// keep, the page for addresses that do not exist, media types and compression.
///
/// They stand outside the site, in a folder of the project: each is to be read, then copied to where
/// its server looks for it.
struct HostFiles {
  /// The folder in the project's.
  static let folder = "host-files"

  /// A file of the folder.
  struct File: Equatable {
    let name: String
    let text: String
  }

  /// The path that the site stands under, `/` or `/truong/`.
  let base: String

  /// The files, by name.
  var files: [File] {
    [
      File(name: ".htaccess", text: apache),
      File(name: "README.md", text: readme),
      File(name: "_headers", text: staticHosts),
      File(name: "nginx.conf", text: nginx),
      File(name: "web.config", text: iis),
    ]
  }

  /// Files below `/assets/` stand under a name of their content: they may be kept for a year.
  static let kept = "public, max-age=31536000, immutable"
  /// Everything else is asked for again, and sent again only if it has changed.
  static let asked = "no-cache"

  /// The headers of every file.
  static let headers = [
    ("Content-Security-Policy", ContentPolicy.header),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
  ]

  /// The media types that servers do not know by themselves, by suffix.
  static let types = [
    ("bin", "application/octet-stream"), ("csv", "text/csv"), ("ics", "text/calendar"),
    ("json", "application/json"), ("webp", "image/webp"), ("xml", "application/xml"),
  ]

  /// The suffixes of `types` that are text, in UTF-8.
  static let texts = ["csv", "ics", "json", "xml"]
}

// MARK: Writing

/// What a run of `build --host-files` did.
package struct HostFilesReport: Sendable, Equatable {
  /// The folder as the person would name it.
  package let folder: String
  /// The names of the files that were not there.
  package let written: [String]
  /// The names of those that somebody has changed: they stay as they are.
  package let kept: [String]

  package init(folder: String, written: [String], kept: [String]) {
    self.folder = folder
    self.written = written
    self.kept = kept
  }
}

extension SiteBuild {
  /// Writes the host files that are not there yet. Nothing where site.toml cannot be read.
  package func writeHostFiles() throws -> HostFilesReport? {
    guard let settings = try Project.settings(in: options.root) else { return nil }
    let root = try Folder(at: options.root)
    var written: [String] = []
    var kept: [String] = []
    for file in HostFiles(base: settings.baseURL.path).files {
      let name = FilePath.joined(HostFiles.folder, file.name)
      let bytes = Array(file.text.utf8)
      if try root.facts(of: name) == nil {
        try root.add(name, bytes)
        written.append(file.name)
      } else if try root.read(name, limit: HostFiles.limit) != bytes {
        kept.append(file.name)
      }
    }
    return HostFilesReport(folder: HostFiles.folder, written: written, kept: kept)
  }
}

extension HostFiles {
  /// The most bytes that are read of a file that is there already.
  fileprivate static let limit = 1_000_000
}
