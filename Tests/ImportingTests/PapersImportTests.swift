import Attachments
import Content
import Diagnostics
import Reading
import SampleFiles
import SampleSites
import Testing

@testable import Importing

@Suite("A folder of papers brought into the archive")
struct PapersImportTests {
  private static let settings =
    SampleSite.plainSettings + """
      [school]
      symbol = "TH-THCSTT"
      [[issuer]]
      id = "pgddt-dbp"
      name = "Phòng GD&ĐT TP Điện Biên Phủ"
      symbols = ["PGDĐT"]
      [[issuer]]
      id = "truong"
      name = "Trường TH-THCS Thanh Trường"
      symbols = ["TH-THCSTT"]

      """

  /// Runs an import of `papers` into a project of `files`, and tells what became of each.
  private func run(
    _ papers: [String: [UInt8]], over files: [String: String] = [:], rehearsal: Bool = false,
    tools: ReadingTools = ReadingTools()
  ) throws -> (lines: [String], portal: PortalFolder) {
    let portal = try PortalFolder(files.merging(["site.toml": Self.settings]) { own, _ in own })
    for (name, bytes) in papers { try portal.write("den/\(name)", bytes: bytes) }
    let site = try SampleSite(files.merging(["site.toml": Self.settings]) { own, _ in own })
      .read().site
    var work = PapersImport(
      into: site, at: portal.path, language: .vi, isRehearsal: rehearsal,
      reader: AttachmentReader(tools: tools))
    let outcomes = try work.run("\(portal.path)/den")
    return (outcomes.map(\.line), portal)
  }

  @Test("A Word paper is written with a mark on each field, its file beside it, and awaits review")
  func word() throws {
    let row = { (left: String, right: String) in
      "<w:tr><w:tc>\(left)</w:tc><w:tc>\(right)</w:tc></w:tr>"
    }
    let paragraphs = { (lines: [String]) in lines.map(SampleZip.paragraph).joined() }
    let head = row(
      paragraphs(["PHÒNG GD&amp;ĐT TP ĐIỆN BIÊN PHỦ", "TRƯỜNG TH-THCS THANH TRƯỜNG"]),
      paragraphs(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]))
    let number = row(
      paragraphs(["Số: 31 / BC-TH-THCSTT"]),
      paragraphs(["Thanh Trường, ngày 24 tháng 11 năm 2020"]))
    let body = paragraphs([
      "BÁO CÁO", "Kết quả công tác truyền thông tháng 11: số liệu",
      "Căn cứ kế hoạch, nhà trường báo cáo như sau:",
    ])
    let foot = row(
      paragraphs(["Nơi nhận:", "- Lưu: VT."]),
      paragraphs(["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Đặng Thu Huệ"]))
    let docx = SampleZip.word(
      "<w:tbl>\(head)\(number)</w:tbl>\(body)<w:tbl>\(foot)</w:tbl>"
    ).bytes
    let (lines, portal) = try run(["bao cao.docx": docx])
    #expect(lines == ["bao cao.docx: content/directives/2020/31-bc-th-thcstt.md 7/0/0"])
    let tree = try portal.tree("content/directives")
    #expect(tree.paths == ["2020/31-bc-th-thcstt.docx", "2020/31-bc-th-thcstt.md"])
    #expect(tree.files["2020/31-bc-th-thcstt.docx"] == docx)
    #expect(
      tree.text("2020/31-bc-th-thcstt.md") == """
        ---
        # Đọc tự động từ “bao cao.docx”: xem lại từng dòng, điền những dòng còn để dấu #.
        number: 31/BC-TH-THCSTT         # chắc chắn, “Số: 31 / BC-TH-THCSTT”
        issued: 2020-11-24              # chắc chắn, “Thanh Trường, ngày 24 tháng 11 năm 2020”
        issuer: truong                  # chắc chắn, “PHÒNG GD&ĐT TP ĐIỆN BIÊN PHỦ / TRƯỜNG TH-THCS THANH TRƯỜNG”
        type: BC                        # chắc chắn, “BÁO CÁO”
        subject: "Kết quả công tác truyền thông tháng 11: số liệu"  # chắc chắn, “Kết quả công tác truyền thông tháng 11: số liệu”
        signer: {name: Đặng Thu Huệ, position: Phó Hiệu trưởng, authority: KT.}  # chắc chắn, “KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG / Đặng Thu Huệ”
        direction: outgoing
        recipients: ["Lưu: VT"]         # chắc chắn, “Lưu: VT.”
        files: [31-bc-th-thcstt.docx]
        status: review                  # đối chiếu với bản giấy xong thì đổi thành approved
        ---

        """)
  }

  @Test("A PDF is read by the layout of its page", .enabled(if: ReadingTools()[.pdftotext] != nil))
  func pdf() throws {
    func words(_ text: String, _ x: Int, _ y: Int) -> SamplePDF.Words {
      SamplePDF.Words(text, x: x, y: y)
    }
    let pdf = SamplePDF(pages: [
      [
        words("UBND TP ĐIỆN BIÊN PHỦ", 60, 80),
        words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 80),
        words("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", 60, 100),
        words("Độc lập - Tự do - Hạnh phúc", 320, 100), words("Số: 318/PGDĐT-CM", 60, 120),
        words("Điện Biên Phủ, ngày 12 tháng 4 năm 2023", 300, 120),
        words("V/v tổ chức Ngày Sách", 60, 140), words("và Văn hóa đọc", 60, 160),
        words("Kính gửi: Các trường trực thuộc.", 150, 190),
        words("Phòng đề nghị các trường tổ chức ngày hội như sau./.", 80, 210),
        words("Nơi nhận:", 60, 240), words("TRƯỞNG PHÒNG", 340, 240), words("- Như trên;", 60, 260),
        words("- Lưu: VT.", 60, 280), words("Đỗ Hoài Phương", 340, 340),
      ]
    ])
    let (lines, portal) = try run(["cv.pdf": pdf.bytes])
    #expect(lines == ["cv.pdf: content/directives/2023/318-pgddt-cm.md 7/0/0"])
    let text = try portal.tree("content/directives").text("2023/318-pgddt-cm.md")
    #expect(text.contains("\nsubject: Tổ chức Ngày Sách và Văn hóa đọc  # chắc chắn"))
    #expect(text.contains("\nrecipients: [Các trường trực thuộc, \"Lưu: VT\"]  # chắc chắn"))
  }

  @Test("What could not be found is left to fill in, and says how")
  func open() throws {
    let (lines, portal) = try run(["thong bao.txt": Array("THÔNG BÁO\nNghỉ Tết\n".utf8)])
    #expect(lines == ["thong bao.txt: content/directives/thong-bao-nghi-tet.md 2/0/5"])
    let text = try portal.tree("content/directives").text("thong-bao-nghi-tet.md")
    #expect(
      text.contains(
        """
        # number: 750/KH-PGDĐT          # không tìm thấy trên giấy, hãy điền, hoặc number_pending: true nếu chưa cấp số. Số, ký hiệu; bắt buộc trừ khi chưa cấp số.
        # issued: 05/09/2020            # không tìm thấy trên giấy, hãy điền, hoặc issued_pending: true nếu chưa rõ. Ngày ban hành, hoặc chỉ tháng, năm.
        # issuer: ma-so                 # không tìm thấy tên cơ quan và số trên giấy: ghi mã của cơ quan trong site.toml
        type: TB                        # chắc chắn, “THÔNG BÁO”

        """))
  }

  @Test("A blank number is pending; a second paper of that name gets a name of its own")
  func pending() throws {
    let paper = SamplePaper.blank.text
    let other = paper.replacing("9\tnăm", with: "10\tnăm").replacing(
      "2020- 2021", with: "2020-2021")
    let (lines, portal) = try run(["a.txt": Array(paper.utf8), "b.txt": Array(other.utf8)])
    let stem =
      "content/directives/2020/ke-hoach-truyen-thong-ve-giao-duc-va-dao-tao-nam-hoc-2020-2021"
    #expect(lines == ["a.txt: \(stem).md 5/2/0", "b.txt: \(stem)-2.md 5/2/0"])
    #expect(try portal.tree().files.isEmpty)
    let text = try portal.tree("content/directives/2020").files.values.map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(text.contains { $0.contains("\nnumber_pending: true            # chắc chắn, “Số :") })
  }

  @Test("What the archive has by number or by bytes is left alone, whatever its file is called")
  func again() throws {
    let paper = Array(SamplePaper.plan.text.utf8)
    let there = """
      ---
      number: 752/KH-PGDĐT
      issued: 2020
      subject: Truyền thông
      ---

      """
    let (byNumber, portal) = try run(
      ["a.txt": paper], over: ["content/directives/cu.md": there])
    #expect(byNumber == ["a.txt: bỏ qua: văn bản này đã có: content/directives/cu.md"])
    #expect(try portal.tree("content").paths == ["directives/cu.md"])
    let (twice, _) = try run(["a.txt": paper, "b.txt": paper, "c.txt": paper + [0x0A]])
    #expect(
      twice == [
        "a.txt: content/directives/2020/752-kh-pgddt.md 7/0/0",
        "b.txt: bỏ qua: tệp này đã có: content/directives/2020/752-kh-pgddt.md",
        "c.txt: bỏ qua: văn bản này đã có: content/directives/2020/752-kh-pgddt.md",
      ])
  }

  @Test("A file that a directive lists is known again by its bytes; one that none lists is new")
  func sameBytes() throws {
    // The sample site takes every attached file for one of 1200 bytes.
    let text = SamplePaper.blank.text
    let paper = text + String(repeating: "\n", count: 1200 - text.utf8.count)
    func lines(listed: String) throws -> [String] {
      let there = "---\nnumber: 5/KH-A\nissued: 2020\nsubject: Khác\n\(listed)---\n"
      return try run(
        ["a.txt": Array(paper.utf8)],
        over: [
          "content/directives/2020/5.md": there, "content/directives/2020/x.txt": paper,
        ]
      ).lines
    }
    #expect(
      try lines(listed: "files: [x.txt]\n") == [
        "a.txt: bỏ qua: tệp này đã có: content/directives/2020/x.txt"
      ])
    #expect(try lines(listed: "").allSatisfy { !$0.contains("bỏ qua") })
  }

  @Test("The same number in another year is another paper; in a place that is taken it gets a slug")
  func sameNumber() throws {
    let there = """
      ---
      number: 752/KH-PGDĐT
      issued: 2019
      subject: Truyền thông
      ---

      """
    let (lines, portal) = try run(
      ["a.txt": Array(SamplePaper.plan.text.utf8)],
      over: ["content/directives/2020/752-kh-pgddt.md": there])
    #expect(lines == ["a.txt: content/directives/2020/752-kh-pgddt-pgddt-dbp.md 7/0/0"])
    let tree = try portal.tree("content/directives/2020")
    #expect(tree.text("752-kh-pgddt.md") == there)
    #expect(
      tree.text("752-kh-pgddt-pgddt-dbp.md").contains("\nslug: 752-kh-pgddt-pgddt-dbp\n"))
  }

  @Test("One bad file does not stop the others")
  func bad() throws {
    let (lines, _) = try run(
      [
        "1.pdf": Array("%PDF-1.4 hỏng".utf8), "2.docx": Array("PK\u{3}\u{4} hỏng".utf8),
        "3.doc": [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "4.txt": [0x54, 0xFF, 0xFE, 0x00],
        "5.txt": Array("Thực đơn tuần này".utf8), "6.txt": [], "7.jpg": [0xFF, 0xD8, 0xFF],
        "8.txt": Array("MẬT\nSố: 1/BC-SGDĐT\n".utf8), "9.txt": Array(SamplePaper.plan.text.utf8),
      ], tools: ReadingTools([:]))
    #expect(
      lines == [
        "1.pdf: lỗi: máy chưa có pdfinfo: sudo apt install poppler-utils",
        "2.docx: lỗi: không có chữ nào trong tệp",
        "3.doc: lỗi: định dạng Word đời cũ: mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
        "4.txt: lỗi: không có chữ nào trong tệp",
        "5.txt: lỗi: không thấy số, ngày hay tên loại nào theo thể thức Nghị định 30/2020",
        "6.txt: lỗi: không có chữ nào trong tệp",
        "7.jpg: bỏ qua: không phải PDF, DOCX, ODT hay TXT",
        "8.txt: lỗi: văn bản có dấu mật: không được đưa vào đây, hãy chuyển khỏi máy này",
        "9.txt: content/directives/2020/752-kh-pgddt.md 7/0/0",
      ])
  }

  @Test("A rehearsal tells the same and writes nothing")
  func rehearsal() throws {
    let paper = Array(SamplePaper.plan.text.utf8)
    let (lines, portal) = try run(["a.txt": paper, "b.txt": paper], rehearsal: true)
    #expect(
      lines == [
        "a.txt: content/directives/2020/752-kh-pgddt.md 7/0/0",
        "b.txt: bỏ qua: tệp này đã có: content/directives/2020/752-kh-pgddt.md",
      ])
    #expect(try portal.tree("content").paths == [])
  }

  @Test("What is written is read back without a word, and says what was found")
  func readBack() throws {
    let (_, portal) = try run(["a.txt": Array(SamplePaper.letter.text.utf8)])
    let path = "content/directives/2022/4567-bgddt-gdth.md"
    let bytes = try #require(try portal.tree("content").files["directives/2022/4567-bgddt-gdth.md"])
    let settings = try #require(
      ContentReader.settings(path: "site.toml", bytes: Array(Self.settings.utf8)).value)
    let read = ContentReader(settings).directive(path: path, bytes: bytes)
    #expect(read.diagnostics == [])
    let directive = try #require(read.value)
    #expect(directive.type == .letter)
    #expect(directive.urgency == .urgent)
    #expect(directive.publication.status == .review)
    #expect(
      directive.signer == Signer(name: "Lương Minh Tuệ", position: "Thứ trưởng", authority: "KT."))
  }
}

extension ImportOutcome {
  /// The name and what became of it: the path with the counts of sure, unsure and open fields.
  var line: String {
    switch result {
    case .written(let path, let paper?):
      "\(source): \(path) \(paper.sure.count)/\(paper.unsure.count)/\(paper.open.count)"
    case .written(let path, nil): "\(source): \(path)"
    case .skipped(let reason): "\(source): bỏ qua: \(reason.vi)"
    case .failed(let reason): "\(source): lỗi: \(reason.vi)"
    }
  }
}
