/// A document number found in running text (viện dẫn).
package struct Citation: Sendable, Hashable {
  package let number: DocumentNumber
  /// The day (or month, or year) that the text gives beside it: "ngày 05/9/2020", "ngày 5 tháng 9
  /// năm 2020".
  package let date: PartialDate?
  /// What the word before the number calls it ("Công văn số 750/KH-…"), where that contradicts the
  /// notation.
  package let calledType: DocumentType?
  /// The date beside it as written, where no calendar has it (31/02/2020).
  package let impossibleDate: String?
  /// The number in the scanned text: ascending and apart among the citations of one text.
  package let range: Range<Int>
}
