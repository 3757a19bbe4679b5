import Diagnostics
import Testing

@testable import Attachments

@Suite("What is said of attached files")
struct FileFindingsTests {
  private func lines(
    _ files: (path: String, mediaType: String, problem: AttachmentProblem?)...,
    in language: Language = .vi
  ) -> [String] {
    let findings = Diagnostic.findings(on: files)
    return findings.sorted().map { finding in
      let hint = finding.hint.map { " → \($0[language])" } ?? ""
      return "\(finding.place?.file ?? "-"): \(finding.severity) \(finding.message[language])"
        + " [\(finding.id)]\(hint)"
    }
  }

  @Test(
    "A name that promises another type than the file has",
    arguments: [
      (
        "750.pdf", MediaType.html,
        "750.pdf: warning tên tệp kết thúc bằng “.pdf” nhưng bên trong là một trang web (HTML) "
          + "[wrong-file-type] → thường là trang báo lỗi bị lưu nhầm khi tải về: tải lại bản gốc rồi "
          + "thay vào",
        "750.pdf: warning the file's name ends in “.pdf”, but it holds a web page (HTML) "
          + "[wrong-file-type] → most often a page with an error message, saved by mistake: download "
          + "the original again and put it here"
      ),
      (
        "phu-luc.XLSX", MediaType.word,
        "phu-luc.XLSX: warning tên tệp kết thúc bằng “.xlsx” nhưng bên trong là một tệp Word (.docx) "
          + "[wrong-file-type] → đổi đuôi tên tệp cho đúng, hoặc thay bằng đúng tệp cần đăng",
        "phu-luc.XLSX: warning the file's name ends in “.xlsx”, but it holds a Word file (.docx) "
          + "[wrong-file-type] → correct the ending, or put the right file here"
      ),
    ])
  func names(path: String, type: String, vi: String, en: String) {
    #expect(lines((path, type, nil)) == [vi])
    #expect(lines((path, type, nil), in: .en) == [en])
  }

  @Test(
    "Nothing is said of a name that is right, or says little",
    arguments: [
      ("a.pdf", MediaType.pdf), ("a.doc", MediaType.oldWord), ("a.doc", MediaType.rtf),
      ("a.JPG", "image/jpeg"), ("a", "text/plain"), ("a.xyz", "application/octet-stream"),
    ])
  func rightNames(path: String, type: String) {
    #expect(lines((path, type, nil)) == [])
  }

  @Test(
    "Something wrong with a file, with what to do",
    arguments: [
      (
        AttachmentProblem.damaged,
        "warning tệp bị hỏng hoặc chưa tải đủ, không mở được [unreadable-file] → mở thử trên máy của "
          + "mình; nếu không được thì xin lại hoặc xuất lại tệp",
        "warning the file is damaged or incomplete and cannot be opened [unreadable-file] → try to "
          + "open it; if that fails, ask for it again or export it again"
      ),
      (
        .tooLarge,
        "warning tệp bung ra lớn quá mức nên không được đọc [unreadable-file] → mở tệp, xóa những "
          + "trang tính, hàng, cột thừa rồi lưu lại",
        "warning the file grows beyond all measure when it is unpacked, and was not read "
          + "[unreadable-file] → open it, remove the sheets, rows and columns that are not needed, and "
          + "save it"
      ),
      (
        .locked,
        "warning tệp có mật khẩu hoặc cấm sao chép chữ: người đọc khó dùng, tìm kiếm không ra "
          + "[locked-file] → đăng bản không đặt mật khẩu, không cấm sao chép",
        "warning the file has a password or forbids copying: hard to use, and not found by search "
          + "[locked-file] → publish a version without a password and without that restriction"
      ),
      (
        .legacyOffice,
        "note tệp Office đời cũ (.doc, .xls, .ppt, .rtf): vẫn được đăng, nhưng chữ bên trong không đọc được "
          + "để tìm kiếm [legacy-office-file] → nên đăng kèm một bản PDF",
        "note a file of an old Office (.doc, .xls, .ppt, .rtf): it is published, but its text cannot be "
          + "read for search [legacy-office-file] → publish a PDF of it as well"
      ),
      (
        .notUTF8(looksLike: "TCVN3 (ABC)"),
        "warning tệp văn bản không được mã hóa bằng UTF-8, có vẻ là TCVN3 (ABC): chữ Việt có thể hiện "
          + "sai [file-not-utf8] → chuyển sang Unicode rồi lưu lại bằng UTF-8, hoặc đăng bản PDF",
        "warning the text is not encoded in UTF-8; it looks like TCVN3 (ABC): letters may show "
          + "wrongly [file-not-utf8] → convert it to Unicode and save it as UTF-8, or publish a PDF"
      ),
      (
        .outOfTime(.pdftotext),
        "warning pdftotext đọc tệp này quá lâu nên bị dừng; tệp vẫn được đăng [failing-tool] → mở tệp "
          + "rồi xuất lại thành PDF; nếu vẫn vậy thì để nguyên, chỉ thiếu tìm kiếm trong tệp",
        "warning pdftotext took too long over this file and was stopped; it is published "
          + "[failing-tool] → open the file and export it again; if that does not help, leave it: only "
          + "searching in it is missing"
      ),
      (
        .crashed(.tesseract),
        "warning tesseract gặp sự cố khi đọc tệp này; tệp vẫn được đăng [failing-tool] → mở tệp rồi "
          + "xuất lại thành PDF; nếu vẫn vậy thì để nguyên, chỉ thiếu tìm kiếm trong tệp",
        "warning tesseract failed on this file; it is published [failing-tool] → open the file and "
          + "export it again; if that does not help, leave it: only searching in it is missing"
      ),
      (
        .photoTellsPlace,
        "warning ảnh trong tệp này còn ghi nơi chụp (GPS), ai tải về cũng xem được [place-in-file] → "
          + "xuất tệp ra PDF rồi đăng, hoặc xóa nơi chụp của ảnh rồi chèn lại",
        "warning a photo in this file still says where it was taken (GPS), to whoever downloads it "
          + "[place-in-file] → publish a PDF of it, or take the place out of the photo and insert it "
          + "again"
      ),
      (
        .runsScript,
        "warning tệp PDF này có mã JavaScript, có thể chạy khi người đọc mở [pdf-script] → in ra một "
          + "PDF mới (Print to PDF) rồi thay vào",
        "warning this PDF holds JavaScript, which may run when it is opened [pdf-script] → print it to "
          + "a new PDF and put that one here"
      ),
      (
        .cutShort,
        "note tệp quá dài: chỉ phần đầu được đọc để tìm kiếm [partly-read-file]",
        "note the file is very long: only its beginning was read for search [partly-read-file]"
      ),
    ])
  func problems(problem: AttachmentProblem, vi: String, en: String) {
    #expect(lines(("a.pdf", MediaType.pdf, problem)) == ["a.pdf: \(vi)"])
    #expect(lines(("a.pdf", MediaType.pdf, problem), in: .en) == ["a.pdf: \(en)"])
  }

  @Test("What many files lack is said once")
  func shortages() {
    #expect(
      lines(
        ("c.pdf", MediaType.pdf, .scanned), ("b.pdf", MediaType.pdf, .scanned),
        ("d.pdf", MediaType.pdf, .missing(.pdfinfo)), ("e.pdf", MediaType.pdf, .missing(.pdfinfo)),
        ("f.pdf", MediaType.pdf, .missing(.tesseract)),
        ("g.pdf", MediaType.pdf, .missingVietnamese),
        ("h.docx", MediaType.word, .officeLeftOut)) == [
          "-: note bản bangtin này không đọc được tệp Word, Excel, nên thiếu chữ của 1 tệp "
            + "[missing-tool] → biên dịch lại với --traits OfficeFiles",
          "-: note máy này chưa có pdfinfo, nên chưa đọc được chữ và số trang của 2 tệp [missing-tool]"
            + " → cài bằng lệnh: sudo apt-get install poppler-utils",
          "-: note máy này chưa có tesseract vie, nên chưa đọc được chữ và số trang của 1 tệp "
            + "[missing-tool] → cài bằng lệnh: sudo apt-get install tesseract-ocr-vie",
          "-: note máy này chưa có tesseract, nên chưa đọc được chữ và số trang của 1 tệp "
            + "[missing-tool] → cài bằng lệnh: sudo apt-get install tesseract-ocr tesseract-ocr-vie",
          "b.pdf: note tệp PDF này và 1 tệp khác chỉ có ảnh quét, không có chữ để tìm kiếm "
            + "[scanned-file] → đăng bản PDF xuất từ Word; hoặc để máy nhận dạng chữ: ghi ocr = true "
            + "dưới [archive] của site.toml",
        ])
    #expect(
      lines(("a.pdf", MediaType.pdf, .scanned), in: .en) == [
        "a.pdf: note this PDF holds scanned pictures only, no text to search [scanned-file] → publish "
          + "PDFs exported from Word; or have the words recognised: write ocr = true under [archive] "
          + "in site.toml"
      ])
    #expect(
      lines(("a.pdf", MediaType.pdf, .missing(.pdfinfo)), in: .en) == [
        "-: note this machine has no pdfinfo, so text and pages of 1 file were not read "
          + "[missing-tool] → install it by: sudo apt-get install poppler-utils"
      ])
  }
}
