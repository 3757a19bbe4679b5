import Building
import Diagnostics
import Files
import Preview
import Terminal

/// What `serve` prints: where it listens, each change in a line, findings as they come and go.
struct ServeLog {
  private let session: Session
  private var findings: [Diagnostic] = []
  private var seconds = 0.0

  init(_ session: Session) {
    self.session = session
  }

  /// How many files of a change are named.
  private static let mostNames = 3

  /// Does the first reading, which may take a moment.
  mutating func reading(_ work: () throws -> LiveSite) throws -> LiveSite {
    let line = ProgressLine(on: session.errors)
    try line.show(session.text(Message(vi: "Đọc nội dung", en: "Reading")), 0)
    let start = session.console.seconds()
    let site = try work()
    seconds = session.console.seconds() - start
    try line.clear()
    return site
  }

  /// Says what there is at the beginning.
  mutating func found(_ standing: LiveUpdate) throws {
    let counts = Message(
      vi: FateCounts(standing.fates, in: .vi).text, en: FateCounts(standing.fates, in: .en).text)
    let took = duration(seconds)
    try say(
      Message(
        vi: "Đã đọc nội dung trong \(took): \(counts.vi.isEmpty ? "chưa có tệp nào" : counts.vi).",
        en: "Read the content in \(took): \(counts.en.isEmpty ? "no files yet" : counts.en)."))
    findings = standing.diagnostics
    if !findings.isEmpty {
      try session.print("\n" + printer.report(on: standing.diagnostics) + "\n")
    }
  }

  /// Says where `server` listens, which was wished to be at `wish`.
  func opened(_ server: PreviewServer, wish: UInt16, basePath: String) throws {
    if wish != 0, server.port != wish {
      try say(
        Message(
          vi: "Cổng \(wish) đang có chương trình khác dùng, nên dùng cổng \(server.port).",
          en: "Port \(wish) is taken by another program: this is port \(server.port)."))
    }
    let address = session.output.styled(
      "http://localhost:\(server.port)\(basePath)", .bold)
    try say(
      Message(
        vi: "Xem trước: \(address) (chỉ mở được trên máy này; Ctrl-C để dừng)",
        en: "Preview: \(address) (on this machine only; Ctrl-C ends it)"))
  }

  /// Looks again with `work` and says what came of it; whether the site is another now. What the
  /// machine refuses is said, and the next change tries again.
  mutating func update(_ work: () throws -> LiveUpdate) throws -> Bool {
    let start = session.console.seconds()
    let update: LiveUpdate
    do {
      update = try work()
    } catch {
      try session.printAside(session.sentence(.failure(of: error)))
      return false
    }
    guard update.isNew else { return false }
    let took = duration(session.console.seconds() - start)
    let names = names(of: update)
    try say(
      Message(
        vi: "Đã cập nhật sau \(took): \(names.vi)", en: "Brought up to date in \(took): \(names.en)"
      ))
    try tell(of: update.diagnostics)
    return true
  }

  func closed() throws {
    try say(Message(vi: "Đã dừng xem trước.", en: "The preview has ended."))
  }

  // MARK: Parts

  private var printer: DiagnosticPrinter { session.printer(on: session.output) }

  private func say(_ message: Message) throws {
    try session.print(session.text(message) + "\n")
  }

  /// What is new among `now`, how much of before is gone, and what is left.
  private mutating func tell(of now: [Diagnostic]) throws {
    let known = Set(findings.map(Told.init))
    let new = now.filter { !known.contains(Told($0)) }
    let still = Set(now.map(Told.init))
    let gone = findings.filter { !still.contains(Told($0)) }
    findings = now
    if new.isEmpty, gone.isEmpty { return }
    if !gone.isEmpty {
      let solved = printer.summary(of: gone)
      try say(Message(vi: "  Hết: \(solved)", en: "  Gone: \(solved)"))
    }
    if new.isEmpty {
      let left = printer.summary(of: now)
      try say(Message(vi: "  Hiện còn: \(left)", en: "  Left: \(left)"))
    } else {
      try session.print("\n" + printer.report(on: new, among: now))
    }
  }

  /// By what a finding is known again when its file has changed: not by its place, which moves with
  /// every line above it.
  private struct Told: Hashable {
    let id: String
    let file: String?
    let message: Message

    init(_ finding: Diagnostic) {
      id = finding.id
      file = finding.place?.file
      message = finding.message
    }
  }

  private func names(of update: LiveUpdate) -> Message {
    let files = update.read.map(\.shownSafely)
    let gone = update.gone.map(\.shownSafely)
    if files.isEmpty, gone.isEmpty {
      return Message(vi: "đến giờ đăng hoặc sang ngày mới", en: "its time has come")
    }
    let named = (files + gone.map { "−\($0)" }).prefix(Self.mostNames).joined(separator: ", ")
    let rest = files.count + gone.count - Self.mostNames
    guard rest > 0 else { return Message(vi: named, en: named) }
    return Message(
      vi: "\(named) và \(rest.grouped(in: .vi)) tệp khác",
      en: "\(named) and \(rest.grouped(in: .en)) more")
  }

  /// `34 ms`, `2 400 ms`: the same in both languages.
  private func duration(_ seconds: Double) -> String {
    "\(Int((max(0, seconds) * 1000).rounded())) ms"
  }
}
