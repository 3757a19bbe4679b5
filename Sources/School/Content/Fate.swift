package import Diagnostics

/// What becomes of a source file: exactly one of these, with its reason.
package struct Fate: Sendable, Hashable {
  /// The eight fates, by the names of `bangtin status --json`.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case published, scheduled, expired, draft, awaitingApproval, rejected, withdrawn, `internal`
  }

  package let kind: Kind
  /// Why, where it is not simply published.
  package let reason: Message?

  package init(_ kind: Kind, because reason: Message? = nil) {
    self.kind = kind
    self.reason = reason
  }

  /// Whether the text stands on the public site.
  package var isPublic: Bool { kind == .published }

  /// Whether a post of this fate counts in coverage (DESIGN: published and expired ones do).
  package var counts: Bool { kind == .published || kind == .expired }
}

/// The clock and the choices under which fates are decided.
package struct PublicationClock: Sendable, Hashable {
  /// Now, in the site's own time.
  package let now: LocalTime
  /// Show drafts and texts awaiting approval too.
  package let showsDrafts: Bool
  /// Show scheduled texts too.
  package let showsFuture: Bool
  /// Whether a text without a status still awaits approval.
  package let requiresApproval: Bool

  package init(
    now: LocalTime, showsDrafts: Bool = false, showsFuture: Bool = false,
    requiresApproval: Bool = false
  ) {
    self.now = now
    self.showsDrafts = showsDrafts
    self.showsFuture = showsFuture
    self.requiresApproval = requiresApproval
  }

  /// The fate of what `publication` describes.
  package func fate(of publication: Publication) -> Fate {
    if publication.isInternal {
      return Fate(
        .internal, because: Message(vi: "lưu hành nội bộ", en: "for internal circulation"))
    }
    switch publication.status ?? (requiresApproval ? .review : .approved) {
    case .rejected: return Fate(.rejected, because: publication.reason.map(quoted))
    case .withdrawn: return Fate(.withdrawn, because: publication.reason.map(quoted))
    case .draft where !showsDrafts:
      return Fate(.draft, because: Message(vi: "status: draft", en: "status: draft"))
    case .review where !showsDrafts:
      let reason =
        publication.status == nil
        ? Message(vi: "chưa ghi status: approved", en: "no status: approved yet")
        : Message(vi: "status: review", en: "status: review")
      return Fate(.awaitingApproval, because: reason)
    case .draft, .review, .approved: break
    }
    if let from = publication.from, from > now, !showsFuture {
      return Fate(.scheduled, because: Message(vi: "đăng từ \(from)", en: "from \(from)"))
    }
    if let last = publication.hideAfter, last < now.date {
      return Fate(
        .expired, because: Message(vi: "chỉ đăng đến hết \(last)", en: "shown until \(last)"))
    }
    return Fate(.published)
  }

  /// The next minute at which the fate of `publication` would be another one, if time alone
  /// changes it.
  package func nextChange(of publication: Publication) -> LocalTime? {
    if let from = publication.from, from > now { return from }
    if let last = publication.hideAfter, last >= now.date {
      return LocalTime(last.advanced(by: 1), minute: 0)
    }
    return nil
  }

  private func quoted(_ reason: String) -> Message { Message(vi: reason, en: reason) }
}
