import Testing

@testable import Commands

@Suite("bangtin new directive")
struct NewDirectiveCommandTests {
  private static let settings = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [[issuer]]
    id = "ubnd-tien-lang"
    name = "UBND huyện Tiên Lãng"
    symbols = ["UBND"]
    [[issuer]]
    id = "ubnd-hai-phong"
    name = "UBND thành phố Hải Phòng"
    symbols = ["UBND"]
    [[issuer]]
    id = "bgddt"
    name = "Bộ Giáo dục và Đào tạo"
    symbols = ["BGDĐT"]

    """

  private func folder() throws -> ScratchFolder {
    try ScratchFolder([
      "site.toml": Self.settings, "a.pdf": "%PDF-a", "phu luc.XLSX": "b",
      "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
    ])
  }

  @Test("With everything said it asks nothing, copies the files and prints the path")
  func flags() throws {
    let folder = try folder()
    let words = ["--subject", "Quy chế: phát ngôn", "--file", "a.pdf", "--file", "phu luc.XLSX"]
    let line = "new directive số:21/2018/QĐ–UBND --issued 05/01/2018 -C \(folder.path)"
    let result = try CommandLineRun(line, words: words, portal: nil)
    #expect(result.output == "content/directives/2018/21-2018-qd-ubnd.md\n")
    #expect(result.errors == "")
    #expect(result.status == 0)
    let text = try folder.text(of: "content/directives/2018/21-2018-qd-ubnd.md")
    #expect(
      text.hasPrefix(
        """
        ---
        number: 21/2018/QĐ-UBND         # Số, ký hiệu; bắt buộc trừ khi chưa cấp số.
        # number_pending: true          # Chưa cấp số.
        issued: 2018-01-05              # Ngày ban hành, hoặc chỉ tháng, năm.
        # issued_pending: true          # Chưa rõ ngày ban hành.
        # issuer: ubnd-tien-lang | ubnd-hai-phong  # nhiều cơ quan trong site.toml cùng hợp, hãy chọn một
        # type: QĐ                      # Tên loại đã có trong số; chỉ ghi khi văn bản thuộc loại khác.
        subject: "Quy chế: phát ngôn"   # Trích yếu nội dung.

        """))
    #expect(text.contains("\nfiles: [21-2018-qd-ubnd.pdf, 21-2018-qd-ubnd-2.xlsx]  # Các tệp"))
    #expect(try folder.text(of: "content/directives/2018/21-2018-qd-ubnd.pdf") == "%PDF-a")
    #expect(try folder.text(of: "content/directives/2018/21-2018-qd-ubnd-2.xlsx") == "b")
    let again = try CommandLineRun(line, words: words, portal: nil)
    #expect(
      again.errors == """
        lỗi: đã có tệp content/directives/2018/21-2018-qd-ubnd.pdf, không ghi đè
          → mở tệp ấy ra sửa; nếu là văn bản khác cùng số thì đổi tên tệp và thêm slug:

        """)
    #expect(again.status == 2)
  }

  @Test("Where nobody can be asked, what is missing is named")
  func missing() throws {
    let folder = try folder()
    let result = try CommandLineRun("new directive --issued 2020 -C \(folder.path)", portal: nil)
    #expect(
      result.errors == """
        lỗi: còn thiếu --number, --subject, mà đây không phải màn hình để hỏi
          → ghi đủ các tùy chọn ấy; chưa có số hoặc chưa rõ ngày thì ghi dấu -

        """)
    #expect(result.status == 2)
    let english = try CommandLineRun(
      "new directive 1/KH-A --lang en -C \(folder.path)", portal: nil)
    #expect(
      english.errors == """
        error: --issued, --subject is missing, and there is nobody here to ask
          → give these options; write - for a number or a date that is not known yet

        """)
  }

  @Test(
    "What makes no sense is refused, and nothing is written",
    arguments: [
      (
        "--number abc --issued 2020 --subject Tin",
        """
        lỗi: “abc” không phải là số, ký hiệu văn bản
          → viết như 750/KH-PGDĐT hoặc 32/2018/TT-BGDĐT

        """
      ),
      (
        "--number 1/KH-A --issued 31/02/2020 --subject Tin",
        """
        lỗi: Không có ngày 31 tháng 2 năm 2020: tháng này có 29 ngày.
          → Viết ngày như “2020-11-20” hoặc “20/11/2020”.

        """
      ),
      (
        "--number 1/KH-A --issued 2020 --subject Tin --file khong-co.pdf",
        "lỗi: không mở được "
      ),
    ])
  func wrong(options: String, errors: String) throws {
    let folder = try folder()
    let result = try CommandLineRun("new directive \(options) -C \(folder.path)", portal: nil)
    #expect(result.errors.hasPrefix(errors))
    #expect(result.status == 2)
    #expect(throws: (any Error).self) { try folder.text(of: "content/directives/2020/1-kh-a.md") }
  }

  @Test("A person is asked for what the command line left out, again until it makes sense")
  func questions() throws {
    let folder = try folder()
    let result = try CommandLineRun(
      "new directive -C \(folder.path)",
      input: "bảy trăm\n750/QĐ-UBND\n31/02/2020\n05/09/2020\n7\n2\n\nTruyền thông\na.pdf\n",
      asksPerson: true, portal: nil)
    #expect(
      result.errors == """
        Số, ký hiệu (chưa cấp số thì nhấn Enter):   “bảy trăm” không phải là số, ký hiệu văn bản
          viết như 750/KH-PGDĐT hoặc 32/2018/TT-BGDĐT
        Số, ký hiệu (chưa cấp số thì nhấn Enter): Ngày ban hành, như 05/09/2020 (chưa rõ thì nhấn Enter):   Không có ngày 31 tháng 2 năm 2020: tháng này có 29 ngày.
          Viết ngày như “2020-11-20” hoặc “20/11/2020”.
        Ngày ban hành, như 05/09/2020 (chưa rõ thì nhấn Enter):   1) UBND huyện Tiên Lãng
          2) UBND thành phố Hải Phòng
        Cơ quan ban hành là số mấy (chưa rõ thì nhấn Enter):   hãy ghi một số từ 1 đến 2
        Cơ quan ban hành là số mấy (chưa rõ thì nhấn Enter): Trích yếu:   văn bản nào cũng cần trích yếu
        Trích yếu: Tệp của văn bản (chưa có thì nhấn Enter): \("")
        """)
    #expect(result.output == "content/directives/2020/750-qd-ubnd.md\n")
    let text = try folder.text(of: "content/directives/2020/750-qd-ubnd.md")
    #expect(
      text.contains("\nissuer: ubnd-hai-phong          # Mã cơ quan ban hành trong site.toml.\n"))
    #expect(text.contains("\nfiles: [750-qd-ubnd.pdf]"))
  }

  @Test("What the number tells is proposed: its year, and whose symbol it has")
  func proposals() throws {
    let folder = try folder()
    let result = try CommandLineRun(
      "new directive 32/2018/TT-BGDĐT --subject Tin --file a.pdf -C \(folder.path)",
      input: "\nbgd\n\n", asksPerson: true, portal: nil)
    #expect(
      result.errors == """
        Ngày ban hành, như 05/09/2020 (chỉ biết năm 2018 thì nhấn Enter): \
        Cơ quan ban hành: Bộ Giáo dục và Đào tạo (đúng thì nhấn Enter, khác thì ghi mã trong site.toml): \
          site.toml không có cơ quan “bgd”
          có phải là: ubnd-tien-lang, ubnd-hai-phong, bgddt
        Cơ quan ban hành: Bộ Giáo dục và Đào tạo (đúng thì nhấn Enter, khác thì ghi mã trong site.toml): \("")
        """)
    #expect(result.output == "content/directives/2018/32-2018-tt-bgddt.md\n")
    let text = try folder.text(of: "content/directives/2018/32-2018-tt-bgddt.md")
    #expect(text.contains("\nissued: 2018 "))
    #expect(text.contains("\nissuer: bgddt "))
  }

  @Test("Without number and date it is filed by its subject; an end of the answers writes nothing")
  func ends() throws {
    let folder = try folder()
    let open = try CommandLineRun(
      "new directive -C \(folder.path)", input: "\n\nKế hoạch năm\n\n", asksPerson: true,
      portal: nil)
    #expect(open.output == "content/directives/ke-hoach-nam.md\n")
    let text = try folder.text(of: "content/directives/ke-hoach-nam.md")
    #expect(text.contains("\nnumber_pending: true"))
    #expect(text.contains("\nissued_pending: true"))
    let ended = try CommandLineRun(
      "new directive 1/KH-A -C \(folder.path)", input: "2020\n", asksPerson: true, portal: nil)
    #expect(ended.errors.hasSuffix("lỗi: chưa trả lời hết các câu hỏi, nên chưa ghi gì\n"))
    #expect(ended.status == 2)
  }
}
