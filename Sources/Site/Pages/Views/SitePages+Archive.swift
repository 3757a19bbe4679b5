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
        "urgency": .optional(directive.urgency.map(wording.name)),
        "signer": .optional(directive.signer.flatMap(signature)),
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

// MARK: Lists of directives

extension SitePages {
  /// `archive`: one page of a list of directives.
  func archive(_ list: ArchiveList, page number: Int) -> Record {
    let entries = archiveLists[list, default: []]
    let size = settings.pageSize
    let shown = entries.dropFirst((number - 1) * size).prefix(size)
    let title = title(of: list)
    let pageTitle = number == 1 ? title : "\(title) – \(wording("trang", "page")) \(number)"
    let count = wording.directives(entries.count)
    let isWhole = list == .all && number == 1
    let feeds =
      list == .all
      ? FeedFormat.allCases.map { (title: title, key: ExportKey.archiveFeed(list, $0)) }
      : [(title: title, key: ExportKey.archiveFeed(list, .atom))]
    let head = PageHead(
      key: .archive(list, page: number), title: pageTitle,
      description: "\(title): \(count). \(settings.title).",
      trail: (list == .all ? [] : [.archive(.all, page: 1)])
        + (number == 1 ? [] : [.archive(list, page: 1)]),
      isIndexed: number == 1, feeds: feeds)
    return page(
      Shapes.archive, head,
      [
        "title": .text(title),
        "eyebrow": .optional(list == .all ? nil : self.title(of: ArchiveList.all)),
        "count": .text(count),
        "rows": .list(shown.map(row)),
        "groups": .list(archiveGroups(current: list)),
        "pagination": pagination(current: number, total: max(1, entries.count.pages(of: size))) {
          .archive(list, page: $0)
        },
        "feedURL": .text(url(export: .archiveFeed(list, .atom))),
        "jsonURL": .optional(isWhole ? url(export: .openData(.json)) : nil),
        "csvURL": .optional(isWhole ? url(export: .openData(.csv)) : nil),
      ])
  }

  func title(of list: ArchiveList) -> String {
    switch list {
    case .all: wording("Văn bản", "Documents")
    case .year(let year?): wording("Văn bản năm \(year)", "Documents of \(year)")
    case .year(nil): wording("Văn bản chưa rõ ngày ban hành", "Documents without a date")
    case .type(let type): wording.name(type)
    case .issuer(let id): analysis.catalogue.issuer(id)?.name ?? id.text
    case .field(let field): fieldName(field)
    }
  }

  /// Every facet of the archive, by sort.
  private func archiveGroups(current: ArchiveList) -> [Record] {
    var groups: [(title: String, lists: [ArchiveList])] = [
      (wording("Năm ban hành", "Year"), []), (wording("Loại văn bản", "Type"), []),
      (wording("Cơ quan ban hành", "Issuer"), []), (wording("Lĩnh vực", "Field"), []),
    ]
    for (list, _) in analysis.archiveLists {
      switch list {
      case .all: break
      case .year: groups[0].lists.append(list)
      case .type: groups[1].lists.append(list)
      case .issuer: groups[2].lists.append(list)
      case .field: groups[3].lists.append(list)
      }
    }
    return groups.filter { !$0.lists.isEmpty }.map { group in
      .facetGroup(
        group.title,
        group.lists.map { list in
          .facet(
            facetTitle(of: list), url(.archive(list, page: 1)),
            count: archiveLists[list, default: []].count, isCurrent: list == current)
        })
    }
  }

  private func facetTitle(of list: ArchiveList) -> String {
    switch list {
    case .year(let year): year.map(String.init) ?? wording("Chưa rõ", "Unknown")
    default: title(of: list)
    }
  }

  func typeLink(_ type: DocumentType) -> Record {
    archiveLink(.type(type), called: wording.name(type))
  }

  func issuerLink(_ issuer: Issuer) -> Record {
    archiveLink(.issuer(issuer.id), called: issuer.name)
  }

  func fieldLink(_ field: String) -> Record {
    archiveLink(.field(field), called: fieldName(field))
  }

  private func archiveLink(_ list: ArchiveList, called title: String) -> Record {
    archiveLists[list] == nil ? .unlinked(title) : .link(title, url(.archive(list, page: 1)))
  }

  /// The declared name of a field, else the field as it is written.
  private func fieldName(_ field: String) -> String {
    settings.fields.first { $0.id == field }?.name ?? field
  }
}
