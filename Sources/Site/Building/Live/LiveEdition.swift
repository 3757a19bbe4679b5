import Analysis
import Content
import Diagnostics
import Files
import Glibc
import Pages
import Synchronization

/// The site as it was at one moment: everything that can be asked for, by address. Pages are made
/// when somebody asks for them.
final class LiveEdition: Sendable {
  /// Absent while the project's site.toml was never readable.
  let site: PreparedSite?
  /// Sorted, each once.
  let diagnostics: [Diagnostic]
  /// Addresses at which a content file stood that has gone elsewhere since, with its path.
  let moved: [String: String]
  private let places: [String: Place]
  private let search = Mutex<[String: [UInt8]]?>(nil)

  /// What stands at an address.
  enum Place: Sendable {
    case page(PageKey)
    case export(ExportKey)
    /// A position in the theme's assets.
    case asset(Int)
    case file(PublishedFile)
    case photo(PublishedPhoto)
  }

  init(of site: PreparedSite?, diagnostics: [Diagnostic], moved: [String: String]) {
    self.site = site
    self.diagnostics = diagnostics
    self.moved = moved
    places = site.map(Self.places) ?? [:]
  }

  private static func places(of site: PreparedSite) -> [String: Place] {
    let pages = site.pages
    var places: [String: Place] = [:]
    places.reserveCapacity(site.keys.count * 2)
    // What comes first counts, as where two files ask for one address in a build that is refused.
    func put(_ place: Place, at address: String) {
      if places[address] == nil { places[address] = place }
    }
    for key in site.keys { put(.page(key), at: pages.addresses[key]) }
    for key in pages.keys.exports { put(.export(key), at: pages.addresses[export: key]) }
    for (number, asset) in site.assets.enumerated() { put(.asset(number), at: asset.address) }
    for photo in pages.publishedPhotos {
      for variant in photo.variants { put(.photo(photo), at: variant.address) }
    }
    for file in pages.publishedFiles { put(.file(file), at: file.address) }
    return places
  }

  /// What stands at `address`, root-relative without the base path.
  subscript(address: String) -> Place? { places[address] }

  /// The address of the page made from the content file at `path`.
  func address(ofSource path: String) -> String? {
    guard let site else { return nil }
    return site.keys.first { site.pages.source(of: $0)?.path == path }
      .map { site.pages.addresses[$0] }
  }

  /// The file of the search at `address`: all of them are made when the first is asked for.
  func searchFile(at address: String) throws -> [UInt8]? {
    guard let site else { return nil }
    let folder = site.pages.addresses[.search]
    guard address.hasPrefix(folder), address != folder else { return nil }
    return try search.withLock { made in
      if made == nil {
        let files = Mutex<[String: [UInt8]]>([:])
        try SearchIndexing().write(of: site.pages) { name, bytes in
          files.withLock { $0[folder + name] = bytes }
        }
        made = files.withLock { $0 }
      }
      return made?[address]
    }
  }

  /// Whether time alone has changed what the site is, `now` in its own time.
  func isOutdated(at now: LocalTime) -> Bool {
    site.map { $0.analysis.validUntil <= now } ?? false
  }
}
