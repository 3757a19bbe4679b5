import Testing

@Suite("Shapes of values")
struct ShapeTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "A list where text is wanted", .post,
      """
      title: [Khai giảng, năm học mới]
      date: 2020-09-05
      """,
      finds: """
        wrong-shape «[Khai giảng, năm học mới]»
          “title” phải là chữ, không phải danh sách.
          Viết như “title: …”.
          “title” must be text, not a list.
          Write it like “title: …”.
        """),
    Example(
      "A table where a list is wanted", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      topics: {id: thi-dua}
      """,
      finds: """
        wrong-shape «{id: thi-dua}»
          “topics” phải là danh sách, không phải nhóm trường.
          Viết như “topics: […]”.
          “topics” must be a list, not a group of fields.
          Write it like “topics: […]”.
        """),
    Example(
      "A list in a list", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      topics: [[thi-dua]]
      """,
      finds: """
        wrong-shape «[thi-dua]»
          Mỗi mục của “topics” phải là một mã, không phải danh sách.
          Viết như “topics: […]”.
          Each entry of “topics” must be an id, not a list.
          Write it like “topics: […]”.
        """),
    Example(
      "Text where a record is wanted", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      image: mit-tinh.jpg
      """,
      finds: """
        wrong-shape «mit-tinh.jpg»
          “image” phải là một nhóm trường {…}, không phải chữ.
          Viết như “image: {src: …}”.
          “image” must be a group of fields {…}, not text.
          Write it like “image: {src: …}”.
        """),
    Example(
      "Text where a list of records is wanted", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      sent: phong-gddt
      """,
      finds: """
        wrong-shape «phong-gddt»
          “sent” phải là danh sách, không phải chữ.
          Viết như “sent: [{channel: …, date: …}]”.
          “sent” must be a list, not text.
          Write it like “sent: [{channel: …, date: …}]”.
        """),
    Example(
      "A text among records", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      changes: [Đính chính tên đội]
      """,
      finds: """
        wrong-shape «Đính chính tên đội»
          Mỗi mục của “changes” phải là một nhóm trường {…}, không phải chữ.
          Viết như “changes: [{date: …, note: …}]”.
          Each entry of “changes” must be a group of fields {…}, not text.
          Write it like “changes: [{date: …, note: …}]”.
        """),
    Example(
      "A blank entry of a list", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      topics: [thi-dua, ""]
      authors:
        - Tùng
        -
      """,
      finds: """
        empty-value «""»
          “topics” để trống.
          Điền vào, hoặc xóa trường này.
          “topics” is empty.
          Fill it in, or delete the field.
        empty-value «»
          “authors” để trống.
          Điền vào, hoặc xóa trường này.
          “authors” is empty.
          Fill it in, or delete the field.
        """),
    Example(
      "Blank text", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      summary: " "
      """,
      finds: """
        empty-value «" "»
          “summary” để trống.
          Điền vào, hoặc xóa trường này.
          “summary” is empty.
          Fill it in, or delete the field.
        """),
    Example(
      "A choice left open", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      status:
      """,
      finds: """
        empty-value «»
          “status” để trống.
          Điền vào, hoặc xóa trường này.
          “status” is empty.
          Fill it in, or delete the field.
        """),
  ]
}
