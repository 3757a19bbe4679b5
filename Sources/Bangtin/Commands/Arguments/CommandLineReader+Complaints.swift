import Diagnostics

extension CommandLineReader {
  /// Nobody knows the command `name`.
  func unknownCommand(_ name: String) -> Complaint {
    let nearest = nearestName(to: name, among: commands.flatMap { [$0.name, $0.words[0]] })
    return Complaint(
      message: Message(vi: "không có lệnh “\(name)”", en: "there is no command “\(name)”"),
      hint: nearest.map {
        Message(vi: "có phải ý bạn là “\($0)”?", en: "did you mean “\($0)”?")
      })
  }

  /// After `group`, `word` is none of the words that may follow, or there is none.
  func incomplete(_ group: String, followedBy word: String?) -> Complaint {
    let members = commands.filter { $0.group == group }
    let names = members.map { "“\($0.name)”" }.joined(separator: ", ")
    let nearest = word.flatMap { nearestName(to: "\(group) \($0)", among: members.map(\.name)) }
    let message =
      word.map {
        Message(
          vi: "không có lệnh “\(group) \($0)”", en: "there is no command “\(group) \($0)”")
      } ?? Message(vi: "sau “\(group)” còn thiếu một từ", en: "a word is missing after “\(group)”")
    return Complaint(
      message: message,
      hint: nearest.map {
        Message(vi: "có phải ý bạn là “\($0)”?", en: "did you mean “\($0)”?")
      } ?? Message(vi: "các lệnh: \(names)", en: "the commands: \(names)"))
  }

  /// Nobody knows the option `word`.
  func unknownOption(_ word: Substring) -> Complaint {
    let names = (Option.global + commands.flatMap(\.options)).map { "--\($0.name)" }
    return Complaint(
      message: Message(vi: "không có tùy chọn “\(word)”", en: "there is no option “\(word)”"),
      hint: nearestName(to: String(word), among: names).map {
        Message(vi: "có phải ý bạn là “\($0)”?", en: "did you mean “\($0)”?")
      })
  }

  /// The option `word` takes no value but got one.
  func superfluousValue(of word: Substring) -> Complaint {
    Complaint(
      message: Message(vi: "“\(word)” không nhận giá trị", en: "“\(word)” takes no value"),
      hint: Message(vi: "chỉ ghi \(word)", en: "write \(word) alone"))
  }

  /// The option `word` got no value.
  func missingValue(_ placeholder: String, of word: Substring) -> Complaint {
    Complaint(
      message: Message(vi: "“\(word)” còn thiếu giá trị", en: "“\(word)” lacks its value"),
      hint: Message(
        vi: "hãy ghi \(word) \(placeholder)", en: "write \(word) \(placeholder)"))
  }

  /// `option` cannot use `value`.
  func wrongValue(_ value: String, of option: Option, called word: Substring) -> Complaint {
    Complaint(
      message: Message(
        vi: "giá trị “\(value)” của \(word) không dùng được",
        en: "the value “\(value)” of \(word) makes no sense"),
      hint: option.expected)
  }
}
