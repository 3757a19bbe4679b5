import Content
package import Diagnostics
import Reading

/// What a plan file got of the paper, for a report to whoever imported it.
extension ImportedPlan {
  package var topicCount: Int { topics.count }
  package var subtopicCount: Int { topics.reduce(0) { $0 + $1.below.count } }
  package var itemCount: Int { reading.items.count }
  package var monthCount: Int { Set(reading.items.map(\.month)).count }
  package var memberCount: Int { reading.board.members.count }
  package var quotaCount: Int { quotas.count }
  /// Who is in charge, by office or name.
  package var leadName: String? {
    reading.lead.flatMap { $0.value.name ?? $0.value.position }
  }
  package var isBadlyRead: Bool { reading.isBadlyRead }

  package var lineCount: Int { reading.count.all }
  package var fieldLineCount: Int { reading.count.fields }
  package var proseLineCount: Int { reading.count.prose }
  package var unplacedLineCount: Int { reading.count.unplaced }
  /// Lines of the file that found no place.
  package var unplacedPlaces: [ClosedRange<Int>] { reading.unplaced.map(\.places) }

  /// What to look at among items and quotas: why, and where and what it is said of.
  package var doubts: [(why: Message, subjects: [(places: ClosedRange<Int>, title: String)])] {
    let all =
      reading.items.map { ($0.places, $0.title, $0.doubt) }
      + quotas.map { ($0.piece.places, $0.piece.title, $0.doubt) }
    var doubts: [(why: Message, subjects: [(places: ClosedRange<Int>, title: String)])] = []
    for case (let places, let title, let doubt?) in all {
      if let known = doubts.firstIndex(where: { $0.why == doubt }) {
        doubts[known].subjects.append((places, title))
      } else {
        doubts.append((doubt, [(places, title)]))
      }
    }
    return doubts
  }

  /// Who signed it, with the office.
  package var signerName: String? {
    guard let signer = reading.facts.signer?.value else { return value(.signer) }
    return [signer.name, signer.position].compactMap { $0 }.joined(separator: ", ")
  }

  /// Topics whose titles are the beginnings of their paragraphs.
  package var untitledTopicCount: Int {
    topics.reduce(0) { count, topic in
      count + ([topic.piece] + topic.piece.topics).count { $0.doubt != nil }
    }
  }

  /// Reports that the plan asks for and site.toml lacks, as site.toml writes them.
  package var reportSettings: String {
    reports.map { report in
      var lines = [
        "[[report]]", "id = \"\(report.id)\"", "title = \"\(report.title)\"",
        "every = \"\(report.every.rawValue)\"",
      ]
      if let day = report.dueDay {
        lines.append("due_day = \(day)")
        if day > 1 { lines.append("covers_through = \(day - 1)") }
      }
      if !report.recipients.isEmpty {
        let names = report.recipients.map {
          "\"\($0.replacing("\\", with: "").replacing("\"", with: "'"))\""
        }
        lines.append("recipients = [\(names.joined(separator: ", "))]")
      }
      if let each = report.each { lines.append("each = \"\(each.rawValue)\"") }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension ReportPiece {
  /// Its id in site.toml.
  fileprivate var id: String {
    switch every {
    case .week: "tuan"
    case .month: "thang"
    case .quarter: "quy"
    case .semester: "hoc-ky"
    case .year: "nam"
    }
  }
}
