import Content
import Diagnostics

extension SiteAnalysis {
  /// A post that lies in the folder of a month of another year than its date's: most often a
  /// mistyped year, in January.
  func checkFolder(of post: Post, into findings: inout [Diagnostic]) {
    let parts = post.source.path.split(separator: "/").dropFirst(2)
    guard post.source.path.hasPrefix("content/posts/"), parts.count > 2,
      let year = Self.number(parts[2], digits: 4), let month = Self.number(parts[3], digits: 2)
    else { return }
    let date = post.date.date
    guard year != date.year, (1...12).contains(month) else { return }
    let right = "\(date.year)/\(date.month < 10 ? "0" : "")\(date.month)"
    findings.append(
      Diagnostic(
        AnalysisRule.otherFolder, at: post.source.place,
        Message(
          vi: "tin đề ngày \(date.slashed) nhưng tệp nằm trong thư mục \(parts[2])/\(parts[3])",
          en: "the post is dated \(date), but its file lies in the folder \(parts[2])/\(parts[3])"),
        hint: Message(
          vi: "xem lại ngày có gõ nhầm không; nếu đúng thì chuyển tệp vào content/posts/\(right)/",
          en: "check the date; if it is right, move the file to content/posts/\(right)/")))
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(text) : nil
  }
}
