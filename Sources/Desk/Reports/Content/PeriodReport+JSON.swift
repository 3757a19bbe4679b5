import Exports

extension PeriodReport {
  /// The contract of `bangtin report PERIOD --format json`.
  package var json: [UInt8] {
    CoverageDocument(of: ledger, over: scope.named, covers: scope.covers, for: .office).json
  }
}
