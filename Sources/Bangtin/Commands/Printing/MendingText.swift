import Authoring
import DataFormats
import Diagnostics
import Terminal

/// What `check --fix` says of the files it mended.
struct MendingText {
  let language: Language
  /// What the text is printed on.
  let terminal: Terminal
  /// Whether nothing is written.
  let isRehearsal: Bool

  /// What became of `file`.
  func text(of outcome: Mending.Outcome, in file: String) -> String {
    let head = terminal.styled("\(file.shownSafely):", .bold)
    switch outcome {
    case .mended(let changes):
      let count = Message(
        vi: "\(isRehearsal ? "sẽ sửa" : "đã sửa") \(changes.count) chỗ",
        en: "\(changes.count) \(isRehearsal ? "to mend" : "mended")")
      return "\(head) \(count[language])\n" + changes.map(text).joined()
    case .tidied(let changes):
      let words = changes.map { $0.words[language] }.joined(separator: "; ")
      let verb = isRehearsal ? Message(vi: "sẽ ", en: "will ") : Message(vi: "đã ", en: "did ")
      return "\(head) \(verb[language])\(words)\n"
    case .changedMeanwhile:
      let words = Message(
        vi: "tệp vừa được sửa ở nơi khác nên để nguyên; lưu lại rồi chạy lại lệnh này",
        en: "somebody changed it meanwhile, so it was left alone; save it and run this again")
      return "\(head) \(words[language])\n"
    case .linked:
      let words = Message(
        vi: "đây là liên kết nên để nguyên; hãy sửa tệp mà nó trỏ tới",
        en: "this is a link and was left alone; mend the file it leads to")
      return "\(head) \(words[language])\n"
    }
  }

  /// The line as it was and as it is.
  private func text(of change: MendedText.Change) -> String {
    let number = "\(change.line)"
    let blanks = String(repeating: " ", count: number.count)
    if change.before.contains(where: { $0 == "\u{FFFD}" || $0 == "\0" }) {
      let words = Message(vi: "cả tệp, viết lại bằng UTF-8", en: "the whole file, now in UTF-8")
      return "  \(number)  \(words[language])\n"
    }
    func shown(_ line: String) -> String {
      DisplayWidth.shortened(line.shownSafely, to: 90)
    }
    return "  \(number)  \(terminal.styled(shown(change.before), .red))\n"
      + "  \(blanks)→ \(terminal.styled(shown(change.after), .green))\n"
  }

  /// The last line: how much was done.
  func summary(places: Int, files: Int) -> String {
    guard files > 0 else {
      return Message(vi: "Không có chỗ nào sửa giúp được.", en: "There is nothing to mend.")[
        language]
        + "\n"
    }
    let tidying = places == 0
    let message =
      isRehearsal
      ? Message(
        vi: "Mới xem thử, chưa ghi gì. Sửa thật: bangtin check --fix",
        en: "This was a rehearsal, nothing was written. To do it: bangtin check --fix")
      : tidying
        ? Message(vi: "Đã sửa \(files) tệp.", en: "\(files) file\(files == 1 ? "" : "s") mended.")
        : Message(
          vi: "Đã sửa \(places) chỗ trong \(files) tệp.",
          en:
            "\(places) place\(places == 1 ? "" : "s") mended in \(files) file\(files == 1 ? "" : "s")."
        )
    return message[language] + "\n"
  }
}

extension Untidiness {
  /// What is done about it.
  fileprivate var words: Message {
    switch self {
    case .trailingZeros:
      Message(vi: "bỏ các byte 0 ở cuối tệp", en: "drop the zero bytes at its end")
    case .byteOrderMark: Message(vi: "bỏ dấu BOM ở đầu tệp", en: "drop the byte order mark")
    case .lineEnds:
      Message(vi: "đổi xuống dòng kiểu Windows thành kiểu chung", en: "turn CRLF into line feeds")
    case .decomposedLetters:
      Message(
        vi: "gộp chữ và dấu viết rời (Unicode dựng sẵn)", en: "compose letters and their marks")
    }
  }
}
