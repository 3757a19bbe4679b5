import VietnameseText

extension DocumentNumber {
  /// What two spellings of one number share.
  package var searchKey: String {
    let digits = number.drop { $0 == "0" }
    return "\(digits)|\(normalForm.folded().dropFirst(number.count))"
  }

  /// The same number with another spelling of who issued it.
  package func issued(by organ: String) -> DocumentNumber {
    DocumentNumber(family: family, number: number, year: year, type: type, organ: organ)
  }
}
