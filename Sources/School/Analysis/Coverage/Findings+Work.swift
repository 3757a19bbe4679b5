import Content
import Diagnostics

/// Findings about the work itself: what nobody was asked to do, what is late, what cannot be done.
extension SiteAnalysis {
  func checkWork(into findings: inout [Diagnostic]) {
    let ledger = PostLedger(of: self)
    for quota in site.settings.quotas {
      check(quota, plans: Array(site.plans.indices), in: Source(path: "site.toml"), &findings)
    }
    for (position, plan) in site.plans.enumerated() {
      for quota in plan.quotas { check(quota, plans: [position], in: plan.source, &findings) }
      checkAssignees(of: plan, into: &findings)
      checkDates(of: plan, into: &findings)
    }
    checkSpellings(in: ledger, into: &findings)
    checkEvents(in: ledger, into: &findings)
    checkQuotas(in: ledger, into: &findings)
    for report in ReportDue.next(in: ledger) where report.isNear(warnDays: site.settings.warnDays) {
      findings.append(.due(report))
    }
  }

  /// The names that `quota` uses.
  private func check(
    _ quota: Quota, plans: [Int], in source: Source, _ findings: inout [Diagnostic]
  ) {
    check(quota.topics, plans: plans, in: source, into: &findings)
    for kind in quota.kinds where catalogue.kind(kind.value) == nil {
      findings.append(.unknownKind(kind, among: catalogue.kindNames, in: source))
    }
    for department in quota.departments {
      check(department: department, in: source, into: &findings)
    }
    guard let channel = quota.channel, catalogue.channel(channel.value) == nil else { return }
    findings.append(
      .unknownChannel(channel, among: site.settings.channels.map(\.id.text), in: source))
  }

  /// Items that nobody is to do, and persons nobody declared, each once.
  private func checkAssignees(of plan: Plan, into findings: inout [Diagnostic]) {
    var seen: Set<String> = []
    let names = site.settings.people.map(\.name) + catalogue.departmentNames
    for item in plan.items where item.status == .planned {
      if item.assignees.isEmpty { findings.append(.withoutAssignee(item, in: plan)) }
      for name in item.assignees
      where catalogue.person(name.value) == nil && catalogue.department(name.value) == nil
        && seen.insert(name.value).inserted
      {
        findings.append(.unknownPerson(name, among: names, in: plan.source))
      }
    }
  }

  /// A plan whose year and dates disagree.
  private func checkDates(of plan: Plan, into findings: inout [Diagnostic]) {
    let period = Period(plan.period, in: site.settings.calendar)
    let days = plan.days(schoolYearStarts: site.settings.calendar.schoolYearStarts)
    if !days.overlaps(period.days) || days.lowerBound.yearMonth < period.months[0]
      || days.upperBound > period.last
    {
      findings.append(.outside(period, days, plan))
    }
    if let issued = plan.directive.issued {
      if issued.earliest > days.upperBound {
        findings.append(.issuedLate(issued, days, plan))
      } else if issued.latest.advanced(by: 183) < days.lowerBound {
        findings.append(.issuedEarly(issued, days, plan))
      }
    }
    for name in [plan.title, plan.id] {
      let written = PlanPeriod.named(in: name)
      if let first = written.first, !written.contains(where: plan.period.isNamed) {
        findings.append(.otherYear(first, name, plan))
      }
    }
  }

  /// Authors who are not declared, but look like somebody who is, or like each other.
  private func checkSpellings(in ledger: PostLedger, into findings: inout [Diagnostic]) {
    var known: [String: String] = [:]
    for person in site.settings.people {
      for name in [person.name] + (person.fullName.map { [$0] } ?? []) + person.aliases {
        known[name.asOneSpelling, default: person.name] = person.name
      }
    }
    var seen: Set<String> = []
    for counted in ledger.posts {
      for author in site.posts[counted.position].authors
      where catalogue.person(author.value) == nil {
        let first = known[author.value.asOneSpelling] ?? author.value
        known[author.value.asOneSpelling] = first
        if first != author.value, seen.insert(author.value).inserted {
          let isDeclared = catalogue.person(first) != nil
          findings.append(
            .spelled(
              author, like: first, isDeclared: isDeclared,
              in: site.posts[counted.position].source))
        }
      }
    }
  }

  /// Phases that want a post now, and those whose time is over.
  private func checkEvents(in ledger: PostLedger, into findings: inout [Diagnostic]) {
    for (position, event) in site.events.enumerated() where fates.events[position].counts {
      let progress = EventProgress(of: position, in: ledger)
      for phase in progress.phases where phase.state == .due {
        findings.append(.due(phase.phase, of: event, on: ledger.today))
      }
      let missed = progress.phases.filter { $0.state == .missed }.map(\.phase)
      if !missed.isEmpty { findings.append(.missed(missed, of: event)) }
    }
  }

  /// Quotas that nobody can meet in the days that are left, and those over nobody.
  private func checkQuotas(in ledger: PostLedger, into findings: inout [Diagnostic]) {
    let today = Period(ledger.today...ledger.today)
    for results in QuotaResults.all(over: today, in: ledger) {
      let source = results.plan.map { site.plans[$0].source } ?? Source(path: "site.toml")
      for result in results.current(on: ledger.today) where result.missing > result.daysLeft + 1 {
        findings.append(.outOfReach(result, results.quota, in: source))
      }
    }
    for quota in site.settings.quotas {
      checkMembers(of: quota, in: ledger, Source(path: "site.toml"), into: &findings)
    }
    for plan in site.plans {
      for quota in plan.quotas { checkMembers(of: quota, in: ledger, plan.source, into: &findings) }
    }
  }

  private func checkMembers(
    of quota: Quota, in ledger: PostLedger, _ source: Source, into findings: inout [Diagnostic]
  ) {
    switch quota.each {
    case .department:
      let named = quota.departments.compactMap { catalogue.department($0.value) }.uniqued()
      let counted = quota.departments.isEmpty ? site.settings.departments : named
      if counted.isEmpty { findings.append(.overNobody(quota, .department, in: source)) }
      for department in counted where !hasMembers(department, in: ledger) {
        findings.append(.withoutMembers(department, quota, in: source))
      }
    case .author where site.settings.people.isEmpty:
      findings.append(.overNobody(quota, .author, in: source))
    case .author, .topic, nil: break
    }
  }

  /// Whether anybody belongs to `department`, or wrote for it.
  private func hasMembers(_ department: Department, in ledger: PostLedger) -> Bool {
    department.lead != nil || department.contact != nil
      || site.settings.people.contains { person in
        person.department.flatMap { catalogue.department($0.value) }?.id == department.id
      }
      || ledger.posts.contains { $0.department == department.id }
  }
}

extension ReportDue {
  /// Whether `check` speaks of it: within `warnDays`, and a weekly one within two days, for it would
  /// be spoken of every day else.
  package func isNear(warnDays: Int) -> Bool {
    daysLeft <= (duty.every == .week ? min(2, warnDays) : warnDays)
  }
}

extension String {
  /// The same for spellings of one name: letter case, blanks and dots do not matter. Diacritics do:
  /// Thu and Thư are two people.
  fileprivate var asOneSpelling: String {
    String(lowercased().filter { $0 != "." && !$0.isWhitespace })
  }
}
