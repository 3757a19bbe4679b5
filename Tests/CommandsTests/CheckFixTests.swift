import Diagnostics
import Foundation
import SampleSites
import Testing

@testable import Commands

@Suite("bangtin check --fix")
struct CheckFixTests {
  private static let post = "content/posts/2020/11/tin.md"
  private static let paper = "content/directives/2020/812.md"

  private func text(_ name: String, in portal: PortalFolder) throws -> String {
    let data = try Data(contentsOf: URL(filePath: "\(portal.path)/\(name)"))
    return String(decoding: data, as: UTF8.self)
  }

  private func portal(_ files: [String: String]) throws -> PortalFolder {
    var all = ExampleSchool.files
    all[.sampleDirective] = nil
    return try PortalFolder(all.merging(files) { $1 })
  }

  @Test("mends what leaves no doubt, says what, and finds nothing to do the second time")
  func mends() throws {
    let portal = try portal([
      Self.post: "---\ntitle: “Thông báo: nghỉ học”\ndate: 20.11.2020\ntopics: []\n---\nNội dung\n",
      Self.paper:
        "---\nnumber: 812 / KH - PGDĐT\nissued: “12/10/2020”\nsubject: A\n---\nNội dung\n",
    ])
    let run = try portal.run("check --fix \(ExampleSchool.now)")
    #expect(
      run.output.hasPrefix(
        """
        content/directives/2020/812.md: đã sửa 2 chỗ
          2  number: 812 / KH - PGDĐT
           → number: 812/KH-PGDĐT
          3  issued: “12/10/2020”
           → issued: 12/10/2020
        content/posts/2020/11/tin.md: đã sửa 1 chỗ
          2  title: “Thông báo: nghỉ học”
           → title: "Thông báo: nghỉ học"
        content/posts/2020/11/tin.md: đã sửa 1 chỗ
          3  date: 20.11.2020
           → date: 2020-11-20
        Đã sửa 4 chỗ trong 2 tệp.

        """))
    #expect(
      try text(Self.post, in: portal)
        == "---\ntitle: \"Thông báo: nghỉ học\"\ndate: 2020-11-20\ntopics: []\n---\nNội dung\n")
    #expect(run.status == 0)
    let before = try portal.tree("content").files
    let again = try portal.run("check --fix \(ExampleSchool.now)")
    #expect(again.output.hasPrefix("Không có chỗ nào sửa giúp được.\n"))
    #expect(try portal.tree("content").files == before)
  }

  @Test("shows what it would do with --dry-run, and writes nothing")
  func rehearsal() throws {
    let portal = try portal([Self.post: "---\r\ntitle: Tin\r\ndate: 20.11.2020\r\n---\r\nA\r\n"])
    let before = try portal.tree("content").files
    let run = try portal.run("check --fix --dry-run \(ExampleSchool.now)")
    #expect(
      run.output == """
        content/posts/2020/11/tin.md: sẽ sửa 1 chỗ
          3  date: 20.11.2020
           → date: 2020-11-20
        content/posts/2020/11/tin.md: sẽ đổi xuống dòng kiểu Windows thành kiểu chung
        Mới xem thử, chưa ghi gì. Sửa thật: bangtin check --fix


        """)
    #expect(try portal.tree("content").files == before)
    #expect(run.status == 1)
  }

  @Test("tidies what nobody sees: byte order mark, line ends, letters in parts, zeros at the end")
  func tidies() throws {
    let portal = try portal([:])
    let decomposed = "---\ntitle: Tiếng Việt\ndate: 2020-11-19\n---\n"
      .decomposedStringWithCanonicalMapping
    try portal.write(
      Self.post,
      bytes: [0xEF, 0xBB, 0xBF] + Array(decomposed.replacing("\n", with: "\r\n").utf8) + [0, 0])
    let run = try portal.run("check --fix \(ExampleSchool.now)")
    #expect(
      run.output.hasPrefix(
        """
        content/posts/2020/11/tin.md: đã bỏ các byte 0 ở cuối tệp; bỏ dấu BOM ở đầu tệp; \
        đổi xuống dòng kiểu Windows thành kiểu chung; gộp chữ và dấu viết rời (Unicode dựng sẵn)
        Đã sửa 1 tệp.

        """))
    let bytes = Array("---\ntitle: Tiếng Việt\ndate: 2020-11-19\n---\n".utf8)
    #expect(try Array(Data(contentsOf: URL(filePath: "\(portal.path)/\(Self.post)"))) == bytes)
  }

  @Test(
    "turns Notepad's “Unicode” into UTF-8, with and without its mark",
    arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func wide(encoding: String.Encoding, isMarked: Bool) throws {
    let portal = try portal([:])
    let text = "---\ntitle: Khai giảng\ndate: 2020-11-19\n---\nHello\n"
    let data = try #require(((isMarked ? "\u{FEFF}" : "") + text).data(using: encoding))
    try portal.write(Self.post, bytes: Array(data))
    let check = try portal.run("check \(ExampleSchool.now)")
    #expect(check.output.contains("tệp không được mã hóa bằng UTF-8, có vẻ là UTF-16 [not-utf8]"))
    let run = try portal.run("check --fix \(ExampleSchool.now)")
    #expect(
      run.output.hasPrefix(
        "content/posts/2020/11/tin.md: đã sửa 1 chỗ\n  1  cả tệp, viết lại bằng UTF-8\n"))
    #expect(try self.text(Self.post, in: portal) == text)
  }

  @Test("leaves guesses to people: an unknown field keeps its name")
  func guesses() throws {
    let portal = try portal([Self.post: "---\ntitle: Tin\ndate: 2020-11-20\ntopic: [a]\n---\n"])
    let before = try portal.tree("content").files
    let run = try portal.run("check --fix \(ExampleSchool.now)")
    #expect(run.output.contains("Không có trường “topic”. [unknown-key]"))
    #expect(run.status == 1)
    #expect(try portal.tree("content").files == before)
  }

  @Test("leaves a link alone, and says so")
  func link() throws {
    let settings = try #require(ExampleSchool.files["site.toml"])
    let portal = try portal(["chung/site.toml": "\u{FEFF}\(settings)"])
    try portal.remove("site.toml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(portal.path)/site.toml", withDestinationPath: "chung/site.toml")
    let run = try portal.run("check --fix \(ExampleSchool.now)")
    #expect(
      run.output.hasPrefix(
        "site.toml: đây là liên kết nên để nguyên; hãy sửa tệp mà nó trỏ tới\n"))
    #expect(try text("chung/site.toml", in: portal).hasPrefix("\u{FEFF}"))
  }

  @Test("refuses a file that somebody writes while it looks")
  func meanwhile() throws {
    let portal = try portal([Self.post: "---\ntitle: Tin\ndate: 20.11.2020\n---\n"])
    let path = "\(portal.path)/\(Self.post)"
    let words = try CommandLineRun(
      "check --fix \(ExampleSchool.now) -C \(portal.path)", portal: nil,
      seeing: { _ in
        // The folder has been looked at; now a person saves the file.
        _ = FileManager.default.createFile(
          atPath: path, contents: Data("---\ntitle: Tin\ndate: 21.11.2020\n---\n".utf8))
      })
    #expect(
      words.output.hasPrefix(
        "content/posts/2020/11/tin.md: tệp vừa được sửa ở nơi khác nên để nguyên; lưu lại rồi"))
    #expect(try text(Self.post, in: portal).contains("21.11.2020"))
  }

  @Test("with --json tells machines what is left, and people aside what was mended")
  func json() throws {
    let portal = try portal([Self.post: "---\ntitle: Tin\ndate: 20.11.2020\n---\n"])
    let run = try portal.run("check --fix --json \(ExampleSchool.now)")
    #expect(run.output.hasPrefix("{\n  \"diagnostics\": ["))
    #expect(run.errors.hasPrefix("content/posts/2020/11/tin.md: đã sửa 1 chỗ\n"))
  }

  @Test("--dry-run without --fix is told what it is for")
  func dryRun() throws {
    let run = try portal([:]).run("check --dry-run")
    #expect(
      run.errors == """
        lỗi: --dry-run của check đi cùng --fix
          → bangtin check không ghi gì; xem sẽ sửa gì: bangtin check --fix --dry-run

        """)
    #expect(run.status == 2)
  }

  @Test("--strict counts warnings as errors")
  func strict() throws {
    let portal = try portal([Self.post: "---\ntitle: Tin\ndate: 2020-11-19\n---\nSáng nay\n"])
    #expect(try portal.run("check \(ExampleSchool.now)").status == 0)
    #expect(try portal.run("check --strict \(ExampleSchool.now)").status == 1)
    #expect(try portal.run("build --strict \(ExampleSchool.now)").status == 1)
  }
}
