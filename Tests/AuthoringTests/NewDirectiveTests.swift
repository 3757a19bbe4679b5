import Content
import Diagnostics
import Files
import Foundation
import Reading
import SampleSites
import Testing

@testable import Authoring

@Suite("A directive entered by hand")
struct NewDirectiveTests {
  @Test("What the number tells is filled in, every other field stands ready with its meaning")
  func file() throws {
    let settings = try SampleSettings.read()
    let directive = NewDirective(
      number: DocumentNumber("750/KH-PGDĐT"), issued: .year(2020), subject: "Truyền thông")
    let text = directive.draft(files: ["750-kh-pgddt.pdf"], in: settings).file(in: .vi)
    #expect(
      text.hasPrefix(
        """
        ---
        number: 750/KH-PGDĐT            # Số, ký hiệu; bắt buộc trừ khi chưa cấp số.
        # number_pending: true          # Chưa cấp số.
        issued: 2020                    # Ngày ban hành, hoặc chỉ tháng, năm.
        # issued_pending: true          # Chưa rõ ngày ban hành.
        issuer: pgddt-dbp               # cơ quan quản lý trực tiếp; trong site.toml còn cơ quan khác cùng ký hiệu
        # type: KH                      # Tên loại đã có trong số; chỉ ghi khi văn bản thuộc loại khác.
        subject: Truyền thông           # Trích yếu nội dung.
        # signer: {name: …, position: …, authority: …}  # Người ký.
        # effective: 2020-09-05         # Ngày có hiệu lực.
        # expires: 2020-09-05           # Ngày hết hiệu lực.
        # field: …                      # Lĩnh vực.
        direction: incoming             # Văn bản đến, đi hay nội bộ.

        """))
    #expect(text.contains("\nfiles: [750-kh-pgddt.pdf]       # Các tệp kèm theo.\n"))
    #expect(
      text.split(separator: "\n").count == DirectiveField.allCases.count + 2, "every field, once")
    let read = ContentReader(settings).directive(
      path: directive.place.path, bytes: Array(text.utf8))
    #expect(read.diagnostics == [])
    #expect(read.value?.issuer?.value.text == "pgddt-dbp")
  }

  @Test("The school's own papers go out")
  func own() throws {
    let directive = NewDirective(
      number: DocumentNumber("12/KH-TH-THCSTT"), issued: nil, subject: "Khai giảng")
    let draft = directive.draft(files: [], in: try SampleSettings.read())
    #expect(draft[.issuer] == "truong")
    #expect(draft[.direction] == "outgoing")
    #expect(draft[.issuedPending] == "true")
    #expect(draft[.files] == nil)
  }

  @Test(
    "It stands under its year by its number; without one by its subject",
    arguments: [
      ("750/KH-PGDĐT", 2020, "content/directives/2020/750-kh-pgddt.md"),
      ("32/2018/TT-BGDĐT", nil, "content/directives/2018/32-2018-tt-bgddt.md"),
      (nil, 2021, "content/directives/2021/khai-giang-nam-hoc-moi.md"),
      (nil, nil, "content/directives/khai-giang-nam-hoc-moi.md"),
    ] as [(String?, Int?, String)])
  func place(number: String?, year: Int?, path: String) {
    let directive = NewDirective(
      number: number.flatMap { DocumentNumber($0) }, issued: year.map { .year($0) },
      subject: "Khai giảng năm học mới")
    #expect(directive.place.path == path)
  }

  @Test("Its files are called as it is, each with its own ending")
  func fileNames() {
    let place = ContentPlace.directive(
      number: DocumentNumber("750/KH-PGDĐT"), year: 2020, type: nil, subject: nil)
    #expect(place.fileName(for: "Bản scan.PDF") == "750-kh-pgddt.pdf")
    #expect(place.fileName(for: "phu luc.xlsx", position: 1) == "750-kh-pgddt-2.xlsx")
    #expect(place.fileName(for: "khong-duoi") == "750-kh-pgddt")
    #expect(place.told(by: "ubnd").path == "content/directives/2020/750-kh-pgddt-ubnd.md")
  }

  @Test("All of it is written, or nothing: what is there is never touched")
  func allOrNothing() throws {
    let portal = try PortalFolder(["content/directives/2020/a.md": "cũ"])
    let file = NewContentFile(
      path: "content/directives/2020/a.md", text: "mới",
      attachments: [.init(path: "content/directives/2020/a.pdf", bytes: [1, 2])])
    #expect(try file.taken(in: portal.path) == "content/directives/2020/a.md")
    #expect(throws: FileError.self) { try file.create(in: portal.path) }
    let tree = try portal.tree("content")
    #expect(tree.paths == ["directives/2020/a.md"])
    #expect(tree.text("directives/2020/a.md") == "cũ")
  }
}
