package import Content
package import Files
import VietnameseText

/// Where a content file stands: `content/directives/2020/750-kh-pgddt.md`.
package struct ContentPlace: Sendable, Hashable {
  /// Relative to the project's folder.
  package let folder: String
  /// The file's name without `.md`; files attached to a directive are called so too.
  package let stem: String
  /// Whether it is the `index.md` of a folder called `stem`, with its photos beside it.
  package let hasOwnFolder: Bool

  private init(folder: String, stem: String, hasOwnFolder: Bool = false) {
    self.folder = folder
    self.stem = stem
    self.hasOwnFolder = hasOwnFolder
  }

  /// The place of the directive that has `number`, else is called `subject`.
  package static func directive(
    number: DocumentNumber?, year: Int?, type: DocumentType?, subject: String?
  ) -> ContentPlace {
    let year = year ?? number?.year
    let name = [type?.slug, subject?.slug(limit: 60)].compactMap { $0 }.joined(separator: "-")
    return ContentPlace(
      folder: year.map { "content/directives/\($0)" } ?? "content/directives",
      stem: number?.slug ?? (name.isEmpty ? "van-ban" : name))
  }

  /// The place of the post of `date` called `slug`; photos want a folder of its own.
  package static func post(_ slug: String, on date: CalendarDate, photos: Bool) -> ContentPlace {
    ContentPlace(
      folder: "content/posts/\(digits(date.year, 4))/\(digits(date.month, 2))", stem: slug,
      hasOwnFolder: photos)
  }

  /// The place of the event that starts on `date`.
  package static func event(_ slug: String, on date: CalendarDate) -> ContentPlace {
    ContentPlace(folder: "content/events", stem: "\(date)-\(slug)")
  }

  /// The place of a plain page.
  package static func page(_ slug: String) -> ContentPlace {
    ContentPlace(folder: "content/pages", stem: slug)
  }

  /// The place of the plan with this id.
  package static func plan(_ id: String) -> ContentPlace {
    ContentPlace(folder: "content/plans", stem: id)
  }

  /// The place beside it that `word` tells from it.
  package func told(by word: String) -> ContentPlace {
    ContentPlace(folder: folder, stem: "\(stem)-\(word)", hasOwnFolder: hasOwnFolder)
  }

  package var path: String {
    hasOwnFolder ? "\(folder)/\(stem)/index.md" : "\(folder)/\(stem).md"
  }

  /// The path of the file `name` beside it.
  package func path(beside name: String) -> String {
    hasOwnFolder ? "\(folder)/\(stem)/\(name)" : "\(folder)/\(name)"
  }

  /// What an attached file that was called `name` is called here; one of several bears its position.
  package func fileName(for name: String, position: Int = 0) -> String {
    let suffix = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    return position == 0 ? stem + suffix : "\(stem)-\(position + 1)\(suffix)"
  }

  /// This place, or the first beside it, told by 2, 3 …, where neither a file nor a folder of that
  /// name stands in the project at `root`.
  package func free(in root: String) throws(FileError) -> ContentPlace {
    let project = try Folder(at: root)
    var place = self
    var count = 1
    while try project.holds(place) {
      count += 1
      place = told(by: "\(count)")
    }
    return place
  }
}

extension Folder {
  /// Whether `place`, as a file or as a folder, is taken.
  fileprivate borrowing func holds(_ place: ContentPlace) throws(FileError) -> Bool {
    let name = FilePath.joined(place.folder, place.stem)
    if try facts(of: name) != nil { return true }
    return try facts(of: "\(name).md") != nil
  }
}
