import Content
import Reading

/// The most that one file of a project may hold.
struct FileBound: Sendable {
  /// Of 1,000,000 bytes each.
  let megabytes: Int
  /// What raises it in `[limits]` of site.toml, where anything does.
  let setting: LimitsField?

  /// In bytes.
  var bytes: Int { megabytes * 1_000_000 }

  /// A Markdown file.
  static func text(_ limits: Limits) -> FileBound {
    FileBound(megabytes: limits.markdownMegabytes, setting: .markdown)
  }

  /// A file beside one.
  static func attachment(_ limits: Limits) -> FileBound {
    FileBound(megabytes: limits.attachmentMegabytes, setting: .attachment)
  }

  /// site.toml itself.
  static let settings = FileBound(megabytes: 1, setting: nil)
  /// The office's register, or the ledger of addresses: some hundred thousand lines.
  static let list = FileBound(megabytes: 32, setting: nil)
}
