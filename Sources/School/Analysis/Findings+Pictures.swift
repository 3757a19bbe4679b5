import Content
import Diagnostics
import Files
import Markup

/// Pictures without a description, or without the consent of those in them.
extension SiteAnalysis {
  /// The pictures of a post: its own, those of its text, those of its gallery.
  func checkPictures(ofPost position: Int, into findings: inout [Diagnostic]) {
    let post = site.posts[position]
    let gallery = galleries[position]
    for image in [post.image].compactMap({ $0 }) + post.photos {
      let place = post.source.place(image.src.range)
      if site.files["\(post.source.folder)/\(image.src.value)"] == nil {
        findings.append(.missingFile(image.src.value, beside: post.source, at: place))
      }
    }
    if let image = post.image, image.alt == nil {
      findings.append(
        .missingAlt(
          image, at: post.source.place(image.src.range),
          hint: Message(
            vi: "ghi: image: {src: \(image.src.value), alt: \"Ảnh chụp gì, ở đâu\"}",
            en: "write: image: {src: \(image.src.value), alt: \"what it shows, and where\"}")))
    }
    for photo in gallery where photo.alt == nil {
      findings.append(
        .missingAlt(
          photo, at: post.source.place(photo.src.range),
          hint: Message(
            vi: "ghi dưới photos: - {src: \(photo.src.value), alt: \"Ảnh chụp gì, ở đâu\"}",
            en: "write below photos: - {src: \(photo.src.value), alt: \"what it shows, where\"}")))
    }
    if let asked = post.gallery, asked.value, gallery.isEmpty {
      findings.append(.emptyGallery(at: post.source.place(asked.range)))
    }
    checkPictures(of: post.body, in: post.source, post.photoConsent, &findings)
    guard needsConsent(post.photoConsent) else { return }
    let own = [post.image].compactMap(\.self).map { ($0, "consent") }
    for (picture, key) in own + gallery.map({ ($0, "photo_consent") })
    where picture.consent != true && isPhoto(picture.src.value, of: post.source) {
      findings.append(
        .missingConsent(picture.src.value, at: post.source.place(picture.src.range), key: key))
    }
  }

  /// The pictures of a text; `consent` is what its front matter says of all of them.
  func checkPictures(
    of prose: Prose, in source: Source, _ consent: Bool?, _ findings: inout [Diagnostic]
  ) {
    for mark in prose.body.marks {
      guard let shown = shown(by: mark) else { continue }
      if case .image(let image) = mark.kind, image.alt.utf8.allSatisfy({ $0 <= 0x20 }) {
        findings.append(
          .missingAlt(
            image.source, at: source.place(mark.source),
            hint: Message(
              vi: "ghi lời tả giữa hai dấu ngoặc vuông: ![Ảnh chụp gì, ở đâu](\(image.source))",
              en: "write it between the brackets: ![what it shows, and where](\(image.source))")))
      }
      let name = PercentEncoding.decoded(shown) ?? shown
      if needsConsent(consent), isPhoto(name, of: source) {
        findings.append(
          .missingConsent(name, at: source.place(mark.source), key: "photo_consent"))
      }
    }
  }

  /// The file that a text shows, or leads to, as written.
  private func shown(by mark: Mark) -> String? {
    switch mark.kind {
    case .image(let image): image.source
    case .link(let destination): destination
    case .citationStart, .citationEnd: nil
    }
  }

  private func needsConsent(_ consent: Bool?) -> Bool {
    site.settings.editorial.requiresPhotoConsent && consent != true
  }

  /// Whether there is a file `name` beside `source` that may show somebody: neither drawings do nor
  /// the papers of the archive.
  private func isPhoto(_ name: String, of source: Source) -> Bool {
    guard let path = FilePath.normalized("\(source.folder)/\(name)"), let file = site.files[path]
    else { return false }
    guard file.mediaType.hasPrefix("image/"), file.mediaType != "image/svg+xml" else {
      return false
    }
    return !(site.directives + site.plans.map(\.directive)).contains { directive in
      directive.files.contains { "\(directive.source.folder)/\($0.src.value)" == path }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingAlt(
    _ picture: Picture, at place: Place, hint: Message
  ) -> Diagnostic {
    missingAlt(picture.src.value, at: place, hint: hint)
  }

  fileprivate static func missingAlt(
    _ name: String, at place: Place, hint: Message
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.missingAltText, at: place,
      Message(
        vi: "ảnh “\(name)” chưa có lời tả (alt) cho người không nhìn thấy ảnh",
        en: "the picture “\(name)” has no description (alt)"),
      hint: hint)
  }

  fileprivate static func missingConsent(
    _ name: String, at place: Place, key: String
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.missingPhotoConsent, at: place,
      Message(
        vi: "ảnh “\(name)” chưa ghi sự đồng ý của người trong ảnh",
        en: "the picture “\(name)” has no consent of those pictured"),
      hint: Message(
        vi: "khi người trong ảnh (cha mẹ học sinh) đã đồng ý, ghi: \(key): true",
        en: "once they, or the pupils' parents, agreed, write: \(key): true"))
  }

  fileprivate static func emptyGallery(at place: Place) -> Diagnostic {
    Diagnostic(
      AnalysisRule.emptyGallery, at: place,
      Message(
        vi: "chùm ảnh chưa có ảnh nào", en: "there is no picture for the gallery"),
      hint: Message(
        vi: "đặt bài vào thư mục riêng với tên index.md, ảnh để cạnh tệp ấy",
        en: "put the post into a folder of its own as index.md, with the pictures beside it"))
  }
}
