import Analysis
import Content
import Markup

extension CoverageDocument {
  /// The document as JSON.
  package var json: [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("period", period.description)
      json.field("from", coverage.period.first.description)
      json.field("to", coverage.period.last.description)
      json.field("months", coverage.columns.map(\.description))
      json.object("posts") { json in
        json.field("total", coverage.posts.total)
        json.field("byMonth", coverage.posts.byColumn)
        if isInternal { json.field("untagged", names(of: coverage.untagged)) }
      }
      if shows(.matrix) {
        json.array("topics") { json in
          for row in coverage.topics { write(row, isTopic: true, to: &json) }
        }
      }
      if shows(.departments) { write("departments", coverage.departments, to: &json) }
      if shows(.authors) { write("authors", coverage.authors, to: &json) }
      if shows(.matrix) {
        write("kinds", coverage.kinds, to: &json)
        write("channels", coverage.channels, to: &json)
      }
      if shows(.items) { writeItems(to: &json) }
      if shows(.events) { writeEvents(to: &json) }
      if shows(.quotas) { writeQuotas(to: &json) }
      if isInternal {
        writeReportsDue(to: &json)
        writeOpinion(to: &json)
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ name: String, _ rows: [CoverageRow], to json: inout JSONWriter) {
    json.array(name) { json in
      for row in rows { write(row, isTopic: false, to: &json) }
    }
  }

  private func write(_ row: CoverageRow, isTopic: Bool, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", row.id)
      if isTopic { json.field("number", row.number) }
      json.field("title", row.title)
      json.field("byMonth", row.tally.byColumn)
      json.field("total", row.tally.total)
      if isTopic { json.field("parent", row.parent) }
    }
  }

  private func writeItems(to json: inout JSONWriter) {
    json.array("items") { json in
      for progress in items {
        json.object { json in
          json.field("id", progress.item.key)
          json.field("month", progress.item.month.description)
          json.field("title", progress.item.title)
          json.field("added", progress.isAdded)
          json.field("assignees", progress.item.assignees.map(\.value))
          json.field("status", progress.status.rawValue)
          json.field("posts", names(of: progress.posts))
          json.field("late", names(of: progress.late))
          json.field("directives", numbers(of: progress.directives))
        }
      }
    }
    json.array("unplanned") { json in
      for month in coverage.unplanned {
        json.object { json in
          json.field("month", month.month.description)
          json.field("posts", names(of: month.posts))
        }
      }
    }
  }

  private func writeEvents(to json: inout JSONWriter) {
    json.array("events") { json in
      for progress in EventProgress.all(over: coverage.period, in: ledger)
      where isInternal || ledger.analysis.fates.events[progress.position].isPublic {
        json.object { json in
          json.field("id", progress.event.id.text)
          for phase in progress.phases { json.field(phase.phase.rawValue, phase.posts.count) }
          json.field("missing", progress.missing.map(\.rawValue))
        }
      }
    }
  }

  private func writeQuotas(to json: inout JSONWriter) {
    let quotas = QuotaResults.all(over: period, in: ledger).filter { !$0.results.isEmpty }
    json.array("quotas") { json in
      for results in quotas {
        let source = results.quota.source?.value
        let told = isInternal ? source : source.flatMap(ledger.analysis.told)
        results.write(to: &json, source: told) { shows($0.of) }
      }
    }
  }

  private func writeReportsDue(to json: inout JSONWriter) {
    json.array("reportsDue") { json in
      for due in ReportDue.next(in: ledger) { due.write(to: &json) }
    }
  }

  private func writeOpinion(to json: inout JSONWriter) {
    json.array("opinion") { json in
      let issues = site.opinion.filter { coverage.period.contains($0.date) }
        .sorted { ($0.date, $0.source.path) < ($1.date, $1.source.path) }
      for issue in issues {
        json.object { json in
          json.field("date", issue.date.description)
          json.field("source", issue.heardFrom)
          json.field("summary", issue.summary)
          json.field("status", issue.status.rawValue)
          json.field("response", issue.response)
        }
      }
    }
  }
}
