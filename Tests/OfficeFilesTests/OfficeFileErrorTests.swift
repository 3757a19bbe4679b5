import Diagnostics
import Testing

@testable import OfficeFiles

@Suite("What is said where office files cannot be written")
struct OfficeFileErrorTests {
  @Test("Without the trait: which format works, and how to get the others")
  func notIncluded() {
    let error = OfficeFileError.notIncluded
    #expect(error.message.vi == "bản bangtin này không kèm phần ghi tệp Word và Excel")
    #expect(error.message.en == "this bangtin was built without writing Word and Excel files")
    #expect(
      error.hint?.vi
        == "chọn định dạng khác (html mở được bằng Word và trình duyệt), hoặc biên dịch lại với"
        + " --traits OfficeFiles")
    #expect(
      error.hint?.en
        == "choose another format (html opens in Word and browsers), or build again with"
        + " --traits OfficeFiles")
  }

  @Test("A library's own words are passed on")
  func refused() {
    let error = OfficeFileError.refused("zip_close")
    #expect(error.message.vi == "không ghi được tệp văn phòng: zip_close")
    #expect(error.message.en == "the office file cannot be written: zip_close")
    #expect(error.hint == nil)
  }

  @Test("Half a workbook is not handed out")
  func halfWritten() throws {
    let error = OfficeFileError.halfWritten
    #expect(
      error.message.vi == "không ghi trọn được tệp Excel: thư mục tạm /tmp đầy hoặc hỏng")
    #expect(error.message.en == "the workbook could not be written whole: /tmp is full or fails")
    #expect(error.hint?.vi == "dọn bớt /tmp rồi chạy lại; tệp cũ còn nguyên")
    #expect(error.hint?.en == "make room in /tmp and try again; the file of before is whole")
  }

  @Test("Two sheets of one name are refused")
  func sameName() {
    let sheet = Sheet(name: "Tin", columnWidths: [10], rows: [[SheetCell(.text("a"))]])
    let book = Workbook(title: "a", author: "b", created: 0, sheets: [sheet, sheet])
    #expect(throws: OfficeFileError.self) { try book.bytes() }
  }
}
