import Content
import Diagnostics
import Importing
import Markup
import Reading
import Terminal

/// What was read of a plan and where it went, what to look at, and what comes next.
struct ImportedPlanText {
  private let outcomes: [PlanImport.Outcome]
  private let source: String
  private let language: Language
  private let isRehearsal: Bool

  init(
    _ outcomes: [PlanImport.Outcome], of source: String, in language: Language, isRehearsal: Bool
  ) {
    self.outcomes = outcomes
    self.source = source
    self.language = language
    self.isRehearsal = isRehearsal
  }

  /// For a person.
  var text: String {
    outcomes.map { outcome in
      switch outcome {
      case .known(let path): said(.known(path)) + "\n"
      case .written(let path, let plan): report(on: plan, at: path)
      }
    }.joined(separator: "\n")
  }

  private func said(_ message: Message) -> String { message[language].shownSafely }

  private func report(on plan: ImportedPlan, at path: String) -> String {
    let labels = rows(of: plan).map { ($0.label[language], $0.value) }
    let width = labels.map { DisplayWidth.of($0.0) }.max() ?? 0
    var text = said(isRehearsal ? .wouldWrite(path) : .written(path)) + "\n\n"
    for (label, value) in labels {
      text += "  \(DisplayWidth.padded(label, to: width))  \(value.shownSafely)\n"
    }
    text += "\n\(said(.lines(of: plan)))\n"
    let checks = checks(of: plan)
    if !checks.isEmpty {
      text += "\n\(said(.toCheck))\n" + checks.map { "  - \(said($0))\n" }.joined()
    }
    if !plan.reportSettings.isEmpty {
      text += "\n\(said(.reports))\n\n"
      text += plan.reportSettings.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "  \(String($0).shownSafely)" }.joined(separator: "\n")
    }
    return text + (isRehearsal ? "" : "\n→ \(said(.next(path)))\n")
  }

  private func rows(of plan: ImportedPlan) -> [(label: Message, value: String)] {
    let none = "–"
    let number = plan.value(.number) ?? Message.noNumber[language]
    let issued = plan.value(.issued) ?? none
    let signer = plan.signerName ?? none
    return [
      (Message(vi: "Tên", en: "Title"), plan.title),
      (Message(vi: "Kỳ", en: "Period"), plan.period.description),
      (Message(vi: "Số", en: "Number"), number),
      (Message(vi: "Ngày", en: "Issued"), issued),
      (Message(vi: "Cơ quan", en: "Issuer"), plan.value(.issuer) ?? none),
      (Message(vi: "Người ký", en: "Signer"), signer),
      (
        Message(vi: "Căn cứ", en: "Based on"),
        plan.basis.isEmpty ? none : plan.basis.joined(separator: ", ")
      ),
      (Message(vi: "Phụ trách", en: "In charge"), plan.leadName ?? none),
      (Message(vi: "Nội dung", en: "Topics"), Message.topics(of: plan)[language]),
      (Message(vi: "Kế hoạch tháng", en: "Monthly items"), Message.items(of: plan)[language]),
      (Message(vi: "Ban truyền thông", en: "Board"), Message.members(of: plan)[language]),
      (Message(vi: "Chỉ tiêu", en: "Quotas"), "\(plan.quotaCount)"),
    ]
  }

  private func checks(of plan: ImportedPlan) -> [Message] {
    var checks: [Message] = []
    if plan.isBadlyRead { checks.append(.badlyRead) }
    if !plan.unsure.isEmpty { checks.append(.unsure(plan.unsure.joined(separator: ", "))) }
    if !plan.open.isEmpty { checks.append(.open(plan.open.joined(separator: ", "))) }
    if plan.itemCount == 0, source.lowercased().hasSuffix(".pdf") { checks.append(.pdfTable) }
    if plan.topicCount == 0 { checks.append(.noTopics) }
    if plan.untitledTopicCount > 0 { checks.append(.untitled(plan.untitledTopicCount)) }
    for doubt in plan.doubts { checks.append(.doubt(doubt.subjects, doubt.why)) }
    if plan.unplacedLineCount > 0 { checks.append(.unplaced(plan.unplacedPlaces)) }
    return checks
  }

  /// The same for machines.
  var json: String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("dryRun", isRehearsal)
      json.field("source", source)
      json.array("plans") { json in
        for outcome in outcomes { write(outcome, to: &json) }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ outcome: PlanImport.Outcome, to json: inout JSONWriter) {
    json.object { json in
      switch outcome {
      case .known(let path):
        json.field("result", "known")
        json.field("path", path)
      case .written(let path, let plan):
        json.field("result", "written")
        json.field("path", path)
        json.field("title", plan.title)
        json.field("period", plan.period.description)
        json.object("counts") { json in
          json.field("topics", plan.topicCount)
          json.field("items", plan.itemCount)
          json.field("board", plan.memberCount)
          json.field("quotas", plan.quotaCount)
        }
        json.object("lines") { json in
          json.field("all", plan.lineCount)
          json.field("fields", plan.fieldLineCount)
          json.field("text", plan.proseLineCount)
          json.field("unplaced", plan.unplacedLineCount)
        }
        json.array("check") { json in
          for check in checks(of: plan) { json.value(check[language]) }
        }
        json.field("reports", plan.reportSettings)
      }
    }
  }
}

extension Message {
  fileprivate static let noNumber = Message(
    vi: "chưa có (number_pending)", en: "none yet (number_pending)")
  fileprivate static let toCheck = Message(vi: "Nên xem lại:", en: "Look at these:")
  fileprivate static let reports = Message(
    vi: "Kế hoạch còn đặt những báo cáo sau, site.toml chưa có; đúng thì chép vào cuối site.toml:",
    en:
      "The plan also asks for these reports, which site.toml lacks; copy them there if they are right:"
  )
  fileprivate static let badlyRead = Message(
    vi: "bản quét nhận dạng sai nhiều chữ: gõ lại tên và lời văn theo bản giấy",
    en: "a badly read scan: type titles and texts again from the paper")
  fileprivate static let pdfTable = Message(
    vi:
      "PDF không giữ ô của bảng: nếu kế hoạch có bảng từng tháng thì nhập bản Word, hoặc gõ items",
    en: "PDF keeps no cells: where the plan has a monthly table, import the Word file or type items"
  )
  fileprivate static let noTopics = Message(
    vi: "không nhận ra nội dung truyền thông nào: tách từ phần nội dung ở cuối tệp vào topics",
    en: "no topics were made out: move them from the body into topics")

  fileprivate static func known(_ path: String) -> Message {
    Message(
      vi: "đã có kế hoạch này: \(path); tệp ấy giữ nguyên, không ghi gì."
        + " Muốn lập lại từ văn bản thì đổi tên tệp ấy rồi chạy lại.",
      en: "this plan is there already: \(path); it stays as it is, nothing was written."
        + " To read the paper once more, rename that file first.")
  }

  fileprivate static func written(_ path: String) -> Message {
    Message(vi: "Đã ghi \(path)", en: "Written: \(path)")
  }

  fileprivate static func wouldWrite(_ path: String) -> Message {
    Message(
      vi: "Sẽ ghi \(path) (xem trước, chưa ghi gì)", en: "To write: \(path) (nothing is written)")
  }

  fileprivate static func lines(of plan: ImportedPlan) -> Message {
    let (all, unplaced) = (plan.lineCount, plan.unplacedLineCount)
    return Message(
      vi: "\(all) dòng: \(all - unplaced) đã xếp (\(plan.fieldLineCount) vào phần khai báo,"
        + " \(plan.proseLineCount) là lời văn của kế hoạch), \(unplaced) chưa xếp được",
      en: "\(all) lines: \(all - unplaced) placed (\(plan.fieldLineCount) in fields,"
        + " \(plan.proseLineCount) as the plan's own text), \(unplaced) not placed")
  }

  fileprivate static func topics(of plan: ImportedPlan) -> Message {
    let below = plan.subtopicCount
    return Message(
      vi: "\(plan.topicCount)" + (below > 0 ? ", \(below) nội dung con" : ""),
      en: "\(plan.topicCount)" + (below > 0 ? ", \(below) below them" : ""))
  }

  fileprivate static func items(of plan: ImportedPlan) -> Message {
    plan.itemCount == 0
      ? Message(vi: "–", en: "–")
      : Message(
        vi: "\(plan.itemCount) mục trong \(plan.monthCount) tháng",
        en: "\(plan.itemCount) in \(plan.monthCount) months")
  }

  fileprivate static func members(of plan: ImportedPlan) -> Message {
    plan.memberCount == 0
      ? Message(vi: "–", en: "–")
      : Message(vi: "\(plan.memberCount) người", en: "\(plan.memberCount) members")
  }

  fileprivate static func unsure(_ fields: String) -> Message {
    Message(vi: "chưa chắc: \(fields)", en: "not sure: \(fields)")
  }

  fileprivate static func open(_ fields: String) -> Message {
    Message(vi: "để trống: \(fields)", en: "left open: \(fields)")
  }

  fileprivate static func untitled(_ count: Int) -> Message {
    Message(
      vi: "\(count) nội dung lấy tên từ đầu đoạn văn: đặt lại tên cho gọn",
      en: count == 1
        ? "1 topic is called by how its paragraph begins: find a shorter title"
        : "\(count) topics are called by how their paragraphs begin: find shorter titles")
  }

  fileprivate static func doubt(
    _ subjects: [(places: ClosedRange<Int>, title: String)], _ why: Message
  ) -> Message {
    let place = Self.lines(subjects.map(\.places))
    guard let first = subjects.first, subjects.count == 1 else {
      return Message(
        vi: "\(place.vi) (\(subjects.count) mục): \(why.vi)",
        en: "\(place.en) (\(subjects.count) items): \(why.en)")
    }
    return Message(
      vi: "\(place.vi), “\(first.title)”: \(why.vi)", en: "\(place.en), “\(first.title)”: \(why.en)"
    )
  }

  fileprivate static func unplaced(_ places: [ClosedRange<Int>]) -> Message {
    let place = Self.lines(places)
    return Message(
      vi: "\(place.vi): chưa biết xếp vào đâu, để ở cuối tệp, dưới đề mục “Chưa xếp được”",
      en: "\(place.en): no place was found, kept at the end of the file under “Not placed yet”")
  }

  /// Lines of the file, as far as they can be counted on one line.
  private static func lines(_ places: [ClosedRange<Int>]) -> Message {
    var known: [ClosedRange<Int>] = []
    for place in places where known.last != place { known.append(place) }
    let shown = known.prefix(8).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: ", ")
    let rest = known.count > 8 ? " …" : ""
    let isOne = known.count == 1 && known[0].count == 1
    return Message(vi: "dòng \(shown)\(rest)", en: "\(isOne ? "line" : "lines") \(shown)\(rest)")
  }

  fileprivate static func next(_ path: String) -> Message {
    Message(
      vi: "mở \(path), so với bản giấy, chạy bangtin check, rồi đổi status: review thành approved",
      en:
        "open \(path), compare it with the paper, run bangtin check, then make status: review approved"
    )
  }
}
