import Analysis
import Authoring
import Content
import Diagnostics
import Files
import Reading
import Terminal

/// The tags that are to be written into one post.
struct TagChoice: Sendable, Equatable {
  var topics: [ID<Topic>] = []
  /// By their keys: `2020-11/ngay-nha-giao`.
  var items: [String] = []

  var isEmpty: Bool { topics.isEmpty && items.isEmpty }

  /// What is sure of `proposal`.
  init(surely proposal: TagProposal) {
    if proposal.topicCertainty == .sure { topics = proposal.proposedTopics.map(\.id) }
    if proposal.itemCertainty == .sure { items = proposal.items.prefix(1).map(\.thing.key) }
  }

  /// What a plain yes to `proposal` means: its nearest topic, and what is sure besides.
  init(accepting proposal: TagProposal) {
    self.init(surely: proposal)
    topics = proposal.proposedTopics.map(\.id)
  }

  /// As front matter says it.
  var text: String {
    [("topics", topics.map(\.text)), ("items", items)].filter { !$0.1.isEmpty }
      .map { "\($0): [\($1.joined(separator: ", "))]" }.joined(separator: ", ")
  }
}

/// What became of a proposal.
enum TagOutcome {
  /// Nothing was written.
  case left
  case written(TagChoice)
  /// The file is not to be touched, and why.
  case refused(Message, hint: Message?)

  var isRefusal: Bool { if case .refused = self { true } else { false } }
}

/// Writes proposed tags into posts, as far as the command line or the person says.
struct TagDesk {
  private let session: Session
  private let site: Site
  private let reader: ContentReader
  /// Whether the person is still to be asked.
  private var asks: Bool

  init(_ session: Session, _ site: Site) {
    self.session = session
    self.site = site
    reader = ContentReader(site.settings)
    asks =
      session.console.asksPerson && session.output.isInteractive && !session.choices.wantsJSON
      && !session.choices.applies
  }

  /// Writes what is sure where that was asked for, or what the person says.
  mutating func settle(_ proposal: TagProposal) throws -> TagOutcome {
    let choice =
      session.choices.applies
      ? TagChoice(surely: proposal) : asks ? try answer(to: proposal) : nil
    guard let choice, !choice.isEmpty else { return .left }
    return try write(choice, into: site.posts[proposal.post])
  }

  /// What the person chooses; nothing where the post is to stay as it is.
  private mutating func answer(to proposal: TagProposal) throws -> TagChoice? {
    let accepted = TagChoice(accepting: proposal)
    guard !accepted.isEmpty else { return nil }
    let choices = proposal.topicCertainty == .perhaps ? proposal.topics : []
    while true {
      try session.printAside("  " + session.text(.question(accepted, choices.count)))
      guard let line = try session.console.readLine() else {
        asks = false
        return nil
      }
      switch line.filter({ !$0.isWhitespace }).lowercased() {
      case "", "k", "không", "n", "no": return nil
      case "c", "có", "y", "yes": return accepted
      case "q":
        asks = false
        return nil
      case let word:
        if let number = Int(word), choices.indices.contains(number - 1) {
          var choice = TagChoice(surely: proposal)
          choice.topics = [choices[number - 1].thing.id]
          return choice
        }
        try session.printAside("  " + session.text(.notUnderstood))
      }
    }
  }

  private func write(_ choice: TagChoice, into post: Post) throws -> TagOutcome {
    let file = try FileInPlace(
      at: post.source.path, in: session.choices.root, limit: Session.fileLimit)
    let now = reader.post(path: file.path, bytes: file.bytes).value
    guard let now, now.title == post.title, now.body.plainText == post.body.plainText,
      now.topics.isEmpty, now.items.count == post.items.count
    else { return .changed }
    let edit: ListEdit
    do throws(ListEdit.Refusal) {
      edit = try ListEdit(
        adding: [(PostField.topics, choice.topics.map(\.text)), (.items, choice.items)],
        to: file.bytes, of: file.path, within: site.settings.limits)
    } catch {
      return error == .unusual
        ? .refused(.unusual, hint: .byHand(choice)) : .refused(.unreadable, hint: .check)
    }
    return try file.replace(with: edit.bytes) ? .written(choice) : .changed
  }
}

extension TagOutcome {
  fileprivate static let changed = TagOutcome.refused(
    Message(
      vi: "tệp vừa được sửa, nên chưa ghi gì vào", en: "the file was just changed, so it stays"),
    hint: Message(vi: "chạy lại bangtin tag", en: "run bangtin tag again"))
}

extension Message {
  /// Asks whether to write `choice`; `count` topics may be chosen by number.
  fileprivate static func question(_ choice: TagChoice, _ count: Int) -> Message {
    Message(
      vi: "Ghi \(choice.text) vào tệp? c: có, Enter: không"
        + (count > 1 ? ", 1–\(count): chọn nội dung" : "") + ", q: thôi hỏi: ",
      en: "Write \(choice.text) into the file? y: yes, Enter: no"
        + (count > 1 ? ", 1–\(count): another topic" : "") + ", q: ask no more: ")
  }

  fileprivate static let notUnderstood = Message(
    vi: "chưa hiểu câu trả lời ấy\n", en: "that answer is not understood\n")
  fileprivate static let unusual = Message(
    vi: "phần đầu tệp viết theo kiểu lạ, nên không tự ghi vào",
    en: "the front matter is written in an unusual way, so it stays")
  fileprivate static let unreadable = Message(
    vi: "phần đầu tệp còn lỗi, nên không tự ghi vào",
    en: "the front matter has errors, so it stays")
  fileprivate static let check = Message(
    vi: "sửa theo bangtin check rồi chạy lại", en: "mend it as bangtin check says, then try again")

  fileprivate static func byHand(_ choice: TagChoice) -> Message {
    Message(vi: "tự ghi vào: \(choice.text)", en: "write it yourself: \(choice.text)")
  }
}
