import Analysis
package import Content
import Markdown
import Markup
import VietnameseText

/// Where the links, pictures and files of content lead: from what an author wrote to an address of
/// the site.
package struct LinkResolver: Sendable {
  /// Where something an author wrote leads.
  enum Target {
    /// A place of this site, without the base path.
    case inside(String)
    case outside(String)
    /// A file beside the content, at its published address.
    case file(PublishedFile)
    /// A photo beside the content, as its variants.
    case photo(PublishedPhoto)
    /// Content that is not public.
    case hidden(String)
    case nowhere(String)
  }

  private let site: Site
  let base: BaseURL
  /// The addresses of public content by source path.
  private let sources: [String: String]
  /// Source paths of content that is not public, and of the files that belong to such content only.
  private let hidden: Set<String>
  /// Every address of the site.
  private let known: Set<String>
  /// The files that directives and plans list: whoever follows a link wants the document.
  private let documents: Set<String>
  /// Names that files of several folders have.
  private let sharedNames: Set<String>
  private let citations: CitationGraph
  /// What may cite directives, by source path.
  private let texts: [String: CitingText]
  private let addresses: Addresses
  /// What is known of the pictures beside content.
  let pictures: SitePictures

  init(
    of analysis: SiteAnalysis, addresses: Addresses, keys: PageKeys, pictures: SitePictures
  ) {
    self.pictures = pictures
    site = analysis.site
    base = analysis.site.settings.baseURL
    citations = analysis.citations
    self.addresses = addresses
    var sources: [String: String] = [:]
    var texts: [String: CitingText] = [:]
    var old: [String] = []
    var ownership = FileOwnership()
    var documents: Set<String> = []
    func sort(
      _ text: CitingText, at address: String, files: [String] = [], body: Prose,
      redirectFrom: [Reference<String>] = []
    ) {
      let (source, fate) = (analysis.site.source(of: text), analysis.fates.fate(of: text))
      let isWithheld = text.entry.map(analysis.isWithheld) ?? false
      if analysis.citations.cites(text) { texts[source.path] = text }
      ownership.enter(
        source, isPublic: fate.isPublic && !isWithheld, naming: files, showing: body)
      if fate.isPublic {
        sources[source.path] = address
        old += redirectFrom.map(\.value.asFolderAddress)
      }
    }
    for (position, post) in site.posts.enumerated() {
      sort(
        .post(position), at: addresses[.post(position)],
        files: analysis.pictures(ofPost: position), body: post.body,
        redirectFrom: post.redirectFrom)
    }
    for (position, directive) in site.directives.enumerated() {
      sort(
        .directive(position), at: addresses[.directive(position)],
        files: directive.files.map(\.src.value), body: directive.body,
        redirectFrom: directive.redirectFrom)
    }
    for (position, plan) in site.plans.enumerated() {
      let directive = plan.directive
      sort(
        .plan(position), at: addresses[.plan(position)], files: directive.files.map(\.src.value),
        body: directive.body, redirectFrom: directive.redirectFrom)
    }
    for (position, event) in site.events.enumerated() {
      sort(.event(position), at: "/lich/#su-kien-\(event.id)", body: event.body)
    }
    for (position, page) in site.pages.enumerated() {
      sort(
        .page(position), at: addresses[.page(position)], body: page.body,
        redirectFrom: page.redirectFrom)
    }
    for directive in site.directives + site.plans.map(\.directive) {
      let folder = directive.source.folder
      documents.formUnion(directive.files.map { normalised("\(folder)/\($0.src.value)") })
    }
    self.documents = documents
    self.sources = sources
    self.texts = texts
    var names: Set<String> = []
    sharedNames = Set(
      site.files.keys.lazy.map(Self.name(of:)).filter { !names.insert($0).inserted })
    hidden = ownership.hidden(among: site.files.keys)
    known = Set(keys.pages.map { addresses[$0] }).union(keys.exports.map { addresses[export: $0] })
      .union(old)
  }
}

/// A file beside a content file and where it is published.
package struct PublishedFile: Sendable, Hashable {
  /// Relative to the project's folder.
  package let path: String
  /// Root-relative, without the base path.
  package let address: String
  package let facts: AttachmentFacts
}

extension LinkResolver {
  /// The file `name` beside `source`, published with the page at `address`; nothing where there is
  /// no such file or it must stay inside.
  func file(_ name: String, of source: Source, on address: String) -> PublishedFile? {
    let path = normalised("\(source.folder)/\(name)")
    guard !hidden.contains(path), let found = site.files.index(forKey: path) else { return nil }
    // The name on disk: macOS decomposes letters (NFD) that the text writes composed, and the two
    // are equal as strings while their bytes differ.
    let (stored, facts) = site.files[found]
    let folder = address.hasSuffix("/") ? address : address + "/"
    // Files of other folders, and those of the events that share one page, may be called the same.
    let name = Self.name(of: path)
    let isOwn = sources[source.path] == address && path == normalised("\(source.folder)/\(name)")
    let isAlone = isOwn || !sharedNames.contains(name)
    return PublishedFile(
      path: stored, address: folder + Self.publicName(of: stored, isAlone: isAlone), facts: facts)
  }

  /// The picture `name` beside `source`, as the page at `address` shows it.
  func picture(_ name: String, of source: Source, on address: String) -> Target? {
    file(name, of: source, on: address).map { file in
      pictures.photo(in: file).map(Target.photo) ?? .file(file)
    }
  }

  /// Where `destination` leads, as written in `source` and shown on the page at `address`.
  func target(of destination: String, in source: Source, on address: String) -> Target {
    target(of: destination, in: source, on: address) { file in
      documents.contains(file.path) ? nil : pictures.photo(in: file)
    }
  }

  /// What is to be shown for `image` of `source` on the page at `address`.
  func target(showing image: Image, in source: Source, on address: String) -> Target {
    target(of: image.source, in: source, on: address, photo: pictures.photo)
  }

  /// The same for either; `photo` makes variants of a file beside the content where they are wanted.
  private func target(
    of destination: String, in source: Source, on address: String,
    photo: (PublishedFile) -> PublishedPhoto?
  ) -> Target {
    if destination.isEmpty || destination.hasPrefix("#") { return .inside(address + destination) }
    // Read on another page, in a mail or from a disk, `//host/` would not lead to the web.
    if destination.hasPrefix("//") { return .outside("https:" + destination) }
    if Self.hasScheme(destination) { return .outside(destination) }
    let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
    let written = String(destination[..<end])
    let path = PercentEncoding.decoded(written) ?? written
    let rest = String(destination[end...])
    if path.hasPrefix("/") { return target(rooted: path, rest: rest) }
    if let file = file(path, of: source, on: address) {
      return photo(file).map(Target.photo) ?? .file(file)
    }
    let relative = normalised("\(source.folder)/\(path)")
    for candidate in [relative, relative + ".md", relative + "/index.md"] {
      if let found = sources[candidate] { return .inside(Self.joined(found, rest)) }
      if hidden.contains(candidate) { return .hidden(path) }
    }
    return .nowhere(path)
  }

  /// Where `path` leads, from the site's root and without escapes, with its query and fragment.
  private func target(rooted path: String, rest: String) -> Target {
    let canonical = known.contains(path) ? path : path + "/"
    return known.contains(canonical) ? .inside(canonical + rest) : .nowhere(path)
  }

  /// Where the root-relative `address` leads, as written.
  func target(rooted address: String) -> Target {
    let end = address.firstIndex { $0 == "#" || $0 == "?" } ?? address.endIndex
    let written = String(address[..<end])
    return target(
      rooted: PercentEncoding.decoded(written) ?? written, rest: String(address[end...]))
  }

  /// Writes `prose` as it stands on the page at `address`, with root-relative addresses; with whole
  /// ones where it is read elsewhere (`abroad`: in a feed). Its first picture is fetched at once
  /// where nothing stands above it (`first`). What it cites is a link where the archive holds it.
  /// Where it is read on another page than that of its files, `place` is that page's address.
  func write(
    _ prose: Prose, of source: Source, on address: String, at place: String? = nil,
    reading: Reading = .near, to page: inout [UInt8]
  ) {
    let origin = reading == .abroad ? base.origin : ""
    var reading = reading
    let text = prose.citations.isEmpty ? nil : texts[source.path]
    var isLinked = false
    prose.body.write(to: &page) { mark, page in
      switch mark.kind {
      case .link(let destination):
        let isHere = destination.isEmpty || destination.hasPrefix("#")
        let target = target(
          of: destination, in: source, on: isHere ? place ?? address : address)
        Mark.append(address: href(target, on: address, origin: origin), to: &page)
      case .image(let image):
        write(image, of: source, on: address, origin: origin, reading: reading, to: &page)
        if reading == .first { reading = .near }
      case .citationStart(let number):
        guard let text, let cited = addressCited(at: number, in: prose, of: text), cited != address
        else { return }
        page.append(contentsOf: "<a class=\"citation\" href=\"".utf8)
        Mark.append(address: origin + base.rooted(cited), to: &page)
        page.append(contentsOf: "\">".utf8)
        isLinked = true
      case .citationEnd:
        if isLinked { page.append(contentsOf: "</a>".utf8) }
        isLinked = false
      }
    }
  }

  /// Where the paper that a citation points at stands, if everybody may read it.
  private func addressCited(at place: Int, in prose: Prose, of text: CitingText) -> String? {
    guard case .found(let entry) = citations.target(of: place, in: prose, of: text) else {
      return nil
    }
    return addresses[entry: entry]
  }

  /// `address` below the base path.
  func rooted(_ address: String) -> String { base.rooted(address) }

  /// The address to write for `target`; what leads nowhere stays on its page.
  private func href(_ target: Target, on address: String, origin: String) -> String {
    switch target {
    case .inside(let found): origin + base.rooted(found)
    case .outside(let found): found
    case .file(let file): origin + base.rooted(file.address)
    case .photo(let photo): origin + base.rooted(photo.plainAddress())
    case .hidden, .nowhere: origin + base.rooted(address)
    }
  }
}

extension LinkResolver {
  /// The name a file is published under: its own where that is plain ASCII and no other file of the
  /// page can have it (`isAlone`), else its slug with a mark made of its path, so that two files
  /// never share one.
  static func publicName(of path: String, isAlone: Bool = true) -> String {
    // Composed, so that a file has one address on every machine.
    let path = Composition.composed(path)
    let name = name(of: path)
    let isPlain = name.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    // `index.html` is the page itself.
    if isPlain, isAlone, name != "index.html" { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = String(name[..<dot]).slug() ?? "tep"
    let suffix = String(name[dot...].dropFirst()).slug().map { "." + $0 } ?? ""
    // FNV-1a, 32 bits.
    let marked = isAlone ? name : path
    let mark = marked.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return "\(stem)-\(String(mark, radix: 36))\(suffix)"
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `address` with what a link asks of it: an event's address is a part of the calendar already, and
  /// the part that the link names takes its place.
  private static func joined(_ address: String, _ rest: String) -> String {
    guard rest.utf8.contains(UInt8(ascii: "#")),
      let part = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    else { return address + rest }
    return address[..<part] + rest
  }

  /// Whether `text` begins with a scheme (`https:`, `mailto:`), RFC 3986, section 3.1.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    // One letter is a drive of Windows, `C:`.
    guard let first = scheme.first, isLetter(first), scheme.count > 1 else { return false }
    return scheme.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
