import Building
import Diagnostics
import Terminal

/// The help of one command, or of all.
struct HelpPage {
  let text: String

  /// Everything about `command`.
  init(of command: any Command, in language: Language) {
    let operands = command.operands.map { " \($0.usage)" }
    let options = Message(vi: "[tùy chọn]", en: "[options]")[language]
    let usage = "bangtin \(command.name)\(operands.joined()) \(options)"
    var text = "bangtin \(command.name): \(command.summary[language])\n"
    text += Self.section(Message(vi: "Cách dùng", en: "Usage"), [(usage, "")], language)
    text += Self.section(
      Message(vi: "Trong đó", en: "Where"), command.operands.map { ($0.name, $0.help[language]) },
      language)
    text += Self.section(Message(vi: "Tùy chọn", en: "Options"), command.options, language)
    text += Self.section(
      Message(vi: "Tùy chọn chung", en: "Options of every command"), Option.global, language)
    text += Self.examples(command.examples, language)
    self.text = text
  }

  /// The commands that begin with `group`, each with an example.
  static func group(_ group: String, _ language: Language) -> String {
    let members = allCommands.filter { $0.group == group }
    let usage = members.map { command in
      let operands = command.operands.map { " \($0.usage)" }
      return ("bangtin \(command.name)\(operands.joined())", command.summary[language])
    }
    return "bangtin \(group)\n"
      + section(Message(vi: "Các lệnh", en: "Commands"), usage, language)
      + examples(members.compactMap(\.examples.first), language)
  }

  /// What bangtin is and which commands it has.
  static func short(_ language: Language) -> String {
    let title = Message(
      vi: "bangtin \(toolVersion): trang tin nhà trường từ một thư mục Markdown",
      en: "bangtin \(toolVersion): a school's news portal from a folder of Markdown")
    let usage = Message(
      vi: "bangtin LỆNH [tùy chọn]", en: "bangtin COMMAND [options]")
    let more = Message(
      vi: "Xem thêm: bangtin help, bangtin help LỆNH",
      en: "More: bangtin help, bangtin help COMMAND")
    return title[language] + "\n"
      + section(Message(vi: "Cách dùng", en: "Usage"), [(usage[language], "")], language)
      + section(
        Message(vi: "Các lệnh", en: "Commands"),
        allCommands.map { ($0.name, $0.summary[language]) }, language)
      + "\n" + more[language] + "\n"
  }

  /// `short` with the global options, an example of each command and the exit statuses.
  static func all(_ language: Language) -> String {
    let statuses = [
      ("0", Message(vi: "xong", en: "done")),
      (
        "1",
        Message(
          vi: "nội dung có lỗi (với --strict: cả cảnh báo)",
          en: "the content has errors (with --strict: or warnings)")
      ),
      ("2", Message(vi: "dùng lệnh sai", en: "wrong usage")),
      (
        "3", Message(vi: "máy không làm được (đĩa đầy, không có quyền …)", en: "the machine failed")
      ),
    ]
    return short(language)
      + section(
        Message(vi: "Tùy chọn chung", en: "Options of every command"), Option.global, language)
      + examples(allCommands.compactMap(\.examples.first), language)
      + section(
        Message(vi: "Mã thoát", en: "Exit status"), statuses.map { ($0.0, $0.1[language]) },
        language)
  }

  private static func section(
    _ title: Message, _ options: [Option], _ language: Language
  ) -> String {
    section(title, options.map { ($0.usage, $0.help[language]) }, language)
  }

  /// A title over rows of a name and its meaning, the meanings under one another.
  private static func section(
    _ title: Message, _ rows: [(name: String, meaning: String)], _ language: Language
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let width = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
    return "\n\(title[language]):\n"
      + rows.map { name, meaning in
        meaning.isEmpty
          ? "  \(name)\n" : "  \(DisplayWidth.padded(name, to: width + 2))\(meaning)\n"
      }.joined()
  }

  private static func examples(_ examples: [Example], _ language: Language) -> String {
    "\n\(Message(vi: "Ví dụ", en: "Examples")[language]):\n"
      + examples.map { "  \($0.line)\n      \($0.meaning[language])\n" }.joined()
  }
}
