import Diagnostics

/// Reads a command line: which command, what it chose, and what was wrong with it.
struct CommandLineReader {
  let commands: [any Command]

  /// A command line as it was understood.
  struct Reading {
    /// Absent where none was named or nobody knows it.
    var command: (any Command)?
    /// The first word of several commands, where the second is missing or nobody knows it.
    var group: String?
    var choices = Choices()
    var complaints: [Complaint] = []
  }

  /// One thing wrong with a command line, and what to do about it.
  struct Complaint: Equatable {
    let message: Message
    let hint: Message?
  }

  /// Understands `words` (without the program's own name) as far as possible.
  func read(_ words: [String]) -> Reading {
    var reading = Reading()
    var operands: [String] = []
    var used: [Option] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      } else if word.hasPrefix("-"), word != "-" {
        if let option = take(word, &rest, into: &reading) { used.append(option) }
      } else {
        operands.append(word)
      }
    }
    find(operands, for: &reading)
    if let command = reading.command {
      reading.complaints += misplaced(used, in: command)
      if !reading.choices.wantsHelp {
        reading.complaints += wrongOperands(reading.choices.operands, of: command)
      }
    }
    return reading
  }

  /// Finds the command that `words` begin with; what follows its name are its operands.
  private func find(_ words: [String], for reading: inout Reading) {
    guard let first = words.first else { return }
    reading.command = commands.first { words.starts(with: $0.words) }
    if let command = reading.command {
      reading.choices.operands = Array(words.dropFirst(command.words.count))
    } else if commands.contains(where: { $0.group == first }) {
      reading.group = first
      if words.count > 1 || !reading.choices.wantsHelp {
        reading.complaints.append(incomplete(first, followedBy: words.dropFirst().first))
      }
    } else {
      reading.complaints.append(unknownCommand(first))
    }
  }

  private var allOptions: [Option] {
    var names: Set<String> = []
    return (Option.global + commands.flatMap(\.options)).filter { names.insert($0.name).inserted }
  }

  /// Takes the option `word` and, where it stands apart, its value from `rest`.
  private func take(
    _ word: String, _ rest: inout ArraySlice<String>, into reading: inout Reading
  ) -> Option? {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = allOptions.first(where: { $0.isCalled(parts[0]) }) else {
      reading.complaints.append(unknownOption(parts[0]))
      return nil
    }
    let attached = parts.count == 2 ? String(parts[1]) : nil
    switch option.kind {
    case .flag(let note):
      if attached == nil {
        note(&reading.choices)
      } else {
        reading.complaints.append(superfluousValue(of: parts[0]))
      }
    case .value(let placeholder, let note):
      guard let value = attached ?? takeValue(from: &rest), !value.isEmpty else {
        reading.complaints.append(missingValue(placeholder, of: parts[0]))
        break
      }
      if !note(value, &reading.choices) {
        reading.complaints.append(wrongValue(value, of: option, called: parts[0]))
      }
    }
    return option
  }

  /// The next word as a value. One with a dash is the next option; `--opt=-x` is the way to mean it.
  private func takeValue(from rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  private func misplaced(_ used: [Option], in command: any Command) -> [Complaint] {
    let allowed = Set((Option.global + command.options).map(\.name))
    return used.filter { !allowed.contains($0.name) }.map { option in
      let owners = commands.filter { $0.options.contains { $0.name == option.name } }
        .map(\.name).joined(separator: ", ")
      return Complaint(
        message: Message(
          vi: "lệnh “\(command.name)” không có tùy chọn --\(option.name)",
          en: "the command “\(command.name)” has no option --\(option.name)"),
        hint: Message(
          vi: "--\(option.name) dùng với: \(owners)", en: "--\(option.name) goes with: \(owners)"))
    }
  }

  private func wrongOperands(_ operands: [String], of command: any Command) -> [Complaint] {
    if operands.count > command.operands.count, command.operands.last?.repeats != true {
      let word = operands[command.operands.count]
      return [
        Complaint(
          message: Message(
            vi: "thừa “\(word)” sau lệnh “\(command.name)”",
            en: "“\(word)” is one word too many for “\(command.name)”"),
          hint: command.operands.count == 1 ? Self.quoting(operands, for: command) : nil)
      ]
    }
    return command.operands.dropFirst(operands.count).filter(\.isRequired).map { operand in
      Complaint(
        message: Message(
          vi: "lệnh “\(command.name)” còn thiếu \(operand.name): \(operand.help.vi)",
          en: "the command “\(command.name)” lacks \(operand.name): \(operand.help.en)"), hint: nil)
    }
  }

  /// Several words where one is wanted are most often a title without its quotes.
  private static func quoting(_ operands: [String], for command: any Command) -> Message {
    let line = "bangtin \(command.name) '\(operands.joined(separator: " "))'"
    return Message(
      vi: "nhiều chữ thì đặt trong dấu nháy: \(line)", en: "put several words in quotes: \(line)")
  }
}
