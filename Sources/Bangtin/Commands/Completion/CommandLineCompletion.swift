import Diagnostics

/// What may stand where somebody types: found in the same definitions as the help.
struct CommandLineCompletion {
  let commands: [any Command]
  let language: Language

  /// One word to offer, with what a shell may show beside it.
  struct Candidate: Equatable {
    let word: String
    var meaning = ""
  }

  /// What to offer.
  enum Offer: Equatable {
    case words([Candidate])
    /// The shell's own completion of names, for what is typed.
    case files, folders
    /// Values that only the project knows.
    case values(ValueCompletion)
  }

  /// A command line as far as it is typed.
  private struct Typed {
    var options: [Option] = []
    var operands: [String] = []
    /// The option whose value comes next.
    var waiting: Option?
    var root: String?
    var endsOptions = false
  }

  /// What `words` leave open; the last of them is being typed and may be empty. `root` is the
  /// project's folder that they name.
  func offer(after words: [String]) -> (offer: Offer, typed: String, root: String?) {
    let words = Self.joined(words)
    let last = words.last ?? ""
    let typed = words.dropLast().reduce(into: Typed()) { take($1, into: &$0) }
    if let option = typed.waiting { return (offer(for: option.completion), last, typed.root) }
    guard last.hasPrefix("-"), !typed.endsOptions else {
      return (operand(after: typed), last, typed.root)
    }
    let parts = last.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let option = option(called: parts[0]) {
      return (offer(for: option.completion), String(parts[1]), typed.root)
    }
    return (.words(optionNames(for: command(in: typed.operands))), last, typed.root)
  }

  /// `--lang`, `=`, `vi` as bash hands them over are one word.
  private static func joined(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      if let before = joined.last, before.hasPrefix("--"),
        word == "=" || before.hasSuffix("=") && !before.dropLast().contains("=")
      {
        joined[joined.count - 1] = before + word
      } else {
        joined.append(word)
      }
    }
  }

  private func take(_ word: String, into typed: inout Typed) {
    if let option = typed.waiting {
      note(word, of: option, in: &typed)
      typed.waiting = nil
    } else if word == "--" {
      typed.endsOptions = true
    } else if word.hasPrefix("-"), word != "-", !typed.endsOptions {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let option = option(called: parts[0]) else { return }
      guard case .value = option.kind else { return }
      if parts.count == 2 {
        note(String(parts[1]), of: option, in: &typed)
      } else {
        typed.waiting = option
      }
    } else {
      typed.operands.append(word)
    }
  }

  private func note(_ value: String, of option: Option, in typed: inout Typed) {
    if option.name == Option.root.name { typed.root = value }
  }

  private func option(called word: Substring) -> Option? {
    (Option.global + commands.flatMap(\.options)).first { $0.isCalled(word) }
  }

  private func command(in operands: [String]) -> (any Command)? {
    commands.first { operands.starts(with: $0.words) }
  }

  private func optionNames(for command: (any Command)?) -> [Candidate] {
    ((command?.options ?? []) + Option.global).map {
      Candidate(word: "--\($0.name)", meaning: $0.help[language])
    }
  }

  private func operand(after typed: Typed) -> Offer {
    guard let command = command(in: typed.operands) else {
      return .words(commandWords(after: typed.operands))
    }
    let position = typed.operands.count - command.words.count
    guard command.operands.indices.contains(position) else { return .words([]) }
    let completion = command.operands[position].completion
    if completion == .commands {
      return .words(commandWords(after: Array(typed.operands.dropFirst(command.words.count))))
    }
    return offer(for: completion)
  }

  private func offer(for completion: ValueCompletion) -> Offer {
    switch completion {
    case .nothing: .words([])
    case .files: .files
    case .folders: .folders
    case .words(let words): .words(words.map { Candidate(word: $0) })
    case .commands: .words(commandWords(after: []))
    default: .values(completion)
    }
  }

  /// The words that commands have behind `operands`, each once.
  private func commandWords(after operands: [String]) -> [Candidate] {
    var seen: Set<String> = []
    return commands.filter { $0.words.starts(with: operands) && $0.words.count > operands.count }
      .compactMap { command in
        let word = command.words[operands.count]
        guard seen.insert(word).inserted else { return nil }
        let isWhole = command.words.count == operands.count + 1
        return Candidate(word: word, meaning: isWhole ? command.summary[language] : "")
      }
  }
}
