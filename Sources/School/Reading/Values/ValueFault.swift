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
}
