import Analysis
import Content
import Markup

/// A public content file as a page: what its texts link to, and where it used to be.
struct PublicContent {
  let key: PageKey
  let source: Source
  let bodies: [Prose]
  let redirectFrom: [Reference<String>]
  /// The files its front matter names, as written.
  let files: [String]
  /// The pictures that it shows besides those of its texts, as written.
  var pictures: [String] = []
}

/// What of the content is published, worked out once.
final class PublishedContent: Sendable {
  /// The files beside public content that are shown or offered as they are, each once; no photos.
  let files: [PublishedFile]
  /// The photos that are shown or offered, each once.
  let photos: [PublishedPhoto]
  /// The redirects that it asks for, by old address.
  let redirects: [PageKey]

  /// Until it is worked out.
  static let none = PublishedContent()

  private init() {
    (files, photos, redirects) = ([], [], [])
  }

  init(of pages: SitePages) {
    let texts = pages.publicContent
    var (files, photos): ([PublishedFile], [PublishedPhoto]) = ([], [])
    for text in texts {
      for target in pages.targets(of: text) {
        switch target {
        case .file(let file): files.append(file)
        case .photo(let photo): photos.append(photo)
        default: continue
        }
      }
    }
    for text in texts {
      let address = pages.addresses[text.key]
      files += text.files.compactMap { pages.links.file($0, of: text.source, on: address) }
    }
    let whole = files.uniqued()
    let pictures = pages.links.pictures
    self.files = whole.filter { pictures.document(in: $0) == nil }
    self.photos = (photos + whole.compactMap(pictures.document)).uniqued()
    redirects = texts.flatMap { text in
      text.redirectFrom.map {
        .redirect(from: $0.value.asFolderAddress, to: pages.addresses[text.key])
      }
    }
  }
}

extension SitePages {
  /// Every public content file. Events stand on the calendar's page.
  var publicContent: [PublicContent] {
    let pages = keys.pages.compactMap(content(of:))
    let events = analysis.events.map {
      PublicContent(
        key: .calendar, source: $0.source, bodies: [$0.body], redirectFrom: [], files: [])
    }
    return pages + events
  }

  /// The content file that the page called `key` is made from.
  func content(of key: PageKey) -> PublicContent? {
    switch key {
    case .post(let position):
      let post = site.posts[position]
      return PublicContent(
        key: key, source: post.source, bodies: [post.body], redirectFrom: post.redirectFrom,
        files: [], pictures: analysis.pictures(ofPost: position))
    case .directive(let position):
      let directive = site.directives[position]
      return PublicContent(
        key: key, source: directive.source,
        bodies: analysis.isWithheld(.directive(position)) ? [] : [directive.body],
        redirectFrom: directive.redirectFrom, files: directive.files.map(\.src.value))
    case .plan(let position):
      let plan = site.plans[position]
      let texts = plan.topics.flatMap { [$0.text] + $0.topics.map(\.text) }.compactMap { $0 }
      return PublicContent(
        key: key, source: plan.source,
        bodies: (analysis.isWithheld(.plan(position)) ? [] : [plan.directive.body]) + texts,
        redirectFrom: plan.directive.redirectFrom, files: plan.directive.files.map(\.src.value))
    case .page(let position):
      let page = site.pages[position]
      return PublicContent(
        key: key, source: page.source, bodies: [page.body], redirectFrom: page.redirectFrom,
        files: [])
    default:
      return nil
    }
  }

  /// The files beside content that its pages show or offer as they are, each once, by address;
  /// photos are among `publishedPhotos`.
  package var publishedFiles: [PublishedFile] { published.files }

  /// The photos that pages show or offer, each once for every page.
  package var publishedPhotos: [PublishedPhoto] { published.photos }

  /// The photos that are published in their own size because nobody can make smaller ones.
  package var photosOfFullSize: [PublishedPhoto] {
    links.pictures.hasVariants ? [] : publishedPhotos
  }

  /// Where the texts of `content` lead, and the pictures that it shows.
  func targets(of content: PublicContent) -> [LinkResolver.Target] {
    let address = addresses[content.key]
    var targets: [LinkResolver.Target] = []
    for body in content.bodies {
      for mark in body.body.marks {
        switch mark.kind {
        case .link(let destination):
          targets.append(links.target(of: destination, in: content.source, on: address))
        case .image(let image):
          targets.append(links.target(showing: image, in: content.source, on: address))
        case .citationStart, .citationEnd: continue
        }
      }
    }
    return targets
      + content.pictures.compactMap { links.picture($0, of: content.source, on: address) }
  }

  /// The redirects that public content asks for, by old address.
  package var redirects: [PageKey] { published.redirects }
}

extension PageKey {
  var isRedirect: Bool {
    if case .redirect = self { true } else { false }
  }
}

extension String {
  /// An old address as the folder that serves it: `/cu/bai` and `/cu/bai/` both as `/cu/bai/`;
  /// one that names a file stays.
  var asFolderAddress: String {
    let rooted = hasPrefix("/") ? self : "/" + self
    return rooted.hasSuffix("/") || rooted.hasSuffix(".html") ? rooted : rooted + "/"
  }
}
