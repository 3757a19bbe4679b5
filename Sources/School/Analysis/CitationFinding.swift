import Content
import Diagnostics

/// What there is to say of one citation.
struct CitationFinding {
  /// In normal form.
  let number: DocumentNumber
  let source: Source
  let place: Place

  /// Several papers have this number, and nothing beside it tells which is meant.
  func ambiguity(among candidates: [Directive]) -> Diagnostic {
    let days = candidates.map(\.issued)
    let isToldByDate = !days.contains(nil) && Set(days).count == days.count
    let named = candidates.map { candidate in
      let day = candidate.issued.map { $0.inWords }
      return Message(
        vi: "\(candidate.source.path) (\(day?.vi ?? "chưa rõ ngày"))",
        en: "\(candidate.source.path) (\(day?.en ?? "undated"))")
    }
    return Diagnostic(
      AnalysisRule.ambiguousCitation, at: place,
      Message(
        vi: "không rõ số \(number) là văn bản nào: "
          + named.map(\.vi).joined(separator: " hay "),
        en: "it is not clear which document \(number) is: "
          + named.map(\.en).joined(separator: " or ")),
      hint: isToldByDate
        ? Message(
          vi: "ghi ngày ban hành ngay sau số, như “\(number) \(candidates[0].issuedInWords.vi)”",
          en: "write its date right after it, like “\(number) \(candidates[0].issuedInWords.vi)”")
        : Message(
          vi: "ghi thành liên kết tới tệp .md của văn bản ấy, như “[\(number)](…)”",
          en: "make it a link to the .md file of the one you mean, like “[\(number)](…)”"))
  }

  /// A public text names a paper that is not public.
  func hidden(reason: Message) -> Diagnostic {
    Diagnostic(
      AnalysisRule.hiddenCitation, at: place,
      Message(
        vi: "bài công khai nêu số \(number) của văn bản không công khai (\(reason.vi))",
        en: "a public text names \(number), which is not public (\(reason.en))"),
      hint: Message(
        vi: "số ấy vẫn hiện như đã gõ, không có liên kết; bỏ đi nếu không được phép nêu",
        en: "the number is shown as typed, without a link; take it out if it may not be named"))
  }

  /// The word before the number is not what its notation says.
  func contradiction(called: DocumentType) -> Diagnostic {
    let type = number.type
    let hint =
      type.map {
        Message(
          vi: "ghi “\($0.name) số \(number)”, hoặc xem lại số, ký hiệu",
          en: "write “\($0.name) số \(number)”, or check the number")
      } ?? Message(vi: "xem lại số, ký hiệu", en: "check the number")
    return Diagnostic(
      AnalysisRule.citedType, at: place,
      Message(
        vi: "“\(called.name)” không khớp với ký hiệu của số \(number)"
          + (type.map { " (\($0.name))" } ?? ""),
        en: "“\(called.name)” (\(called.englishName)) contradicts the notation of \(number)"
          + (type.map { " (\($0.name))" } ?? "")),
      hint: hint)
  }

  /// The archive knows this paper by another day of the same year.
  func otherDate(_ date: PartialDate, issued: PartialDate, in paper: Source) -> Diagnostic {
    Diagnostic(
      AnalysisRule.citedDate, at: place,
      Message(
        vi: "cạnh số \(number) ghi \(date.inWords.vi), còn kho văn bản ghi \(issued.inWords.vi)",
        en: "\(number) is cited as of \(date.inWords.en), the archive says \(issued.inWords.en)"),
      hint: Message(
        vi: "xem văn bản gốc rồi sửa ngày ở đây, hoặc sửa issued: ở \(paper.path)",
        en: "check the paper, then correct the date here, or issued: in \(paper.path)"))
  }

  /// The date beside the number is on no calendar.
  func impossibleDate(_ written: String, issued: PartialDate?) -> Diagnostic {
    Diagnostic(
      AnalysisRule.impossibleCitedDate, at: place,
      Message(
        vi: "cạnh số \(number) ghi “\(written)”, là ngày không có trong lịch",
        en: "“\(written)” beside \(number) is on no calendar"),
      hint: issued.map {
        Message(
          vi: "kho văn bản ghi \($0.inWords.vi)", en: "the archive says \($0.inWords.en)")
      }
        ?? Message(
          vi: "xem ngày ban hành trên văn bản gốc", en: "check the date on the paper itself"))
  }

  /// A paper names one that was issued after it.
  func laterThanText(_ later: PartialDate, text: PartialDate) -> Diagnostic {
    Diagnostic(
      AnalysisRule.laterCitation, at: place,
      Message(
        vi: "văn bản \(text.inWords.vi) viện dẫn số \(number) \(later.inWords.vi), ban hành sau nó",
        en: "a document of \(text.inWords.en) cites \(number) of \(later.inWords.en), issued later"),
      hint: Message(
        vi: "xem lại số được viện dẫn, rồi issued: của hai tệp",
        en: "check the number, then issued: of both files"))
  }

  /// The paper was ended by what `endings` say; the text `wasRight` when that had not happened yet.
  func superseded(
    _ endings: [Message], successors: [Message], wasRight: Bool
  ) -> Diagnostic {
    let unknown = Message(vi: "được thay thế", en: "superseded")
    let said = endings.isEmpty ? [unknown] : endings
    return Diagnostic(
      wasRight ? AnalysisRule.outdatedCitation : .supersededCitation, at: place,
      Message(
        vi: "văn bản số \(number) đã \(said.map(\.vi).joined(separator: ", "))",
        en: "\(number) has been \(said.map(\.en).joined(separator: ", "))"),
      hint: wasRight ? Self.history : Self.instead(successors))
  }

  private static let history = Message(
    vi: "bài viết trước ngày ấy; không cần sửa nếu chỉ thuật lại",
    en: "the text is older than that; nothing to do if it tells what was then")

  private static func instead(_ successors: [Message]) -> Message {
    successors.isEmpty
      ? Message(
        vi: "viện dẫn văn bản đang có hiệu lực, hoặc nói rõ văn bản này đã hết hiệu lực",
        en: "cite what is in force now, or say that this one no longer is")
      : Message(
        vi: "viện dẫn \(successors.map(\.vi).joined(separator: ", "))",
        en: "cite \(successors.map(\.en).joined(separator: ", "))")
  }

  /// The paper's last day is past.
  func expired(on last: CalendarDate?) -> Diagnostic {
    Diagnostic(
      AnalysisRule.outdatedCitation, at: place,
      Message(
        vi: "văn bản số \(number) đã hết hiệu lực" + (last.map { " sau ngày \($0.slashed)" } ?? ""),
        en: "\(number) is no longer in force" + (last.map { ", since the end of \($0)" } ?? "")),
      hint: Message(
        vi: "không cần sửa nếu chỉ thuật lại; nếu còn áp dụng, tìm văn bản mới",
        en: "nothing to do if the text tells what was then; else look for a newer one"))
  }

  /// The paper was withdrawn.
  func withdrawn(reason: String?) -> Diagnostic {
    Diagnostic(
      AnalysisRule.supersededCitation, at: place,
      Message(
        vi: "văn bản số \(number) đã bị thu hồi" + (reason.map { ": \($0)" } ?? ""),
        en: "\(number) has been withdrawn" + (reason.map { ": \($0)" } ?? "")),
      hint: Message(
        vi: "bỏ viện dẫn này, hoặc nói rõ văn bản không còn hiệu lực",
        en: "take the citation out, or say that it is no longer in force"))
  }
}

extension Directive {
  fileprivate var issuedInWords: Message { issued?.inWords ?? Message(vi: "", en: "") }
}

extension PartialDate {
  /// ngày 05/09/2020, tháng 9/2020, năm 2020.
  var inWords: Message {
    switch self {
    case .day(let date): Message(vi: "ngày \(date.slashed)", en: "\(date)")
    case .month(let month): Message(vi: "tháng \(month.month)/\(month.year)", en: "\(month)")
    case .year(let year): Message(vi: "năm \(year)", en: "\(year)")
    }
  }
}
