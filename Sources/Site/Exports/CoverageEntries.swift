package import Analysis
import Content
package import Markup

extension QuotaResults {
  /// One entry of `quotas`, with those of its results that the reader may see, and the number of the
  /// directive that asks for it, where that may be told.
  package func write(
    to json: inout JSONWriter, source: String?,
    showing isShown: (QuotaResult) -> Bool = { _ in true }
  ) {
    json.object { json in
      json.field("id", quota.id.text)
      json.field("title", quota.title)
      json.field("every", quota.every.rawValue)
      json.field("each", quota.each?.rawValue)
      json.field("channel", quota.channel?.value.text)
      json.field("source", source)
      json.field("atLeast", quota.atLeast)
      json.array("results") { json in
        for result in results where isShown(result) {
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
  /// One entry of `reportsDue`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", duty.id.text)
      json.field("period", period.description)
      json.field("lastDay", lastDay.description)
      json.field("daysLeft", daysLeft)
    }
  }
}
