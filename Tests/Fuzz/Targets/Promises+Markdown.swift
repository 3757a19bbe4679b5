import Content
import Markdown
import Markup

extension Promises {
  /// Of Markdown as the site renders it.
  mutating func keepOfMarkdown(_ input: [UInt8]) {
    let text = Array(String(decoding: input, as: UTF8.self).utf8)
    var cited: [Citation] = []
    let rendering = Self.renderer.render(text, file: "a.md") { block in
      let citations = Citation.all(in: block)
      cited += citations
      return citations.map(\.range)
    }
    keep(of: rendering.findings, in: "a.md", text)
    expect(
      rendering.passages.count == cited.count || rendering.body == .empty,
      "each citation has a passage")
    let references = zip(cited, rendering.passages).map { Reference($0, at: $1) }
    keep(of: Prose(rendering.body, citing: references), source: text)
  }

  private static let renderer = MarkdownRenderer(.site())

  /// The HTML is ours alone, whatever the author wrote; marks and citations lie where they can.
  mutating func keep(of prose: Prose, source: [UInt8]) {
    let body = prose.body
    for reference in prose.citations {
      expect(
        Self.lies(reference.range, in: source),
        "the citation at \(reference.range) lies between characters")
    }
    var offset = 0
    var citation: Int?
    for mark in body.marks {
      expect(mark.offset >= offset && mark.offset <= body.html.count, "marks are in order")
      offset = mark.offset
      expect(Self.lies(mark.source, in: source), "the mark of \(mark.source) lies in the source")
      switch mark.kind {
      case .citationStart(let number):
        expect(citation == nil, "citations do not overlap")
        expect(prose.citations.indices.contains(number), "the mark \(number) is of a citation")
        citation = number
      case .citationEnd(let number):
        expect(citation == number, "the citation \(number) that ends had begun")
        citation = nil
      case .link, .image: break
      }
    }
    expect(citation == nil, "citations end")
    guard broken.isEmpty else { return }
    keepOfHTML(body)
    keep(of: body.headings)
    _ = prose.beginning
  }

  private mutating func keepOfHTML(_ body: Body) {
    expect(
      String(validating: body.html, as: UTF8.self) != nil || body.marks.isEmpty == false,
      "HTML is text")
    var html: [UInt8] = []
    body.write(to: &html) { mark, page in
      switch mark.kind {
      case .link, .image: mark.writePlainly(to: &page)
      case .citationStart: page += "<cite>".utf8
      case .citationEnd: page += "</cite>".utf8
      }
    }
    expect(String(validating: html, as: UTF8.self) != nil, "HTML is text")
    if let fault = StrictHTML(html).fault {
      expect(false, "the HTML is ours: \(fault)\n\(String(decoding: html, as: UTF8.self))")
    }
  }

  private mutating func keep(of headings: [Heading]) {
    var ids: Set<String> = []
    for heading in headings {
      expect(ids.insert(heading.id).inserted, "the id \(heading.id) stands once")
      expect(heading.id.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 }, "\(heading.id) is an id")
    }
    let levels = Set(headings.map(\.level)).sorted()
    expect(levels.elementsEqual(2..<2 + levels.count), "the levels \(levels) leave none out")
  }
}
