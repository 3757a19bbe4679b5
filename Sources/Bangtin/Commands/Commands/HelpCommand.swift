import Diagnostics

/// `bangtin help`: the same pages as `--help`.
struct HelpCommand: Command {
  let name = "help"
  let summary = Message(vi: "trợ giúp về một lệnh", en: "help with a command")
  let operands = [
    Operand(
      name: "COMMAND", help: Message(vi: "tên lệnh", en: "the command's name"), isRequired: false)
  ]
  let options: [Option] = []
  let examples = [
    Example(
      line: "bangtin help build",
      meaning: Message(vi: "như bangtin build --help", en: "the same as bangtin build --help"))
  ]

  func run(in session: Session) throws -> ExitStatus {
    guard let name = session.choices.operands.first else {
      try session.print(HelpPage.all(session.language))
      return .success
    }
    guard let command = allCommands.first(where: { $0.name == name }) else {
      let complaint = CommandLineReader(commands: allCommands).unknownCommand(name)
      throw WrongUsage(complaint.message, hint: complaint.hint)
    }
    try session.print(HelpPage(of: command, in: session.language).text)
    return .success
  }
}
