import Foundation
import SampleSites
import Testing

@testable import Commands

@Suite("bangtin doctor")
struct DoctorCommandTests {
  @Test("Where all is well: what is there, what each missing tool would add, and exit 0")
  func well() throws {
    let portal = try PortalFolder(ExampleSchool.files)
    let run = try portal.run("doctor", environment: ["LANG": "vi_VN.UTF-8", "EDITOR": "nano"])
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("bangtin 0.1.0\n\nChương trình và máy\n  ✓ bản này có phần Photos"))
    #expect(run.output.contains("  ✓ cửa sổ lệnh hiện được tiếng Việt (vi_VN.UTF-8)\n"))
    #expect(run.output.contains("  ✓ site.toml đọc được: Trường TH-THCS Thanh Trường\n"))
    #expect(run.output.contains("  ✓ ghi được thư mục xuất: public\n"))
    // No folder for programs was given, so none is found.
    #expect(
      run.output.hasSuffix(
        """
        Công cụ thêm, không bắt buộc
          – pdfinfo: số trang của tệp PDF
              → cài bằng: sudo apt-get install poppler-utils
          – pdftotext: tìm kiếm chữ trong PDF, nhập văn bản PDF
              → cài bằng: sudo apt-get install poppler-utils
          – curl: hỏi các trang mà bài viết dẫn tới (check --external)
              → cài bằng: sudo apt-get install curl
          – git: giữ mọi bản sửa của nội dung, đưa lên kho chung
              → cài bằng: sudo apt-get install git
          – rsync: đưa trang lên máy chủ qua SSH, chỉ gửi tệp đã đổi
              → cài bằng: sudo apt-get install rsync
          – rclone: đưa trang lên hosting qua FTP, SFTP, chỉ gửi tệp đã đổi
              → cài bằng: sudo apt-get install rclone
          – tesseract, tesseract-ocr-vie: nhận chữ trong PDF quét (ocr = true dưới [archive])
              → cài bằng: sudo apt-get install tesseract-ocr tesseract-ocr-vie poppler-utils
          ✓ trình soạn thảo (EDITOR): nano

        """))
  }

  @Test("leaves nothing behind in the folder that it tried")
  func clean() throws {
    let portal = try PortalFolder(ExampleSchool.files)
    let before = try portal.tree(".").paths
    _ = try portal.run("doctor")
    #expect(try portal.tree(".").paths == before)
  }

  @Test("finds a program where it stands")
  func tool() throws {
    let folder = try ScratchFolder(["git": "#!/bin/sh\n"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/git")
    let portal = try PortalFolder(ExampleSchool.files)
    let run = try portal.run("doctor --lang en", environment: ["PATH": folder.path])
    #expect(run.output.contains("  ✓ git: every version of the content, and sharing it\n"))
    #expect(run.output.contains("  – rsync: upload over SSH, changed files only\n"))
  }

  @Test("A terminal that is not UTF-8 is said with what to do, and stops nothing")
  func encoding() throws {
    let run = try PortalFolder(ExampleSchool.files).run("doctor", environment: ["LANG": "C"])
    #expect(
      run.output.contains(
        """
          – cửa sổ lệnh có thể hiện sai dấu tiếng Việt (C)
              → chạy trước: export LANG=C.UTF-8

        """))
    #expect(run.status == 0)
  }

  @Test("Outside of a project it says where one may be, and stops nothing")
  func nowhere() throws {
    let folder = try ScratchFolder()
    let run = try CommandLineRun("doctor -C \(folder.path)")
    #expect(run.output.contains("  – thư mục “\(folder.path)” chưa phải là trang tin: chưa có tệp"))
    #expect(run.status == 0)
  }

  @Test(
    "What is in the way of a build is exit 1",
    arguments: [
      (
        "title = \n",
        "  ✗ site.toml có 1 lỗi nên chưa đọc được\n      → xem từng lỗi: bangtin check\n"
      ),
      (
        SampleSite.plainSettings + "output = \"content\"\n",
        "  ✗ không thể xuất trang vào content: thư mục này là dự án, chứa dự án hoặc nằm trong nội"
      ),
    ])
  func hindered(settings: String, line: String) throws {
    let run = try PortalFolder([
      "site.toml": settings, "content/pages/a.md": "---\ntitle: A\n---\n",
    ])
    .run("doctor")
    #expect(run.output.contains(line), "\(run.output)")
    #expect(run.status == 1)
  }
}
