import Testing

@Suite("Keys of a record")
struct KeyTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "A post without title and date", .post,
      "",
      finds: """
        missing-key
          Thiếu “date”.
          Thêm “date: …”. Ngày đăng, có thể kèm giờ.
          “date” is missing.
          Add “date: …”. When it is published.
        missing-key
          Thiếu “title”.
          Thêm “title: …”. Tiêu đề của tin, bài.
          “title” is missing.
          Add “title: …”. The headline.
        """),
    Example(
      "A required key without a value", .post,
      """
      title:
      date: 2020-09-05
      """,
      finds: """
        missing-key «title»
          Thiếu “title”.
          Thêm “title: …”. Tiêu đề của tin, bài.
          “title” is missing.
          Add “title: …”. The headline.
        """),
    Example(
      "A key with a typing error", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      tilte: Lễ khai giảng
      """,
      finds: """
        unknown-key «tilte»
          Không có trường “tilte”.
          Có phải là “title”?
          There is no field “tilte”.
          Did you mean “title”?
        """),
    Example(
      "A key that is near to none", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      thoi_tiet: nắng
      """,
      finds: """
        unknown-key «thoi_tiet»
          Không có trường “thoi_tiet”.
          Các trường ở đây: title, date, authors, author, photos_by, department, topics, items, event, kind, sent, feature, notice_until, summary, image, gallery, photos, photo_consent, changes, slug, redirect_from, status, reason, approved_by, hide_after, template, extra.
          There is no field “thoi_tiet”.
          The fields here: title, date, authors, author, photos_by, department, topics, items, event, kind, sent, feature, notice_until, summary, image, gallery, photos, photo_consent, changes, slug, redirect_from, status, reason, approved_by, hide_after, template, extra.
        """),
    Example(
      "An unknown key of a record in a list", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      sent:
        - {channel: phong-gddt, date: 2020-09-06, linh: x}
      """,
      finds: """
        unknown-key «linh»
          Không có trường “linh”.
          Có phải là “link”?
          There is no field “linh”.
          Did you mean “link”?
        """),
    Example(
      "A missing key of a record in a list", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      sent:
        - {channel: phong-gddt}
      """,
      finds: """
        missing-key «{channel: phong-gddt}»
          Thiếu “date”.
          Thêm “date: …”. Ngày gửi.
          “date” is missing.
          Add “date: …”. The day it was sent.
        """),
    Example(
      "Both author and authors", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      authors: [Tùng]
      author: Hoa
      """,
      finds: """
        two-spellings «Hoa»
          “author” và “authors” là một, ở đây ghi cả hai.
          Gộp lại: “authors: […]”.
          “author” and “authors” are the same; both stand here.
          Join them: “authors: […]”.
        """),
  ]
}
