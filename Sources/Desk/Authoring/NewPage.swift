package import Diagnostics
package import Reading

/// A plain page that a person starts; it stays a draft until its text is written.
package struct NewPage: Sendable {
  package let title: String

  package init(title: String) {
    self.title = title
  }

  /// Its head.
  package var draft: FrontMatterDraft<PageField> {
    var draft = FrontMatterDraft<PageField>()
    draft.set(.title, to: .text(title))
    draft.set(.status, to: .plain("draft"), remark: .draftUntilWritten)
    draft.explainAll()
    return draft
  }

  /// What a person must still do before it can be published.
  package var left: [Message] { [.writeBody, .deleteDraft] }
}
