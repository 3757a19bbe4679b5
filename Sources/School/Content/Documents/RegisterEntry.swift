/// One line of the office's own register (sổ đăng ký văn bản đi, đến).
package struct RegisterEntry: Sendable, Hashable {
  /// As the office wrote it; empty while no number was given.
  package let writtenNumber: String
  /// The number, where what is written has the shape of one.
  package let number: DocumentNumber?
  package let issued: PartialDate?
  package let issuer: String?
  package let subject: String?
  /// For internal circulation: no public percentage counts it.
  package let isInternal: Bool

  package init(
    writtenNumber: String, number: DocumentNumber?, issued: PartialDate?, issuer: String?,
    subject: String?, isInternal: Bool
  ) {
    self.writtenNumber = writtenNumber
    self.number = number
    self.issued = issued
    self.issuer = issuer
    self.subject = subject
    self.isInternal = isInternal
  }
}
