package import Content
import VietnameseText

/// Where a directive stands in the archive: `content/directives/2020/750-kh-pgddt.md`.
package struct DirectivePlace: Sendable, Hashable {
  /// Relative to the project's folder.
  package let folder: String
  /// The file's name without `.md`; its attached files are called so too.
  package let stem: String

  /// The place of what has `number`, else is called `subject`.
  package init(number: DocumentNumber?, year: Int?, type: DocumentType?, subject: String?) {
    let year = year ?? number?.year
    let name = [type?.slug, subject?.slug(limit: 60)].compactMap { $0 }.joined(separator: "-")
    self.init(
      folder: year.map { "content/directives/\($0)" } ?? "content/directives",
      stem: number?.slug ?? (name.isEmpty ? "van-ban" : name))
  }

  private init(folder: String, stem: String) {
    self.folder = folder
    self.stem = stem
  }

  /// The place beside it that `word` tells from it.
  package func told(by word: String) -> DirectivePlace {
    DirectivePlace(folder: folder, stem: "\(stem)-\(word)")
  }

  package var path: String { "\(folder)/\(stem).md" }

  /// What an attached file that was called `name` is called here; one of several bears its position.
  package func fileName(for name: String, position: Int = 0) -> String {
    let suffix = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    return position == 0 ? stem + suffix : "\(stem)-\(position + 1)\(suffix)"
  }
}
