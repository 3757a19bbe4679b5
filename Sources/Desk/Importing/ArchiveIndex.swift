package import Content
import Files
import VietnameseText

/// What the archive holds already, to tell what is new.
package struct ArchiveIndex: Sendable {
  /// One directive or plan.
  private struct Entry: Sendable {
    let path: String
    let issuer: ID<Issuer>?
    let year: Int?
  }

  private var byNumber: [String: [Entry]] = [:]
  private var bySubject: [String: String] = [:]
  /// Paths of the files that directives list by their size, which tells most of them apart.
  private var filesBySize: [Int: [String]] = [:]
  /// Files of this very run, by what is in them.
  private var newFiles: [ContentHash: String] = [:]

  /// The archive of `site`: all of it, whatever may be shown.
  package init(of site: Site) {
    for directive in site.directives + site.plans.map(\.directive) {
      add(
        number: directive.number?.value, issuer: directive.issuer?.value,
        year: directive.issued?.year, subject: directive.subject, path: directive.source.path)
      for file in directive.files {
        let path = FilePath.joined(directive.source.folder, file.src.value)
        if let facts = site.files[path] { filesBySize[facts.size, default: []].append(path) }
      }
    }
  }

  /// Notes a directive that now stands at `path`.
  mutating func add(
    number: DocumentNumber?, issuer: ID<Issuer>?, year: Int?, subject: String?, path: String
  ) {
    if let number {
      byNumber[number.searchKey, default: []].append(
        Entry(path: path, issuer: issuer, year: number.year ?? year))
    }
    if let subject { bySubject[subject.folded()] = path }
  }

  /// Notes a file of this run that was written to `path`.
  mutating func add(file bytes: [UInt8], path: String) {
    newFiles[ContentHash(of: bytes)] = path
  }

  /// The directive with this number, of the same issuer and year as far as both are known.
  func directive(_ number: DocumentNumber, issuer: ID<Issuer>?, year: Int?) -> String? {
    let year = number.year ?? year
    return byNumber[number.searchKey, default: []].first { entry in
      (entry.issuer == nil || issuer == nil || entry.issuer == issuer)
        && (entry.year == nil || year == nil || entry.year == year)
    }?.path
  }

  /// A directive that is called `subject`.
  func directive(called subject: String) -> String? { bySubject[subject.folded()] }

  /// A file of the archive in the project at `root` with the same bytes.
  func file(with bytes: [UInt8], in root: String) throws(FileError) -> String? {
    if let new = newFiles[ContentHash(of: bytes)] { return new }
    for path in filesBySize[bytes.count, default: []].sorted() {
      let other = try FilePath.read(FilePath.joined(root, path), limit: bytes.count)
      if other == bytes { return path }
    }
    return nil
  }
}
