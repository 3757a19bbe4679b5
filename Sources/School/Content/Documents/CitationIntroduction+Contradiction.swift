extension CitationIntroduction {
  /// What the text calls the document of `number`, where the notation says otherwise.
  func contradiction(of number: DocumentNumber, in text: Span<UInt8>) -> DocumentType? {
    guard let called = type?.type, called != number.type, !isAlsoVerb(called),
      !number.mayBeCalled(called), !names(number.type, besides: called, in: text)
    else { return nil }
    return called
  }

  /// Whether a name without “số” may be a verb: “hướng dẫn 32/2018/TT-BGDĐT”, “thông báo”.
  private func isAlsoVerb(_ type: DocumentType) -> Bool {
    !saysNumber && ["HD", "TB", "BC", "QyĐ", "CTr"].contains(type.abbreviation)
  }

  private static let mostWords = 10

  /// Whether the words before `called` name `type` too, which may approve or issue what they call
  /// the document: “Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND”.
  private func names(
    _ type: DocumentType?, besides called: DocumentType, in text: Span<UInt8>
  ) -> Bool {
    // A plan that carries out a letter is no plan that the letter approves.
    guard let type, called != .letter,
      ["QĐ", "NQ", "NĐ", "TT"].contains(type.abbreviation)
    else { return false }
    var word = text.word(to: end)
    // “Thông tư” within “Thông tư liên tịch” is no name of its own.
    let syllables = called.name.utf8.count { $0 == 0x20 }
    for position in 0..<Self.mostWords {
      let last = text.pastGap(to: word.start)
      word = text.word(to: last)
      if word.isEmpty { return false }
      if position >= syllables, CitationType.named(endingWith: word, in: text)?.type == type {
        return true
      }
    }
    return false
  }
}

extension DocumentNumber {
  /// Whether a document of this number may be called `called` though its notation says something
  /// else or nothing.
  fileprivate func mayBeCalled(_ called: DocumentType) -> Bool {
    let name = called.abbreviation
    // A copy is called one beside its own type.
    if ["SY", "TrS", "SL"].contains(name) { return true }
    switch family {
    case .assembly:
      // Law or resolution; of its committee ordinance or resolution.
      return name == "NQ" || name == (organ.hasPrefix("QH") ? "L" : "PL")
    case .letter:
      // Letters often guide or report.
      return name == "HD" || name == "BC"
    case .administrative, .normative, .party:
      switch type?.abbreviation {
      case "TTLT": return name == "TT"
      case "TB": return name == "KL"
      // Known by what they approve or issue: “Đề án 06/QĐ-TTg”, “Quy chế số 08/2021/TT-BGDĐT”. The
      // Party numbers its regulations as decisions.
      case "QĐ", "TT": return ["ĐA", "DA", "CTr", "PA", "QC", "QyĐ"].contains(name)
      default: return false
      }
    }
  }
}
