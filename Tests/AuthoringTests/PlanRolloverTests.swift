import Content
import Diagnostics
import Reading
import Testing

@testable import Authoring

@Suite("Last year's plan rolled over")
struct PlanRolloverTests {
  private func rolled(
    _ head: String, to new: PlanPeriod = .schoolYear(2021), title: String? = nil
  ) -> String? {
    let old: PlanPeriod =
      if case .calendarYear = new { .calendarYear(2020) } else { .schoolYear(2020) }
    return PlanRollover(
      of: Array("---\n\(head)---\nPhần chữ.\n".utf8), at: "content/plans/2020-2021.md", from: old,
      to: new, title: title, in: .vi)?.text
  }

  private static let notes = """
    ---
    # Lập từ content/plans/2020-2021.md. Hãy xem lại rồi xóa các dòng ghi chú này:
    # - số, ngày ban hành: có rồi thì ghi number, issued thay cho hai dòng *_pending;
    # - items: mục nào không còn làm thì xóa, có thêm thì ghi thêm; sự kiện năm nay lập bằng bangtin new event;
    # - topics, board, quotas, based_on, signer và phần chữ ở dưới còn của năm trước;
    # - xong thì xóa dòng status: draft để đăng kế hoạch.
    number_pending: true
    issued_pending: true
    status: draft

    """

  @Test("Topics, board, quotas and rows stay as typed; what belonged to the year goes")
  func whole() {
    let text = rolled(
      """
      title: "Kế hoạch năm học 2020 – 2021"   # như trong văn bản
      period: 2020-2021
      number: 12/KH-THTT
      issued: 2020-09-15
      files: [12-kh-thtt.pdf, phu-luc.xlsx]
      # nội dung
      topics:
        - id: chi-dao
          title: Chỉ đạo năm học 2020-2021
          text: |
            Đoạn một.

            Đoạn hai.
      board:
        - {name: Tùng, role: Trưởng ban}
      items:
        - month: 9
          id: khai-giang
          title: Khai giảng năm học 2020-2021
          assignees: [Tùng]
          event: khai-giang-2020
          note: |
            Đã tổ chức trực tuyến,
            hai điểm trường.
          wants: 2
        - {month: 10, id: b, title: "Tháng 10", added: 2020-10-02, status: cancelled, reason: "Mưa, bão"}
        - month: 11
          id: c
          title: Ngày Nhà giáo
          status: postponed
          reason: Dịch bệnh
      changes:
        - date: 2020-10-01
          note: Bổ sung
      quotas: [{id: a, title: Một tin, at_least: 1, every: month}]

      """)
    #expect(
      text == Self.notes + """
        title: "Kế hoạch năm học 2021 – 2022"   # như trong văn bản
        period: 2021-2022
        # nội dung
        topics:
          - id: chi-dao
            title: Chỉ đạo năm học 2020-2021
            text: |
              Đoạn một.

              Đoạn hai.
        board:
          - {name: Tùng, role: Trưởng ban}
        items:
          - month: 9
            id: khai-giang
            title: Khai giảng năm học 2021-2022
            assignees: [Tùng]
            wants: 2
          - {month: 10, id: b, title: "Tháng 10"}
          - month: 11
            id: c
            title: Ngày Nhà giáo
        quotas: [{id: a, title: Một tin, at_least: 1, every: month}]
        ---
        Phần chữ.

        """)
  }

  @Test("Another title takes the place of the old one, and of the subject")
  func title() {
    let text = rolled(
      "title: Kế hoạch cũ\nsubject: Trích yếu cũ\nperiod: 2020-2021\ntopics: [{id: a, title: A}]\n",
      title: "Kế hoạch: mới")
    #expect(
      text == Self.notes
        + "title: \"Kế hoạch: mới\"\nperiod: 2021-2022\ntopics: [{id: a, title: A}]\n---\nPhần chữ.\n"
    )
  }

  @Test("A calendar year's plan names the new year")
  func calendarYear() {
    let text = rolled(
      "title: Kế hoạch năm 2020\nperiod: 2020\nstarts: 2020-02-01\ntopics: [{id: a, title: A}]\n",
      to: .calendarYear(2021))
    #expect(text?.contains("title: Kế hoạch năm 2021\nperiod: 2021\ntopics:") == true)
  }

  @Test("A field within braces that comes first goes with the comma behind it")
  func braces() {
    let text = rolled(
      "title: A\nperiod: 2020-2021\ntopics: [{id: a, title: A}]\nitems: [{note: cũ, month: 9, id: b, title: B, event: c}]\n"
    )
    #expect(text?.contains("items: [{month: 9, id: b, title: B}]\n") == true)
  }

  @Test("A head that cannot be read makes no plan")
  func unreadable() {
    #expect(
      PlanRollover(
        of: Array("không có gì".utf8), at: "a.md", from: .schoolYear(2020), to: .schoolYear(2021),
        title: nil, in: .vi) == nil)
  }
}
