import Diagnostics
import Foundation
import SampleSites
import Testing

@testable import Commands

/// What somebody who has never done this gets wrong first, and the words that are to get them
/// unstuck: each on a school that is without fault otherwise.
@Suite("The mistakes of a beginner")
struct BeginnersMistakesTests {
  private static let post = "content/posts/2020/11/hoi-giang.md"

  /// What `check` says of the school with `files` in it.
  private func told(_ files: [String: String], bytes: [String: [UInt8]] = [:]) throws -> String {
    let portal = try PortalFolder(ExampleSchool.files.merging(files) { $1 })
    for (name, bytes) in bytes { try portal.write(name, bytes: bytes) }
    return try portal.run("check \(ExampleSchool.now)").output
  }

  /// A post with `lines` in place of its title, date or topics.
  private func post(
    title: String = "title: Hội giảng", date: String = "date: 2020-11-18",
    topics: String = "topics: [thi-dua-khen-thuong]", text: String = "Sáng nay…"
  ) -> [String: String] {
    [Self.post: "---\n\(title)\n\(date)\n\(topics)\n---\n\(text)\n"]
  }

  @Test("1. The second --- is forgotten")
  func unclosed() throws {
    let text = "---\ntitle: Hội giảng\ndate: 2020-11-18\n\nSáng nay…\n"
    #expect(
      try told([Self.post: text]) == """
        content/posts/2020/11/hoi-giang.md:1:1: lỗi: phần khai báo không có dòng `---` kết thúc [unclosed-front-matter]
            ---
            ^^^
          → thêm một dòng `---` ngay dưới trường cuối cùng

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain unclosed-front-matter

        """)
  }

  @Test("2. A tab instead of spaces")
  func tab() throws {
    #expect(
      try told(post(topics: "topics:\n\t- thi-dua-khen-thuong")) == """
        content/posts/2020/11/hoi-giang.md:5:1: lỗi: không được dùng phím Tab ở đây [tab-indentation]
                - thi-dua-khen-thuong
            ^^^^
          → thay mỗi Tab bằng hai dấu cách
          → bangtin check --fix sửa giúp chỗ này

        1 lỗi
        1 chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)
        Giải thích kèm ví dụ: bangtin explain tab-indentation

        """)
  }

  @Test("3. topic: for topics:")
  func singular() throws {
    #expect(
      try told(post(topics: "topic: [thi-dua-khen-thuong]")) == """
        ── content/posts/2020/11/hoi-giang.md: 1 lỗi, 1 cảnh báo

        content/posts/2020/11/hoi-giang.md: cảnh báo: tin “Hội giảng” chưa gắn với nội dung truyền thông nào của kế hoạch [untagged-post]
          → ghi topics: [id của nội dung], hoặc items: [mục của kế hoạch tháng]; xem đề xuất: bangtin tag

        content/posts/2020/11/hoi-giang.md:4:1: lỗi: Không có trường “topic”. [unknown-key]
            topic: [thi-dua-khen-thuong]
            ^^^^^
          → Có phải là “topics”?

        1 lỗi, 1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain unknown-key

        """)
  }

  @Test("4. A day that no calendar has, and dashes with the day first")
  func dates() throws {
    #expect(
      try told(post(date: "date: 31/02/2020")) == """
        content/posts/2020/11/hoi-giang.md:3:7: lỗi: Không có ngày 31 tháng 2 năm 2020: tháng này có 29 ngày. [bad-date]
            date: 31/02/2020
                  ^^^^^^^^^^
          → Viết ngày như “2020-11-20” hoặc “20/11/2020”.

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain bad-date

        """)
    #expect(
      try told(post(date: "date: 20-11-2020")) == """
        content/posts/2020/11/hoi-giang.md:3:7: lỗi: “20-11-2020” không phải là ngày. [bad-date]
            date: 20-11-2020
                  ^^^^^^^^^^
          → Viết “2020-11-20” hoặc “20/11/2020”.
          → bangtin check --fix sửa giúp chỗ này

        1 lỗi
        1 chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)
        Giải thích kèm ví dụ: bangtin explain bad-date

        """)
  }

  @Test("5. The post is a Word document, or a text that Windows called .md.txt")
  func word() throws {
    #expect(
      try told(["content/posts/2020/11/hoi-giang.docx": "PK"]) == """
        content/posts/2020/11/hoi-giang.docx: cảnh báo: tệp này không thành tin hay trang nào: bangtin chỉ đọc tệp .md [unread-document]
          → mở tệp, chép chữ sang một tệp .md; nếu là tệp đính kèm thì dẫn tới nó từ bài viết, như [Tải về](hoi-giang.docx)

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain unread-document

        """)
    #expect(
      try told(["content/posts/2020/11/hoi-giang.md.txt": "---\n"]) == """
        content/posts/2020/11/hoi-giang.md.txt: cảnh báo: tệp này không được đọc, vì tên không kết thúc bằng “.md” [misnamed-file]
          → đổi tên thành “hoi-giang.md”

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain misnamed-file

        """)
  }

  @Test("6. Saved by Notepad as “Unicode”, or in an old encoding of Windows")
  func encodings() throws {
    let text = try #require(
      "---\ntitle: Hội giảng\ndate: 2020-11-18\n---\n".data(using: .utf16LittleEndian))
    #expect(
      try told([:], bytes: [Self.post: [0xFF, 0xFE] + Array(text)]) == """
        content/posts/2020/11/hoi-giang.md:1:1: lỗi: tệp không được mã hóa bằng UTF-8, có vẻ là UTF-16 [not-utf8]
            ��-␀-␀-␀
            ^
          → lưu lại bằng UTF-8: Notepad: Tệp → Lưu thành → Mã hóa: UTF-8; VS Code: bấm tên mã hóa ở góc dưới bên phải → Save with Encoding → UTF-8; Word: Lưu thành → Văn bản thuần → Unicode (UTF-8)
          → bangtin check --fix sửa giúp chỗ này

        1 lỗi
        1 chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)
        Giải thích kèm ví dụ: bangtin explain not-utf8

        """)
    let old: [UInt8] = Array("---\ntitle: H".utf8) + [0xF4, 0xF2] + Array("i gi".utf8)
    #expect(
      try told([:], bytes: [Self.post: old + [0x61, 0xD2] + Array("ng\n---\n".utf8)]) == """
        content/posts/2020/11/hoi-giang.md:2:9: lỗi: tệp không được mã hóa bằng UTF-8, có vẻ là Windows-1258 [not-utf8]
            title: H��i gia�ng
                    ^
          → lưu lại bằng UTF-8: Notepad: Tệp → Lưu thành → Mã hóa: UTF-8; VS Code: bấm tên mã hóa ở góc dưới bên phải → Save with Encoding → UTF-8; Word: Lưu thành → Văn bản thuần → Unicode (UTF-8)

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain not-utf8

        """)
  }

  @Test("7. A topic by its title, or an id that nobody declared")
  func topics() throws {
    #expect(
      try told(post(topics: "topics: [Công tác thi đua]")) == """
        ── content/posts/2020/11/hoi-giang.md: 1 lỗi, 1 cảnh báo

        content/posts/2020/11/hoi-giang.md: cảnh báo: tin “Hội giảng” chưa gắn với nội dung truyền thông nào của kế hoạch [untagged-post]
          → ghi topics: [id của nội dung], hoặc items: [mục của kế hoạch tháng]; xem đề xuất: bangtin tag

        content/posts/2020/11/hoi-giang.md:4:10: lỗi: “Công tác thi đua” không dùng làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và dấu -. [bad-id]
            topics: [Công tác thi đua]
                     ^^^^^^^^^^^^^^^^
          → Viết “cong-tac-thi-dua”.

        1 lỗi, 1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain bad-id

        """)
    #expect(
      try told(post(topics: "topics: [thi-dua]")) == """
        content/posts/2020/11/hoi-giang.md:4:10: lỗi: chưa có nội dung truyền thông “thi-dua” [unknown-topic]
            topics: [thi-dua]
                     ^^^^^^^
          → có phải là “thi-dua-khen-thuong”?

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
    #expect(
      try told(post(topics: "topics: [an-toan-giao-thong]")) == """
        content/posts/2020/11/hoi-giang.md:4:10: lỗi: chưa có nội dung truyền thông “an-toan-giao-thong” [unknown-topic]
            topics: [an-toan-giao-thong]
                     ^^^^^^^^^^^^^^^^^^
          → ghi một trong: thi-dua-khen-thuong; hoặc khai báo trong content/plans/2020-2021.md

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
  }

  @Test("8. A colon in the title, and no quotes")
  func colon() throws {
    #expect(
      try told(post(title: "title: Thông báo: nghỉ học")) == """
        content/posts/2020/11/hoi-giang.md:2:17: lỗi: giá trị có dấu hai chấm nên phải đặt trong dấu nháy [unquoted-colon]
            title: Thông báo: nghỉ học
                            ^
          → đặt cả giá trị trong dấu nháy "…"
          → bangtin check --fix sửa giúp chỗ này

        1 lỗi
        1 chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)
        Giải thích kèm ví dụ: bangtin explain unquoted-colon

        """)
  }

  @Test("9. A picture that is not there, is called otherwise, lies on one's own disk, has blanks")
  func pictures() throws {
    let photo = ["content/posts/2020/11/hoi-giang.jpg": try SamplePhoto.bytes("grey.jpg")]
    #expect(
      try told(post(text: "![Tiết dạy](tiet-day.jpg)")) == """
        content/posts/2020/11/hoi-giang.md:6:13: lỗi: không thấy ảnh “tiet-day.jpg” [broken-image]
            ![Tiết dạy](tiet-day.jpg)
                        ^^^^^^^^^^^^
          → đặt ảnh cạnh tệp .md và ghi đúng tên (phân biệt chữ hoa, chữ thường)

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain broken-image

        """)
    #expect(
      try told(post(text: "![Tiết dạy](hoi-giang.JPG)"), bytes: photo) == """
        content/posts/2020/11/hoi-giang.md:6:13: lỗi: không thấy ảnh “hoi-giang.JPG” [broken-image]
            ![Tiết dạy](hoi-giang.JPG)
                        ^^^^^^^^^^^^^
          → có phải là “hoi-giang.jpg”? (phân biệt chữ hoa, chữ thường)

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain broken-image

        """)
    #expect(
      try told(post(text: "![Tiết dạy](D:\\Anh\\tiet-day.jpg)")) == #"""
        content/posts/2020/11/hoi-giang.md:6:13: lỗi: không thấy ảnh “D:\Anh\tiet-day.jpg” [broken-image]
            ![Tiết dạy](D:\Anh\tiet-day.jpg)
                        ^^^^^^^^^^^^^^^^^^^
          → đường dẫn trên máy mình không dùng được trên trang: chép ảnh vào content/posts/2020/11/ rồi chỉ ghi tên tệp

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain broken-image

        """#)
    #expect(
      try told(post(text: "![Tiết dạy](tiet day.jpg)")) == """
        content/posts/2020/11/hoi-giang.md:6:13: cảnh báo: Địa chỉ «tiet day.jpg» có dấu cách nên không thành liên kết hay ảnh. [blank-in-address]
            ![Tiết dạy](tiet day.jpg)
                        ^^^^^^^^^^^^
          → Đặt địa chỉ giữa dấu < và >: (<tiet day.jpg>), hoặc đổi tên tệp cho hết dấu cách.
          → bangtin check --fix sửa giúp chỗ này

        1 cảnh báo
        1 chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)
        Giải thích kèm ví dụ: bangtin explain blank-in-address

        """)
  }

  @Test("10. A photo of a telephone")
  func telephone() throws {
    let heic: [UInt8] =
      [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)
    #expect(
      try told(
        post(text: "![Tiết dạy](IMG_2011.HEIC)"),
        bytes: ["content/posts/2020/11/IMG_2011.HEIC": heic]) == """
          content/posts/2020/11/IMG_2011.HEIC: lỗi: Ảnh HEIC của điện thoại: phần lớn trình duyệt không hiện được, nên không đăng. [picture-format]
            → Lưu ảnh thành JPEG: trên Windows mở bằng Photos, chọn Lưu dưới dạng. iPhone chụp thẳng ra JPEG khi chọn Cài đặt › Camera › Định dạng › Tương thích nhất.

          1 lỗi
          Giải thích kèm ví dụ: bangtin explain picture-format

          """)
  }

  @Test("11. The wrong folder: of the file, and of the person")
  func folders() throws {
    let text = post().values.first ?? ""
    #expect(
      try told(["content/tin-tuc/hoi-giang.md": text]) == """
        content/tin-tuc/hoi-giang.md: cảnh báo: tệp này không nằm trong thư mục nào mà bangtin đọc [misplaced-file]
          → chuyển vào content/posts/ (tin bài), content/directives/ (văn bản), content/plans/ (kế hoạch), content/events/ (sự kiện) hoặc content/pages/ (trang)

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain misplaced-file

        """)
    let portal = try PortalFolder(ExampleSchool.files)
    let run = try CommandLineRun("check -C \(portal.path)/content")
    #expect(
      run.errors.replacing(portal.path, with: "/truong") == """
        lỗi: thư mục “/truong/content” chưa phải là trang tin: chưa có tệp site.toml
          → site.toml nằm ở /truong/content/..: chạy “cd /truong/content/..” rồi gõ lại lệnh, hoặc thêm vào lệnh: -C /truong/content/..

        """)
  }

  @Test("12. Quotes that Word bent, and a number with blanks")
  func bent() throws {
    #expect(
      try told(post(date: "date: “2020-11-18”", topics: "topics: [“thi-dua-khen-thuong”]")) == """
        ── content/posts/2020/11/hoi-giang.md: 2 lỗi

        content/posts/2020/11/hoi-giang.md:3:7: lỗi: Dấu nháy cong của Word không dùng được ở đây. [bad-date]
            date: “2020-11-18”
                  ^^^^^^^^^^^^
          → Bỏ dấu nháy: 2020-11-18
          → bangtin check --fix sửa giúp chỗ này

        content/posts/2020/11/hoi-giang.md:4:10: lỗi: Dấu nháy cong của Word không dùng được ở đây. [bad-id]
            topics: [“thi-dua-khen-thuong”]
                     ^^^^^^^^^^^^^^^^^^^^^
          → Bỏ dấu nháy: thi-dua-khen-thuong
          → bangtin check --fix sửa giúp chỗ này

        2 lỗi
        2 chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)
        Giải thích kèm ví dụ: bangtin explain bad-date

        """)
    #expect(
      try told([
        .sampleDirective:
          "---\nnumber: 812 / KH - PGDĐT\nissued: 12/10/2020\nsubject: Hội giảng\n---\nKính gửi…\n"
      ]) == """
        content/directives/2020/812-kh-pgddt.md:2:9: lỗi: “812 / KH - PGDĐT” không phải là số, ký hiệu văn bản. [bad-document-number]
            number: 812 / KH - PGDĐT
                    ^^^^^^^^^^^^^^^^
          → Viết “812/KH-PGDĐT”.
          → bangtin check --fix sửa giúp chỗ này

        1 lỗi
        1 chỗ sửa giúp được: bangtin check --fix (xem trước: thêm --dry-run)
        Giải thích kèm ví dụ: bangtin explain bad-document-number

        """)
  }
}
