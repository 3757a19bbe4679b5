import Content

extension TopicScores {
  /// The items of the plan that `Site.posts[post]` may be about. Those of its month come first: one of
  /// a month beside it counts four fifths. Nothing where it has items already, itself or by its event.
  func itemCandidates(ofPost post: Int) -> [TagProposal.Candidate<PlanItem>] {
    guard analysis.tags[post].items.isEmpty, analysis.site.posts[post].items.isEmpty else {
      return []
    }
    let content = analysis.site.posts[post]
    let month = content.date.date.yearMonth
    let title = Set(content.title.terms)
    let body = Set(content.body.plainText.terms)
    let items = analysis.catalogue.plans(on: content.date.date)
      .flatMap { analysis.site.plans[$0].items }
    return items.compactMap { item in
      guard item.status != .cancelled, let nearness = item.month.nearness(to: month) else {
        return nil
      }
      let score = nearness * share(of: item.title.terms, inTitle: title, inBody: body)
      return score < TagProposal.leastItem ? nil : TagProposal.Candidate(thing: item, score: score)
    }.sorted { $0.score > $1.score }.prefix(3).map { $0 }
  }

  /// How much of what `terms` tell stands in a post: in full where its title has them, less where its
  /// text alone does.
  private func share(of terms: [Term], inTitle title: Set<Term>, inBody body: Set<Term>) -> Double {
    var (all, found) = (0.0, 0.0)
    for term in terms.uniqued() {
      let rarity = index.rarity(of: term)
      all += rarity
      found += rarity * (title.contains(term) ? 1 : body.contains(term) ? 0.7 : 0)
    }
    return all > 0 ? found / all : 0
  }
}

extension YearMonth {
  /// 1 for the same month, less for one beside it, nothing for others.
  fileprivate func nearness(to month: YearMonth) -> Double? {
    if self == month { return 1 }
    return next == month || month.next == self ? 0.8 : nil
  }
}
