import Content
import Diagnostics
import VietnameseText

extension PlanReading {
  /// The letterhead, with what a plan tells elsewhere where it has none.
  func completedFacts(title: Guess<String>, in settings: Settings) -> PaperFacts {
    var facts = facts
    if let guess = facts.number, case .given(let number) = guess.value {
      facts.number = guess.with(.given(number.restored(in: settings)))
    }
    if facts.number == nil { facts.number = Guess(.blank, from: "", doubt: .noNumber) }
    if facts.issued == nil, let year = opening.basisYear {
      facts.issued = Guess(.year(year), from: "", doubt: .yearOfBasis)
    }
    if facts.organs.isEmpty, let maker = opening.maker {
      facts.organs = [Guess(maker, from: maker)]
    }
    if facts.type == nil, let plan = DocumentType.abbreviated("KH") {
      facts.type = Guess(plan, from: "", doubt: .noType)
    }
    facts.subject = opening.subject ?? title
    if isBadlyRead {
      facts.subject = facts.subject?.doubted(.scanned)
      facts.recipients = facts.recipients?.doubted(.scanned)
    }
    return facts
  }

  /// Who is in charge: by a sentence of the plan, else the head of the board.
  var lead: Guess<Signer>? {
    if let position = duties.lead {
      return Guess(
        Signer(name: nil, position: position, authority: nil), from: position,
        doubt: .leadFromSentence)
    }
    let head = board.members.first { member in
      member.role.map { PlanWords($0).begins(with: "truong ban", "to truong") } == true
    }
    return head.map { member in
      Guess(
        Signer(name: member.name, position: member.position, authority: nil),
        from: member.name, doubt: .leadOfBoard)
    }
  }
}

extension DocumentNumber {
  /// The number with the symbol as site.toml has it, where a scan lost its marks: `BGDDT`.
  func restored(in settings: Settings) -> DocumentNumber {
    let symbol = settings.issuers.flatMap(\.symbols).first {
      $0 != organ && $0.folded() == organ.folded()
    }
    let text = symbol.map { normalForm.replacing(organ, with: $0) }
    return text.flatMap { DocumentNumber(written: $0) } ?? self
  }
}

extension Message {
  static let scanned = Message(
    vi: "đọc từ bản quét sai nhiều chữ", en: "from a badly read scan")
  static let noOffice = Message(
    vi: "không thấy chức vụ phía trên tên", en: "no office stands above the name")
  static let noNumber = Message(
    vi: "không thấy số trên giấy; có số thì ghi number rồi xóa dòng này",
    en: "the paper shows no number; write number and delete this line once there is one")
  static let yearOfBasis = Message(
    vi: "không thấy ngày ban hành, lấy năm của văn bản mới nhất trong phần căn cứ",
    en: "no date is shown; this is the year of the latest paper it is based on")
  static let noType = Message(
    vi: "không thấy tên loại trên giấy", en: "the paper does not name its type")
  static let leadFromSentence = Message(
    vi: "theo câu phân công phụ trách truyền thông",
    en: "from the sentence that puts somebody in charge")
  static let leadOfBoard = Message(vi: "là trưởng ban", en: "as the head of the board")
  static let takenAsOwn = Message(
    vi: "coi là kế hoạch của chính đơn vị; của cơ quan khác thì ghi mã cơ quan ấy",
    en: "taken for the unit's own plan; write another body's id where it is theirs")
  static let issuedOpen = Message(
    vi: "không thấy ngày ban hành: ghi issued rồi xóa dòng này",
    en: "no date is shown: write issued and delete this line")
  static let noTopics = Message(
    vi: "không nhận ra nội dung truyền thông nào: tách từ phần nội dung bên dưới",
    en: "no topics were made out: take them from the body below")
  static let unplacedHeading = Message(vi: "Chưa xếp được", en: "Not placed yet")
  static let unplaced = Message(
    vi: "bangtin chưa biết xếp những dòng này vào đâu: chuyển lên đúng chỗ, hoặc xóa đi.",
    en: "bangtin does not know where these lines belong: move them up, or delete them.")
  static let badlyRead = Message(
    vi: "Bản quét nhận dạng sai nhiều chữ: tên và lời văn dưới đây cần gõ lại theo bản giấy.",
    en: "A scan whose letters were read badly: type titles and texts again from the paper.")
}
