import Attachments
import Content
import Diagnostics
import Files
import SampleFiles
import SampleSites
import Testing

@testable import Importing

@Suite("Importing a communication plan")
struct PlanImportTests {
  private let folder: PortalFolder

  init() throws {
    folder = try PortalFolder(["site.toml": SamplePlan.settings])
  }

  private func importing(
    _ name: String, _ bytes: [UInt8], plans: [String: String] = [:], isRehearsal: Bool = false,
    language: Language = .vi
  ) throws -> [PlanImport.Outcome] {
    try folder.write(name, bytes: bytes)
    for (path, text) in plans { try folder.write(path, text) }
    let site = try SampleSite(
      plans.merging(["site.toml": SamplePlan.settings]) { own, _ in own }
    ).read().site
    return try PlanImport(
      into: site, at: folder.path, language: language, isRehearsal: isRehearsal,
      reader: AttachmentReader(tools: ReadingTools([:]))
    ).run("\(folder.path)/\(name)")
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try FilePath.read("\(folder.path)/\(path)", limit: 1_000_000), as: UTF8.self)
  }

  private func paths(_ outcomes: [PlanImport.Outcome]) -> [String] {
    outcomes.map { outcome in
      switch outcome {
      case .written(let path, _): path
      case .known(let path): "known \(path)"
      }
    }
  }

  @Test(
    "A text, a Markdown, a Word and an OpenDocument file of one plan become the same plan",
    arguments: ["ke-hoach.txt", "ke-hoach.md"]
      + (readsOffice ? ["ke-hoach.docx", "ke-hoach.odt"] : []))
  func sameOfAll(name: String) throws {
    let bytes =
      switch name {
      case "ke-hoach.docx": SamplePlan.word
      case "ke-hoach.odt": SamplePlan.openDocument
      case "ke-hoach.md": Array(SamplePlan.markdown.utf8)
      default: Array(SamplePlan.text.utf8)
      }
    let outcomes = try importing(name, bytes)
    #expect(paths(outcomes) == ["content/plans/2020-2021.md"])
    #expect(
      try text("content/plans/2020-2021.md") == """
        ---
        # Đọc tự động từ “\(name)”: xem lại từng dòng, điền những dòng còn để dấu #.

        """ + SamplePlan.file)
  }

  @Test("The file that is written is read back without a finding that asks for a change")
  func readsBack() throws {
    _ = try importing("ke-hoach.txt", Array(SamplePlan.text.utf8))
    let written = try text("content/plans/2020-2021.md")
    let (site, findings) = try SampleSite([
      "site.toml": SamplePlan.settings, "content/plans/2020-2021.md": written,
    ]).read()
    #expect(findings.isEmpty)
    let plan = try #require(site.plans.first)
    #expect(plan.topics.map(\.title) == ["Công tác quản lý, chỉ đạo", "Đổi mới chương trình"])
    #expect(plan.topics[0].text?.plainText.contains("Kỷ cương, dân chủ") == true)
    #expect(plan.items.map(\.key).last == "2020-10/ngay-phu-nu-viet-nam")
    #expect(plan.directive.number?.value.normalForm == "12/KH-TH-THCSTT")
  }

  @Test("Trying first writes nothing")
  func rehearsal() throws {
    let outcomes = try importing(
      "ke-hoach.txt", Array(SamplePlan.text.utf8), isRehearsal: true)
    #expect(paths(outcomes) == ["content/plans/2020-2021.md"])
    #expect(try FilePath.facts(of: "\(folder.path)/content") == nil)
  }

  @Test("A plan that is there stays as it is, however often it is imported")
  func neverOverwrites() throws {
    let own = """
      ---
      title: Kế hoạch của tôi
      period: 2020-2021
      number_pending: true
      issued_pending: true
      issuer: truong
      topics: [{id: a, title: A}]
      ---

      """
    let outcomes = try importing(
      "ke-hoach.txt", Array(SamplePlan.text.utf8), plans: ["content/plans/2020-2021.md": own])
    #expect(paths(outcomes) == ["known content/plans/2020-2021.md"])
    #expect(try text("content/plans/2020-2021.md") == own)
  }

  @Test("Another body's plan of the same period stands beside it, its ids unlike the other's")
  func beside() throws {
    let district = """
      ---
      title: Kế hoạch của Phòng
      period: 2020-2021
      number: 750/KH-PGDĐT
      issued: 2020-09-05
      issuer: pgddt-dbp
      topics: [{id: quan-ly-chi-dao, title: Quản lý}]
      ---

      """
    let outcomes = try importing(
      "ke-hoach.txt", Array(SamplePlan.text.utf8),
      plans: ["content/plans/2020-2021.md": district])
    #expect(paths(outcomes) == ["content/plans/2020-2021-truong.md"])
    #expect(try text("content/plans/2020-2021-truong.md").contains("- id: quan-ly-chi-dao-2\n"))
    #expect(try text("content/plans/2020-2021.md") == district)
  }

  @Test("What cannot be placed stands at the end of the file, with a note")
  func unplaced() throws {
    let lines = SamplePlan.text.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.flatMap { line -> [String] in
      line.hasPrefix("3\t10") ? [String(line), "4\tHè\tTrại hè\tMai"] : [String(line)]
    }.joined(separator: "\n")
    let outcomes = try importing("ke-hoach.txt", Array(text.utf8))
    guard case .written(_, let plan)? = outcomes.first else {
      Issue.record("not written")
      return
    }
    #expect(plan.unplacedPlaces == [22...22])
    #expect(plan.itemCount == 3)
    #expect(
      try self.text("content/plans/2020-2021.md").hasSuffix(
        """
        ## Chưa xếp được

        > bangtin chưa biết xếp những dòng này vào đâu: chuyển lên đúng chỗ, hoặc xóa đi.

        4 Hè Trại hè Mai

        """))
  }

  /// A file that gives no plan: its name, its bytes, and what is said in both languages.
  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let vi: String
    let en: String

    var testDescription: String { name }
    var isOffice: Bool { name.hasSuffix(".odt") || name.hasSuffix(".docx") }
  }

  static let refused = [
    Refused(
      name: "trong.txt", bytes: Array("\n \n".utf8),
      vi: "không đọc được chữ nào trong tệp → dùng tệp DOCX, ODT, TXT hoặc Markdown có chữ",
      en: "there is no text to read in the file → use a DOCX, ODT, TXT or Markdown file"),
    Refused(
      name: "dai.txt", bytes: Array(String(repeating: "KẾ HOẠCH\n", count: 10_000).utf8),
      vi: "tệp có hơn 10000 dòng, dài hơn mọi kế hoạch → chép phần kế hoạch sang một tệp riêng rồi"
        + " thử lại",
      en: "the file has more than 10000 lines, longer than any plan → copy the plan into a file of"
        + " its own and try again"),
    Refused(
      name: "thu.txt", bytes: Array("THÔNG BÁO\nNghỉ Tết từ ngày 20 tháng 1.\n".utf8),
      vi: "không thấy kế hoạch truyền thông trong tệp: không có mục “Nội dung truyền thông” hay"
        + " bảng từng tháng → xem lại có đúng tệp không; văn bản khác thì dùng bangtin import"
        + " directives THƯ_MỤC",
      en: "this is no communication plan: it has neither topics (“Nội dung truyền thông”) nor a"
        + " monthly table → check that it is the right file; for other papers use bangtin import"
        + " directives FOLDER"),
    Refused(
      name: "khong-nam.txt",
      bytes: Array("KẾ HOẠCH\nTruyền thông\nI. NỘI DUNG TRUYỀN THÔNG\n1. Quản lý\nRà soát.\n".utf8),
      vi: "kế hoạch không ghi năm học hay năm nào → ghi vào tên kế hoạch, như “năm học 2020-2021”"
        + " hoặc “năm 2023”, rồi chạy lại",
      en: "the plan names no school year and no year → write it into the title, like “năm học"
        + " 2020-2021” or “năm 2023”, and try again"),
    Refused(
      name: "cu.txt", bytes: Array("KẾ HOẠCH truyền thông của ".utf8) + [0xE3, 0xEC, 0xFE, 0xD0],
      vi: "không đọc được tệp: chữ không phải UTF-8 (có lẽ là Windows-1258): lưu lại thành UTF-8"
        + " → Notepad: File > Save As, chọn Encoding: UTF-8; Word: lưu thành .docx",
      en: "the file cannot be read: the text is no UTF-8 (maybe Windows-1258): save it as UTF-8"
        + " → Notepad: File > Save As, Encoding: UTF-8; Word: save it as .docx"),
    Refused(
      name: "cu.doc", bytes: Array("{\\rtf1 KE HOACH}".utf8),
      vi: "không đọc được tệp: định dạng Word đời cũ: mở bằng Word hoặc LibreOffice rồi lưu thành"
        + " .docx → trong Word: File > Save As, chọn Word Document (*.docx)",
      en: "the file cannot be read: it is in an old format of Word: open it and save it as .docx"
        + " → in Word: File > Save As, Word Document (*.docx)"),
    Refused(
      name: "khoa.odt",
      bytes: SampleZip([
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>"),
        ("content.xml", "x"),
      ]).bytes,
      vi: "không đọc được tệp: tệp có mật khẩu → mở bằng Word, vào File > Info > Protect Document,"
        + " bỏ mật khẩu rồi lưu lại",
      en: "the file cannot be read: it is locked by a password → open it in Word, take the password"
        + " away under File > Info, save, and try again"),
    Refused(
      name: "hong.docx", bytes: Array(SampleZip.word("<w:p>").bytes.dropLast(30)),
      vi: "không đọc được tệp: tệp bị hỏng hoặc không đúng định dạng → mở bằng Word hoặc"
        + " LibreOffice, lưu thành .docx rồi thử lại",
      en: "the file cannot be read: it is damaged, or not what its name says → open it in Word or"
        + " LibreOffice, save it as .docx and try again"),
    Refused(
      name: "2020-2021.md", bytes: Array("---\ntitle: Kế hoạch\ntopics:\n---\nLời văn\n".utf8),
      vi: "tệp này đã là một kế hoạch của bangtin → chép vào content/plans/ rồi chạy bangtin check",
      en: "this is a plan file of bangtin already → copy it into content/plans/ and run bangtin"
        + " check"),
  ]

  @Test(
    "A file that gives no plan says why, and what to do",
    arguments: refused.filter { readsOffice || !$0.isOffice })
  func refusals(file: Refused) throws {
    let refusal = try #require(throws: PlanImport.Refusal.self) {
      try importing(file.name, file.bytes)
    }
    #expect("\(refusal.message.vi) → \(refusal.hint.vi)" == file.vi)
    #expect("\(refusal.message.en) → \(refusal.hint.en)" == file.en)
  }

  @Test(
    "A scan without text says how to get at its words",
    .enabled(if: ReadingTools()[.pdfinfo] != nil))
  func scanned() throws {
    try folder.write("quet.pdf", bytes: SamplePDF.scanned(pages: 2).bytes)
    let site = try SampleSite(["site.toml": SamplePlan.settings]).read().site
    let work = PlanImport(
      into: site, at: folder.path, language: .vi, isRehearsal: false, reader: AttachmentReader())
    let refusal = try #require(throws: PlanImport.Refusal.self) {
      try work.run("\(folder.path)/quet.pdf")
    }
    #expect(
      refusal.message.vi
        == "không đọc được tệp: bản chụp, không có chữ để đọc")
    #expect(
      refusal.hint.vi
        == "mở bản Word gốc, hoặc nhận dạng chữ (OCR) rồi lưu thành .docx hay .txt")
  }
}
