import Testing

@testable import Content

@Suite("A day of the calendar")
struct CalendarDateTests {
  @Test(
    "exists only where the calendar has it",
    arguments: [
      (2020, 2, 29, true), (2021, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
      (2020, 2, 31, false), (2020, 13, 1, false), (2020, 0, 1, false), (2020, 4, 31, false),
      (20255, 1, 1, false), (0, 1, 1, false), (9999, 12, 31, true),
    ])
  func existence(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test("and its number of days since 1970 tell each other, every day from 1899 to 2101")
  func roundTrip() throws {
    let first = try #require(CalendarDate(year: 1899, month: 12, day: 31)).dayNumber
    let last = try #require(CalendarDate(year: 2101, month: 1, day: 1)).dayNumber
    var previous = CalendarDate(dayNumber: first - 1)
    for number in first...last {
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(date > previous)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
      previous = date
    }
  }

  @Test(
    "knows its day of the week, Monday being 1",
    arguments: [
      ("2020-11-20", 5), ("1970-01-01", 4), ("2020-02-29", 6), ("1969-12-31", 3),
      ("2021-01-03", 7), ("2020-11-16", 1),
    ])
  func weekday(text: String, weekday: Int) throws {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let date = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test("is written as papers write it")
  func slashed() throws {
    #expect(try #require(CalendarDate(year: 2020, month: 9, day: 5)).slashed == "05/09/2020")
  }
}

@Suite("A month")
struct YearMonthTests {
  @Test("begins and ends with the calendar's days")
  func days() {
    let february = YearMonth(year: 2020, month: 2)
    #expect(february.firstDay.description == "2020-02-01")
    #expect(february.lastDay.description == "2020-02-29")
    #expect(YearMonth(year: 2020, month: 12).next.description == "2021-01")
  }
}

@Suite("A time in the site's own zone")
struct LocalTimeTests {
  @Test("is the same moment as its seconds since 1970")
  func seconds() throws {
    let offset = try #require(UTCOffset(minutes: 420))
    let time = LocalTime(secondsSince1970: 1_605_834_000, offset: offset)
    #expect(time.description == "2020-11-20T08:00")
    #expect(time.secondsSince1970(offset: offset) == 1_605_834_000)
    #expect(time.timestamp(offset: offset) == "2020-11-20T08:00:00+07:00")
  }

  @Test("falls on the day before west of Greenwich")
  func west() throws {
    let offset = try #require(UTCOffset(minutes: -210))
    let time = LocalTime(secondsSince1970: 0, offset: offset)
    #expect(time.timestamp(offset: offset) == "1969-12-31T20:30:00-03:30")
  }

  @Test("without a clock comes at its midnight")
  func order() throws {
    let day = try #require(CalendarDate(year: 2020, month: 11, day: 20))
    #expect(LocalTime(day) < LocalTime(day, minute: 1))
    #expect(!(LocalTime(day) < LocalTime(day, minute: 0)))
  }

  @Test("has an offset of at most fourteen hours")
  func offsets() {
    #expect(UTCOffset(minutes: 840)?.description == "+14:00")
    #expect(UTCOffset(minutes: 841) == nil)
  }
}

@Suite("A plan's period")
struct PlanPeriodTests {
  @Test("lists its months in the school's order")
  func months() {
    let year = PlanPeriod.schoolYear(2020).months(schoolYearStarts: 9).map(\.description)
    #expect(year.first == "2020-09")
    #expect(year[4] == "2021-01")
    #expect(year.last == "2021-08")
    let calendar = PlanPeriod.calendarYear(2023).months(schoolYearStarts: 9).map(\.description)
    #expect(calendar.first == "2023-01")
    #expect(calendar.last == "2023-12")
  }

  @Test("is named as it is written")
  func names() {
    #expect(PlanPeriod.schoolYear(2020).description == "2020-2021")
    #expect(PlanPeriod.calendarYear(2023).description == "2023")
  }
}
