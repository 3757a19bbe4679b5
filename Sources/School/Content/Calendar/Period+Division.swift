extension Period {
  /// Sorts of periods that follow each other.
  package enum Rhythm: Sendable, Hashable, CaseIterable {
    case week, month, quarter, semester, schoolYear, calendarYear
  }

  /// The period of `rhythm` that holds `date`; nothing between semesters.
  package static func holding(
    _ date: CalendarDate, _ rhythm: Rhythm, in calendar: SchoolCalendar
  ) -> Period? {
    switch rhythm {
    case .week: return Period(weekOf: date)
    case .month: return Period(date.yearMonth)
    case .quarter: return Period(quarter: (date.month + 2) / 3, of: date.year)
    case .semester:
      let year = calendar.firstYear(of: date)
      return calendar.semesters.indices.lazy
        .compactMap { Period(semester: $0 + 1, of: year, in: calendar) }
        .first { $0.contains(date) }
    case .schoolYear: return Period(calendar.schoolYear(of: date), in: calendar)
    case .calendarYear: return Period(.calendarYear(date.year), in: calendar)
    }
  }

  /// The periods of `rhythm` that share a day with `days`, in order.
  package static func touching(
    _ days: ClosedRange<CalendarDate>, _ rhythm: Rhythm, in calendar: SchoolCalendar
  ) -> [Period] {
    var found: [Period] = []
    var day = days.lowerBound
    while day <= days.upperBound {
      let period = holding(day, rhythm, in: calendar)
      if let period, period != found.last { found.append(period) }
      let next = (period?.last ?? day.yearMonth.lastDay).advanced(by: 1)
      // The last day of year 9999 has no next one.
      guard next > day else { break }
      day = next
    }
    return found
  }

  /// The periods of `rhythm` that belong to this one: those whose middle it holds, so that each
  /// belongs to one year, semester or month only; where it is too short to hold any, the one that
  /// holds its own middle.
  package func division(by rhythm: Rhythm, in calendar: SchoolCalendar) -> [Period] {
    let inside = Self.touching(days, rhythm, in: calendar).filter { contains($0.middle) }
    guard inside.isEmpty else { return inside }
    return Self.holding(middle, rhythm, in: calendar).map { [$0] } ?? []
  }

  /// The period of the same sort before this one, for comparison. Before a first semester comes the
  /// last one of the school year before; before a span as many days.
  package func previous(in calendar: SchoolCalendar) -> Period {
    let before = first.advanced(by: -1)
    switch unit {
    case .week: return Period(weekOf: before)
    case .month: return Period(before.yearMonth)
    case .quarter: return Period(quarter: (before.month + 2) / 3, of: before.year)
    case .semester(let year, let number):
      let earlier =
        number > 1
        ? Period(semester: number - 1, of: year, in: calendar)
        : Period(semester: calendar.semesters.count, of: year - 1, in: calendar)
      return earlier ?? daysBefore
    case .schoolYear(let year): return Period(.schoolYear(year - 1), in: calendar)
    case .calendarYear(let year): return Period(.calendarYear(year - 1), in: calendar)
    case .span: return daysBefore
    }
  }

  private var daysBefore: Period {
    let before = first.advanced(by: -1)
    return Period(before.advanced(by: first.dayNumber - last.dayNumber)...before)
  }
}

extension SchoolCalendar {
  /// The first year of the school year that `date` belongs to.
  package func firstYear(of date: CalendarDate) -> Int {
    date.month >= schoolYearStarts ? date.year : date.year - 1
  }
}
