import Building
import Diagnostics
import Terminal

/// `bangtin doctor`: whether this machine and this folder have what bangtin needs, and what they
/// might have besides.
struct DoctorCommand: Command {
  let name = "doctor"
  let summary = Message(
    vi: "máy này và thư mục này có đủ những gì bangtin cần không",
    en: "whether this machine and folder have what bangtin needs")
  let options: [Option] = [.output]
  let examples = [
    Example(
      line: "bangtin doctor",
      meaning: Message(
        vi: "còn thiếu công cụ nào, cài bằng lệnh gì; mã thoát 1 khi có điều cản trở",
        en:
          "which tools are missing and how to install them; exit with 1 where something is in the way"
      ))
  ]

  func run(in session: Session) throws -> ExitStatus {
    let chapters = [
      MachineCheckup(session).chapter, try ProjectCheckup(session).chapter,
      try ToolCheckup(session).chapter,
    ]
    let text = chapters.map { chapter in
      let lines = chapter.results.map { line(for: $0, in: session) }
      return "\n" + session.output.styled(session.text(chapter.title), .bold) + "\n"
        + lines.joined()
    }
    try session.print("bangtin \(toolVersion)\n" + text.joined())
    let isHindered = chapters.contains { $0.results.contains { $0.state == .inTheWay } }
    return isHindered ? .findings : .success
  }

  private func line(for result: Checkup.Result, in session: Session) -> String {
    let (mark, style): (String, TextStyle) =
      switch result.state {
      case .fine: ("✓", .green)
      case .lacking: ("–", .yellow)
      case .inTheWay: ("✗", .red)
      }
    let next = result.next.map { "      → \(session.text($0).shownSafely)\n" } ?? ""
    return
      "  \(session.output.styled(mark, style)) \(session.text(result.message).shownSafely)\n\(next)"
  }
}

/// One chapter of what the doctor says.
struct Checkup {
  /// How things stand.
  enum State: Sendable {
    case fine
    /// Work goes on without it.
    case lacking
    case inTheWay
  }

  /// One thing looked at.
  struct Result {
    let state: State
    let message: Message
    /// What to do about it.
    var next: Message?
  }

  let title: Message
  let results: [Result]
}
