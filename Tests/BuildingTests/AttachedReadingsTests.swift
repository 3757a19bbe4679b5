import Analysis
import Content
import Diagnostics
import Files
import Foundation
import SampleFiles
import SampleSites
import Synchronization
import Testing

@testable import Building

@Suite("The files of directives")
struct AttachedReadingsTests {
  private static func directive(_ number: String, _ more: String) -> String {
    "---\nnumber: \(number)\nissued: 2020-09-05\nsubject: Nâng cao hiệu quả truyền thông\n\(more)\n---\n"
  }

  /// A school with one directive, `more` in its front matter.
  private func portal(_ more: String) throws -> PortalFolder {
    try PortalFolder([
      "site.toml": SampleSite.plainSettings
        + "[[issuer]]\nid = \"phong\"\nname = \"Phòng GD&ĐT\"\nsymbols = [\"PGDĐT\"]\n",
      "content/directives/2020/750.md": Self.directive("750/KH-PGDĐT", more),
    ])
  }

  /// Tools that note each file they are asked about in `nhat-ky`, and say the same of all.
  private func addTools(to portal: PortalFolder) throws {
    try portal.write(
      "cong-cu/pdfinfo", "#!/bin/sh\necho \"$1\" >>'\(portal.path)/nhat-ky'\necho 'Pages: 3'\n")
    try portal.write(
      "cong-cu/pdftotext",
      "#!/bin/sh\nfor i in 1 2 3 4 5 6 7 8; do echo 'Thực hiện kế hoạch truyền thông năm học'; done\n"
    )
    for tool in ["pdfinfo", "pdftotext"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: "\(portal.path)/cong-cu/\(tool)")
    }
  }

  /// The names of the files that were read, in the order of the alphabet.
  private func log(of portal: PortalFolder) throws -> [String] {
    guard let text = FileManager.default.contents(atPath: "\(portal.path)/nhat-ky") else {
      return []
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
      .map { FilePath.name(of: String($0)) }.sorted()
  }

  private func run(_ command: String, _ portal: PortalFolder) throws -> PortalFolder.Run {
    try portal.run(
      "\(command) --now 2020-11-23T08:00",
      environment: ["LANG": "vi_VN.UTF-8", "PATH": "\(portal.path)/cong-cu:/usr/bin:/bin"])
  }

  @Test("show their pages to readers, and their digest to machines")
  func facts() throws {
    let portal = try portal("files: [{src: 750.docx, title: Kế hoạch}]")
    let word = SampleZip.word(SampleZip.paragraph("Kế hoạch"), pages: 3).bytes
    try portal.write("content/directives/2020/750.docx", bytes: word)
    let build = try run("build", portal)
    #expect(build.errors == "")
    let site = try portal.tree()
    #expect(
      site.text("van-ban/2020/750-kh-pgddt/index.html").contains(
        "<span class=\"title\">Kế hoạch</span> <small>Word, \(word.count) byte, 3 trang</small>"))
    #expect(
      site.text("van-ban.json").contains(
        "\"pages\": 3,\n        \"sha256\": \"\(SHA256(of: word).hex)\""))
  }

  @Test("are read once, and never again while they stay the same")
  func once() throws {
    let portal = try portal("files: [750.pdf, phu-luc.pdf]")
    try addTools(to: portal)
    try portal.write("content/directives/2020/750.pdf", "%PDF-1.4 một")
    try portal.write("content/directives/2020/phu-luc.pdf", "%PDF-1.4 hai")
    #expect(try run("build", portal).status == 0)
    #expect(try log(of: portal) == ["750.pdf", "phu-luc.pdf"])
    let kept = try portal.tree(".bangtin/readings").paths
    #expect(kept.count == 2)

    // Something else changes: nothing is read.
    try portal.write("content/posts/a.md", "---\ntitle: Tin\ndate: 2020-11-20\n---\n")
    #expect(try run("build", portal).status == 0)
    #expect(try run("check", portal).status == 0)
    #expect(try log(of: portal).count == 2)
    #expect(try portal.tree().text("van-ban/2020/750-kh-pgddt/index.html").contains("3 trang"))

    // One of them changes: it alone is read, and what was kept of it before goes.
    try portal.write("content/directives/2020/phu-luc.pdf", "%PDF-1.4 ba")
    #expect(try run("build", portal).status == 0)
    #expect(try log(of: portal) == ["750.pdf", "phu-luc.pdf", "phu-luc.pdf"])
    let keptNow = try portal.tree(".bangtin/readings").paths
    #expect(keptNow.count == 2)
    #expect(Set(keptNow).intersection(kept).count == 1)

    // One under another name too: the same bytes.
    try portal.write("content/directives/2020/ban-sao.pdf", "%PDF-1.4 ba")
    try portal.write(
      "content/directives/2020/751.md", Self.directive("751/KH-PGDĐT", "files: [ban-sao.pdf]"))
    #expect(try run("build", portal).status == 0)
    #expect(try log(of: portal).count == 3)
  }

  @Test("are not read for counting, nor where a paper stays inside, nor where nobody lists them")
  func unread() throws {
    let portal = try portal("files: [750.pdf]")
    try addTools(to: portal)
    try portal.write("content/directives/2020/750.pdf", "%PDF-1.4 một")
    try portal.write("content/directives/2020/khong-ai-nhac.pdf", "%PDF-1.4 hai")
    try portal.write("content/directives/2020/noi-bo.pdf", "%PDF-1.4 ba")
    try portal.write(
      "content/directives/2020/12.md",
      Self.directive("12/KH-PGDĐT", "circulation: internal\nfiles: [noi-bo.pdf]"))
    #expect(try run("quota", portal).status == 0)
    #expect(try log(of: portal) == [])
    #expect(try run("build", portal).status == 0)
    #expect(try log(of: portal) == ["750.pdf"])
    let project = try Project(
      BuildOptions(root: portal.path, searchPath: "\(portal.path)/cong-cu:/usr/bin:/bin"))
    let site = try SiteBuild(BuildOptions(root: portal.path)).prepare(project).analysis.site
    #expect(site.texts.keys.sorted() == ["content/directives/2020/750.pdf"])
    #expect(site.texts.values.first?.lines.count == 8)
    #expect(site.files["content/directives/2020/noi-bo.pdf"]?.sha256 == nil)
  }

  @Test(
    "are published without their text where the machine has no tools; the first tool heals that")
  func missingTools() throws {
    let portal = try portal("files: [750.pdf]")
    try portal.write("content/directives/2020/750.pdf", "%PDF-1.4 một")
    let without = try portal.run("build --now 2020-11-23T08:00")
    #expect(
      without.errors == """
        lưu ý: máy này chưa có pdfinfo, nên chưa đọc được chữ và số trang của 1 tệp [missing-tool]
          → cài bằng lệnh: sudo apt-get install poppler-utils

        1 lưu ý
        Giải thích kèm ví dụ: bangtin explain missing-tool

        """)
    #expect(without.status == 0)
    #expect(try portal.tree().text("van-ban.json").contains("\"pages\": null"))
    try addTools(to: portal)
    #expect(try run("build", portal).errors == "")
    #expect(try portal.tree().text("van-ban.json").contains("\"pages\": 3"))
  }

  @Test("may hold the same bytes under two names, each right for itself")
  func twoNames() throws {
    let portal = try portal("files: [bang.csv, bang.txt]")
    try portal.write("content/directives/2020/bang.csv", "STT,Họ và tên")
    try portal.write("content/directives/2020/bang.txt", "STT,Họ và tên")
    #expect(try portal.run("build --now 2020-11-23T08:00").errors == "")
    #expect(try portal.tree(".bangtin/readings").paths.count == 1)
    let data = try portal.tree().text("van-ban.json")
    #expect(data.contains("text/csv") && data.contains("text/plain"))
    // With the last file the last entry goes.
    try portal.write("content/directives/2020/750.md", Self.directive("750/KH-PGDĐT", ""))
    _ = try portal.run("build --now 2020-11-23T08:00")
    #expect(try portal.tree(".bangtin/readings").paths == [])
  }

  @Test("are told of while they are read, one by one")
  func progress() throws {
    let portal = try portal("files: [750.txt, phu-luc.txt]")
    try portal.write("content/directives/2020/750.txt", "một")
    try portal.write("content/directives/2020/phu-luc.txt", "hai")
    let told = Mutex<[String]>([])
    func build() throws {
      _ = try SiteBuild(BuildOptions(root: portal.path)).run { step, share in
        told.withLock { $0.append("\(step.vi) \(Int(share * 100))") }
      }
    }
    try build()
    let steps = told.withLock { $0 }
    #expect(
      Set(steps).isSuperset(of: ["Đọc tệp văn bản 1/2 30", "Đọc tệp văn bản 2/2 40"]))
    told.withLock { $0 = [] }
    try portal.write("content/pages/a.md", "---\ntitle: Trang\n---\n")
    try build()
    #expect(!told.withLock { $0 }.contains { $0.hasPrefix("Đọc tệp văn bản") })
  }

  @Test("A web page saved as a PDF is said, with the file")
  func webPage() throws {
    let portal = try portal("files: [750.pdf]")
    try portal.write("content/directives/2020/750.pdf", "<!DOCTYPE html><title>404</title>")
    #expect(
      try portal.run("build --now 2020-11-23T08:00").errors.hasPrefix(
        "content/directives/2020/750.pdf: cảnh báo: tên tệp kết thúc bằng “.pdf” nhưng bên trong là một"
          + " trang web (HTML) [wrong-file-type]\n"))
    #expect(try portal.tree().text("van-ban.json").contains("\"mediaType\": \"text/html\""))
  }

  @Test("A directive without a file and without a text is a finding")
  func nothingToRead() throws {
    let portal = try portal("")
    #expect(
      try portal.run("check --now 2020-11-23T08:00").output == """
        content/directives/2020/750.md: cảnh báo: văn bản chưa có tệp và chưa có toàn văn [directive-without-text]
          → đặt tệp vào thư mục content/directives/2020/ rồi ghi files: [tên tệp], hoặc chép toàn văn vào dưới phần khai báo

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain directive-without-text

        """)
  }
}
