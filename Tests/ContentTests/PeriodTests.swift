import Diagnostics
import Testing

@testable import Content

@Suite("Periods")
struct PeriodTests {
  private let calendar = SchoolCalendar.standard
  private let today = CalendarDate(dayNumber: 18_586)  // 2020-11-20

  private func period(_ word: String?) throws -> Period {
    try Period.parse(word, today: today, in: calendar)
  }

  @Test(
    "are read as typed and know their days",
    arguments: [
      ("2020-W43", "2020-W43", "2020-10-19", "2020-10-25"),
      ("2020-w01", "2020-W01", "2019-12-30", "2020-01-05"),
      ("2020-W53", "2020-W53", "2020-12-28", "2021-01-03"),
      ("2020-10", "2020-10", "2020-10-01", "2020-10-31"),
      ("10/2020", "2020-10", "2020-10-01", "2020-10-31"),
      ("2/2024", "2024-02", "2024-02-01", "2024-02-29"),
      ("2020-Q4", "2020-Q4", "2020-10-01", "2020-12-31"),
      ("2020-q1", "2020-Q1", "2020-01-01", "2020-03-31"),
      ("2020-2021-hk1", "2020-2021-hk1", "2020-09-01", "2021-01-31"),
      ("2020-2021-HK2", "2020-2021-hk2", "2021-02-01", "2021-05-31"),
      ("hk1", "2020-2021-hk1", "2020-09-01", "2021-01-31"),
      ("hk2", "2020-2021-hk2", "2021-02-01", "2021-05-31"),
      ("2020-2021", "2020-2021", "2020-09-01", "2021-08-31"),
      (" 2020 – 2021 ", "2020-2021", "2020-09-01", "2021-08-31"),
      (nil, "2020-2021", "2020-09-01", "2021-08-31"),
      ("2023", "2023", "2023-01-01", "2023-12-31"),
      ("2020-09-25..2020-10-24", "2020-09-25..2020-10-24", "2020-09-25", "2020-10-24"),
    ])
  func reading(word: String?, name: String, first: String, last: String) throws {
    let period = try period(word)
    #expect(period.description == name)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(try self.period(name) == period)
  }

  @Test(
    "have their months in order, a week its Thursday's",
    arguments: [
      ("2020-W40", "2020-10"), ("2020-W53", "2020-12"), ("2020-W44", "2020-10"),
      ("2020-W01", "2020-01"), ("2020-Q4", "2020-10 2020-11 2020-12"),
      ("2020-2021-hk1", "2020-09 2020-10 2020-11 2020-12 2021-01"),
      (
        "2020-2021",
        "2020-09 2020-10 2020-11 2020-12 2021-01 2021-02 2021-03 2021-04 2021-05 2021-06 "
          + "2021-07 2021-08"
      ),
      ("2020-09-25..2020-10-24", "2020-09 2020-10"),
    ])
  func months(word: String, months: String) throws {
    #expect(try period(word).months.map(\.description).joined(separator: " ") == months)
  }

  @Test(
    "have names in both languages",
    arguments: [
      ("2020-W43", "tuần 43/2020 (19/10–25/10)", "week 43/2020 (19/10–25/10)"),
      ("2020-10", "tháng 10/2020", "October 2020"),
      ("2020-Q4", "quý IV/2020", "quarter 4 of 2020"),
      (
        "2020-2021-hk1", "học kỳ I năm học 2020-2021",
        "semester 1 of the school year 2020-2021"
      ),
      ("2020-2021", "năm học 2020-2021", "the school year 2020-2021"),
      ("2023", "năm 2023", "the year 2023"),
      (
        "2020-09-25..2020-10-24", "từ 25/09/2020 đến 24/10/2020", "25/09/2020 to 24/10/2020"
      ),
      ("2020-09-25..2020-09-25", "ngày 25/09/2020", "25/09/2020"),
    ])
  func names(word: String, vi: String, en: String) throws {
    #expect(try period(word).name == Message(vi: vi, en: en))
  }

  @Test(
    "that there are not are answered with what would work",
    arguments: [
      (
        "13/2020",
        "“13/2020”: không có tháng 13 → tháng từ 1 đến 12, ghi 2020-10 hoặc 10/2020; cả năm học "
          + "thì ghi 2020-2021"
      ),
      (
        "2020-00",
        "“2020-00”: không có tháng 0 → tháng từ 1 đến 12, ghi 2020-10 hoặc 10/2020; cả năm học "
          + "thì ghi 2020-2021"
      ),
      (
        "2021-W53", "“2021-W53”: năm 2021 chỉ có 52 tuần → ghi từ 2021-W01 đến 2021-W52"
      ),
      ("2020-W54", "“2020-W54”: năm 2020 chỉ có 53 tuần → ghi từ 2020-W01 đến 2020-W53"),
      ("2020-Q5", "“2020-Q5”: một năm có 4 quý → ghi từ 2020-Q1 đến 2020-Q4"),
      (
        "hk3",
        "“hk3”: năm học của trường có 2 học kỳ → ghi một trong: 2020-2021-hk1, 2020-2021-hk2"
      ),
      (
        "2019-2020-hk0",
        "“2019-2020-hk0”: năm học của trường có 2 học kỳ → ghi một trong: 2019-2020-hk1, "
          + "2019-2020-hk2"
      ),
      (
        "2020-2022",
        "“2020-2022”: một năm học gồm hai năm liền nhau → ghi 2020-2021; nhiều năm thì ghi "
          + "--from 2020-09-01 --to và ngày cuối"
      ),
      (
        "2020-10-24..2020-09-25",
        "ngày đầu 24/10/2020 ở sau ngày cuối 25/09/2020 → ghi --from 2020-09-25 --to 2020-10-24"
      ),
      (
        "tháng mười",
        "không có kỳ nào tên “tháng mười” → ghi một trong: 2020-W43 (tuần), 2020-10 (tháng), "
          + "2020-Q4 (quý), hk1, 2020-2021-hk1 (học kỳ), 2020-2021 (năm học), 2023 (năm), hoặc "
          + "--from 2020-09-25 --to 2020-10-24"
      ),
    ])
  func faults(word: String, answer: String) {
    let fault = #expect(throws: PeriodFault.self) { try period(word) }
    #expect(fault.map { "\($0.message.vi) → \($0.hint.vi)" } == answer)
  }

  @Test(
    "are no period where the shape is wrong",
    arguments: [
      "", " ", "2020-", "-2020", "20201", "0000", "0000-10", "2020-W", "2020-Q", "hk", "2020-10-12",
      "2020/10/12", "10/20", "2020-hk1", "1e10", "２０２０", "2020-10-01..", "..",
      "2020-10-01..2020-02-31", "99999999999999999999",
    ])
  func shapes(word: String) {
    #expect(throws: PeriodFault.unknown(word)) { try period(word) }
  }

  @Test(
    "know the one before them",
    arguments: [
      ("2021-W01", "2020-W53"), ("2021-01", "2020-12"), ("2021-Q1", "2020-Q4"),
      ("2020-2021-hk2", "2020-2021-hk1"), ("2020-2021-hk1", "2019-2020-hk2"),
      ("2020-2021", "2019-2020"), ("2023", "2022"),
      ("2020-09-25..2020-10-24", "2020-08-26..2020-09-24"),
    ])
  func previous(word: String, before: String) throws {
    #expect(try period(word).previous(in: calendar).description == before)
  }

  @Test("leave June to August to no semester")
  func summer() throws {
    for (date, semester) in [
      ("2021-05-31", "2020-2021-hk2"), ("2021-06-01", nil), ("2021-08-31", nil),
      ("2021-09-01", "2021-2022-hk1"), ("2022-01-31", "2021-2022-hk1"),
    ] {
      let day = try period("\(date)..\(date)").first
      #expect(Period.holding(day, .semester, in: calendar)?.description == semester)
    }
  }

  @Test("take their semesters from the school's own calendar")
  func ownCalendar() throws {
    let own = SchoolCalendar(
      schoolYearStarts: 8, semesters: [[8, 9, 10], [11, 12, 1], [2, 3, 4, 5]])
    let second = try Period.parse("hk2", today: today, in: own)
    #expect(second.description == "2020-2021-hk2")
    #expect(second.months.map(\.description) == ["2020-11", "2020-12", "2021-01"])
    #expect(second.previous(in: own).description == "2020-2021-hk1")
    #expect(try Period.parse("2020-2021", today: today, in: own).first.description == "2020-08-01")
  }

  @Test(
    "belong to the one that holds their middle",
    arguments: [
      ("2020-10", Period.Rhythm.week, "2020-W40 2020-W41 2020-W42 2020-W43 2020-W44"),
      ("2020-11", .week, "2020-W45 2020-W46 2020-W47 2020-W48"),
      ("2020-2021", .quarter, "2020-Q4 2021-Q1 2021-Q2 2021-Q3"),
      ("2020-2021", .semester, "2020-2021-hk1 2020-2021-hk2"),
      ("2020-W40", .month, "2020-10"), ("2020-10", .semester, "2020-2021-hk1"),
      ("2020-09-25..2020-10-24", .month, "2020-10"), ("2021-07", .semester, ""),
      ("2020-2021-hk1", .month, "2020-09 2020-10 2020-11 2020-12 2021-01"),
    ])
  func division(word: String, rhythm: Period.Rhythm, parts: String) throws {
    let found = try period(word).division(by: rhythm, in: calendar)
    #expect(found.map(\.description).joined(separator: " ") == parts)
  }

  @Test("every ISO week of forty years follows the one before by seven days")
  func weeks() {
    var day = CalendarDate(dayNumber: 10_957)  // 2000-01-01
    var before = Period(weekOf: day)
    while day.year < 2040 {
      day = day.advanced(by: 1)
      let week = Period(weekOf: day)
      #expect(week.contains(day) && week.first.weekday == 1 && week.last.weekday == 7)
      if week != before {
        #expect(week.first == before.last.advanced(by: 1))
        guard case .week(let year, let number) = week.unit,
          case .week(let yearBefore, let numberBefore) = before.unit
        else { return }
        #expect(
          number == numberBefore + 1 ? year == yearBefore : number == 1 && year == yearBefore + 1)
        #expect(Period(week: number, of: year) == week)
      }
      before = week
    }
  }

  @Test("end with the calendar")
  func lastDays() {
    let end = CalendarDate(dayNumber: .max)
    #expect(Period(weekOf: end).contains(end))
    #expect(Period.touching(end...end, .month, in: calendar).count == 1)
  }
}
