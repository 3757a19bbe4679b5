/// One line of the office's own register (sổ đăng ký văn bản đi, đến).
package struct RegisterEntry: Sendable, Hashable {
  /// As the office wrote it; empty while no number was given.
  package let writtenNumber: String
  /// The number, where what is written has the shape of one.
  package let number: DocumentNumber?
  package let issued: PartialDate?
  package let issuer: String?
  package let subject: String?
  /// As the office sorted it; absent where it did not.
  package let direction: Direction?
  /// For internal circulation: no public percentage counts it.
  package let isInternal: Bool
  /// Where it stands in the register: its line, from 1.
  package let line: Int
  /// Its number in the file's bytes; the whole line where it has none.
  package let range: Range<Int>

  package init(
    writtenNumber: String, number: DocumentNumber?, issued: PartialDate?, issuer: String?,
    subject: String?, direction: Direction?, isInternal: Bool, line: Int, range: Range<Int>
  ) {
    self.writtenNumber = writtenNumber
    self.number = number
    self.issued = issued
    self.issuer = issuer
    self.subject = subject
    self.direction = direction
    self.isInternal = isInternal
    self.line = line
    self.range = range
  }
}
