import Analysis
import Content
import Diagnostics

/// Which posts a command line is about: those of its files and folders, and of its period. Withdrawn
/// and rejected posts are left alone.
struct PostChoice {
  private let analysis: SiteAnalysis
  /// Files and folders relative to the project's folder; none where every post is meant.
  private let places: [String]
  private let period: Period?

  init(_ session: Session, _ analysis: SiteAnalysis) throws {
    self.analysis = analysis
    period = try session.choices.period.map {
      try session.period($0, in: PostLedger(of: analysis))
    }
    places = session.choices.operands.map(Self.tidied)
    for (place, typed) in zip(places, session.choices.operands)
    where !analysis.site.posts.contains(where: { Self.stands($0, in: place) }) {
      throw Self.noPost(typed, place, among: analysis.site.posts)
    }
  }

  /// Whether `Site.posts[post]` is meant.
  func holds(_ post: Int) -> Bool {
    let content = analysis.site.posts[post]
    return ![.rejected, .withdrawn].contains(analysis.fates.posts[post].kind)
      && period?.contains(content.date.date) != false
      && (places.isEmpty || places.contains { Self.stands(content, in: $0) })
  }

  private static func stands(_ post: Post, in place: String) -> Bool {
    post.source.path == place || post.source.path.hasPrefix("\(place)/")
  }

  /// Without `./` in front and `/` behind.
  private static func tidied(_ place: String) -> String {
    var place = place[...]
    while place.hasPrefix("./") { place = place.dropFirst(2) }
    while place.hasSuffix("/") { place = place.dropLast() }
    return String(place)
  }

  private static func noPost(_ typed: String, _ place: String, among posts: [Post]) -> WrongUsage {
    let near = nearestName(to: place, among: posts.map(\.source.path))
    return WrongUsage(
      Message(vi: "không có tin, bài nào ở “\(typed)”", en: "there is no post at “\(typed)”"),
      hint: near.map { Message(vi: "có phải là: \($0)", en: "did you mean: \($0)") }
        ?? Message(
          vi: "ghi tệp hoặc thư mục tính từ thư mục của trang, ví dụ content/posts/2020/10",
          en: "name a file or a folder from the project's folder, say content/posts/2020/10"))
  }
}
