import Diagnostics
import Importing
import Markup
import Reading
import Terminal

/// What became of every file or line that was imported: one line each, and the sums.
struct ImportTable {
  let text: String

  init(
    of outcomes: [ImportOutcome], on terminal: Terminal, in language: Language, _ isRehearsal: Bool
  ) {
    guard !outcomes.isEmpty else {
      text =
        Message(vi: "Không có gì để đưa vào.\n", en: "There is nothing to bring in.\n")[language]
      return
    }
    let hasPapers = outcomes.contains { $0.paper != nil }
    let head: [Message] = [
      Message(vi: "Nguồn", en: "Source"), Message(vi: "chắc", en: "sure"),
      Message(vi: "xem lại", en: "check"), Message(vi: "trống", en: "open"),
      Message(vi: "Kết quả", en: "Result"),
    ]
    let rows = [head.map { $0[language] }] + outcomes.map { $0.row(in: language, isRehearsal) }
    let shown = rows.map { row in hasPapers ? row : [row[0], row[4]] }
    let widths = shown[0].indices.map { column in
      shown.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let lines = zip(shown, [nil] + outcomes).map { row, outcome in
      let cells = zip(row, widths).dropLast().map { DisplayWidth.padded($0, to: $1) }
      let last = row[row.count - 1]
      let styled = outcome?.style.map { terminal.styled(last, $0) } ?? last
      return (cells + [styled]).joined(separator: "  ") + "\n"
    }
    text = lines.joined() + "\n" + Self.sums(outcomes, isRehearsal)[language] + "\n"
  }

  private static func sums(_ outcomes: [ImportOutcome], _ isRehearsal: Bool) -> Message {
    let written = outcomes.count { $0.path != nil }
    let failed = outcomes.count(where: \.isFailure)
    let skipped = outcomes.count - written - failed
    let review = outcomes.contains { $0.paper != nil }
    return Message(
      vi:
        "\(isRehearsal ? "sẽ ghi" : "đã ghi") \(written), bỏ qua \(skipped), không đọc được \(failed)"
        + (review ? "; mở từng tệp, xem lại rồi đổi status: review thành approved" : ""),
      en: "\(isRehearsal ? "to write" : "written"): \(written), skipped: \(skipped),"
        + " not understood: \(failed)"
        + (review ? "; look at each file, then make status: review approved" : ""))
  }
}

extension ImportOutcome {
  /// Where it was written.
  fileprivate var path: String? {
    if case .written(let path, _) = result { path } else { nil }
  }

  /// What the paper told.
  fileprivate var paper: ImportedPaper? {
    if case .written(_, let paper) = result { paper } else { nil }
  }

  fileprivate var style: TextStyle? {
    switch result {
    case .failed: .red
    case .skipped: .yellow
    case .written: nil
    }
  }

  /// The name, the counts and the result.
  fileprivate func row(in language: Language, _ isRehearsal: Bool) -> [String] {
    let counts = paper.map { [$0.sure, $0.unsure, $0.open].map { "\($0.count)" } }
    return [source.shownSafely] + (counts ?? ["", "", ""]) + [ending(language)]
  }

  private func ending(_ language: Language) -> String {
    switch result {
    case .skipped(let reason):
      Message(vi: "bỏ qua: \(reason.vi)", en: "skipped: \(reason.en)")[language].shownSafely
    case .failed(let reason):
      Message(vi: "lỗi: \(reason.vi)", en: "error: \(reason.en)")[language].shownSafely
    case .written(let path, let paper):
      path.shownSafely + (paper.map { Self.toDo($0)[language] } ?? "")
    }
  }

  /// The fields that a person must look at, by their keys.
  private static func toDo(_ paper: ImportedPaper) -> Message {
    func names(_ fields: [DirectiveField]) -> String {
      fields.map(\.rawValue).joined(separator: ", ")
    }
    var vi = ""
    var en = ""
    if !paper.unsure.isEmpty {
      vi += "; xem lại: \(names(paper.unsure))"
      en += "; check: \(names(paper.unsure))"
    }
    if !paper.open.isEmpty {
      vi += "; trống: \(names(paper.open))"
      en += "; open: \(names(paper.open))"
    }
    return Message(vi: vi, en: en)
  }
}

extension [ImportOutcome] {
  /// The same for machines.
  func json(in language: Language, isRehearsal: Bool) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("dryRun", isRehearsal)
      json.array("files") { json in
        for outcome in self { outcome.write(to: &json, language) }
      }
      json.object("counts") { json in
        json.field("written", self.count { $0.path != nil })
        json.field("skipped", self.count { $0.path == nil && !$0.isFailure })
        json.field("failed", self.count(where: \.isFailure))
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension ImportOutcome {
  fileprivate func write(to json: inout JSONWriter, _ language: Language) {
    json.object { json in
      json.field("source", source)
      switch result {
      case .skipped(let reason):
        json.field("result", "skipped")
        json.field("reason", reason[language])
      case .failed(let reason):
        json.field("result", "failed")
        json.field("reason", reason[language])
      case .written(let path, let paper):
        json.field("result", "written")
        json.field("path", path)
        if let paper {
          json.object("fields") { json in
            for field in ImportedPaper.fields {
              json.object(field.rawValue) { json in
                json.field("value", paper.value(field))
                json.field("confidence", paper.confidence(in: field))
              }
            }
          }
        }
      }
    }
  }
}

extension ImportedPaper {
  /// `sure`, `check` or `open`.
  fileprivate func confidence(in field: DirectiveField) -> String {
    if sure.contains(field) { return "sure" }
    return unsure.contains(field) ? "check" : "open"
  }
}
