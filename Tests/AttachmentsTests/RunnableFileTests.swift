import Diagnostics
import Testing

@testable import Attachments

@Suite("Files that somebody would run")
struct RunnableFileTests {
  private func said(
    _ name: String, _ head: String = "x", _ language: Language = .vi
  ) -> String? {
    let type = MediaType.of(Array(head.utf8), name: name)
    return Diagnostic.runnable("content/posts/\(name)", mediaType: type).map { finding in
      "\(finding.severity) [\(finding.id)] \(finding.message[language])"
        + (finding.hint.map { " → \($0[language])" } ?? "")
    }
  }

  @Test("say who would run them, and what to publish instead")
  func messages() {
    #expect(
      said("cham-diem.php")
        == "error [runnable-file] máy chủ web có thể chạy tệp này như một chương trình, nên không"
        + " đăng → chép nội dung vào bài viết, hoặc đăng bản PDF")
    #expect(
      said("trang.html")
        == "error [runnable-file] trình duyệt mở tệp này thành trang web của trường, mã trong tệp sẽ"
        + " chạy, nên không đăng → chép nội dung vào bài viết, hoặc đăng bản PDF")
    #expect(
      said("phan-mem.exe")
        == "error [runnable-file] tệp này là chương trình, chạy ngay trên máy người tải về, nên"
        + " không đăng → dẫn liên kết tới trang của nhà cung cấp chương trình")
    #expect(
      said("a.php", "x", .en)
        == "error [runnable-file] a web host may run this file as a program, so it is not published"
        + " → copy what it says into the text, or publish a PDF of it")
    #expect(
      said("a.js", "x", .en)
        == "error [runnable-file] browsers open this file as a page of the school's site and run"
        + " what is in it, so it is not published → copy what it says into the text, or publish a"
        + " PDF of it")
    #expect(
      said("a.bat", "x", .en)
        == "error [runnable-file] this file is a program for the machine of whoever downloads it, so"
        + " it is not published → link to the page of whoever makes the program")
  }

  @Test(
    "are known by their names, in any case, behind any other ending",
    arguments: [
      "a.PHP", "a.phtml", "a.php.jpg", "a.phar.pdf", "a.asp", "a.aspx", "a.jsp", "a.cgi", "a.pl",
      "web.config", "a.shtml", "a.xhtml", "a.mhtml", "a.xml", "a.Js", "a.mjs", "a.swf", "a.hta",
      "a.com", "a.cmd", "a.msi", "a.scr", "a.ps1", "a.vbs", "a.lnk", "a.jar", "a.apk", "a.iso",
    ])
  func names(name: String) {
    #expect(said(name) != nil)
  }

  @Test(
    "are known by what is in them, where the name says nothing",
    arguments: [
      ("trang", "<!DOCTYPE html><script>alert(1)</script>"), ("a.xyz", " \n<html>"),
      ("a.pdf", "\u{7F}ELF\u{2}"),
      ("a", "MZ" + String(repeating: "\0", count: 58) + "@\0\0\0PE\0\0"),
    ])
  func contents(name: String, head: String) {
    #expect(said(name, head) != nil)
  }

  @Test(
    "are not papers, tables, texts and pictures",
    arguments: [
      ("ke-hoach.pdf", "%PDF-1.4"), ("diem.csv", "Lớp;Điểm"), ("bai.txt", "<html>"),
      ("bieu-mau.docx", "PK"), ("a.ics", "BEGIN:VCALENDAR"), ("MZ.txt", "MZ là tên lớp"),
      ("v1.2.pdf", "%PDF-1.4"), ("README", "Đọc trước"), ("404.pdf", "<!DOCTYPE html>"),
      ("php.pdf", "%PDF-1.4"), ("Quyết định số 5.pl.pdf", "%PDF-1.4"),
    ])
  func others(name: String, head: String) {
    #expect(said(name, head) == nil)
  }

  @Test("A page under the name of a paper is told, not refused: hosts do not serve it as a page")
  func disguised() {
    func message(_ path: String, _ type: String) -> String? {
      Diagnostic.disguised(path, mediaType: type)?.message.vi
    }
    #expect(
      message("a.pdf", MediaType.html)
        == "tên tệp kết thúc bằng “.pdf” nhưng bên trong là một trang web (HTML)")
    #expect(
      message("a.docx", MediaType.of([], name: "a.docx"))
        == "tên tệp kết thúc bằng “.docx” nhưng bên trong là dữ liệu rỗng (0 byte)")
    #expect(message("a.pdf", MediaType.pdf) == nil)
  }
}
