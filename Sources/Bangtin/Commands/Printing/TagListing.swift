import Analysis
import Content
import Diagnostics
import Terminal

/// Proposed tags as people read them: of each post the candidates, how sure they are and why.
struct TagListing {
  let scores: TopicScores
  let terminal: Terminal
  let language: Language

  init(_ scores: TopicScores, on terminal: Terminal, in language: Language) {
    self.scores = scores
    self.terminal = terminal
    self.language = language
  }

  /// A post and what it could be tagged to.
  func block(_ proposal: TagProposal) -> String {
    let post = scores.analysis.site.posts[proposal.post]
    let head = terminal.styled(post.source.path.shownSafely, .bold)
    return "\(head)\n  “\(post.title.shownSafely)”\n" + topics(proposal) + items(proposal)
  }

  private func topics(_ proposal: TagProposal) -> String {
    guard proposal.topicCertainty != .unknown else {
      return "  "
        + terminal.styled(
          Message(
            vi: "chưa đoán được: không nội dung nào của kế hoạch đủ gần",
            en: "no guess: no topic of the plan is near enough")[language], .dim) + "\n"
    }
    let word = proposal.topicCertainty.word[language]
    // What is sure needs no others beside it.
    let shown = proposal.topicCertainty == .sure ? 1 : proposal.topics.count
    return proposal.topics.prefix(shown).enumerated().map { position, candidate in
      let number = shown > 1 ? "\(position + 1). " : ""
      let topic = candidate.thing
      return "  \(position == 0 ? word : blanks(word))  \(number)\(topic.id.text)"
        + " (\(topic.title.shownSafely)), \(candidate.points[language])\n"
        + blanks("  \(word)  \(number)") + reasons(proposal, candidate) + "\n"
    }.joined()
  }

  private func items(_ proposal: TagProposal) -> String {
    proposal.items.map { candidate in
      let word = proposal.itemCertainty.itemWord[language]
      let item = candidate.thing
      return "  \(word) \(item.key) (\(item.title.shownSafely)), \(candidate.share[language])\n"
    }.joined()
  }

  /// `vì “phòng chống đuối nước” ×3, “bơi”`.
  private func reasons(
    _ proposal: TagProposal, _ candidate: TagProposal.Candidate<Topic>
  ) -> String {
    let phrases = scores.reasons(forPost: proposal.post, candidate).map { reason in
      "“\(reason.phrase.shownSafely)”" + (reason.count > 1 ? " ×\(reason.count)" : "")
    }.joined(separator: ", ")
    return phrases.isEmpty ? "" : Message(vi: "vì \(phrases)", en: "for \(phrases)")[language]
  }

  private func blanks(_ text: String) -> String {
    DisplayWidth.padded("", to: DisplayWidth.of(text))
  }

  /// What became of a proposal; nothing where it was left.
  func line(_ outcome: TagOutcome) -> String {
    switch outcome {
    case .left: "\n"
    case .written(let choice):
      "  "
        + terminal.styled(
          Message(vi: "đã ghi \(choice.text)", en: "written: \(choice.text)")[language], .green)
        + "\n\n"
    case .refused(let reason, let hint):
      "  " + terminal.styled(reason[language], .red)
        + (hint.map { "\n  → \($0[language])" } ?? "") + "\n\n"
    }
  }

  /// How many of each kind, and what to do next.
  func sums(of proposals: [TagProposal], _ outcomes: [TagOutcome]) -> String {
    let (sure, perhaps, unknown) = Self.counts(of: proposals)
    guard !proposals.isEmpty else {
      return Message(
        vi: "Không có tin nào chưa gắn nội dung.\n", en: "There is no untagged post.\n")[language]
    }
    let written = outcomes.count { if case .written = $0 { true } else { false } }
    let all = proposals.count
    let sums = Message(
      vi: "\(all) tin chưa gắn: \(sure) chắc, \(perhaps) có thể, \(unknown) chưa đoán được"
        + (written > 0 ? "; đã ghi \(written)\n" : "\n"),
      en: "\(all) untagged \(all == 1 ? "post" : "posts"): \(sure) sure, \(perhaps) perhaps,"
        + " \(unknown) without a guess" + (written > 0 ? "; written: \(written)\n" : "\n"))
    let next =
      (sure > 0 && written == 0 ? [Message.applyNext] : [])
      + (perhaps + unknown > 0 ? [.keywordsNext] : [])
    return ([sums] + next).map { $0[language] }.joined()
  }

  /// How many proposals are sure, open to choice and without a guess.
  static func counts(of proposals: [TagProposal]) -> (sure: Int, perhaps: Int, unknown: Int) {
    func count(_ certainty: TagProposal.Certainty) -> Int {
      proposals.count { $0.certainty == certainty }
    }
    return (count(.sure), count(.perhaps), count(.unknown))
  }
}

extension Message {
  fileprivate static let applyNext = Message(
    vi: "→ ghi những đề xuất chắc: bangtin tag --apply\n",
    en: "→ write what is sure: bangtin tag --apply\n")
  fileprivate static let keywordsNext = Message(
    vi:
      "→ tin chưa chắc: tự ghi topics: vào phần đầu tệp; nội dung nào của kế hoạch có thêm keywords"
      + " thì lần sau đoán chắc hơn\n",
    en: "→ for the others write topics: into the files; the more keywords a topic of the plan has,"
      + " the surer the next guess\n")
}

extension TagProposal.Candidate {
  /// How near it is, of a hundred.
  var percent: Int { Int((score * 100).rounded()) }

  /// Of a topic: how many points it has.
  fileprivate var points: Message { Message(vi: "\(percent) điểm", en: "score \(percent)") }

  /// Of an item: how much of its title the post has.
  fileprivate var share: Message {
    Message(vi: "khớp \(percent)% tên mục", en: "\(percent)% of its title")
  }
}

extension TagProposal.Certainty {
  fileprivate var word: Message {
    switch self {
    case .sure: Message(vi: "chắc", en: "sure")
    case .perhaps: Message(vi: "có thể", en: "perhaps")
    case .unknown: Message(vi: "chưa đoán được", en: "no guess")
    }
  }

  /// The same before an item of the plan.
  fileprivate var itemWord: Message {
    Message(vi: "\(word.vi) là mục", en: "\(word.en) item")
  }
}
