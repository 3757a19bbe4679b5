import Content
import Diagnostics
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
    checkAlt(of: post.body, in: post.source, into: &findings)
    if site.settings.editorial.requiresPhotoConsent, post.photoConsent != true {
      checkConsent(of: post, gallery, into: &findings)
    }
  }

  /// The pictures of a text.
  func checkAlt(of prose: Prose, in source: Source, into findings: inout [Diagnostic]) {
    for mark in prose.body.marks {
      guard case .image(let image) = mark.kind, image.alt.isEmpty else { continue }
      findings.append(
        .missingAlt(
          image.source, at: source.place(mark.source),
          hint: Message(
            vi: "ghi lời tả giữa hai dấu ngoặc vuông: ![Ảnh chụp gì, ở đâu](\(image.source))",
            en: "write it between the brackets: ![what it shows, and where](\(image.source))")))
    }
  }

  private func checkConsent(
    of post: Post, _ gallery: [Picture], into findings: inout [Diagnostic]
  ) {
    if let image = post.image, image.consent != true {
      findings.append(
        .missingConsent(image.src.value, at: post.source.place(image.src.range), key: "consent"))
    }
    for photo in gallery where photo.consent != true {
      findings.append(
        .missingConsent(
          photo.src.value, at: post.source.place(photo.src.range), key: "photo_consent"))
    }
    for mark in post.body.body.marks {
      guard case .image(let image) = mark.kind,
        site.files["\(post.source.folder)/\(image.source)"] != nil
      else { continue }
      findings.append(
        .missingConsent(image.source, at: post.source.place(mark.source), key: "photo_consent"))
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
