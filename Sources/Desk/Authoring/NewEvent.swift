package import Content
package import Diagnostics
package import Reading

/// An event that a person announces: its day is known, everything else can wait.
package struct NewEvent: Sendable {
  package let title: String
  package let starts: LocalTime
  /// Unlike that of any other event.
  package let id: String

  package init(title: String, starts: LocalTime, id: String) {
    self.title = title
    self.starts = starts
    self.id = id
  }

  /// Its head.
  package var draft: FrontMatterDraft<EventField> {
    var draft = FrontMatterDraft<EventField>()
    draft.set(.title, to: .text(title))
    draft.set(.id, to: .text(id), remark: .idForPosts)
    draft.set(.starts, to: .plain(starts.description))
    draft.explainAll()
    return draft
  }

  /// What a person may still do.
  package var left: [Message] {
    [
      starts.minute == nil
        ? Message(
          vi: "ghi place (địa điểm), và giờ ở starts nếu đã biết: \(starts.date)T07:30",
          en: "write place, and the time behind starts if it is known: \(starts.date)T07:30")
        : Message(vi: "ghi place (địa điểm)", en: "write place"),
      Message(
        vi: "tin nào về sự kiện này thì ghi event: \(id)",
        en: "posts about it say event: \(id)"),
    ]
  }
}

extension Message {
  fileprivate static let idForPosts = Message(
    vi: "Tin nào về sự kiện này thì ghi event: mã này.", en: "Posts about it name this id.")
}
