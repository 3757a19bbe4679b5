import Content
import Diagnostics
import Reading
import Testing

@testable import Authoring

@Suite("Front matter that is written")
struct FrontMatterDraftTests {
  private func reader() throws -> ContentReader {
    ContentReader(try SampleSettings.read())
  }

  @Test("Fields stand in the order of their schema, with remarks in one column")
  func layout() {
    var draft = FrontMatterDraft<DirectiveField>()
    draft.set(.subject, to: .text("Tuyển sinh"), remark: Message(vi: "chắc chắn", en: "sure"))
    draft.set(.number, to: .text("12/KH-THTT"), remark: Message(vi: "xem lại", en: "check"))
    draft.leaveOpen(.signer, remark: Message(vi: "hãy điền", en: "fill in"))
    draft.set(.status, to: .plain("review"))
    #expect(
      draft.file(in: .vi, notes: [Message(vi: "Xem từng dòng.", en: "Look.")]) == """
        ---
        # Xem từng dòng.
        number: 12/KH-THTT              # xem lại
        subject: Tuyển sinh             # chắc chắn
        # signer: {name: …, position: …, authority: …}  # hãy điền
        status: review
        ---

        """)
  }

  @Test("A long list stands one item a line, a short one on its own")
  func lists() {
    var draft = FrontMatterDraft<DirectiveField>()
    draft.set(
      .recipients,
      to: .list([
        .text("Các trường mầm non, tiểu học, trung học cơ sở"), .text("Lãnh đạo Phòng"),
        .text("Lưu: VT"),
      ]), remark: Message(vi: "chắc chắn", en: "sure"))
    draft.set(.files, to: .list([.text("a.pdf"), .text("b, c.pdf")]))
    #expect(
      draft.file(in: .en) == """
        ---
        recipients:                     # sure
          - Các trường mầm non, tiểu học, trung học cơ sở
          - Lãnh đạo Phòng
          - "Lưu: VT"
        files: [a.pdf, "b, c.pdf"]
        ---

        """)
  }

  @Test(
    "Whatever people write is read back as it was",
    arguments: [
      "Kế hoạch", "Công tác: kiểm tra", "Phòng #1", "số #1", "- gạch đầu dòng", "“trong ngoặc”",
      "\"ngoặc kép\"", "C:\\thu-muc", "[1] chú thích", "{x}", "true", "null", "~", "12/2020",
      "a: b",
      "đuôi hai chấm:", "'nháy'", "* sao", "& và", "! lệnh", "% phần", "@ tại", "> trích", "| gạch",
      "? hỏi", "2020-09-05", "a, b", "ends with #", "tab\tgiữa",
    ])
  func roundTrip(text: String) throws {
    var draft = FrontMatterDraft<DirectiveField>()
    draft.set(.number, to: .text("12/KH-THTT"))
    draft.set(.issued, to: .plain("2020-09-05"), remark: Message(vi: "x", en: "x"))
    draft.set(.subject, to: .text(text.replacing("\t", with: " ")))
    draft.set(.recipients, to: .list([.text(text.replacing("\t", with: " ")), .text("b")]))
    draft.set(
      .signer, to: .record([FieldText.Entry("name", .text(text.replacing("\t", with: " ")))]))
    let read = try reader().directive(
      path: "content/directives/a.md", bytes: Array(draft.file(in: .vi).utf8))
    #expect(read.diagnostics == [])
    let directive = try #require(read.value)
    let meant = text.replacing("\t", with: " ")
    #expect(directive.subject == meant)
    #expect(directive.recipients == [meant, "b"])
    #expect(directive.signer?.name == meant)
  }

  @Test("A remark stays on its line, whatever is in it")
  func remark() {
    var draft = FrontMatterDraft<DirectiveField>()
    draft.set(
      .issued, to: .plain("2020"), remark: Message(vi: "dòng một\ndòng hai\u{85}ba", en: "x"))
    #expect(
      draft.file(in: .vi) == """
        ---
        issued: 2020                    # dòng một dòng hai ba
        ---

        """)
  }

  @Test("Every kind of content can be written so, each field with what it is for")
  func everyKind() throws {
    func explained<Key: FieldKey>(_ key: Key.Type) -> [String] {
      var draft = FrontMatterDraft<Key>()
      draft.explainAll()
      return draft.file(in: .vi).split(separator: "\n").map(String.init)
    }
    #expect(
      explained(EventField.self).prefix(4) == [
        "---", "# title: …                      # Tên sự kiện.",
        "# id: ma-so                     # Mã; bỏ trống thì lấy theo tên tệp.",
        "# starts: 2020-09-05T08:00      # Bắt đầu.",
      ])
    #expect(explained(PostField.self).count == PostField.allCases.count + 2)
    #expect(explained(PlanField.self).count == PlanField.allCases.count + 2)
    #expect(explained(PageField.self).allSatisfy { $0.hasPrefix("#") || $0 == "---" })
  }
}

/// The settings of a school whose district and ministry are declared.
enum SampleSettings {
  static let text = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [school]
    symbol = "TH-THCSTT"
    governing_body = "Phòng GD&ĐT TP Điện Biên Phủ"
    [[issuer]]
    id = "truong"
    name = "Trường TH-THCS Thanh Trường"
    symbols = ["TH-THCSTT", "THTT"]
    [[issuer]]
    id = "pgddt-dbp"
    name = "Phòng GD&ĐT TP Điện Biên Phủ"
    symbols = ["PGDĐT"]
    [[issuer]]
    id = "pgddt-binh-duong"
    name = "Phòng Giáo dục và Đào tạo tỉnh Bình Dương"
    symbols = ["PGDĐT"]
    [[issuer]]
    id = "pgddt-ba-dinh"
    name = "Phòng GD&ĐT quận Ba Đình"
    [[issuer]]
    id = "bgddt"
    name = "Bộ Giáo dục và Đào tạo"
    symbols = ["BGDĐT", "BGD&ĐT"]
    [[issuer]]
    id = "ubnd-tien-lang"
    name = "UBND huyện Tiên Lãng"
    symbols = ["UBND"]
    [[issuer]]
    id = "ubnd-hai-phong"
    name = "UBND thành phố Hải Phòng"
    symbols = ["UBND"]
    [[issuer]]
    id = "hu-tien-lang"
    name = "Huyện ủy Tiên Lãng"
    symbols = ["HU"]

    """

  static func read() throws -> Settings {
    try #require(ContentReader.settings(path: "site.toml", bytes: Array(text.utf8)).value)
  }
}
