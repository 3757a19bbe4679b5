import Diagnostics
import Markup

extension Feed {
  /// The feed as Atom (RFC 4287).
  package var atom: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language.rawValue]
    ) { xml in
      xml.element("title", text: title)
      xml.element("id", text: page)
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": page])
      xml.element("link", ["rel": "self", "type": "application/atom+xml", "href": url])
      xml.element("updated", text: updated)
      xml.element("author") { $0.element("name", text: publisher) }
      for entry in entries {
        xml.lineBreak()
        entry.writeAtom(to: &xml)
      }
    }
    xml.lineBreak()
    return xml.bytes
  }
}

extension Feed.Entry {
  fileprivate func writeAtom(to xml: inout XMLWriter) {
    xml.element("entry") { xml in
      xml.element("title", text: title)
      xml.element("id", text: url)
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": url])
      xml.element("published", text: published)
      xml.element("updated", text: updated)
      for author in authors {
        xml.element("author") { $0.element("name", text: author) }
      }
      for category in categories { xml.element("category", ["term": category]) }
      xml.element("summary", text: summary)
      if !content.isEmpty {
        xml.element("content", ["type": "html"]) { $0.text(content) }
      }
    }
  }
}
