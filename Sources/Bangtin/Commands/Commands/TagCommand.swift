import Analysis
import Building
import Content
import Diagnostics
import Files

/// `bangtin tag`: topics and plan items for posts that have none, with the reasons.
struct TagCommand: Command {
  let name = "tag"
  let summary = Message(
    vi: "đề xuất nội dung của kế hoạch cho tin chưa gắn", en: "propose topics for untagged posts")
  let operands = [
    Operand(
      name: "FILE",
      help: Message(
        vi: "chỉ xem những tệp (hay thư mục) này; không ghi thì xem mọi tin chưa gắn",
        en: "look at these files (or folders) only; without them, at every untagged post"),
      isRequired: false, repeats: true, completion: .sources)
  ]
  let options: [Option] = [.apply, .postsOfPeriod, .json]
  let examples = [
    Example(
      line: "bangtin tag",
      meaning: Message(
        vi: "mỗi tin chưa gắn nên thuộc nội dung nào, chắc đến đâu, vì sao; trên màn hình thì hỏi"
          + " từng tin trước khi ghi",
        en: "which topic each untagged post is about, how sure, and why; on a terminal it asks"
          + " before it writes")),
    Example(
      line: "bangtin tag --period 2020-10 --apply",
      meaning: Message(
        vi: "ghi những đề xuất chắc vào các tin tháng 10/2020, không hỏi",
        en: "write what is sure into the posts of October 2020, without asking")),
  ]

  /// 1 where a file that was to be written could not be.
  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let analysis = site.analysis
    guard !analysis.site.plans.isEmpty else { throw Self.noPlan }
    let choice = try PostChoice(session, analysis)
    let scores = TopicScores(of: analysis)
    let proposals = scores.untaggedPosts.filter(choice.holds).map { scores.proposal(forPost: $0) }
    let listing = TagListing(scores, on: session.output, in: session.language)
    let outcomes = try go(through: proposals, showing: listing, in: session, analysis.site)
    if session.choices.wantsJSON {
      try session.print(listing.json(of: proposals, outcomes))
    } else {
      try session.print(listing.sums(of: proposals, outcomes))
    }
    return outcomes.contains(where: \.isRefusal) ? .findings : .success
  }

  /// Shows each proposal and does with it what was asked for, or what the person says.
  private func go(
    through proposals: [TagProposal], showing listing: TagListing, in session: Session, _ site: Site
  ) throws -> [TagOutcome] {
    var desk = TagDesk(session, site)
    return try proposals.map { proposal in
      if session.choices.wantsJSON { return try desk.settle(proposal) }
      try session.print(listing.block(proposal))
      let outcome = try desk.settle(proposal)
      try session.print(listing.line(outcome))
      return outcome
    }
  }

  private static let noPlan = WrongUsage(
    Message(
      vi: "chưa có kế hoạch truyền thông nào, nên chưa có nội dung để gắn",
      en: "there is no communication plan yet, so there are no topics to tag with"),
    hint: Message(
      vi: "lập kế hoạch trong content/plans/, ví dụ content/plans/2025-2026.md, rồi chạy lại",
      en: "write a plan into content/plans/, say content/plans/2025-2026.md, and try again"))
}
