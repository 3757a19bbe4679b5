import Content
import Diagnostics

extension Relation {
  /// What it does, between two numbers: A “replaces” B.
  fileprivate var verb: Message {
    switch self {
    case .basedOn: Message(vi: "căn cứ", en: "is based on")
    case .replaces: Message(vi: "thay thế", en: "replaces")
    case .amends: Message(vi: "sửa đổi, bổ sung", en: "amends")
    case .repeals: Message(vi: "bãi bỏ", en: "repeals")
    case .corrects: Message(vi: "đính chính", en: "corrects")
    case .related: Message(vi: "liên quan đến", en: "is related to")
    }
  }

  /// The same, as what it cannot do.
  fileprivate var impossibility: Message {
    switch self {
    case .basedOn: Message(vi: "không thể căn cứ", en: "cannot be based on")
    case .replaces: Message(vi: "không thể thay thế", en: "cannot replace")
    case .amends: Message(vi: "không thể sửa đổi, bổ sung", en: "cannot amend")
    case .repeals: Message(vi: "không thể bãi bỏ", en: "cannot repeal")
    case .corrects: Message(vi: "không thể đính chính", en: "cannot correct")
    case .related: Message(vi: "không thể liên quan đến", en: "cannot be related to")
    }
  }
}

extension PartialDate {
  /// 05/09/2020, 09/2020 or 2020.
  fileprivate var slashed: String {
    switch self {
    case .day(let day): day.slashed
    case .month(let month): "\(digits(month.month, 2))/\(month.year)"
    case .year(let year): "\(year)"
    }
  }
}

extension Diagnostic {
  /// A directive that says something of itself.
  static func toItself(_ written: WrittenRelation, at place: Place) -> Diagnostic {
    Diagnostic(
      AnalysisRule.relationToItself, at: place,
      Message(
        vi: "“\(written.key)” ghi số \(written.number.value) của chính văn bản này",
        en: "“\(written.key)” names this very directive, \(written.number.value)"),
      hint: Message(
        vi: "bỏ số này, hoặc ghi số của văn bản kia",
        en: "take it out, or write the number of the other directive"))
  }

  /// A number that several directives have; `paths` are theirs.
  static func ambiguous(
    _ written: WrittenRelation, from directive: Directive, among paths: [String], at place: Place
  ) -> Diagnostic {
    let key = written.isInverse ? written.relation.key : written.relation.inverseKey
    let files = Message(
      vi: paths.joined(separator: " hoặc "), en: paths.joined(separator: " or "))
    let hint =
      if let own = directive.number?.value {
        Message(
          vi: "ghi \(key): [\(own)] trong đúng tệp của văn bản kia: \(files.vi)",
          en: "write \(key): [\(own)] in the file of the one that is meant: \(files.en)")
      } else {
        Message(
          vi: "ghi issued và issuer để phân biệt: \(files.vi)",
          en: "write issued and issuer to tell them apart: \(files.en)")
      }
    let number = written.number.value
    return Diagnostic(
      AnalysisRule.ambiguousRelation, at: place,
      Message(
        vi: "có \(paths.count) văn bản cùng số \(number), không rõ “\(written.key)” nói văn bản "
          + "nào",
        en: "\(paths.count) directives are numbered \(number); which one “\(written.key)” means "
          + "is not clear"),
      hint: hint)
  }

  /// A paper that does something to a younger one.
  static func toLater(
    _ written: WrittenRelation, by subject: (name: String, issued: PartialDate),
    of object: (name: String, issued: PartialDate), at place: Place
  ) -> Diagnostic {
    let cannot = written.relation.impossibility
    let key = written.isInverse ? written.relation.key : written.relation.inverseKey
    return Diagnostic(
      AnalysisRule.relationToLater, at: place,
      Message(
        vi: "\(subject.name) (\(subject.issued.slashed)) \(cannot.vi) \(object.name) ban hành sau "
          + "(\(object.issued.slashed))",
        en: "\(subject.name) (\(subject.issued)) \(cannot.en) \(object.name), issued later "
          + "(\(object.issued))"),
      hint: Message(
        vi: "xem lại số và ngày ban hành; nếu ghi ngược chiều thì dùng “\(key)”",
        en: "check the numbers and dates; if it is the other way round, write “\(key)”"))
  }

  /// Directives that lead back to where they began.
  static func circle(
    of steps: [(relation: Relation, subject: String, object: String)], at place: Place?
  ) -> Diagnostic {
    let shown = steps.prefix(5)
    let more = steps.count > shown.count ? ", …" : ""
    let vi = shown.map { "\($0.subject) \($0.relation.verb.vi) \($0.object)" }
    let en = shown.map { "\($0.subject) \($0.relation.verb.en) \($0.object)" }
    return Diagnostic(
      AnalysisRule.relationCircle, at: place,
      Message(
        vi: "các văn bản quay vòng: \(vi.joined(separator: ", "))\(more)",
        en: "these directives go round in a circle: \(en.joined(separator: ", "))\(more)"),
      hint: Message(
        vi: "bỏ một trong các quan hệ này; trang chưa tính quan hệ nào trong vòng",
        en: "take one of these relations out; until then none of them counts"))
  }

  /// A public directive that names one for internal circulation.
  static func toInternal(_ written: WrittenRelation, at place: Place) -> Diagnostic {
    Diagnostic(
      AnalysisRule.internalRelation, at: place,
      Message(
        vi: "\(written.number.value) lưu hành nội bộ nên trang công khai không nêu quan hệ này",
        en: "\(written.number.value) is for internal circulation, so the site does not show this "
          + "relation"),
      hint: Message(
        vi: "không phải sửa gì, trừ khi văn bản ấy được công khai: khi đó bỏ circulation: internal",
        en: "nothing to mend, unless it is public after all: then take circulation: internal out"))
  }

  /// A change to what was out of force already.
  static func doneTooLate(
    _ written: WrittenRelation, by subject: String, to object: String, successors: [String],
    at place: Place
  ) -> Diagnostic {
    let verb = written.relation.verb
    let names = successors.joined(separator: ", ")
    return Diagnostic(
      AnalysisRule.amendsNotInForce, at: place,
      Message(
        vi: "\(subject) \(verb.vi) \(object) khi \(object) không còn hiệu lực",
        en: "\(subject) \(verb.en) \(object), which was no longer in force"),
      hint: successors.isEmpty
        ? Message(
          vi: "xem lại số và ngày của hai văn bản", en: "check the numbers and dates of both")
        : Message(
          vi: "văn bản đang có hiệu lực là \(names)", en: "what is in force now is \(names)"))
  }

  /// A validity that is not what relations and dates say.
  static func contradiction(
    _ written: Validity, _ facts: [Message], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.validityContradiction, at: place,
      Message(
        vi: "ghi “\(written.rawValue)” nhưng văn bản "
          + facts.map(\.vi).joined(separator: ", "),
        en: "“\(written.rawValue)” is written, but the directive is "
          + facts.map(\.en).joined(separator: ", ")),
      hint: Message(
        vi: "bỏ dòng validity để trang tự tính, hoặc sửa quan hệ hay ngày cho đúng",
        en: "take validity out and let the site work it out, or correct the relation or date"))
  }

  /// A superseded directive, and nobody knows what superseded it.
  static func withoutSuccessor(at place: Place) -> Diagnostic {
    Diagnostic(
      AnalysisRule.unnamedSuccessor, at: place,
      Message(
        vi: "văn bản đã được thay thế nhưng chưa ghi bởi văn bản nào",
        en: "superseded, but by what is not written"),
      hint: Message(
        vi: "ghi replaced_by: [số, ký hiệu của văn bản thay thế]",
        en: "write replaced_by: [the number of its successor]"))
  }
}
