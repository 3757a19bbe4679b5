import Testing

@Suite("Text and ids")
struct TextFindingTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "A direction override in a title", .post,
      """
      title: "Khai giảng \\u202Enăm học"
      date: 2020-09-05
      """,
      finds: """
        hidden-character «"Khai giảng \\u202Enăm học"»
          Trong chữ này có ký tự ẩn U+202E.
          Gõ lại bằng tay thay vì dán từ nơi khác.
          A hidden character, U+202E, stands here.
          Type it again by hand instead of pasting it.
          «"Khai giảng \\u202Enăm học"» → «Khai giảng năm học»
        """),
    Example(
      "A control character in a title", .post,
      """
      title: "Khai giảng\\anăm học"
      date: 2020-09-05
      """,
      finds: """
        hidden-character «"Khai giảng\\anăm học"»
          Trong chữ này có ký tự ẩn U+0007.
          Gõ lại bằng tay thay vì dán từ nơi khác.
          A hidden character, U+0007, stands here.
          Type it again by hand instead of pasting it.
        """),
    Example(
      "Several lines in a title", .post,
      """
      title: |
        Khai giảng
        năm học mới
      date: 2020-09-05
      """,
      finds: """
        hidden-character «|
          Khai giảng
          năm học mới»
          Chỗ này chỉ được viết một dòng.
          Viết liền trên một dòng, bỏ dấu | ở đầu.
          Only one line may stand here.
          Write it on one line, without the | at its start.
        """),
    Example(
      "An id with capital letters and marks", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      topics: [Thi đua khen thưởng]
      """,
      finds: """
        bad-id «Thi đua khen thưởng»
          “Thi đua khen thưởng” không dùng làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và dấu -.
          Viết “thi-dua-khen-thuong”.
          “Thi đua khen thưởng” is no id: ids are lower-case letters without marks, digits and dashes.
          Write “thi-dua-khen-thuong”.
        """),
    Example(
      "An id of which nothing is left", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      event: 🎉
      """,
      finds: """
        bad-id «🎉»
          “🎉” không dùng làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và dấu -.
          Viết như “thi-dua-khen-thuong”.
          “🎉” is no id: ids are lower-case letters without marks, digits and dashes.
          Write it like “thi-dua-khen-thuong”.
        """),
    Example(
      "An item with a wrong month", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      items: [2020-13/khai-giang]
      """,
      finds: """
        bad-item «2020-13/khai-giang»
          “2020-13/khai-giang” không phải là tên một mục của kế hoạch tháng.
          Viết tháng và mã của mục: “2020-11/ngay-nha-giao”.
          “2020-13/khai-giang” does not name an item of the monthly plan.
          Write the month and the item's id: “2020-11/ngay-nha-giao”.
        """),
    Example(
      "An item with too many parts", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      items: [2020/09/khai-giang]
      """,
      finds: """
        bad-item «2020/09/khai-giang»
          “2020/09/khai-giang” không phải là tên một mục của kế hoạch tháng.
          Viết tháng và mã của mục: “2020-11/ngay-nha-giao”.
          “2020/09/khai-giang” does not name an item of the monthly plan.
          Write the month and the item's id: “2020-11/ngay-nha-giao”.
        """),
    Example(
      "A status with a typing error", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      status: aproved
      """,
      finds: """
        unknown-value «aproved»
          Ở đây không ghi được “aproved”.
          Có phải là “approved”? Các giá trị: draft, review, approved, rejected, withdrawn.
          “aproved” is not one of the values here.
          Did you mean “approved”? The values: draft, review, approved, rejected, withdrawn.
        """),
    Example(
      "A status in Vietnamese", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      status: đã duyệt
      """,
      finds: """
        unknown-value «đã duyệt»
          Ở đây không ghi được “đã duyệt”.
          Chọn một trong: draft, review, approved, rejected, withdrawn.
          “đã duyệt” is not one of the values here.
          Choose one of: draft, review, approved, rejected, withdrawn.
        """),
    Example(
      "A slug without letters", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      slug: "!!!"
      """,
      finds: """
        no-address «"!!!"»
          Không có chữ cái nào để đặt địa chỉ cho trang này.
          Thêm “slug: ngay-nha-giao”.
          There are no letters to make an address of.
          Add “slug: ngay-nha-giao”.
        """),
  ]
}
