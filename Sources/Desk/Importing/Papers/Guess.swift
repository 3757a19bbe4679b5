package import Diagnostics

/// A value read from a paper, how sure it is, and the line it was read from.
package struct Guess<Value: Sendable>: Sendable {
  package let value: Value
  /// The line of the paper, blanks collapsed.
  package let line: String
  /// Why a person should look again; absent where the layout leaves no doubt.
  package let doubt: Message?

  package init(_ value: Value, from line: String, doubt: Message? = nil) {
    self.value = value
    self.line = line
    self.doubt = doubt
  }

  package var isSure: Bool { doubt == nil }

  /// The same with another value.
  func with<Other>(_ value: Other) -> Guess<Other> {
    Guess<Other>(value, from: line, doubt: doubt)
  }

  /// The same with a doubt, unless there is one already.
  func doubted(_ doubt: Message) -> Guess {
    Guess(value, from: line, doubt: self.doubt ?? doubt)
  }
}
