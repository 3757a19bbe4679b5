import Content
package import Diagnostics
import Files
import Markup
import Pages
import Templates
import Themes

/// A page whose template could not be filled.
package struct RenderingFailure: Refusal {
  package let diagnostic: Diagnostic
}

extension PreparedSite {
  /// Writes the variants of the site's photos; says what is wrong with those of which none can be
  /// made. Variants that no page needs any more are not kept on.
  func writePhotos(
    _ variants: PhotoVariants, to staging: borrowing Staging,
    progress: @Sendable (_ made: Int, _ of: Int) -> Void
  ) throws -> [Diagnostic] {
    let photos = pages.publishedPhotos
    let faults = try variants.make(of: photos, progress: progress) { address, bytes in
      try staging.write(Addresses.file(of: address), bytes)
    }
    try variants.drop(except: photos)
    return faults
  }

  /// Writes every other file of the site, pages on all processors.
  func write(
    to staging: borrowing Staging, root: String, watch: Stopwatch<BuildPhase>
  ) throws {
    try watch(.pages) {
      // The order of the keys puts the long pages (lists, plans) beside short ones.
      _ = try ParallelMap()(keys) { key in
        var page: [UInt8] = []
        page.reserveCapacity(24_576)
        try render(key, into: &page, watch: watch)
        try watch(.files) {
          try staging.write(Addresses.file(of: pages.addresses[key]), page)
        }
      }
      _ = try ParallelMap()(pages.keys.exports) { key in
        let file = watch(.feeds) { pages.file(for: key) }
        try watch(.files) {
          try staging.write(Addresses.file(of: pages.addresses[export: key]), file)
        }
      }
    }
    let folder = pages.addresses[.search]
    try watch(.search) {
      try SearchIndexing().write(of: pages) { name, bytes in
        try watch(.files) { try staging.write(Addresses.file(of: folder + name), bytes) }
      }
    }
    try watch(.pages) {
      for asset in assets { try staging.write(Addresses.file(of: asset.address), asset.bytes) }
      for file in pages.publishedFiles {
        try staging.copy(
          FilePath.joined(root, file.path), to: Addresses.file(of: file.address),
          ifStill: fileHashes[file.path])
      }
    }
  }

  /// Fills the template of the page called `key` into `page`.
  func render(
    _ key: PageKey, into page: inout [UInt8], watch: Stopwatch<BuildPhase> = .off
  ) throws {
    guard let template = theme?.template(pages.template(for: key), for: pages.shape(for: key))
    else { return }
    let record = watch(.viewModels) { pages.record(for: key) }
    do throws(TemplateFault) {
      try watch(.rendering) { () throws(TemplateFault) in
        try template.render(record, into: &page)
      }
    } catch {
      throw RenderingFailure(diagnostic: error.diagnostic)
    }
  }

  /// What is remembered of this build beside its files: pages, and source files by fate.
  var counts: [String: Int] {
    var counts = [BuildReport.pagesKey: keys.count]
    for source in sources { counts[source.fate.kind.rawValue, default: 0] += 1 }
    return counts
  }
}
