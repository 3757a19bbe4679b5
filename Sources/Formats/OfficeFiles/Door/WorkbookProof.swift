#if OfficeFiles
  /// What a workbook holds, read back: libxlsxwriter does not look whether its temporary files took all
  /// that it wrote.
  struct WorkbookProof: XMLHandler {
    private var cells = 0
    private var strings = 0
    /// As many strings as their part says to have.
    private var promised = 0

    /// Whether every part of `bytes` is whole, and all `cells` are there.
    static func holds(_ bytes: [UInt8], cells: Int) -> Bool {
      var limits = OfficeText.Limits()
      limits.part = .max
      limits.whole = .max
      limits.marks = .max
      limits.ratio = 100_000
      var proof = WorkbookProof()
      do throws(OfficeReadingError) {
        var package = try ZipPackage(bytes, limits: limits)
        try package.readAll(into: &proof)
      } catch {
        return false
      }
      return proof.cells == cells && proof.strings == proof.promised
    }

    mutating func start(_ name: String, _ attributes: XMLAttributes) {
      switch name {
      case "c": cells += 1
      case "si": strings += 1
      case "sst": promised = attributes["uniqueCount"].flatMap { Int($0) } ?? -1
      default: break
      }
    }

    mutating func end(_ name: String) {}
    mutating func text(_ bytes: [UInt8]) {}
  }
#endif
