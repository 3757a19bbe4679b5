extension OfficeText {
  /// Whether this bangtin reads and writes office files: the trait `OfficeFiles`.
  package static var isIncluded: Bool {
    #if OfficeFiles
      true
    #else
      false
    #endif
  }
}
