import Foundation
import SampleSites
import Testing

@Suite("What pages say of themselves to machines")
struct StructuredDataTests {
  private static let files = [
    "content/posts/2020/11/mit-tinh.md": """
    ---
    title: Mít tinh "20/11" </script><b>
    date: 2020-11-20T07:30
    authors: [Tùng, Hoa]
    summary: Thầy trò & phụ huynh.
    changes: [{date: 2020-11-22, note: Đính chính}]
    ---
    Nội dung.
    """,
    "content/directives/2020/750.md": """
    ---
    number: 750/KH-PGDĐT
    issued: 05/09/2020
    subject: Nâng cao hiệu quả truyền thông
    issuer: pgddt
    ---
    """,
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
    "site.toml": SampleSite.plainSettings + """

      [[issuer]]
      id = "pgddt"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT"]
      level = "district"

      """,
  ]

  /// The objects in the JSON-LD of each page of the sample, by path.
  private func graphs() throws -> [String: [[String: Any]]] {
    let portal = try PortalFolder(Self.files)
    let run = try portal.run("build --now 2020-11-23T08:00")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    let mark = "<script type=\"application/ld+json\">"
    var graphs: [String: [[String: Any]]] = [:]
    for path in site.paths where path.hasSuffix(".html") {
      let parts = site.text(path).components(separatedBy: mark)
      #expect(parts.count == 2, "\(path)")
      let text = try #require(parts[1].components(separatedBy: "</script>").first)
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(json?["@context"] as? String == "https://schema.org")
      graphs[path] = try #require(json?["@graph"] as? [[String: Any]], "\(path)")
    }
    return graphs
  }

  /// The object of `type` among `graph`.
  private func object(_ type: String, in graph: [[String: Any]]?) throws -> [String: Any] {
    try #require(graph?.first { $0["@type"] as? String == type })
  }

  @Test("Every page has JSON-LD that parses, every page but the home page a trail")
  func everyPage() throws {
    let graphs = try graphs()
    #expect(graphs.count > 10)
    for (path, graph) in graphs {
      let types = graph.compactMap { $0["@type"] as? String }
      #expect(types.contains("BreadcrumbList") == (path != "index.html"), "\(path)")
    }
    #expect(try object("WebSite", in: graphs["index.html"])["name"] as? String != nil)
  }

  @Test("A post is a NewsArticle, whatever signs stand in its title")
  func post() throws {
    let graph = try graphs()["tin-tuc/2020/11/mit-tinh/index.html"]
    let article = try object("NewsArticle", in: graph)
    let address = "https://thanhtruong.example.edu.vn/tin-tuc/2020/11/mit-tinh/"
    #expect(article["headline"] as? String == "Mít tinh \"20/11\" </script><b>")
    #expect(article["description"] as? String == "Thầy trò & phụ huynh.")
    #expect(article["datePublished"] as? String == "2020-11-20T07:30:00+07:00")
    #expect(article["dateModified"] as? String == "2020-11-22T00:00:00+07:00")
    #expect(article["url"] as? String == address)
    let authors = article["author"] as? [[String: String]]
    #expect(authors?.map { $0["name"] } == ["Tùng", "Hoa"])
    #expect(authors?.map { $0["@type"] } == ["Person", "Person"])
    let trail = try object("BreadcrumbList", in: graph)["itemListElement"] as? [[String: Any]]
    #expect(trail?.compactMap { $0["position"] as? Int } == [1, 2, 3, 4])
    #expect(
      trail?.compactMap { $0["name"] as? String } == [
        "Trang chủ", "Tin tức", "Tháng 11/2020", "Mít tinh \"20/11\" </script><b>",
      ])
    #expect(trail?.last?["item"] as? String == address)
  }

  @Test("A directive is Legislation")
  func directive() throws {
    let graph = try graphs()["van-ban/2020/750-kh-pgddt/index.html"]
    let paper = try object("Legislation", in: graph)
    #expect(paper["legislationIdentifier"] as? String == "750/KH-PGDĐT")
    #expect(paper["legislationType"] as? String == "Kế hoạch")
    #expect(paper["legislationDate"] as? String == "2020-09-05")
    #expect((paper["legislationPassedBy"] as? [String: String])?["name"] == "Phòng GD&ĐT")
    #expect(paper["legislationLegalForce"] as? String == "https://schema.org/InForce")
  }
}
