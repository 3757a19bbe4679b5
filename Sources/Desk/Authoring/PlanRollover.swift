package import Content
import DataFormats
package import Diagnostics
import Reading

/// Last year's plan as the beginning of this year's: the file itself with the new period, without what
/// belonged to the old year alone. Topics, board, quotas and the rows of the months stay as they were
/// written, comments too.
package struct PlanRollover: Sendable {
  /// The new plan's file.
  package let text: String

  /// The plan of `old` in `bytes`, the file at `source`, made one of `new`; `title` where a person
  /// wrote another. Nothing where its head cannot be read within `limits`.
  package init?(
    of bytes: [UInt8], at source: String, within limits: Limits = .standard,
    from old: PlanPeriod, to new: PlanPeriod, title: String?, in language: Language
  ) {
    var findings: [Diagnostic] = []
    guard
      let head = FrontMatter.read(
        bytes, of: source, within: FrontMatter.Bounds(limits), reportingTo: &findings)
    else { return nil }
    var roll = Roll(editing: HeadEditing(of: bytes), years: YearShift(from: old, to: new))
    let notes = Self.notes(source: source).map { "# \($0[language])\n" }.joined()
    roll.editing.insert(notes + Self.fresh, at: head.range.lowerBound)
    roll.roll(head.fields, to: new, title: title)
    text = roll.editing.text
  }

  /// Its number and date are to come, and nobody reads it before they have.
  private static let fresh = "number_pending: true\nissued_pending: true\nstatus: draft\n"

  /// What somebody must look at, as comments at the top.
  private static func notes(source: String) -> [Message] {
    [
      Message(
        vi: "Lập từ \(source). Hãy xem lại rồi xóa các dòng ghi chú này:",
        en: "Made from \(source). Check these, then delete these lines:"),
      Message(
        vi: "- số, ngày ban hành: có rồi thì ghi number, issued thay cho hai dòng *_pending;",
        en: "- number and date: once given, write number and issued for the *_pending lines;"),
      Message(
        vi: "- items: mục nào không còn làm thì xóa, có thêm thì ghi thêm; sự kiện năm nay lập bằng"
          + " bangtin new event;",
        en: "- items: delete what is no longer done, add what is new; make this year's events with"
          + " bangtin new event;"),
      Message(
        vi: "- topics, board, quotas, based_on, signer và phần chữ ở dưới còn của năm trước;",
        en: "- topics, board, quotas, based_on, signer and the text below are last year's;"),
      Message(
        vi: "- xong thì xóa dòng status: draft để đăng kế hoạch.",
        en: "- then delete the line status: draft to publish the plan."),
    ]
  }
}

/// What changes in a plan's head from year to year.
private struct Roll {
  var editing: HeadEditing
  let years: YearShift

  /// Fields that belong to the paper of one year.
  private static let ofOneYear: Set<String> = Set(
    [PlanField.starts, .ends].map(\.rawValue)
      + [
        DirectiveField.number, .numberPending, .issued, .issuedPending, .effective, .expires,
        .files, .replaces, .amends, .repeals, .corrects, .basisOf, .replacedBy, .amendedBy,
        .repealedBy, .correctedBy, .validity, .withdrawn, .reason, .published, .changes, .event,
        .sent, .slug, .redirectFrom, .status, .approvedBy, .hideAfter,
      ].map(\.rawValue))

  /// Fields of an item that say what became of it, or name an event of its year.
  private static let ofOneItem: Set<String> = Set(
    [PlanItemField.added, .status, .reason, .note, .event].map(\.rawValue))

  mutating func roll(_ head: Table, to period: PlanPeriod, title: String?) {
    for (place, entry) in head.entries.enumerated() {
      switch PlanField(rawValue: entry.key) {
      case .period: editing.replace(entry.value, with: "\(period)")
      case .title:
        if let title {
          editing.replace(entry.value, with: FieldText.text(title).inline)
        } else {
          shift(entry.value)
        }
      case .subject: if title == nil { shift(entry.value) } else { editing.remove(place, of: head) }
      case .items: roll(items: entry.value)
      case _ where Self.ofOneYear.contains(entry.key): editing.remove(place, of: head)
      default: break
      }
    }
  }

  private mutating func roll(items: Node) {
    guard case .list(let items) = items.content else { return }
    for case .table(let item) in items.map(\.content) {
      for (place, entry) in item.entries.enumerated() {
        if Self.ofOneItem.contains(entry.key) {
          editing.remove(place, of: item)
        } else if entry.key == PlanItemField.title.rawValue {
          shift(entry.value)
        }
      }
    }
  }

  /// Names the new years in a text.
  private mutating func shift(_ node: Node) {
    let text = editing.source(of: node)
    let shifted = years.shifted(text)
    if shifted != text { editing.replace(node, with: shifted) }
  }
}

/// The years of a plan's period, said anew.
private struct YearShift {
  private let pairs: [(old: String, new: String)]

  init(from old: PlanPeriod, to new: PlanPeriod) {
    switch (old, new) {
    case (.schoolYear(let old), .schoolYear(let new)):
      // As people type it: 2020-2021, 2020 – 2021, 2020- 2021.
      pairs = ["-", "–", "—", "/"].flatMap { dash in
        [dash, " \(dash) ", "\(dash) ", " \(dash)"].map { dash in
          ("\(old)\(dash)\(old + 1)", "\(new)\(dash)\(new + 1)")
        }
      }
    case (.calendarYear(let old), .calendarYear(let new)): pairs = [("\(old)", "\(new)")]
    default: pairs = []
    }
  }

  func shifted(_ text: String) -> String {
    pairs.reduce(text) { $0.replacing($1.old, with: $1.new) }
  }
}
