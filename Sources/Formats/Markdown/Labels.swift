package import Diagnostics

/// The few words that a body itself contains, for readers who hear a page.
package struct Labels: Sendable, Equatable {
  /// The name of the list of footnotes.
  package let footnotes: String
  /// Before the number of a note, at its reference.
  package let footnote: String
  /// Before the number of a note, at the link back to its reference.
  package let backToText: String
  /// The name of the box that a table scrolls in.
  package let table: String
  package let taskDone: String
  package let taskOpen: String
  /// Before the name of the host of a film.
  package let watchOn: String
  /// A film that is a file.
  package let videoFile: String

  package init(in language: Language) {
    switch language {
    case .vi:
      footnotes = "Chú thích"
      footnote = "Chú thích"
      backToText = "Trở lại chỗ có chú thích"
      table = "Bảng"
      taskDone = "Đã xong"
      taskOpen = "Chưa xong"
      watchOn = "Xem video trên"
      videoFile = "Xem video"
    case .en:
      footnotes = "Footnotes"
      footnote = "Note"
      backToText = "Back to note"
      table = "Table"
      taskDone = "Done"
      taskOpen = "To do"
      watchOn = "Watch on"
      videoFile = "Watch the video"
    }
  }
}
