import Analysis
import Content
package import Markup

extension PeriodReport {
  /// The contract of `bangtin report PERIOD --format json`.
  package var json: [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("period", scope.named.description)
      json.field("from", scope.covers.first.description)
      json.field("to", scope.covers.last.description)
      json.field("months", coverage.columns.map(\.description))
      json.object("posts") { json in
        json.field("total", coverage.posts.total)
        json.field("byMonth", coverage.posts.byColumn)
        json.field("untagged", paths(coverage.untagged))
      }
      write(coverage.topics, "topics", isTopic: true, to: &json)
      write(coverage.departments, "departments", to: &json)
      write(coverage.authors, "authors", to: &json)
      write(coverage.kinds, "kinds", to: &json)
      write(coverage.channels, "channels", to: &json)
      writeItems(to: &json)
      json.array("unplanned") { json in
        for month in coverage.unplanned {
          json.object { json in
            json.field("month", month.month.description)
            json.field("posts", paths(month.posts))
          }
        }
      }
      writeEvents(to: &json)
      writeQuotas(to: &json)
      writeDuties(to: &json)
      json.array("opinion") { json in
        for issue in opinion {
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
    return json.bytes + [0x0A]
  }

  private func paths(_ posts: [Int]) -> [String] { posts.map { site.posts[$0].source.path } }

  private func write(
    _ rows: [CoverageRow], _ name: String, isTopic: Bool = false, to json: inout JSONWriter
  ) {
    json.array(name) { json in
      for row in rows {
        json.object { json in
          json.field("id", row.id)
          if isTopic { json.field("number", row.number) }
          json.field("title", row.title)
          json.field("byMonth", row.tally.byColumn)
          json.field("total", row.tally.total)
          if isTopic { json.field("parent", row.parent) }
        }
      }
    }
  }

  private func writeItems(to json: inout JSONWriter) {
    json.array("items") { json in
      for item in items {
        json.object { json in
          json.field("id", item.item.key)
          json.field("month", item.item.month.description)
          json.field("title", item.item.title)
          json.field("added", item.isAdded)
          json.field("assignees", item.item.assignees.map(\.value))
          json.field("status", item.status.rawValue)
          json.field("posts", paths(item.posts))
          json.field("late", paths(item.late))
          json.field(
            "directives",
            item.directives.map { position in
              let directive = site.directives[position]
              return directive.number?.value.normalForm ?? directive.source.path
            })
        }
      }
    }
  }

  private func writeEvents(to json: inout JSONWriter) {
    json.array("events") { json in
      for progress in events {
        json.object { json in
          json.field("id", progress.event.id.text)
          for phase in Event.Phase.allCases {
            json.field(phase.rawValue, progress[phase].posts.count)
          }
          json.field("missing", progress.missing.map(\.rawValue))
        }
      }
    }
  }

  private func writeQuotas(to json: inout JSONWriter) {
    json.array("quotas") { json in
      for results in quotas { results.write(to: &json) }
    }
  }

  private func writeDuties(to json: inout JSONWriter) {
    json.array("reportsDue") { json in
      for due in ReportDue.next(in: ledger) { due.write(to: &json) }
    }
  }
}

extension QuotaResults {
  /// One entry of the contract's `quotas`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", quota.id.text)
      json.field("title", quota.title)
      json.field("every", quota.every.rawValue)
      json.field("each", quota.each?.rawValue)
      json.field("channel", quota.channel?.value.text)
      json.field("source", quota.source)
      json.field("atLeast", quota.atLeast)
      json.array("results") { json in
        for result in results {
          json.object { json in
            json.field("period", result.period.description)
            json.field("of", result.of?.text)
            json.field("count", result.count)
            json.field("state", result.state.rawValue)
            json.field("daysLeft", result.daysLeft)
          }
        }
      }
    }
  }
}

extension ReportDue {
  /// One entry of the contract's `reportsDue`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", duty.id.text)
      json.field("period", period.description)
      json.field("lastDay", lastDay.description)
      json.field("daysLeft", daysLeft)
    }
  }
}
