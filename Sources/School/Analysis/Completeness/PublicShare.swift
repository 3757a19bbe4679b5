import Content

/// Whether something that ought to be public is.
package enum PublicStanding: Sendable, Hashable {
  case isPublic
  /// It need not be, for this reason (`[archive] exempt`).
  case exempt(reason: String)
  /// It is not; where the archive holds it all the same (a draft, a withdrawn one), the entry.
  case missing(held: ArchiveEntry?)
}

/// How much of what must be public is (tỷ lệ công khai).
package struct PublicShare: Sendable, Hashable {
  package let isPublic: Int
  package let missing: Int

  init(_ standings: some Sequence<PublicStanding>) {
    var (isPublic, missing) = (0, 0)
    for standing in standings {
      switch standing {
      case .isPublic: isPublic += 1
      case .missing: missing += 1
      case .exempt: break
      }
    }
    self.isPublic = isPublic
    self.missing = missing
  }

  /// Of nothing.
  package static let none = PublicShare([PublicStanding]())

  package var wanted: Int { isPublic + missing }

  /// Rounded down: 100 only where nothing is missing. Nothing where nothing is wanted.
  package var percent: Int? { wanted == 0 ? nil : isPublic * 100 / wanted }
}
