package import Content

/// What the law says must be on the site (công khai), by school year: what is there, since when, and
/// until when it must stay.
package struct DisclosureLedger: Sendable {
  /// Every year that is still of interest, the latest first: those with something disclosed, the
  /// current one, and between them those whose time of keeping is not over.
  package let years: [DisclosureYear]
  /// Every text that names a disclosure, public or not.
  let texts: [DisclosedText]

  package init(of analysis: SiteAnalysis) {
    let site = analysis.site
    let calendar = site.settings.calendar
    texts = analysis.disclosedTexts
    let shown = Dictionary(grouping: texts.filter(\.fate.isPublic), by: \.year)
    let today = site.clock.now.date
    let current = calendar.schoolYear(of: today)
    years = Self.periods(shown.keys.compactMap { $0 }, current: current)
      .map { period in
        let sections = site.settings.disclosures.map { disclosure in
          DisclosureSection(
            disclosure, of: period,
            texts: shown[period, default: []].filter { $0.disclosure.value == disclosure.id },
            on: site)
        }
        return DisclosureYear(period, sections: sections, isCurrent: period == current)
      }
      .filter { year in
        year.isCurrent || year.hasItems
          || year.sections.contains { ($0.keptUntil(from: nil) ?? today) >= today }
      }
  }

  /// The years that the public site shows: those with something in them, and the current one.
  package var publicYears: [DisclosureYear] { years.filter { $0.hasItems || $0.isCurrent } }

  /// From the first year with something in it to the current one and those ahead, the latest first.
  private static func periods(_ disclosed: [PlanPeriod], current: PlanPeriod) -> [PlanPeriod] {
    let years = (disclosed + [current]).filter(\.isSchoolYear).map(\.firstYear)
    let between = ((years.min() ?? current.firstYear)...(years.max() ?? current.firstYear))
      .map(PlanPeriod.schoolYear)
    return (between + disclosed.filter { !$0.isSchoolYear }).sorted { a, b in
      a.firstYear != b.firstYear ? a.firstYear > b.firstYear : a.description > b.description
    }
  }
}

/// One year's disclosures.
package struct DisclosureYear: Sendable {
  package let period: PlanPeriod
  /// In the order of site.toml.
  package let sections: [DisclosureSection]
  package let isCurrent: Bool

  init(_ period: PlanPeriod, sections: [DisclosureSection], isCurrent: Bool) {
    self.period = period
    self.sections = sections
    self.isCurrent = isCurrent
  }

  package var hasItems: Bool { sections.contains { !$0.items.isEmpty } }
}

/// One `[[disclosure]]` of one year.
package struct DisclosureSection: Sendable {
  /// Where it stands.
  package enum State: String, Sendable, Hashable {
    case published
    /// Not there, and the day is near.
    case due
    /// Not there, and the day is past.
    case overdue
    case upcoming
    /// Not there; no day is set, or it is so long ago that it need not be there any more.
    case open
  }

  /// A public text of it.
  package struct Item: Sendable {
    package let text: DisclosedText
    /// The last day it must stay.
    package let keptUntil: CalendarDate?
  }

  package let disclosure: Disclosure
  package let items: [Item]
  /// The last day in time.
  package let due: CalendarDate?
  /// Days from today to `due`; negative when it has passed.
  package let daysLeft: Int?
  package let state: State
  /// The last day of its year.
  private let yearEnd: CalendarDate

  init(_ disclosure: Disclosure, of period: PlanPeriod, texts: [DisclosedText], on site: Site) {
    let today = site.clock.now.date
    let months = period.months(schoolYearStarts: site.settings.calendar.schoolYearStarts)
    let due = disclosure.due.flatMap { day in
      months.first { $0.month == day.month }.map { day.date(in: $0.year) }
    }
    self.disclosure = disclosure
    self.due = due
    daysLeft = due.map { $0.dayNumber - today.dayNumber }
    let end = months[months.count - 1].lastDay
    yearEnd = end
    items = texts.map { text in
      Item(
        text: text,
        keptUntil: disclosure.keepYears.map { (text.published ?? due ?? end).adding(years: $0) })
    }
    switch daysLeft {
    case _ where !items.isEmpty: state = .published
    case nil: state = .open
    case let days? where days < 0:
      let last = disclosure.keepYears.map { (due ?? end).adding(years: $0) }
      state = last.map { $0 < today } ?? false ? .open : .overdue
    case let days? where days <= site.settings.warnDays: state = .due
    default: state = .upcoming
    }
  }

  /// The last day that what was published on `day` must stay; on the day it was due, where nobody
  /// knows when. Nothing where it need not stay.
  package func keptUntil(from day: CalendarDate?) -> CalendarDate? {
    disclosure.keepYears.map { (day ?? due ?? yearEnd).adding(years: $0) }
  }
}

extension PlanPeriod {
  fileprivate var isSchoolYear: Bool { if case .schoolYear = self { true } else { false } }

  /// The year it begins in.
  fileprivate var firstYear: Int {
    switch self {
    case .schoolYear(let year), .calendarYear(let year): year
    }
  }
}

extension MonthDay {
  /// This day of `year`; 28 February where that has no 29th.
  fileprivate func date(in year: Int) -> CalendarDate {
    let month = YearMonth(year: year, month: month)
    return month.firstDay.advanced(by: min(day, YearMonth.days(in: self.month, of: year)) - 1)
  }
}

extension CalendarDate {
  /// The same day `years` later; 28 February where that year has no 29th.
  fileprivate func adding(years: Int) -> CalendarDate {
    let month = YearMonth(year: min(year + years, 9999), month: month)
    return month.firstDay.advanced(by: min(day, YearMonth.days(in: self.month, of: month.year)) - 1)
  }
}
