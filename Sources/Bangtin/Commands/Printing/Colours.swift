import Diagnostics

/// Colours for a terminal; without them every text stays as it is.
struct Colours: Sendable {
  let areOn: Bool

  /// What a text is, and so how it looks.
  enum Role {
    case place, error, warning, note, hint, success

    /// The numbers of the terminal's own "select graphic rendition".
    fileprivate var code: String {
      switch self {
      case .place: "1"
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      case .hint: "36"
      case .success: "32"
      }
    }
  }

  /// `text` in the colours of `role`.
  func paint(_ text: String, as role: Role) -> String {
    areOn && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// How findings of this severity look.
  var role: Colours.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// What findings of this severity are called.
  var word: Message {
    switch self {
    case .error: Message(vi: "lỗi", en: "error")
    case .warning: Message(vi: "cảnh báo", en: "warning")
    case .note: Message(vi: "lưu ý", en: "note")
    }
  }
}
