import Analysis
import Content
import Foundation
import SampleSites
import Testing

/// A post of `LabelledPosts/` with the topic that it is about.
struct LabelledPost {
  let topic: ID<Topic>
  let title: String
  let body: String
  /// Whether the score was written without a look at it.
  let isHeldOut: Bool

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every labelled post, by topic.
  static func all() throws -> [LabelledPost] {
    let folder = root.appending(path: "Tests/AnalysisTests/LabelledPosts")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap { file in
        let topic = ID<Topic>(file.deletingPathExtension().lastPathComponent)
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n\n").map { text in
          let lines = text.split(separator: "\n", maxSplits: 1)
          return LabelledPost(
            topic: topic, title: String(lines[0].dropFirst(2)), body: String(lines[1]),
            isHeldOut: lines[0].hasPrefix("?"))
        }
      }
  }

  /// The scores of a site with the demo's plan, where `tagged` are tagged to their topics and
  /// `untagged` are not; the latter's positions follow their order.
  static func scores(
    untagged: [LabelledPost], tagged: [LabelledPost] = []
  ) throws -> TopicScores {
    let plan = "content/plans/2020-2021.md"
    var files = [plan: try String(contentsOf: root.appending(path: plan), encoding: .utf8)]
    for (number, post) in (untagged + tagged).enumerated() {
      let topics = number < untagged.count ? "" : "topics: [\(post.topic)]\n"
      files["content/posts/2020/10/\(10_000 + number).md"] =
        "---\ntitle: '\(post.title)'\ndate: 2020-10-15\n\(topics)---\n\(post.body)\n"
    }
    let site = try SampleSite(files).read().site
    try #require(site.posts.count == untagged.count + tagged.count)
    return TopicScores(of: SiteAnalysis(of: site))
  }
}

/// How often the right topic came first, or among the first three.
struct Accuracy: CustomStringConvertible {
  private var posts = 0
  private(set) var first = 0.0
  private(set) var amongThree = 0.0
  private(set) var sure = 0.0
  private(set) var sureAndRight = 0.0
  /// Each wrong guess: the right topic, the guess, the headline.
  private var misses: [String] = []

  init(of scores: TopicScores, on labelled: [LabelledPost]) {
    var (first, three, sure, right) = (0, 0, 0, 0)
    for (position, post) in labelled.enumerated() {
      let proposal = scores.proposal(forPost: position)
      let guesses = proposal.topics.map(\.thing.id)
      let isRight = guesses.first == post.topic
      first += isRight ? 1 : 0
      three += guesses.contains(post.topic) ? 1 : 0
      if proposal.topicCertainty == .sure {
        sure += 1
        right += isRight ? 1 : 0
      }
      if !isRight { misses.append("\(post.topic) ← \(guesses.first?.text ?? "-")") }
    }
    func share(_ count: Int, _ all: Int) -> Double { all == 0 ? 0 : Double(count) / Double(all) }
    posts = labelled.count
    self.first = share(first, posts)
    amongThree = share(three, posts)
    self.sure = share(sure, posts)
    sureAndRight = share(right, sure)
  }

  var description: String {
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    return "\(posts) posts: first \(percent(first)), among three \(percent(amongThree)),"
      + " sure \(percent(sure)) of which right \(percent(sureAndRight))\n"
      + misses.sorted().map { "  \($0)\n" }.joined()
  }
}
