import Authoring
import Content
import Diagnostics
import Reading

/// What must be known to start a directive's file: from the command line, else from the person at
/// the terminal.
struct DirectiveAnswers {
  /// Absent where none was given yet.
  let number: DocumentNumber?
  /// Absent where it is open.
  let issued: PartialDate?
  let subject: String
  /// Chosen where the number leaves it open.
  let issuer: ID<Issuer>?
  /// As typed.
  let files: [String]

  init(_ session: Session, _ settings: Settings) throws {
    let choices = session.choices
    let typed = choices.number ?? choices.operands.first
    guard session.console.asksPerson else {
      try Self.refuseGaps(choices, typed)
      number = try Self.number(typed ?? Self.none)
      issued = try Self.issued(choices.issued ?? Self.none)
      subject = choices.subject ?? ""
      issuer = nil
      files = choices.files
      return
    }
    let questions = Questions(session)
    let number =
      try typed.map { try Self.number($0) } ?? questions.ask(.number) { try Self.number($0) }
    self.number = number
    let year = number?.year.map { PartialDate.year($0) }
    issued =
      try choices.issued.map { try Self.issued($0) }
      ?? questions.ask(.issued(or: year)) { try Self.issued($0) ?? year }
    issuer = try Self.askIssuer(of: number, settings, questions)
    subject = try choices.subject ?? questions.ask(.subject) { try Self.subject($0) }
    files =
      try choices.files.isEmpty
      ? questions.ask(.file) { $0.isEmpty ? [] : [$0] } : choices.files
  }

  /// What stands for “not yet”.
  private static let none = "-"

  private static func number(_ text: String) throws -> DocumentNumber? {
    if text.isEmpty || text == none { return nil }
    if let number = DocumentNumber(written: text) { return number }
    throw WrongUsage(
      Message(
        vi: "“\(text)” không phải là số, ký hiệu văn bản", en: "“\(text)” is no document number"),
      hint: Message(
        vi: "viết như 750/KH-PGDĐT hoặc 32/2018/TT-BGDĐT",
        en: "write it like 750/KH-PGDĐT or 32/2018/TT-BGDĐT"))
  }

  private static func issued(_ text: String) throws -> PartialDate? {
    if text.isEmpty || text == none { return nil }
    do {
      return try TypedDate.issued(text)
    } catch {
      throw WrongUsage(error.message, hint: error.hint)
    }
  }

  private static func subject(_ text: String) throws -> String {
    if !text.isEmpty { return text }
    throw WrongUsage(Message(vi: "văn bản nào cũng cần trích yếu", en: "it needs a subject"))
  }

  /// Without a person to ask, everything must have been said.
  private static func refuseGaps(_ choices: Choices, _ number: String?) throws {
    let missing = [
      ("--number", number), ("--issued", choices.issued), ("--subject", choices.subject),
    ].filter { $0.1?.isEmpty != false }.map(\.0).joined(separator: ", ")
    if missing.isEmpty { return }
    throw WrongUsage(
      Message(
        vi: "còn thiếu \(missing), mà đây không phải màn hình để hỏi",
        en: "\(missing) is missing, and there is nobody here to ask"),
      hint: Message(
        vi: "ghi đủ các tùy chọn ấy; chưa có số hoặc chưa rõ ngày thì ghi dấu -",
        en: "give these options; write - for a number or a date that is not known yet"))
  }

  /// The issuer that the number's symbol tells, to be confirmed; a choice where several share it.
  private static func askIssuer(
    of number: DocumentNumber?, _ settings: Settings, _ questions: Questions
  ) throws -> ID<Issuer>? {
    guard let number else { return nil }
    switch IssuerMatch(number: number, in: settings) {
    case .sure(let issuer), .doubtful(let issuer, _):
      return try questions.ask(.issuer(issuer)) { text in
        text.isEmpty ? issuer.id : try declared(text, settings)
      }
    case .open(let candidates, _):
      if candidates.isEmpty { return nil }
      return try questions.choose(.issuer, among: candidates.map { ($0.id, $0.name) })
    }
  }

  private static func declared(_ id: String, _ settings: Settings) throws -> ID<Issuer> {
    if let issuer = settings.issuers.first(where: { $0.id.text == id }) { return issuer.id }
    let names = settings.issuers.map(\.id.text)
    let near = nearestName(to: id, among: names) ?? names.joined(separator: ", ")
    throw WrongUsage(
      Message(
        vi: "site.toml không có cơ quan “\(id)”", en: "site.toml has no issuer “\(id)”"),
      hint: Message(vi: "có phải là: \(near)", en: "did you mean: \(near)"))
  }
}

extension Message {
  fileprivate static let number = Message(
    vi: "Số, ký hiệu (chưa cấp số thì nhấn Enter)", en: "Number (Enter where it has none yet)")
  fileprivate static let subject = Message(vi: "Trích yếu", en: "Subject")
  fileprivate static let issuer = Message(
    vi: "Cơ quan ban hành là số mấy (chưa rõ thì nhấn Enter)",
    en: "Which of these issued it (Enter to leave it open)")
  fileprivate static let file = Message(
    vi: "Tệp của văn bản (chưa có thì nhấn Enter)", en: "Its file (Enter where there is none)")

  /// Asks for the date; `known` is as much of it as the number tells.
  fileprivate static func issued(or known: PartialDate?) -> Message {
    known.map {
      Message(
        vi: "Ngày ban hành, như 05/09/2020 (chỉ biết năm \($0) thì nhấn Enter)",
        en: "Issued on, like 05/09/2020 (Enter for \($0) alone)")
    }
      ?? Message(
        vi: "Ngày ban hành, như 05/09/2020 (chưa rõ thì nhấn Enter)",
        en: "Issued on, like 05/09/2020 (Enter where that is open)")
  }

  /// Asks whether `proposed` issued it.
  fileprivate static func issuer(_ proposed: Issuer) -> Message {
    Message(
      vi:
        "Cơ quan ban hành: \(proposed.name) (đúng thì nhấn Enter, khác thì ghi mã trong site.toml)",
      en: "Issued by \(proposed.name) (Enter if so, else an id of site.toml)")
  }
}
