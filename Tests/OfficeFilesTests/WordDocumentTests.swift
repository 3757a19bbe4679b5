import Testing

@testable import OfficeFiles

@Suite("Word documents")
struct WordDocumentTests {
  @Test(
    "Millimetres are twentieths of a point",
    arguments: [(210, 11_906), (297, 16_838), (20, 1_134), (30, 1_701)])
  func millimetres(length: Int, expected: Int) {
    #expect(WordPage.millimetres(length) == expected)
  }
}
