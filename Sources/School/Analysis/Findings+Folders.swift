import Content
import Diagnostics

extension SiteAnalysis {
  /// A post that lies in the folder of a month of another year than its date's: most often a
  /// mistyped year, in January.
  func checkFolder(of post: Post, into findings: inout [Diagnostic]) {
    let parts = post.source.path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 4)
    guard post.source.path.hasPrefix("content/posts/"), parts.count > 4,
      let year = Self.number(parts[2], digits: 4), let month = Self.number(parts[3], digits: 2)
    else { return }
    let date = post.date.date
    guard year != date.year, (1...12).contains(month) else { return }
    let folder = "\(Substring(parts[2]))/\(Substring(parts[3]))"
    let right = "\(date.year)/\(date.month < 10 ? "0" : "")\(date.month)"
    findings.append(
      Diagnostic(
        AnalysisRule.otherFolder, at: post.source.place,
        Message(
          vi: "tin đề ngày \(date.slashed) nhưng tệp nằm trong thư mục \(folder)",
          en: "the post is dated \(date), but its file lies in the folder \(folder)"),
        hint: Message(
          vi: "xem lại ngày có gõ nhầm không; nếu đúng thì chuyển tệp vào content/posts/\(right)/",
          en: "check the date; if it is right, move the file to content/posts/\(right)/")))
  }

  private static func number(_ text: Substring.UTF8View, digits: Int) -> Int? {
    text.count == digits && text.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(Substring(text)) : nil
  }
}
