import Diagnostics
import Terminal

/// What `bangtin explain` prints.
struct ExplanationPage {
  let language: Language
  /// What the text is printed on.
  let terminal: Terminal
  /// How long a line of prose may be.
  let columns: Int

  /// Everything about one rule.
  func text(of entry: RuleCatalogue.Entry) -> String {
    let explanation = entry.explanation
    let severity = terminal.styled(entry.severity.word[language], entry.severity.style)
    return terminal.styled(explanation.title[language], .bold) + "\n"
      + "[\(entry.id)] \(severity)\n\n"
      + DisplayWidth.wrapped(explanation.text[language], to: columns)
      .map { $0 + "\n" }.joined()
      + examples(explanation.wrong, Message(vi: "Sai", en: "Wrong"), .red)
      + examples(explanation.right, Message(vi: "Đúng", en: "Right"), .green)
  }

  /// The ids of all rules, each with its title.
  func list(of catalogue: RuleCatalogue) -> String {
    let width = catalogue.entries.map { DisplayWidth.of($0.id) }.max() ?? 0
    let chapters = catalogue.chapters.map { chapter in
      terminal.styled(chapter.title[language], .bold) + "\n"
        + chapter.entries.map { entry in
          "  \(DisplayWidth.padded(entry.id, to: width + 2))\(entry.explanation.title[language])\n"
        }.joined()
    }
    let next = Message(
      vi: "Xem một mã: bangtin explain bad-date", en: "To see one: bangtin explain bad-date")
    return chapters.joined(separator: "\n") + "\n" + next[language] + "\n"
  }

  private func examples(_ parts: [ExamplePart], _ title: Message, _ style: TextStyle) -> String {
    parts.enumerated().map { index, part in
      let word = index == 0 ? terminal.styled(title[language], style) : ""
      let place = part.place?[language] ?? ""
      let head = [word, place].filter { !$0.isEmpty }.joined(separator: ", ")
      let lines = part.text[language].split(separator: "\n", omittingEmptySubsequences: false)
      let shown = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
      return "\n\(head):\n"
        + shown.map { "    \(DisplayWidth.shortened(String($0), to: columns).shownSafely)\n" }
        .joined()
    }.joined()
  }
}

extension ExamplePart {
  /// Where its text stands; nothing where it is told in words.
  var place: Message? {
    guard let file else { return nil }
    return switch extent {
    case .whole: Message(vi: "tệp \(file)", en: "the file \(file)")
    case .head: Message(vi: "phần khai báo của \(file)", en: "the front matter of \(file)")
    case .body: Message(vi: "bài viết của \(file)", en: "the text of \(file)")
    case .lines: Message(vi: "trong \(file)", en: "in \(file)")
    }
  }
}
