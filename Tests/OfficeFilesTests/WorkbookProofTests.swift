import SampleFiles
import Testing

@testable import OfficeFiles

#if OfficeFiles
  @Suite("What is looked at again of a workbook")
  struct WorkbookProofTests {
    private func book(
      sheet: String = "<worksheet><c/><c/></worksheet>",
      strings: String = "<sst uniqueCount=\"2\"><si/><si/></sst>"
    ) -> [UInt8] {
      SampleZip([
        ("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?>" + sheet),
        ("xl/sharedStrings.xml", "<?xml version=\"1.0\"?>" + strings),
      ]).bytes
    }

    @Test("A whole one has all cells and all strings")
    func whole() {
      #expect(WorkbookProof.holds(book(), cells: 2))
      #expect(!WorkbookProof.holds(book(), cells: 3))
    }

    @Test(
      "A part that breaks off, or lacks a piece in its middle, is seen",
      arguments: ["", "<worksheet><c/>", "<worksheet><c/></worksheet>"])
    func cut(sheet: String) {
      #expect(!WorkbookProof.holds(book(sheet: sheet), cells: 2))
    }

    @Test("So is a part that lost its beginning")
    func begun() {
      let zip = SampleZip([("xl/worksheets/sheet1.xml", "<worksheet><c/></worksheet>")])
      #expect(!WorkbookProof.holds(zip.bytes, cells: 1))
    }

    @Test("So are strings that are missing")
    func strings() {
      #expect(!WorkbookProof.holds(book(strings: "<sst uniqueCount=\"2\"><si/></sst>"), cells: 2))
      #expect(!WorkbookProof.holds([], cells: 0))
    }
  }
#endif
