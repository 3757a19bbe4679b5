package import Building
import Diagnostics
import Terminal

/// Runs bangtin on `arguments` (without the program's own name) and returns its exit status: 0, or
/// 1 for findings, 2 for wrong usage, 3 when the machine failed.
package func run(
  arguments: [String], environment: @Sendable (_ name: String) -> String?, console: Console,
  openSite: @escaping @Sendable (BuildOptions) -> any SiteBuilding = { SiteBuild($0) }
) -> Int32 {
  let reading = CommandLineReader(commands: allCommands).read(arguments)
  let session = Session(
    reading.choices, environment: environment, console: console, openSite: openSite)
  do {
    return try session.answer(reading).rawValue
  } catch let failure as WrongUsage {
    return session.report(failure.complaint, status: .wrongUsage).rawValue
  } catch {
    return session.report(.failure(of: error), status: .machineFailed).rawValue
  }
}

/// Every command, in the order of the help.
let allCommands: [any Command] = [
  InitCommand(), BuildCommand(), ServeCommand(), CheckCommand(), StatusCommand(), QuotaCommand(),
  ReportCommand(),
  ArchiveCommand(), TagCommand(), NewPostCommand(), NewEventCommand(), NewPageCommand(),
  NewPlanCommand(),
  NewDirectiveCommand(), ImportDirectivesCommand(), ImportRegisterCommand(), ImportPlanCommand(),
  VerifyCommand(), ContextCommand(), RenderCommand(), SchemaCommand(),
  ExplainCommand(), DoctorCommand(), CompletionsCommand(), HelpCommand(),
]

extension Session {
  /// The session that a command line and its surroundings ask for.
  fileprivate init(
    _ choices: Choices, environment: @Sendable (String) -> String?, console: Console,
    openSite: @escaping @Sendable (BuildOptions) -> any SiteBuilding
  ) {
    let noColour = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    func terminal(_ output: Console.Output) -> Terminal {
      let isInteractive =
        output.isTerminal && !choices.isPlain && environment("TERM") != "dumb"
      return Terminal(
        descriptor: output.descriptor, isInteractive: isInteractive,
        usesColour: isInteractive && !noColour)
    }
    self.init(
      choices: choices, language: choices.language ?? Language(environment: environment),
      console: console, output: terminal(console.output), errors: terminal(console.errors),
      searchPath: environment("PATH") ?? "",
      editor: [environment("VISUAL"), environment("EDITOR")].compactMap { $0 }
        .first { !$0.isEmpty },
      locale: ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(environment).first { !$0.isEmpty },
      openSite: openSite)
  }

  /// Does what was asked.
  fileprivate func answer(_ reading: CommandLineReader.Reading) throws -> ExitStatus {
    if choices.wantsVersion {
      try print("bangtin \(toolVersion)\n")
    } else if !reading.complaints.isEmpty {
      return try explain(reading.complaints, about: reading.command?.name ?? reading.group)
    } else if choices.wantsHelp {
      let page =
        reading.command.map { HelpPage(of: $0, in: language).text }
        ?? reading.group.map { HelpPage.group($0, language) }
      try print(page ?? HelpPage.all(language))
    } else if let command = reading.command {
      return try command.run(in: self)
    } else {
      try print(HelpPage.short(language))
    }
    return .success
  }

  /// Says what is wrong with the command line, and where its help stands.
  private func explain(
    _ complaints: [CommandLineReader.Complaint], about command: String?
  ) throws -> ExitStatus {
    for complaint in complaints { try printAside(sentence(complaint)) }
    let page = command.map { "bangtin help \($0)" } ?? "bangtin help"
    try printAside(
      text(Message(vi: "Xem hướng dẫn: \(page)\n", en: "For help: \(page)\n")))
    return .wrongUsage
  }

  /// Prints `complaint` and returns `status`; where even that is refused, nobody is left to tell.
  fileprivate func report(
    _ complaint: CommandLineReader.Complaint, status: ExitStatus
  ) -> ExitStatus {
    do {
      try printAside(sentence(complaint))
      return status
    } catch {
      return .machineFailed
    }
  }

  /// `complaint` as people read it.
  func sentence(_ complaint: CommandLineReader.Complaint) -> String {
    let word = errors.styled("\(text(Severity.error.word)):", Severity.error.style)
    let hint = complaint.hint.map {
      "  " + errors.styled("→ \(text($0).shownSafely)", .blue) + "\n"
    }
    return "\(word) \(text(complaint.message).shownSafely)\n\(hint ?? "")"
  }
}

extension Language {
  /// The language of the messages where nobody chose one: English where the locale is English.
  init(environment: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
      .first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("en") == true ? .en : .vi
  }
}
