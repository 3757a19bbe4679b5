import Testing

@Suite("Findings in a plan")
struct PlanFindingTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "No number", .plan,
      """
      title: Kế hoạch truyền thông
      period: 2020-2021
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      """,
      finds: """
        missing-key
          Thiếu “number”.
          Thêm “number: …”, hoặc “number_pending: true” nếu chưa có.
          “number” is missing.
          Add “number: …”, or “number_pending: true” where there is none yet.
        """),
    Example(
      "No topics", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics: []
      """,
      finds: """
        missing-key «topics»
          Thiếu “topics”.
          Thêm “topics: [{id: …, title: …}]”. Các nội dung truyền thông trọng tâm.
          “topics” is missing.
          Add “topics: [{id: …, title: …}]”. The focus topics.
        """),
    Example(
      "Neither title, period nor topics", .plan,
      """
      number_pending: true
      issued: 2020-09
      """,
      finds: """
        missing-key
          Thiếu “period”.
          Thêm “period: …”. Năm học hoặc năm dương lịch.
          “period” is missing.
          Add “period: …”. A school year or a calendar year.
        missing-key
          Thiếu “title”.
          Thêm “title: …”. Tên kế hoạch.
          “title” is missing.
          Add “title: …”. The plan's title.
        missing-key
          Thiếu “topics”.
          Thêm “topics: [{id: …, title: …}]”. Các nội dung truyền thông trọng tâm.
          “topics” is missing.
          Add “topics: [{id: …, title: …}]”. The focus topics.
        """),
    Example(
      "A period of three years", .plan,
      """
      title: Kế hoạch truyền thông
      period: 2020-2022
      number_pending: true
      issued_pending: true
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      """,
      finds: """
        bad-period «2020-2022»
          “2020-2022” không phải là năm học hay năm.
          Viết năm học như “2020-2021”, năm dương lịch như “2023”.
          “2020-2022” is neither a school year nor a year.
          Write a school year like “2020-2021”, a calendar year like “2023”.
        """),
    Example(
      "Two topics of one id, on two levels", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
        - id: nha-giao
          title: Nhà giáo
          topics: [{id: quan-ly-chi-dao, title: Cán bộ}]
      """,
      finds: """
        repeated-id «quan-ly-chi-dao»
          Mã “quan-ly-chi-dao” đã dùng ở trên.
          Đặt mã khác cho một trong hai.
          The id “quan-ly-chi-dao” was used above.
          Give one of them another id.
        """),
    Example(
      "Sub-topics below a sub-topic", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - id: nha-giao
          title: Nhà giáo
          topics:
            - id: can-bo
              title: Cán bộ
              topics: [{id: quan-ly, title: Quản lý}]
      """,
      finds: """
        topic-too-deep «topics»
          Nội dung con không được có nội dung con nữa.
          Đưa các nội dung này lên một cấp.
          A sub-topic may not have topics below it.
          Move these topics one level up.
        """),
    Example(
      "A month that is none", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      items: [{month: 13, id: khai-giang, title: Khai giảng}]
      """,
      finds: """
        bad-number «13»
          13 nằm ngoài khoảng 1–12.
          Viết bằng chữ số, từ 1 đến 12.
          13 is not between 1 and 12.
          Write it in digits, from 1 to 12.
        """),
    Example(
      "Two items of one id in one month", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      items:
        - {month: 9, id: khai-giang, title: Khai giảng}
        - {month: 10, id: khai-giang, title: Khai giảng}
        - {month: 9, id: khai-giang, title: Khai giảng lại}
      """,
      finds: """
        repeated-id «khai-giang»
          Mã “khai-giang” đã dùng ở trên.
          Đặt mã khác cho một trong hai.
          The id “khai-giang” was used above.
          Give one of them another id.
        """),
    Example(
      "Postponed without a reason", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      items: [{month: 9, id: khai-giang, title: Khai giảng, status: postponed}]
      """,
      finds: """
        missing-reason «postponed»
          “status: postponed” phải kèm lý do.
          Thêm “reason: …”.
          “status: postponed” needs a reason.
          Add “reason: …”.
        """),
    Example(
      "Cancelled without a reason", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      items: [{month: 9, id: khai-giang, title: Khai giảng, status: cancelled}]
      """,
      finds: """
        missing-reason «cancelled»
          “status: cancelled” phải kèm lý do.
          Thêm “reason: …”.
          “status: cancelled” needs a reason.
          Add “reason: …”.
        """),
    Example(
      "Two quotas of one id", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      quotas:
        - {id: tin, title: Tin, at_least: 1, every: period}
        - {id: tin, title: Tin, at_least: 1, every: month}
      """,
      finds: """
        repeated-id «tin»
          Mã “tin” đã dùng ở trên.
          Đặt mã khác cho một trong hai.
          The id “tin” was used above.
          Give one of them another id.
        """),
    Example(
      "Months of a quota that is not monthly", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      quotas: [{id: tin, title: Tin, at_least: 1, every: week, months: [9]}]
      """,
      finds: """
        months-without-monthly «[9]»
          “months” chỉ đi với chỉ tiêu tháng, ở đây tính theo week.
          Xóa “months”, hoặc đổi “every” thành “month”.
          “months” goes with a monthly quota; this one is counted by week.
          Delete “months”, or change “every” to “month”.
        """),
    Example(
      "A key of neither plan nor directive", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      signr: {name: Tùng}
      """,
      finds: """
        unknown-key «signr»
          Không có trường “signr”.
          Có phải là “signer”?
          There is no field “signr”.
          Did you mean “signer”?
        """),
    Example(
      "A wrong field of the directive in it", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      direction: ra ngoài
      """,
      finds: """
        unknown-value «ra ngoài»
          Ở đây không ghi được “ra ngoài”.
          Chọn một trong: incoming, outgoing, internal.
          “ra ngoài” is not one of the values here.
          Choose one of: incoming, outgoing, internal.
        """),
    Example(
      "It ends before it starts", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - {id: quan-ly-chi-dao, title: Quản lý và chỉ đạo}
      starts: 2021-09-01
      ends: 2020-08-31
      """,
      finds: """
        wrong-order «2020-08-31»
          “ends” (31/08/2020) trước “starts” (01/09/2021).
          Xem lại hai ngày, một trong hai bị nhầm.
          “ends” (2020-08-31) comes before “starts” (2021-09-01).
          Check both dates: one is wrong.
        """),
    Example(
      "Raw HTML in a topic's text", .plan,
      """
      title: Kế hoạch truyền thông năm học 2020-2021
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics:
        - id: a
          title: A
          text: <b>đậm</b>
      """,
      finds: """
        raw-html «<b>đậm</b>»
          Mã HTML trong bài bị bỏ, không hiện trên trang.
          Dùng cách viết Markdown; nếu muốn hiện nguyên văn, đặt giữa hai dấu `.
          HTML in a text is left out of the page.
          Write it in Markdown; to show it as it is, put it between two `.
        """),
  ]
}
