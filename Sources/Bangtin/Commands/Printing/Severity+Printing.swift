import Diagnostics
import Terminal

extension Severity {
  /// How findings of this severity look.
  var style: TextStyle {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
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
