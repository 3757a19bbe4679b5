import Files
import Markup

/// A page of the site as the preview shows it: its own bytes, and before their end one element with
/// the notes and a script. Both are files or attributes, never inline script or style, so that the
/// page stands under the very Content-Security-Policy that it will have for readers.
struct PreviewPage {
  let bytes: [UInt8]
  /// Changes when anything of the page or its notes does; in quotation marks, as HTTP has it.
  let tag: String

  /// The addresses of what the preview adds; no page of a site can stand there, for it would begin
  /// with a full stop.
  static let script = "/.bangtin/preview.js"
  static let events = "/.bangtin/events"

  init(_ page: [UInt8], _ notes: PreviewNotes) {
    let json = notes.json
    tag = "\"\(ContentHash(of: page).hex.prefix(16))\(ContentHash(of: json).hex.prefix(16))\""
    var element = Array("<bangtin-preview data-tag=\"".utf8)
    HTML.append(tag, to: &element)
    element += Array("\" data-notes=\"".utf8)
    HTML.append(json.span, to: &element)
    element += Array("\"></bangtin-preview><script src=\"\(Self.script)\" defer></script>\n".utf8)
    let end = Self.endOfBody(in: page)
    bytes = page[..<end] + element + page[end...]
  }

  /// Where the last `</body>` stands; the end of a page without one.
  private static func endOfBody(in page: [UInt8]) -> Int {
    let mark = Array("</body>".utf8)
    guard page.count >= mark.count else { return page.count }
    for start in stride(from: page.count - mark.count, through: 0, by: -1)
    where page[start] == mark[0] && page[start..<start + mark.count].elementsEqual(mark) {
      return start
    }
    return page.count
  }
}
