import Diagnostics

/// Why a scalar is not the value its field asks for.
struct ValueFault: Error {
  let rule: ReadingRule
  let message: Message
  let hint: Message?
  /// What was probably meant, where there is little doubt.
  let replacement: String?

  init(
    _ rule: ReadingRule, _ message: Message, hint: Message? = nil, replacement: String? = nil
  ) {
    self.rule = rule
    self.message = message
    self.hint = hint
    self.replacement = replacement
  }

  /// The fault of a value that would be right without the curly quotes around `inner`.
  func withoutCurlyQuotes(_ inner: String) -> ValueFault {
    ValueFault(
      rule,
      Message(
        vi: "Dấu nháy cong của Word không dùng được ở đây.",
        en: "The curly quotes of word processors cannot stand here."),
      hint: Message(vi: "Bỏ dấu nháy: \(inner)", en: "Leave them out: \(inner)"), replacement: inner
    )
  }
}
