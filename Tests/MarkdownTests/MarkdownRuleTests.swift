import Diagnostics
import Testing

@testable import Markdown

@Suite("Messages of the Markdown room")
struct MarkdownRuleTests {
  private static let place = Place(file: "content/posts/tin.md", range: 0..<1)

  /// Every finding with its four sentences.
  private static let findings: [(finding: Diagnostic, vi: String, en: String, hint: String)] = [
    (
      .markdownTooLarge(4_194_305, limit: 4, at: place),
      "Bài dài 4194305 byte, quá giới hạn 4 MB của một tệp Markdown.",
      "The text has 4194305 bytes, more than the 4 MB of a Markdown file.",
      "Tách thành nhiều bài, đính kèm phần dài dưới dạng tệp PDF, hoặc nâng markdown_mb ở [limits] của site.toml."
    ),
    (
      .markdownTooDeep(limit: 100, at: place),
      "Trích dẫn, danh sách hoặc chữ in đậm, in nghiêng lồng nhau quá 100 lớp.",
      "Quotes, lists or emphasis are nested more than 100 deep.",
      "Bớt các dấu >, dấu đầu dòng hoặc dấu * thừa ở chỗ này, hoặc nâng nesting ở [limits] của site.toml."
    ),
    (
      .markdownTooTangled(at: place),
      "Đoạn này có hơn 100 dấu [ hoặc ![ chưa đóng.",
      "This paragraph has more than 100 [ or ![ that are not closed.",
      "Đóng từng dấu ngoặc bằng ], hoặc tách đoạn bằng một dòng trống."
    ),
    (
      .tableTooLarge(limit: 100_000, at: place),
      "Các bảng của bài có hơn 100000 ô; bảng này vượt giới hạn.",
      "The tables of this text have more than 100000 cells; this one is too many.",
      "Tách bảng sang bài khác, đính kèm dưới dạng tệp bảng tính, hoặc nâng table_cells ở [limits] của site.toml."
    ),
    (
      .hiddenInText(
        ["U+202E", "U+200B"], [0, 1, 2].map { Edit(replacing: $0..<$0 + 1, with: "") }, at: place),
      "Bài có 3 ký tự ẩn (U+202E, U+200B); trang không hiện chúng.",
      "What nobody sees stands in the text 3 times (U+202E, U+200B); the page leaves it out.",
      "Gõ lại bằng tay thay vì dán từ nơi khác."
    ),
    (
      .rawHTML(at: place),
      "Mã HTML trong bài bị bỏ, không hiện trên trang.",
      "HTML in a text is left out of the page.",
      "Dùng cách viết Markdown; nếu muốn hiện nguyên văn, đặt giữa hai dấu `."
    ),
    (
      .unsafeAddress("javascript:alert(1)", at: place),
      "Địa chỉ «javascript:alert(1)» không an toàn nên đã bị bỏ.",
      "The address “javascript:alert(1)” is not safe and was left out.",
      "Dùng địa chỉ https://…, mailto:… hoặc đường dẫn đến một tệp của trang."
    ),
    (
      .blankInAddress("anh 1.jpg", at: place),
      "Địa chỉ «anh 1.jpg» có dấu cách nên không thành liên kết hay ảnh.",
      "The address “anh 1.jpg” has a blank, so there is no link or picture here.",
      "Đặt địa chỉ giữa dấu < và >: (<anh 1.jpg>), hoặc đổi tên tệp cho hết dấu cách."
    ),
    (
      .unknownFootnote("ba", at: place),
      "Chưa có chú thích nào tên [^ba].",
      "There is no footnote called [^ba].",
      "Thêm ở cuối bài một dòng «[^ba]: nội dung chú thích»."
    ),
    (
      .unusedFootnote("ba", at: place),
      "Chú thích [^ba] không được nhắc đến ở đâu nên không hiện trên trang.",
      "Nothing refers to the footnote [^ba], so it is left out of the page.",
      "Đặt [^ba] vào chỗ cần chú thích trong bài, hoặc xoá chú thích này."
    ),
    (
      .duplicateFootnote("ba", at: place),
      "Có hai chú thích cùng tên [^ba]; chỉ chú thích đầu được dùng.",
      "Two footnotes are called [^ba]; only the first is used.",
      "Đặt tên khác cho chú thích thứ hai."
    ),
  ]

  @Test("Each message reads as agreed")
  func messages() {
    for (finding, vi, en, hint) in Self.findings {
      #expect(finding.message == Message(vi: vi, en: en))
      #expect(finding.hint?.vi == hint)
      #expect(finding.hint?.en.isEmpty == false)
    }
  }

  @Test("Each rule has a message")
  func rules() {
    #expect(Self.findings.map(\.finding.id) == MarkdownRule.allCases.map(\.rawValue))
  }

  @Test("A long address is shown shortened")
  func longAddress() {
    let finding = Diagnostic.unsafeAddress(
      "data:text/html," + String(repeating: "x", count: 90), at: Self.place)
    #expect(
      finding.message.vi
        == "Địa chỉ «data:text/html,xxxxxxxxxxxxxxxxxxxxxxxxx…» không an toàn nên đã bị bỏ.")
  }
}
