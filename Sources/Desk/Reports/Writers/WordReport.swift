import Content
package import OfficeFiles

/// A report as an official paper, laid out by Decree 30/2020/NĐ-CP, annex I: A4, Times New Roman,
/// the parts of the paper in their places. The decree's numbers of the parts stand in brackets.
package struct WordReport: Sendable {
  /// What is to be written.
  package let paper: WordDocument

  package init(_ document: ReportDocument) {
    let form = document.form
    let blocks =
      OfficialFrame.head(of: form, on: Self.page) + OfficialFrame.subject(of: form, on: Self.page)
      + WordBody(of: document, on: Self.page).blocks + OfficialFrame.end(of: form, on: Self.page)
    paper = WordDocument(
      title: "Báo cáo \(form.subject)", author: form.school,
      created: Self.utc(form.date, form.utcOffset), page: Self.page, blocks: blocks)
  }

  /// A4 with margins of 20 mm above, below and right, 30 mm left.
  static let page = WordPage(
    width: WordPage.millimetres(210), height: WordPage.millimetres(297),
    top: WordPage.millimetres(20), bottom: WordPage.millimetres(20),
    left: WordPage.millimetres(30), right: WordPage.millimetres(20), font: "Times New Roman",
    fontSize: 26)

  /// The moment in UTC, as file properties want it.
  private static func utc(_ time: LocalTime, _ offset: UTCOffset) -> String {
    guard let greenwich = UTCOffset(minutes: 0) else { return time.timestamp(offset: offset) }
    let seconds = time.secondsSince1970(offset: offset)
    let moment = LocalTime(secondsSince1970: seconds, offset: greenwich)
    return "\(moment.date)T\(moment.clock ?? "00:00"):00Z"
  }
}
