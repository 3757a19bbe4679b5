import Diagnostics
import Testing

@testable import Reading

@Suite("Keys of a record")
struct KeyTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  @Test("Of more than fifty unknown keys the rest is counted: something was pasted into the file")
  func many() throws {
    let keys = (1...53).map { "cot_\($0): x\n" }.joined()
    let text =
      "title = \"Trường Tiểu học Hoa Ban\"\nbase_url = \"https://hoaban.example.edu.vn/\"\n"
      + keys.replacing(": x", with: " = 1")
    let found = ContentReader.settings(path: "site.toml", bytes: Array(text.utf8)).diagnostics
      .filter { $0.id == "unknown-key" }
    #expect(found.count == 51)
    let last = try #require(found.last)
    #expect(last.message.vi == "Từ đây còn 3 trường lạ nữa.")
    #expect(last.message.en == "From here on 3 more fields are unknown.")
    #expect(last.hint?.vi == "Xem lại có chép nhầm dữ liệu khác vào tệp không.")
    #expect(last.hint?.en == "Check whether other data was pasted into the file.")
    let range = try #require(last.place?.range)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "cot_51")
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
