import Diagnostics
import Files
import Terminal

/// `bangtin completions`: what makes a shell complete bangtin's words.
struct CompletionsCommand: Command {
  let name = "completions"
  let summary = Message(
    vi: "để phím Tab gõ nốt lệnh, mã nội dung, tên tệp",
    en: "let the Tab key finish commands, ids and names of files")
  let operands = [
    Operand(
      name: "bash|zsh|fish",
      help: Message(vi: "trình vỏ (shell) đang dùng", en: "the shell in use"), isRequired: false,
      completion: .words(ShellScript.allCases.map(\.rawValue)))
  ]
  let options: [Option] = [.typed]
  let examples = [
    Example(
      line: "bangtin completions bash > ~/.local/share/bash-completion/completions/bangtin",
      meaning: Message(
        vi:
          "dùng từ lần mở cửa sổ lệnh sau; trước đó: mkdir -p ~/.local/share/bash-completion/completions",
        en:
          "works from the next shell on; first: mkdir -p ~/.local/share/bash-completion/completions"
      )
    ),
    Example(
      line: "bangtin completions zsh > ~/.zfunc/_bangtin",
      meaning: Message(
        vi: "cho zsh, nếu .zshrc có: fpath+=~/.zfunc; autoload -Uz compinit; compinit",
        en: "for zsh, where .zshrc has: fpath+=~/.zfunc; autoload -Uz compinit; compinit")),
    Example(
      line: "bangtin completions fish > ~/.config/fish/completions/bangtin.fish",
      meaning: Message(vi: "cho fish", en: "for fish")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    if session.choices.completesTyped { return try offer(in: session) }
    let shells = ShellScript.allCases.map(\.rawValue)
    guard let name = session.choices.operands.first else {
      throw WrongUsage(
        Message(
          vi: "chưa ghi trình vỏ: bash, zsh hay fish", en: "which shell? bash, zsh or fish"),
        hint: Message(
          vi: "trên Linux thường là: bangtin completions bash",
          en: "on Linux mostly: bangtin completions bash"))
    }
    guard let shell = ShellScript(rawValue: name) else {
      throw WrongUsage(
        Message(vi: "chưa có cho “\(name)”", en: "there is none for “\(name)”"),
        hint: nearestName(to: name, among: shells).map {
          Message(vi: "có phải ý bạn là “\($0)”?", en: "did you mean “\($0)”?")
        } ?? Message(vi: "chọn bash, zsh hoặc fish", en: "choose bash, zsh or fish"))
    }
    try session.print(shell.text)
    return .success
  }

  /// Answers a shell. It shows nothing but offers, so what goes wrong is not said.
  private func offer(in session: Session) throws -> ExitStatus {
    do {
      let input = try session.console.readInput(limit: 1 << 20)
      let text = String(decoding: input, as: UTF8.self)
      let words = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      // The last line ends with a line feed too.
      try session.print(offers(after: Array(words.dropLast()), in: session))
      return .success
    } catch {
      return .machineFailed
    }
  }

  private func offers(after words: [String], in session: Session) throws -> String {
    let completion = CommandLineCompletion(commands: allCommands, language: session.language)
    let (offer, typed, root) = completion.offer(after: words)
    switch offer {
    case .files: return ":files\n"
    case .folders: return ":folders\n"
    case .words(let candidates): return lines(candidates, startingWith: typed)
    case .values(let values):
      let project = ProjectValues(root: root ?? session.choices.root, language: session.language)
      return lines(try project.candidates(for: values), startingWith: typed)
    }
  }

  /// The offers, a line each. A name that holds control characters, a line feed among them, is none:
  /// shells would show it to the terminal, or take it for two.
  private func lines(
    _ candidates: [CommandLineCompletion.Candidate], startingWith typed: String
  ) -> String {
    // A line feed in a file's name would make two words of it, a colon a request.
    candidates.filter {
      $0.word.hasPrefix(typed) && $0.word.shownSafely == $0.word && !$0.word.hasPrefix(":")
    }
    .map { "\($0.word)\t\($0.meaning.shownSafely)\n" }.joined()
  }
}
