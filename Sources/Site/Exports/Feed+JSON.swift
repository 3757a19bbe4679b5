import Diagnostics
import Markup

extension Feed {
  /// The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("version", "https://jsonfeed.org/version/1.1")
      json.field("title", title)
      json.field("home_page_url", page)
      json.field("feed_url", url)
      json.field("language", language.rawValue)
      json.array("authors") { json in
        json.object { $0.field("name", publisher) }
      }
      json.array("items") { json in
        for entry in entries { entry.writeJSON(to: &json) }
      }
    }
    return json.bytes
  }
}

extension Feed.Entry {
  fileprivate func writeJSON(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", url)
      json.field("url", url)
      json.field("title", title)
      json.field("summary", summary)
      // The content is UTF-8 that this program wrote.
      json.field("content_html", String(decoding: content, as: UTF8.self))
      json.field("date_published", published)
      json.field("date_modified", updated)
      if !authors.isEmpty {
        json.array("authors") { json in
          for author in authors { json.object { $0.field("name", author) } }
        }
      }
      if !categories.isEmpty { json.field("tags", categories) }
    }
  }
}
