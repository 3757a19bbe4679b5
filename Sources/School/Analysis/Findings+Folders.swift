import Content
import Diagnostics
import Markup

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

  /// Texts of word processors among posts, events and pages that no text leads to: somebody took
  /// them for content.
  func checkDocuments(into findings: inout [Diagnostic]) {
    let documents = site.files.keys.filter(Self.looksLikeContent)
    guard !documents.isEmpty else { return }
    let bodies =
      site.posts.map(\.body) + site.pages.map(\.body) + site.events.map(\.body)
      + site.directives.map(\.body) + site.plans.map(\.directive.body)
    let linked = Set(
      bodies.flatMap(\.body.marks).compactMap { mark -> Substring? in
        guard case .link(let destination) = mark.kind else { return nil }
        let path = PercentEncoding.decoded(destination) ?? destination
        return path.split(separator: "/").last?.prefix { $0 != "#" && $0 != "?" }
      })
    for path in documents where path.split(separator: "/").last.map(linked.contains) != true {
      findings.append(.unread(path))
    }
  }

  /// In bytes.
  private static let longestEnding = 8

  private static func looksLikeContent(_ path: String) -> Bool {
    let folders = ["content/posts/", "content/events/", "content/pages/"]
    let endings = [".docx", ".doc", ".odt", ".rtf", ".txt", ".pages"]
    let end = String(decoding: path.utf8.suffix(longestEnding), as: UTF8.self).lowercased()
    // What was meant as Markdown (`bai.md.txt`) is said by whoever gathers the files.
    let almost = [".md.txt", ".md.docx", ".md.doc"]
    return endings.contains(where: end.hasSuffix) && !almost.contains(where: end.hasSuffix)
      && folders.contains(where: path.hasPrefix)
  }

  private static func number(_ text: Substring.UTF8View, digits: Int) -> Int? {
    text.count == digits && text.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(Substring(text)) : nil
  }
}

extension Diagnostic {
  /// A text that bangtin does not read as content.
  fileprivate static func unread(_ path: String) -> Diagnostic {
    Diagnostic(
      AnalysisRule.unreadDocument, at: Place(file: path),
      Message(
        vi: "tệp này không thành tin hay trang nào: bangtin chỉ đọc tệp .md",
        en: "this file becomes no page: bangtin reads .md files only"),
      hint: Message(
        vi: "mở tệp, chép chữ sang một tệp .md; nếu là tệp đính kèm thì dẫn tới nó từ bài viết, như"
          + " [Tải về](\(path.split(separator: "/").last ?? ""))",
        en: "open it and copy its text into an .md file; if it is an attachment, link to it from a"
          + " text, like [Download](\(path.split(separator: "/").last ?? ""))"))
  }
}
