package import Content

/// What a paper says of itself where Decree 30/2020/NĐ-CP (article 8 and annex I) lets it stand. What
/// could not be found is absent.
package struct PaperFacts: Sendable {
  /// The number of a paper.
  package enum Number: Sendable, Hashable {
    case given(DocumentNumber)
    /// The place of the number is there and empty ("chưa cấp số").
    case blank
  }

  package var number: Guess<Number>?
  package var issued: Guess<PartialDate>?
  /// The issuing bodies as printed, the one that signs last.
  package var organs: [Guess<String>] = []
  /// Where it was signed.
  package var place: String?
  package var type: Guess<DocumentType>?
  /// Trích yếu.
  package var subject: Guess<String>?
  package var signer: Guess<Signer>?
  /// Nơi nhận.
  package var recipients: Guess<[String]>?
  package var urgency: Guess<Urgency>?
  /// Whether it bears the stamp of a state secret.
  package var isSecret = false

  package init() {}

  /// The facts of the paper with these lines; see `PaperLine`.
  package init(of lines: some Sequence<some StringProtocol>) {
    let paper = PaperLine.lines(of: lines)
    let head = PaperHead(of: paper)
    let foot = PaperFoot(of: paper, addressees: head.addressees)
    number = head.number
    issued = head.issued
    organs = head.organs
    place = head.place
    urgency = head.urgency
    isSecret = head.isSecret
    (type, subject) = PaperTitle.read(paper, after: head)
    signer = foot.signer
    recipients = foot.recipients
  }
}
