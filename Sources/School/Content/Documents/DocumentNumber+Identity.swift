extension DocumentNumber {
  /// The same number with another spelling of who issued it.
  package func issued(by organ: String) -> DocumentNumber {
    DocumentNumber(family: family, number: number, year: year, type: type, organ: organ)
  }
}
