package import Content
package import Diagnostics
import Files
package import Reading
import VietnameseText

/// A post that a person starts: what is known is filled in, what the plan offers stands in comments,
/// and it stays a draft until its text is written.
package struct NewPost: Sendable {
  package let title: String
  package let date: CalendarDate
  package let authors: [String]
  /// Ids of topics and keys of items that the plans hold.
  package let topics: [String]
  package let items: [String]
  /// The names of the photos beside it.
  package let photos: [String]

  package init(
    title: String, date: CalendarDate, authors: [String] = [], topics: [String] = [],
    items: [String] = [], photos: [String] = []
  ) {
    self.title = title
    self.date = date
    self.authors = authors
    self.topics = topics
    self.items = items
    self.photos = photos
  }

  /// Its head with every field explained and what the plans offer; `status` keeps it from the public.
  package func draft(_ offer: Offer) -> FrontMatterDraft<PostField> {
    var draft = head
    draft.set(.status, to: .plain(Status.draft.rawValue), remark: .draftUntilWritten)
    draft.offer(offer.people, for: .authors)
    draft.offer(offer.departments, for: .department)
    draft.offer(offer.topics, for: .topics)
    draft.offer(Array(offer.items.prefix(Offer.listed)), for: .items)
    draft.offer(Array(offer.events.prefix(Offer.listed)), for: .event)
    draft.offer(offer.kinds, for: .kind)
    for key in [PostField.image, .photos] {
      draft.leaveOpen(key, example: key == .image ? .photo : .list([.photo]), remark: key.help)
    }
    draft.explainAll()
    return draft
  }

  /// The fields that have a value.
  package var head: FrontMatterDraft<PostField> {
    var draft = FrontMatterDraft<PostField>()
    draft.set(.title, to: .text(title))
    draft.set(.date, to: .plain(date.description))
    for (key, values) in [(PostField.authors, authors), (.topics, topics), (.items, items)]
    where !values.isEmpty {
      draft.set(key, to: .list(values.map { .text($0) }))
    }
    return draft
  }

  /// Its text as far as it is known: each photo on its own, what it shows still to be written.
  package var body: String {
    photos.isEmpty ? "" : "\n" + photos.map { "![](\($0))\n" }.joined(separator: "\n")
  }

  /// What a person must still do before it can be published; topics where a plan has some.
  package func left(_ offer: Offer) -> [Message] {
    [.writeBody]
      + (topics.isEmpty && items.isEmpty && !offer.topics.isEmpty ? [.chooseTopics] : [])
      + (photos.isEmpty ? [] : [.describePhotos]) + [.deleteDraft]
  }
}

extension FieldText {
  /// What a photo's record looks like.
  fileprivate static let photo = FieldText.record([
    Entry(PictureField.src.rawValue, .plain("anh-1.jpg")),
    Entry(PictureField.alt.rawValue, .plain("\"Ảnh chụp gì, ở đâu\"")),
  ])
}

extension Message {
  static let draftUntilWritten = Message(
    vi: "Bản nháp, chưa đăng. Viết xong thì xóa dòng này.",
    en: "A draft, not published. Delete this line when it is written.")
  static let writeBody = Message(
    vi: "viết nội dung dưới dòng --- thứ hai", en: "write the text below the second ---")
  static let chooseTopics = Message(
    vi: "ghi topics hoặc items (mã có sẵn trong tệp)",
    en: "write topics or items (their ids stand in the file)")
  static let describePhotos = Message(
    vi: "tả từng ảnh giữa hai dấu ngoặc vuông: ![Ảnh chụp gì, ở đâu](…)",
    en: "say what each photo shows between the square brackets: ![What, where](…)")
  static let deleteDraft = Message(
    vi: "viết xong thì xóa dòng status: draft", en: "then delete the line status: draft")
}
