import Analysis
import Building
import Content
import Diagnostics

extension Session {
  /// The site to count on; nothing where site.toml cannot be read, which is then said.
  func readSite() throws -> SiteReading? {
    try requireProject()
    switch try openSite(buildOptions).read() {
    case .success(let site):
      let errors = site.diagnostics.count { $0.severity == .error }
      if errors > 0 {
        try printAside(
          text(
            Message(
              vi: "Nội dung còn \(errors) lỗi, số liệu có thể thiếu; xem bằng: bangtin check\n",
              en: "The content has \(errors) error\(errors == 1 ? "" : "s"), so counts may be"
                + " short; see: bangtin check\n")))
      }
      return site
    case .failure(let unreadable):
      try printAside(printer(on: errors).report(on: unreadable.findings))
      return nil
    }
  }

  /// The period that `word` names today.
  func period(_ word: String, in ledger: PostLedger) throws -> Period {
    do {
      return try Period.parse(word, today: ledger.today, in: ledger.calendar)
    } catch {
      throw WrongUsage(error.message, hint: error.hint)
    }
  }
}
