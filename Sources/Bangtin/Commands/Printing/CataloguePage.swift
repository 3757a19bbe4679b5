import Diagnostics
import Files
import Terminal

/// Every rule with its explanation, as a page of Markdown: what stands in docs/.
struct CataloguePage {
  let text: String

  /// The page of `catalogue` in `language`.
  init(of catalogue: RuleCatalogue, in language: Language) {
    self.text =
      Self.opening[language]
      + catalogue.chapters.map { Self.text(of: $0, language) }.joined()
  }

  private static let opening = Message(
    vi: """
      # Lỗi, cảnh báo và cách sửa

      Mỗi lời báo của `bangtin check` và `bangtin build` kết thúc bằng một mã trong ngoặc vuông, như `[bad-date]`. Trang
      này giải thích từng mã; `bangtin explain bad-date` in một mục ngay trên màn hình. *Lỗi* thì trang không dựng; *cảnh báo* và
      *lưu ý* thì trang vẫn dựng (với `--strict`, cảnh báo cũng tính là lỗi). Chỗ nào chắc chắn sửa thế nào,
      `bangtin check --fix` sửa giúp.

      Trang này do `bangtin explain --catalogue` viết ra, không sửa bằng tay. *In English: [diagnostics.md](diagnostics.md).*

      """,
    en: """
      # Findings, and what to do about them

      Every message of `bangtin check` and `bangtin build` ends with an id in brackets, such as `[bad-date]`. This page
      explains each of them; `bangtin explain bad-date` prints one entry on the screen. An *error* stops the build; *warnings* and
      *notes* do not (with `--strict` warnings count as errors). Where there is no doubt how to mend something,
      `bangtin check --fix` does it.

      `bangtin explain --catalogue --lang en` writes this page; it is not edited by hand. *Tiếng Việt:
      [loi-va-canh-bao.md](loi-va-canh-bao.md).*

      """)

  private static func text(of chapter: RuleCatalogue.Chapter, _ language: Language) -> String {
    "\n## \(chapter.title[language])\n"
      + chapter.entries.map { text(of: $0, language) }.joined()
  }

  private static func text(of entry: RuleCatalogue.Entry, _ language: Language) -> String {
    let explanation = entry.explanation
    return "\n### `\(entry.id)`\n\n"
      + "**\(explanation.title[language].escapedForMarkdown)** (\(entry.severity.word[language])). "
      + "\(explanation.text[language].escapedForMarkdown)\n"
      + examples(explanation.wrong, Message(vi: "Sai", en: "Wrong"), language)
      + examples(explanation.right, Message(vi: "Đúng", en: "Right"), language)
  }

  private static func examples(
    _ parts: [ExamplePart], _ title: Message, _ language: Language
  ) -> String {
    parts.enumerated().map { index, part in
      let head = (index == 0 ? [title[language]] : []) + [part.place?[language]].compactMap(\.self)
      let text = part.text[language]
      let end = text.hasSuffix("\n") ? "" : "\n"
      return
        "\n\(head.joined(separator: ", ")):\n\n```\(part.syntax)\n\(text.shownInFence)\(end)```\n"
    }.joined()
  }
}

extension ExamplePart {
  /// How editors and web pages colour it.
  fileprivate var syntax: String {
    guard let file else { return "text" }
    return switch (extent, FilePath.fileExtension(of: file)) {
    case (.head, _): "yaml"
    case (_, "md"): "markdown"
    case (_, let ending) where ["toml", "csv", "json", "svg", "html"].contains(ending): ending
    case (_, "mustache"): "handlebars"
    default: "text"
    }
  }
}

extension String {
  /// The text with what Markdown would take for more than text behind a backslash, outside of `…`.
  fileprivate var escapedForMarkdown: String {
    var isCode = false
    return reduce(into: "") { text, character in
      if character == "`" { isCode.toggle() }
      if !isCode, "*_[]<\\".contains(character) { text += "\\" }
      text.append(character)
    }
  }

  /// The text with pictures for what a page cannot show, line by line.
  fileprivate var shownInFence: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.contains("\t") ? String($0) : String($0).shownSafely }
      .joined(separator: "\n")
  }
}
