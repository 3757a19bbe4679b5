package import Diagnostics

/// Where a content file came from and what lies beside it.
package struct Source: Sendable, Hashable {
  /// Relative to the project's folder: `content/posts/2020/11/ngay-nha-giao.md`.
  package let path: String
  /// The files beside an `index.md`, or those that share the folder, by path relative to the
  /// project, sorted: photos and attachments a body may name.
  package let folder: String

  package init(path: String) {
    self.path = path
    self.folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The file's place as a whole.
  package var place: Place { Place(file: path) }

  /// A place within the file.
  package func place(_ range: Range<Int>) -> Place { Place(file: path, range: range) }
}

/// Where a text stands on its way to the public (`status`).
package enum Status: String, Sendable, Hashable, CaseIterable {
  case draft, review, approved, rejected, withdrawn
}

/// What decides whether a content file is shown.
package struct Publication: Sendable, Hashable {
  /// As written; absent means approved, or review where the site requires approval.
  package let status: Status?
  /// Why it was rejected or withdrawn.
  package let reason: String?
  package let approvedBy: Reference<String>?
  /// From when it is shown.
  package let from: LocalTime?
  /// The last day it is shown.
  package let hideAfter: CalendarDate?
  /// True for what never reaches the public: internal records and internal directives.
  package let isInternal: Bool

  package init(
    status: Status? = nil, reason: String? = nil, approvedBy: Reference<String>? = nil,
    from: LocalTime? = nil, hideAfter: CalendarDate? = nil, isInternal: Bool = false
  ) {
    self.status = status
    self.reason = reason
    self.approvedBy = approvedBy
    self.from = from
    self.hideAfter = hideAfter
    self.isInternal = isInternal
  }
}

/// A note on what changed after publication.
package struct Change: Sendable, Hashable {
  package let date: CalendarDate
  package let note: String

  package init(date: CalendarDate, note: String) {
    self.date = date
    self.note = note
  }
}
