import Diagnostics

/// `bangtin help`: the same pages as `--help`.
struct HelpCommand: Command {
  let name = "help"
  let summary = Message(vi: "trợ giúp về một lệnh", en: "help with a command")
  let operands = [
    Operand(
      name: "COMMAND", help: Message(vi: "tên lệnh", en: "the command's name"), isRequired: false,
      completion: .commands),
    Operand(
      name: "WORD2",
      help: Message(vi: "từ thứ hai của tên lệnh, nếu có", en: "its second word, where it has one"),
      isRequired: false, completion: .commands),
  ]
  let options: [Option] = []
  let examples = [
    Example(
      line: "bangtin help build",
      meaning: Message(vi: "như bangtin build --help", en: "the same as bangtin build --help"))
  ]

  func run(in session: Session) throws -> ExitStatus {
    let words = session.choices.operands
    guard !words.isEmpty else {
      try session.print(HelpPage.all(session.language))
      return .success
    }
    let reader = CommandLineReader(commands: allCommands)
    let reading = reader.read(words + ["--help"])
    if let command = reading.command, command.words.count == words.count {
      try session.print(HelpPage(of: command, in: session.language).text)
    } else if let group = reading.group, words.count == 1 {
      try session.print(HelpPage.group(group, session.language))
    } else {
      let complaint =
        reading.complaints.first ?? reader.unknownCommand(words.joined(separator: " "))
      throw WrongUsage(complaint.message, hint: complaint.hint)
    }
    return .success
  }
}
