import Analysis
import Content
import Diagnostics

/// Tells a report in the order an office expects.
struct ReportStory {
  let report: PeriodReport
  let language: Language

  init(of report: PeriodReport, in language: Language) {
    self.report = report
    self.language = language
  }

  var document: ReportDocument {
    ReportDocument(
      language: language, title: title, subtitle: subtitle, form: form,
      introduction: [.paragraph(introduction)],
      sections: report.scope.department == nil
        ? [
          summary, topics, planItems, unplanned, channels, directives, opinion, contribution,
          missing, nextItems,
        ].compactMap { $0 } : departmentSections,
      conclusion: [.paragraph(conclusion)])
  }

  /// The one of both texts that is in the document's language.
  func say(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en)[language] }

  var site: Site { report.site }
  var named: Period { report.scope.named }

  /// How a number follows the named period into a sentence: `tháng 10 năm 2020`.
  var periodName: String {
    guard language == .vi else { return named.name[language] }
    return switch named.unit {
    case .month(let month): "tháng \(month.month) năm \(month.year)"
    case .week(let year, let week): "tuần \(week) năm \(year)"
    default: named.name.vi
    }
  }

  private var subject: String {
    let issues =
      report.scope.department == nil ? say(" và tình hình dư luận", " and public opinion") : ""
    let of = report.scope.department.map { say(" của \($0.name)", " of \($0.name)") } ?? ""
    return switch named.unit {
    case .semester:
      say(
        "Sơ kết công tác truyền thông\(of) \(periodName)",
        "Communication\(of), half-year summary: \(periodName)")
    case .schoolYear, .calendarYear:
      say(
        "Tổng kết công tác truyền thông\(of) \(periodName)",
        "Communication\(of), year's summary: \(periodName)")
    default:
      say(
        "Kết quả công tác truyền thông\(issues)\(of) \(periodName)",
        "Communication\(issues)\(of): \(periodName)")
    }
  }

  private var title: String {
    say("Báo cáo \(subject.prefix(1).lowercased())\(subject.dropFirst())", "Report: \(subject)")
  }

  private var subtitle: String {
    let (covers, today) = (report.scope.covers, report.ledger.today)
    return say(
      "Từ ngày \(covers.first.slashed) đến ngày \(covers.last.slashed); số liệu đến ngày \(today.slashed)",
      "From \(covers.first.slashed) to \(covers.last.slashed); counted on \(today.slashed)")
  }

  private var form: OfficialForm {
    let (school, settings) = (site.settings.school, site.settings)
    let recipients =
      report.scope.duty.map(\.recipients) ?? school.governingBody.map { [$0] } ?? []
    let department = report.scope.department
    return OfficialForm(
      governingBody: department == nil ? school.governingBody : settings.title,
      school: department?.name ?? settings.title,
      notation: "BC" + (school.symbol.map { "-\($0)" } ?? ""), place: school.place,
      date: site.clock.now, utcOffset: settings.utcOffset, subject: subject,
      recipients: recipients,
      signer: department.map(head) ?? school.leader)
  }

  /// Who signs for a department; without a declared lead the name is left to fill.
  private func head(of department: Department) -> Signer {
    let person = department.lead.map {
      report.ledger.analysis.catalogue.person($0)?.fullName ?? $0
    }
    return Signer(
      name: person, position: say("Phụ trách bộ phận", "Head of department"), authority: nil)
  }

  private var introduction: String {
    let covers = report.scope.covers
    let sources = report.quotas.compactMap(\.quota.source?.value).uniqued()
    // A plan that set a quota under its own number is named by that number already.
    let plans = site.plans.indices
      .filter { report.ledger.analysis.catalogue.planDays[$0].overlaps(covers.days) }
      .map { site.plans[$0] }
      .filter { plan in
        plan.directive.number.map { !sources.contains($0.value.normalForm) } ?? true
      }
    let basis = listed(sources.map(cited) + plans.map(\.title))
    let days = say(
      "từ ngày \(covers.first.slashed) đến ngày \(covers.last.slashed)",
      "\(covers.first.slashed) to \(covers.last.slashed)")
    let school = report.scope.department?.name ?? site.settings.title
    let opening = basis.isEmpty ? "" : say("Thực hiện \(basis), ", "Under \(basis), ")
    return say(
      "\(opening)\(school) báo cáo kết quả công tác truyền thông \(periodName) (\(days)) như sau:",
      "\(opening)\(school) reports on its communication in \(periodName) (\(days)):")
  }

  /// `a, b và c`.
  func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + say(" và ", " and ") + last
  }

  /// `Kế hoạch số 750/KH-PGDĐT ngày 05/09/2020`, as far as the archive knows it.
  func cited(_ number: String) -> String {
    guard let parsed = DocumentNumber(number) else { return number }
    let type = parsed.type.map { say("\($0.name) số ", "\($0.englishName) ") } ?? ""
    let known = site.directives.first { $0.number?.value == parsed }?.issued
    let date = known?.date.map { say(" ngày \($0.slashed)", " of \($0.slashed)") } ?? ""
    return "\(type)\(parsed.normalForm)\(date)"
  }

  private var conclusion: String {
    let school = report.scope.department?.name ?? site.settings.title
    return say(
      "Trên đây là báo cáo kết quả công tác truyền thông \(periodName) của \(school)./.",
      "This is the report of \(school) on \(periodName).")
  }
}
