import Foundation

/// A seed with another site.toml, in a folder that is gone when the test is over.
final class ChangedSeed {
  let site: SeedSite
  private let folder: URL

  init(of seed: SeedSite, settings change: (String) -> String) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "bangtin-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: URL(filePath: seed.root), to: folder)
    let file = folder.appending(path: "site.toml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try Data(change(text).utf8).write(to: file)
    site = try SeedSite(root: folder.path(percentEncoded: false), now: seed.now)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      print("left behind: \(folder.path()): \(error)")
    }
  }
}
