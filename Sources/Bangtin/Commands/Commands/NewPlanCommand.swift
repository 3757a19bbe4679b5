import Analysis
import Authoring
import Building
import Content
import Diagnostics
import Reading

/// `bangtin new plan`: last year's plan as the beginning of the next.
struct NewPlanCommand: Command {
  let name = "new plan"
  let summary = Message(
    vi: "lập kế hoạch năm mới từ kế hoạch năm trước",
    en: "start the next plan from the last one")
  let operands = [
    Operand(
      name: "TITLE",
      help: Message(
        vi: "tên kế hoạch; không ghi thì như năm trước, đổi năm",
        en: "its title; without it last year's, with the new years"), isRequired: false)
  ]
  let options: [Option] = [.planPeriod, .now]
  let examples = [
    Example(
      line: "bangtin new plan",
      meaning: Message(
        vi: "chép nội dung, bảng từng tháng, chỉ tiêu sang năm sắp tới; bỏ kết quả, số và ngày cũ",
        en: "take topics, months and quotas to the coming year, without results, number and date")),
    Example(
      line: "bangtin new plan 'Kế hoạch truyền thông năm học 2026-2027' --period 2026-2027",
      meaning: Message(vi: "chọn tên và năm học", en: "choose title and school year")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    guard let reading = try session.readSite() else { return .findings }
    let site = reading.analysis.site
    let period = try period(of: site, in: session)
    guard let old = site.plan(before: period) else { throw Self.nothingBefore(period) }
    let place = ContentPlace.plan(old.id(in: period))
    guard
      let rollover = PlanRollover(
        of: try session.read(old.source.path), at: old.source.path,
        within: site.settings.limits, from: old.period, to: period,
        title: session.choices.operands.first, in: session.language)
    else { return .findings }
    let file = NewContentFile(path: place.path, text: rollover.text)
    if let taken = try file.taken(in: session.choices.root) { throw Self.taken(taken, period) }
    return try session.start(file, as: .plan, in: site.settings, left: [Self.followNotes])
  }

  /// The period that was asked for; else, of the kind of the last plan, the one that holds the day
  /// two months from now, since a plan is made before its year begins.
  private func period(of site: Site, in session: Session) throws -> PlanPeriod {
    if let word = session.choices.period {
      do throws(TypedDate.Complaint) {
        return try TypedDate.planPeriod(word)
      } catch {
        throw WrongUsage(error.message, hint: error.hint)
      }
    }
    let soon = site.clock.now.date.advanced(by: 61)
    return switch site.plans.max(by: { site.starts($0, before: $1) })?.period {
    case .calendarYear?: .calendarYear(soon.year)
    case .schoolYear?, nil: site.settings.calendar.schoolYear(of: soon)
    }
  }

  private static let followNotes = Message(
    vi: "làm theo các dòng ghi chú (#) ở đầu tệp",
    en: "follow the notes (#) at the head of the file")

  private static func nothingBefore(_ period: PlanPeriod) -> WrongUsage {
    WrongUsage(
      Message(
        vi: "chưa có kế hoạch nào trước \(period) để làm theo",
        en: "there is no plan before \(period) to go by"),
      hint: Message(
        vi:
          "bangtin init lập một kế hoạch mẫu trong thư mục mới; bangtin import plan đọc kế hoạch từ tệp Word",
        en:
          "bangtin init makes a sample plan in a new folder; bangtin import plan reads one from Word"
      ))
  }

  private static func taken(_ path: String, _ period: PlanPeriod) -> WrongUsage {
    WrongUsage(
      Message(
        vi: "đã có kế hoạch \(period): \(path), không ghi đè",
        en: "the plan for \(period) is there already: \(path); it stays"),
      hint: Message(
        vi: "mở tệp ấy ra sửa; lập cho năm khác thì ghi --period, như --period \(period.next)",
        en: "open that file; for another year write --period, like --period \(period.next)"))
  }
}

extension Site {
  /// Whether `a` begins before `b`; of two that begin together the one that is named after its period
  /// alone is the later one, annexes come before it.
  fileprivate func starts(_ a: Plan, before b: Plan) -> Bool {
    func rank(_ plan: Plan) -> (CalendarDate, Int) {
      (
        plan.days(schoolYearStarts: settings.calendar.schoolYearStarts).lowerBound,
        plan.id == plan.period.description ? 1 : 0
      )
    }
    return rank(a) < rank(b)
  }

  /// The last plan of the same kind of period before `period`, else the one of `period` itself: its
  /// file is in the way then.
  fileprivate func plan(before period: PlanPeriod) -> Plan? {
    plans.filter { $0.period.kind == period.kind && $0.period.year <= period.year }
      .filter { plan in plan.period != period || plan.id == plan.period.description }
      .max { starts($0, before: $1) }
  }
}

extension Plan {
  /// What the plan would be called in `period`.
  fileprivate func id(in period: PlanPeriod) -> String {
    let old = self.period.description
    return id.contains(old) ? id.replacing(old, with: period.description) : period.description
  }
}

extension PlanPeriod {
  fileprivate enum Kind {
    case school, calendar
  }

  fileprivate var kind: Kind {
    if case .schoolYear = self { .school } else { .calendar }
  }

  /// The year it begins in.
  fileprivate var year: Int {
    switch self {
    case .schoolYear(let year), .calendarYear(let year): year
    }
  }

  fileprivate var next: PlanPeriod {
    switch self {
    case .schoolYear(let year): .schoolYear(year + 1)
    case .calendarYear(let year): .calendarYear(year + 1)
    }
  }
}
