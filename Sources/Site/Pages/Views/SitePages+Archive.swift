import Analysis
import Content
import Templates

// MARK: One directive

extension SitePages {
  /// `directive`.
  func directive(_ position: Int) -> Record {
    let directive = site.directives[position]
    let key = PageKey.directive(position)
    let heading = heading(of: directive)
    let entry = ArchiveEntry.directive(position)
    let standing = analysis.standing(of: entry)
    let body = analysis.isWithheld(entry) ? Prose.empty : directive.body
    let year = ArchiveList.year(directive.issued?.year)
    let head = PageHead(
      key: key, title: heading, description: "\(heading): \(directive.subject)",
      trail: [.archive(.all, page: 1), .archive(year, page: 1)],
      isIndexed: !analysis.isPreview(directive.publication), openGraphType: "article",
      subject: legislation(entry, at: key))
    return page(
      Shapes.directive, head,
      [
        "number": .optional(directive.number?.value.normalForm),
        "heading": .text(heading),
        "subject": .text(directive.subject),
        "type": .optional(directive.type.map(typeLink)),
        "issuer": .optional(analysis.catalogue.issuer(of: directive).map(issuerLink)),
        "issued": .optional(directive.issued.map(wording.record)),
        "effective": .optional(directive.effective.map { wording.record(.day($0)) }),
        "expires": .optional(directive.expires.map { wording.record(.day($0)) }),
        "field": .optional(directive.field.map(fieldLink)),
        "direction": .optional(directive.direction.map(wording.name)),
        "directionURL": .optional(directive.direction.flatMap { archiveURL(.direction($0)) }),
        "urgency": .optional(directive.urgency.map(wording.name)),
        "signer": .optional(directive.signer.flatMap(signature)),
        "signerURL": .optional(directive.signer?.key.flatMap { archiveURL(.signer($0)) }),
        "recipients": .list(directive.recipients.map(Record.line)),
        "isInForce": .flag(standing.isInForce),
        "validity": .text(wording.name(standing)),
        "reason": .optional(directive.publication.reason),
        "banner": .optional(banner(of: entry)),
        "files": .list(files(of: directive, on: key)),
        "relations": .list(relations(of: entry)),
        "cites": .optional(cites(in: .directive(position))),
        "citedBy": .list(citedBy(entry)),
        "topics": .list(topicLinks(directive.topics.map(\.value))),
        "items": .list(directiveItems(directive)),
        "changes": .list(changes(directive.changes)),
        "body": html(of: body, in: directive.source, on: key),
        "headings": .list(tableOfContents(of: body)),
        "isWithheld": .flag(analysis.isWithheld(entry)),
        "isPreview": .flag(analysis.isPreview(directive.publication)),
        "extra": .open(directive.extra),
      ])
  }

  /// What a list shows of an entry of the archive.
  func row(_ entry: ArchiveEntry) -> Record {
    let directive = site.directive(entry)
    let standing = analysis.standing(of: entry)
    let key = pageKey(of: entry)
    return Record(
      Shapes.row,
      [
        "number": .optional(directive.number?.value.normalForm),
        "title": .text(heading(of: directive)),
        "url": .text(url(key)),
        "issued": .optional(directive.issued.map(wording.record)),
        "subject": .text(directive.subject),
        "type": .optional(directive.type.map(typeLink)),
        "issuer": .optional(analysis.catalogue.issuer(of: directive).map(issuerLink)),
        "files": .list(files(of: directive, on: key)),
        "isInForce": .flag(standing.isInForce),
        "validity": .text(wording.name(standing)),
      ])
  }

  func pageKey(of entry: ArchiveEntry) -> PageKey {
    switch entry {
    case .directive(let position): .directive(position)
    case .plan(let position): .plan(position)
    }
  }

  /// Kế hoạch số 750/KH-PGDĐT; Kế hoạch (chưa cấp số).
  func heading(of directive: Directive) -> String {
    heading(directive.number?.value, type: directive.type)
  }

  func heading(_ number: DocumentNumber?, type: DocumentType?) -> String {
    let type = type.map(wording.name) ?? wording("Văn bản", "Document")
    guard let number else {
      return "\(type) (\(wording("chưa cấp số", "not numbered yet")))"
    }
    return wording("\(type) số \(number)", "\(type) \(number)")
  }

  /// KT. Trưởng phòng Nguyễn Văn A.
  func signature(_ signer: Signer) -> String? {
    let parts = [signer.authority, signer.position, signer.name].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  func files(of directive: Directive, on key: PageKey) -> [Record] {
    directive.files.compactMap { file in
      guard let found = links.file(file.src.value, of: directive.source, on: addresses[key])
      else { return nil }
      return Record(
        Shapes.file,
        [
          "title": .text(file.title ?? file.src.value),
          "url": .text(settings.baseURL.rooted(found.address)),
          "type": .text(wording.fileType(found.facts.mediaType)),
          "size": .text(wording.size(found.facts.size)),
          "pages": found.facts.pages.map { .text(wording.pages($0)) } ?? .absent,
        ])
    }
  }

  private func directiveItems(_ directive: Directive) -> [Record] {
    let plans = analysis.catalogue.plans(
      on: directive.issued?.earliest ?? site.clock.now.date)
    return directive.items.compactMap { reference in
      let found = analysis.catalogue.items(reference.value, in: plans)
      return found.count == 1 ? itemLink(found[0]) : nil
    }
  }
}

// MARK: Links to lists

extension SitePages {
  func typeLink(_ type: DocumentType) -> Record {
    archiveLink(.type(type), called: wording.name(type))
  }

  func issuerLink(_ issuer: Issuer) -> Record {
    archiveLink(.issuer(issuer.id), called: issuer.name)
  }

  func fieldLink(_ field: String) -> Record {
    archiveLink(.field(field), called: fieldName(field))
  }

  /// The address of `list`, where it has a page.
  func archiveURL(_ list: ArchiveList) -> String? {
    archiveLists[list] == nil ? nil : url(.archive(list, page: 1))
  }

  private func archiveLink(_ list: ArchiveList, called title: String) -> Record {
    archiveURL(list).map { .link(title, $0) } ?? .unlinked(title)
  }

  /// The declared name of a field, else the field as it is written.
  func fieldName(_ field: String) -> String {
    settings.fields.first { $0.id == field }?.name ?? field
  }
}
