import Content
import SampleSites
import Testing
import VietnameseText

@testable import Analysis

@Suite("What a post could be tagged to")
struct TopicScoresTests {
  static let plan = """
    ---
    title: Kế hoạch truyền thông năm học 2020-2021
    period: 2020-2021
    number_pending: true
    issued: 2020-09
    topics:
      - id: the-chat
        title: Về giáo dục thể chất
        keywords: [bơi, đuối nước]
        text: Tuyên truyền về phòng chống đuối nước, tập thể dục buổi sáng.
      - id: nha-giao
        title: Về nhà giáo
        keywords: [bồi dưỡng giáo viên]
        topics:
          - {id: day-gioi, title: Giáo viên dạy giỏi}
      - {id: thu-vien, title: Thư viện, keywords: [văn hóa đọc, sách]}
      - {id: vuon-truong, title: Vườn trường, keywords: [vườn rau, cây xanh]}
    items:
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo Việt Nam 20/11, topics: [nha-giao]}
      - {month: 10, id: ngay-hoi-doc-sach, title: Ngày hội đọc sách, topics: [thu-vien]}
      - {month: 11, id: hoi-thao, title: Hội thao giáo viên, status: cancelled, reason: Mưa}
      - {month: 3, id: trong-cay, title: Tết trồng cây, topics: [vuon-truong]}
    ---
    """

  /// The proposal for the post of `title` and `body`, and the scores it comes from, beside `tagged`
  /// posts: the topic and the text of each.
  private func proposal(
    _ title: String, _ body: String = "", date: String = "2020-11-20", fields: String = "",
    tagged: [(topic: String, text: String)] = []
  ) throws -> (proposal: TagProposal, scores: TopicScores) {
    var files = [
      "content/plans/2020-2021.md": Self.plan,
      "content/posts/a.md": "---\ntitle: '\(title)'\ndate: \(date)\n\(fields)\n---\n\(body)\n",
    ]
    for (number, post) in tagged.enumerated() {
      files["content/posts/b-\(number).md"] =
        "---\ntitle: Tin\ndate: 2020-10-01\ntopics: [\(post.topic)]\n---\n\(post.text)\n"
    }
    let (site, findings) = try SampleSite(files).read()
    #expect(findings == [])
    let scores = TopicScores(of: SiteAnalysis(of: site))
    return (scores.proposal(forPost: 0), scores)
  }

  @Test("is shown with the phrases that speak for it, the words of a compound together")
  func reasons() throws {
    let (proposal, scores) = try proposal(
      "Phòng chống đuối nước", "Lớp học phòng chống đuối nước dạy bơi. Em nào cũng biết bơi.")
    #expect(proposal.proposedTopics.map(\.id.text) == ["the-chat"])
    #expect(proposal.topicCertainty == .sure)
    #expect(
      scores.reasons(forPost: 0, proposal.topics[0]) == [
        TagReason(phrase: "Phòng chống đuối nước", count: 2), TagReason(phrase: "bơi", count: 2),
      ])
  }

  @Test("has the sum of what its terms add as its score")
  func sum() throws {
    let (proposal, scores) = try proposal("Dạy bơi", "Phòng chống đuối nước ở bể bơi.")
    let parts = scores.parts(ofPost: 0, topic: 0).values.reduce(0, +)
    #expect(abs(parts - proposal.topics[0].score) < 1e-9)
  }

  @Test("is nothing where no topic is near, rather than a guess")
  func unknown() throws {
    let (proposal, _) = try proposal("Cách nấu phở bò", "Ninh xương tám tiếng với quế, hồi, gừng.")
    #expect(proposal.topics.isEmpty)
    #expect(proposal.topicCertainty == .unknown)
    #expect(proposal.proposedTopics.isEmpty)
  }

  @Test("tells a syllable by its marks, a compound without them")
  func marks() throws {
    #expect(Term(Syllable.all(in: "bơi")[0]) != Term(Syllable.all(in: "bồi")[0]))
    #expect("duoi nuoc".terms.contains("đuối nước".terms[2]))
    #expect("hoà".terms == "hòa".terms)
    #expect("và của".terms.isEmpty)
    #expect("đuối. Nước".terms.count == 2)
  }

  @Test("is two topics only where both are as near")
  func near() throws {
    let both = try proposal("Vườn rau, văn hóa đọc", "Cây xanh và sách, thư viện và vườn trường.")
      .proposal
    #expect(Set(both.proposedTopics.map(\.id.text)) == ["thu-vien", "vuon-truong"])
    #expect(both.topicCertainty == .perhaps)
    let one = try proposal("Vườn rau, cây xanh", "Vườn trường có thêm một giá sách.").proposal
    #expect(one.proposedTopics.map(\.id.text) == ["vuon-truong"])
  }

  @Test("is a sub-topic without the topic above, under which it counts anyway")
  func parents() throws {
    let proposal = try proposal("Hội thi giáo viên dạy giỏi", "Mười giáo viên dạy giỏi.").proposal
    #expect(proposal.topics.map(\.thing.id.text) == ["day-gioi"])
  }

  @Test("is learnt from the posts that are tagged already")
  func examples() throws {
    let body = "Chuồng gà của liên đội có thêm năm con vịt."
    #expect(try proposal("Gà và vịt", body).proposal.topicCertainty == .unknown)
    let taught = try proposal(
      "Gà và vịt", body,
      tagged: [
        ("vuon-truong", "Nuôi gà, nuôi vịt."), ("vuon-truong", "Chuồng gà mới."),
        ("vuon-truong", "Chuồng vịt mới."), ("thu-vien", "Mượn truyện."),
      ]
    ).proposal
    #expect(taught.proposedTopics.map(\.id.text) == ["vuon-truong"])
  }

  @Test("is known by the words that belong to a topic's name, though its plan does not say them")
  func families() throws {
    let proposal = try proposal("Thầy trò vào chung kết bóng chuyền", "Vận động viên thi đấu.")
      .proposal
    #expect(proposal.proposedTopics.map(\.id.text) == ["the-chat"])
  }

  @Test("is an item of the plan of its month or one beside it whose title it has")
  func items() throws {
    let title = "Kỷ niệm Ngày Nhà giáo Việt Nam 20/11"
    let own = try proposal(title).proposal
    #expect(own.items.map(\.thing.key) == ["2020-11/ngay-nha-giao"])
    #expect(own.itemCertainty == .sure)
    #expect(own.certainty == .sure)
    let beside = try proposal(title, date: "2020-12-01").proposal
    #expect(beside.items.map(\.thing.key) == ["2020-11/ngay-nha-giao"])
    #expect(beside.items[0].score < own.items[0].score)
    #expect(try proposal(title, date: "2021-01-05").proposal.items.isEmpty)
  }

  @Test("is no cancelled item, and none where it has one by its own word")
  func noItems() throws {
    #expect(try proposal("Hội thao giáo viên").proposal.items.isEmpty)
    let title = "Kỷ niệm Ngày Nhà giáo Việt Nam 20/11"
    #expect(try proposal(title, fields: "items: [2020-11/hoi-thao]").proposal.items.isEmpty)
  }

  @Test("is asked for only where it names no topic, itself or by an item")
  func untagged() throws {
    #expect(try proposal("Tin").scores.untaggedPosts == [0])
    #expect(try proposal("Tin", fields: "topics: [thu-vien]").scores.untaggedPosts == [])
    let byItem = try proposal("Tin", fields: "items: [2020-10/ngay-hoi-doc-sach]")
    #expect(byItem.scores.untaggedPosts == [])
    let itemWithoutTopic = try proposal("Tin", fields: "items: [2020-11/hoi-thao]")
    #expect(itemWithoutTopic.scores.untaggedPosts == [0])
  }
}
