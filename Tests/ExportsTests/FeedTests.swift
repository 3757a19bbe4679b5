import Diagnostics
import Testing

@testable import Exports

@Suite("A feed")
struct FeedTests {
  let feed = Feed(
    title: "Trường TH-THCS Thanh Trường", page: "https://host.example/truong/",
    url: "https://host.example/truong/feed.xml", language: .vi,
    publisher: "Trường TH-THCS Thanh Trường", updated: "2020-11-20T08:00:00+07:00",
    entries: [
      Feed.Entry(
        url: "https://host.example/truong/tin-tuc/2020/11/mit-tinh/",
        title: "Mít tinh <20/11> & khen thưởng", published: "2020-11-20T08:00:00+07:00",
        updated: "2020-11-20T08:00:00+07:00", summary: "Sáng 20/11, toàn trường dự lễ.",
        content: Array("<p>Sáng 20/11</p>".utf8), authors: ["Tùng"],
        categories: ["Thi đua khen thưởng"])
    ])

  @Test("is Atom")
  func atom() {
    #expect(
      String(decoding: feed.atom, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">\
        <title>Trường TH-THCS Thanh Trường</title>\
        <id>https://host.example/truong/</id>\
        <link rel="alternate" type="text/html" href="https://host.example/truong/"/>\
        <link rel="self" type="application/atom+xml" \
        href="https://host.example/truong/feed.xml"/>\
        <updated>2020-11-20T08:00:00+07:00</updated>\
        <author><name>Trường TH-THCS Thanh Trường</name></author>
        <entry><title>Mít tinh &lt;20/11&gt; &amp; khen thưởng</title>\
        <id>https://host.example/truong/tin-tuc/2020/11/mit-tinh/</id>\
        <link rel="alternate" type="text/html" \
        href="https://host.example/truong/tin-tuc/2020/11/mit-tinh/"/>\
        <published>2020-11-20T08:00:00+07:00</published>\
        <updated>2020-11-20T08:00:00+07:00</updated>\
        <author><name>Tùng</name></author>\
        <category term="Thi đua khen thưởng"/>\
        <summary>Sáng 20/11, toàn trường dự lễ.</summary>\
        <content type="html">&lt;p&gt;Sáng 20/11&lt;/p&gt;</content></entry></feed>

        """)
  }

  @Test("is a JSON Feed")
  func json() {
    #expect(
      String(decoding: feed.json, as: UTF8.self) == """
        {"version":"https://jsonfeed.org/version/1.1","title":"Trường TH-THCS Thanh Trường",\
        "home_page_url":"https://host.example/truong/",\
        "feed_url":"https://host.example/truong/feed.xml","language":"vi",\
        "authors":[{"name":"Trường TH-THCS Thanh Trường"}],"items":[{\
        "id":"https://host.example/truong/tin-tuc/2020/11/mit-tinh/",\
        "url":"https://host.example/truong/tin-tuc/2020/11/mit-tinh/",\
        "title":"Mít tinh <20/11> & khen thưởng","summary":"Sáng 20/11, toàn trường dự lễ.",\
        "content_html":"<p>Sáng 20/11<\\/p>","date_published":"2020-11-20T08:00:00+07:00",\
        "date_modified":"2020-11-20T08:00:00+07:00","authors":[{"name":"Tùng"}],\
        "tags":["Thi đua khen thưởng"]}]}
        """)
  }
}

@Suite("A sitemap")
struct SitemapTests {
  @Test("lists addresses with the day of their last change")
  func pages() {
    let entries = [
      Sitemap.Entry(url: "https://host.example/", changed: "2020-11-20"),
      Sitemap.Entry(url: "https://host.example/lich/", changed: nil),
    ]
    #expect(
      String(decoding: Sitemap.pages(entries), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://host.example/</loc><lastmod>2020-11-20</lastmod></url>
        <url><loc>https://host.example/lich/</loc></url>
        </urlset>

        """)
  }

  @Test("of several files has an index, and robots are told where it is")
  func index() {
    let parts = [Sitemap.Entry(url: "https://host.example/sitemap-1.xml", changed: nil)]
    #expect(
      String(decoding: Sitemap.index(of: parts), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://host.example/sitemap-1.xml</loc></sitemap>
        </sitemapindex>

        """)
    #expect(
      String(decoding: robots(sitemap: "https://host.example/sitemap.xml"), as: UTF8.self)
        == "User-agent: *\nAllow: /\n\nSitemap: https://host.example/sitemap.xml\n")
  }
}
