/// A communication plan (kế hoạch truyền thông) for one period. It is an entry of the archive too.
package final class Plan: Sendable {
  /// Its file's name, usually the period: `2020-2021`.
  package let id: String
  package let title: String
  package let period: PlanPeriod
  /// The plan's own first day, where it differs from its period's.
  package let starts: CalendarDate?
  /// The plan's own last day, where it differs from its period's.
  package let ends: CalendarDate?
  /// For an annex by level of schooling.
  package let level: SchoolLevel?
  /// The person in charge.
  package let lead: Signer?
  package let boardTitle: String?
  package let board: [BoardMember]
  package let topics: [Topic]
  package let items: [PlanItem]
  package let quotas: [Quota]
  /// The plan as a directive: number, issuer, date, files, body.
  package let directive: Directive

  package init(
    id: String, title: String, period: PlanPeriod, starts: CalendarDate?, ends: CalendarDate?,
    level: SchoolLevel?, lead: Signer?, boardTitle: String?, board: [BoardMember],
    topics: [Topic], items: [PlanItem], quotas: [Quota], directive: Directive
  ) {
    self.id = id
    self.title = title
    self.period = period
    self.starts = starts
    self.ends = ends
    self.level = level
    self.lead = lead
    self.boardTitle = boardTitle
    self.board = board
    self.topics = topics
    self.items = items
    self.quotas = quotas
    self.directive = directive
  }

  package var source: Source { directive.source }

  /// Its first and last day; a school year starts in month `start` unless the plan says otherwise.
  package func days(schoolYearStarts start: Int) -> ClosedRange<CalendarDate> {
    let months = period.months(schoolYearStarts: start)
    let first = starts ?? months[0].firstDay
    return first...max(first, ends ?? months[11].lastDay)
  }
}

/// Levels of schooling.
package enum SchoolLevel: String, Sendable, Hashable, CaseIterable {
  case kindergarten = "mam-non"
  case primary = "tieu-hoc"
  case lowerSecondary = "thcs"
  case upperSecondary = "thpt"
  case continuing = "gdtx"
}

/// A focus topic of a plan (nội dung truyền thông trọng tâm), with at most one level below it.
package struct Topic: Sendable {
  package let id: ID<Topic>
  /// As printed; need not be unique.
  package let number: String?
  /// A heading over several topics.
  package let group: String?
  package let title: String
  package let keywords: [String]
  /// Its paragraphs in the plan.
  package let text: Prose?
  package let topics: [Topic]

  package init(
    id: ID<Topic>, number: String?, group: String?, title: String, keywords: [String],
    text: Prose?, topics: [Topic]
  ) {
    self.id = id
    self.number = number
    self.group = group
    self.title = title
    self.keywords = keywords
    self.text = text
    self.topics = topics
  }
}

/// One line of one month's row of the plan (mục trong kế hoạch tháng).
package struct PlanItem: Sendable {
  /// Whether it still stands.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case planned, postponed, cancelled
  }

  package let month: YearMonth
  /// Unique within its month.
  package let id: String
  package let title: String
  /// People or departments, as written.
  package let assignees: [Reference<String>]
  package let topics: [Reference<ID<Topic>>]
  package let event: Reference<ID<Event>>?
  /// Posts wanted.
  package let wants: Int
  /// The day it was added after the plan was issued ("kế hoạch bổ sung").
  package let added: CalendarDate?
  package let status: Status
  package let reason: String?
  package let note: String?

  package init(
    month: YearMonth, id: String, title: String, assignees: [Reference<String>],
    topics: [Reference<ID<Topic>>], event: Reference<ID<Event>>?, wants: Int,
    added: CalendarDate?, status: Status, reason: String?, note: String?
  ) {
    self.month = month
    self.id = id
    self.title = title
    self.assignees = assignees
    self.topics = topics
    self.event = event
    self.wants = wants
    self.added = added
    self.status = status
    self.reason = reason
    self.note = note
  }

  /// How a post names it: `2020-11/ngay-nha-giao`.
  package var key: String { "\(month)/\(id)" }
}

/// A member of the plan's board.
package struct BoardMember: Sendable, Hashable {
  package let name: String
  package let position: String?
  package let role: String?
  package let topics: [Reference<ID<Topic>>]
  package let duties: [String]

  package init(
    name: String, position: String?, role: String?, topics: [Reference<ID<Topic>>],
    duties: [String]
  ) {
    self.name = name
    self.position = position
    self.role = role
    self.topics = topics
    self.duties = duties
  }
}
