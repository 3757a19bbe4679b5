import Testing

@Suite("Findings in events, pages and opinion issues")
struct OtherFindingTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "An event that ends before it starts", .event,
      """
      title: Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11
      starts: 2020-11-20
      ends: 19/11/2020
      """,
      finds: """
        wrong-order «19/11/2020»
          Sự kiện kết thúc (2020-11-19) trước khi bắt đầu (2020-11-20).
          Xem lại hai ngày, một trong hai bị nhầm.
          The event ends (2020-11-19) before it starts (2020-11-20).
          Check both dates: one is wrong.
        """),
    Example(
      "An event that ends before it starts, by the clock", .event,
      """
      title: Lễ kỷ niệm
      starts: 2020-11-20T08:00
      ends: 2020-11-20T07:30
      """,
      finds: """
        wrong-order «2020-11-20T07:30»
          Sự kiện kết thúc (2020-11-20T07:30) trước khi bắt đầu (2020-11-20T08:00).
          Xem lại hai ngày, một trong hai bị nhầm.
          The event ends (2020-11-20T07:30) before it starts (2020-11-20T08:00).
          Check both dates: one is wrong.
        """),
    Example(
      "A phase that is none", .event,
      """
      title: Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11
      starts: 2020-11-20
      wants: [before, sau]
      """,
      finds: """
        unknown-value «sau»
          Ở đây không ghi được “sau”.
          Chọn một trong: before, during, after.
          “sau” is not one of the values here.
          Choose one of: before, during, after.
        """),
    Example(
      "An event without title and start", .event,
      """
      place: Sân trường
      """,
      finds: """
        missing-key
          Thiếu “starts”.
          Thêm “starts: …”. Bắt đầu.
          “starts” is missing.
          Add “starts: …”. When it starts.
        missing-key
          Thiếu “title”.
          Thêm “title: …”. Tên sự kiện.
          “title” is missing.
          Add “title: …”. The event's title.
        """),
    Example(
      "A page's place in the menu in words", .page,
      """
      title: Giới thiệu
      menu: đầu tiên
      """,
      finds: """
        bad-number «đầu tiên»
          “đầu tiên” không phải là số.
          Viết bằng chữ số, từ 0 đến 1000.
          “đầu tiên” is not a number.
          Write it in digits, from 0 to 1000.
        """),
    Example(
      "Opinion without issues", .opinion,
      "",
      finds: """
        missing-key
          Thiếu “issues”.
          Thêm “issues: [{date: …, source: …, summary: …}]”. Các vấn đề dư luận quan tâm.
          “issues” is missing.
          Add “issues: [{date: …, source: …, summary: …}]”. The public-opinion issues.
        """),
    Example(
      "An issue without date, source and summary", .opinion,
      """
      issues:
        - {status: done}
      """,
      finds: """
        missing-key «{status: done}»
          Thiếu “date”.
          Thêm “date: …”. Ngày ghi nhận.
          “date” is missing.
          Add “date: …”. The day it was heard.
        missing-key «{status: done}»
          Thiếu “source”.
          Thêm “source: …”. Nghe từ đâu.
          “source” is missing.
          Add “source: …”. Where it was heard.
        missing-key «{status: done}»
          Thiếu “summary”.
          Thêm “summary: …”. Tóm tắt vấn đề.
          “summary” is missing.
          Add “summary: …”. What it is about.
        unknown-value «done»
          Ở đây không ghi được “done”.
          Chọn một trong: open, handling, resolved.
          “done” is not one of the values here.
          Choose one of: open, handling, resolved.
        """),
    Example(
      "An issue reported before it was heard", .opinion,
      """
      issues:
        - {date: 2020-10-12, source: mạng xã hội, summary: Học phí, reported_on: 2020-10-11}
      """,
      finds: """
        wrong-order «2020-10-11»
          “reported_on” (11/10/2020) trước “date” (12/10/2020).
          Xem lại hai ngày, một trong hai bị nhầm.
          “reported_on” (2020-10-11) comes before “date” (2020-10-12).
          Check both dates: one is wrong.
        """),
  ]
}
