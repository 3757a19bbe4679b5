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
  private func content(of key: PageKey) -> PublicContent? {
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
  package var publishedFiles: [PublishedFile] {
    wholeFiles.filter { links.pictures.document(in: $0) == nil }
  }

  /// The files that are published with all that can be seen of them.
  private var wholeFiles: [PublishedFile] {
    let shown = targets.compactMap { target -> PublishedFile? in
      if case .file(let file) = target { file } else { nil }
    }
    let listed = publicContent.flatMap { content in
      content.files.compactMap { links.file($0, of: content.source, on: addresses[content.key]) }
    }
    return (shown + listed).uniqued()
  }

  /// The photos that pages show or offer, each once for every page.
  package var publishedPhotos: [PublishedPhoto] {
    let shown = targets.compactMap { target -> PublishedPhoto? in
      if case .photo(let photo) = target { photo } else { nil }
    }
    return (shown + wholeFiles.compactMap(links.pictures.document)).uniqued()
  }

  /// The photos that are published in their own size because nobody can make smaller ones.
  package var photosOfFullSize: [PublishedPhoto] {
    links.pictures.hasVariants ? [] : publishedPhotos
  }

  /// Where the texts of public content lead, and the pictures that it shows.
  private var targets: [LinkResolver.Target] {
    publicContent.flatMap { content in
      let address = addresses[content.key]
      let inText = content.bodies.flatMap(\.body.marks).compactMap { mark -> LinkResolver.Target? in
        switch mark.kind {
        case .link(let destination):
          links.target(of: destination, in: content.source, on: address)
        case .image(let image): links.target(showing: image, in: content.source, on: address)
        case .citationStart, .citationEnd: nil
        }
      }
      return inText
        + content.pictures.compactMap { links.picture($0, of: content.source, on: address) }
    }
  }

  /// The redirects that public content asks for, by old address.
  package var redirects: [PageKey] {
    publicContent.flatMap { content in
      content.redirectFrom.map {
        .redirect(from: $0.value.asFolderAddress, to: addresses[content.key])
      }
    }
  }
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
