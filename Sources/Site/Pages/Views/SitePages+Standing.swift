import Analysis
import Content
import Templates

// MARK: The banner

extension SitePages {
  /// What readers of `entry` must know before they follow it; nothing where it is simply in force.
  func banner(of entry: ArchiveEntry) -> Record? {
    let standing = analysis.standing(of: entry)
    guard !standing.notes.isEmpty else { return nil }
    return Record(
      Shapes.banner,
      [
        "title": .text(wording.bannerTitle(standing)),
        "isInForce": .flag(standing.isInForce),
        "statements": .list(
          standing.notes.map(statement) + reason(of: entry, standing)
            + successors(of: entry, standing)),
      ])
  }

  private func statement(_ note: Standing.Note) -> Record {
    switch note {
    case .replaced(let others), .repealed(let others), .corrected(let others),
      .amended(let others):
      statement(wording.sentence(note), naming: others)
    case .ending(_, let other, _): statement(wording.sentence(note), naming: [.entry(other)])
    case .withdrawn, .superseded, .expired, .starting: statement(wording.sentence(note))
    }
  }

  /// Why it is no longer in force, where somebody wrote it down.
  private func reason(of entry: ArchiveEntry, _ standing: Standing) -> [Record] {
    guard !standing.validity.isInForce, let reason = site.directive(entry).publication.reason
    else { return [] }
    let isWhole = reason.last.map { ".!?…".contains($0) } ?? true
    return [statement(wording("Lý do: ", "Reason: ") + reason + (isWhole ? "" : "."))]
  }

  /// What to follow instead, where that is not what the banner has named already.
  private func successors(of entry: ArchiveEntry, _ standing: Standing) -> [Record] {
    var named: [RelatedDirective] = []
    for case .replaced(let others) in standing.notes { named += others }
    let successors = analysis.successors(of: entry).map(RelatedDirective.entry)
      .filter { !named.contains($0) }
    guard !successors.isEmpty else { return [] }
    return [
      statement(wording("Văn bản đang có hiệu lực: ", "In force now: "), naming: successors)
    ]
  }

  private func statement(_ text: String, naming others: [RelatedDirective] = []) -> Record {
    Record(
      Shapes.statement,
      [
        "text": .text(text),
        "documents": .list(
          others.enumerated().map { place, other in
            mention(other, after: wording.separator(place, of: others.count))
          }),
        "end": .optional(others.isEmpty ? nil : "."),
      ])
  }

  private func mention(_ other: RelatedDirective, after separator: String) -> Record {
    Record(
      Shapes.mention,
      [
        "before": .text(separator),
        "title": .text(title(of: other)),
        "url": .optional(address(of: other)),
        "after": .optional(directive(other).map(wording.dates)),
      ])
  }
}

// MARK: Relations

extension SitePages {
  /// What `entry` rests on, replaces and so on, and what rests on it, replaces it and so on.
  func relations(of entry: ArchiveEntry) -> [Record] {
    analysis.relations(of: entry).map { group in
      Record(
        Shapes.relation,
        [
          "title": .text(wording.title(group.relation, isInverse: group.isInverse)),
          "items": .list(group.others.map(relatedDirective)),
        ])
    }
  }

  private func relatedDirective(_ other: RelatedDirective) -> Record {
    var mark: String?
    if case .entry(let entry) = other {
      let standing = analysis.standing(of: entry)
      if !standing.isInForce { mark = wording.name(standing) }
    }
    let directive = directive(other)
    return Record(
      Shapes.relatedDirective,
      [
        "title": .text(title(of: other)),
        "url": .optional(address(of: other)),
        "isCurrent": .flag(false),
        "isExternal": .flag(false),
        "issued": .optional(directive?.issued.map(wording.record)),
        "subject": .optional(directive?.subject),
        "mark": .optional(mark),
      ])
  }

  /// The paper, where the archive holds it.
  private func directive(_ other: RelatedDirective) -> Directive? {
    if case .entry(let entry) = other { site.directive(entry) } else { nil }
  }

  private func title(of other: RelatedDirective) -> String {
    switch other {
    case .entry(let entry): heading(of: site.directive(entry))
    case .number(let number): heading(number, type: number.type)
    }
  }

  private func address(of other: RelatedDirective) -> String? {
    if case .entry(let entry) = other { url(pageKey(of: entry)) } else { nil }
  }
}
