import Testing

@testable import Commands

@Suite("bangtin schema")
struct SchemaCommandTests {
  @Test("One kind, or all of them")
  func kinds() throws {
    let one = try CommandLineRun("schema page")
    #expect(
      one.output.hasPrefix(
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "$comment": "bangtin schema",
          "title": "Trang thường (content/pages)",
          "type": "object",

        """))
    #expect(one.status == 0)
    let all = try CommandLineRun("schema --lang en")
    #expect(
      all.output.contains("\n    \"site\": {\n      \"title\": \"The settings (site.toml)\","))
  }

  @Test(
    "What makes no sense is refused",
    arguments: [
      (
        "schema posts",
        """
        lỗi: không có loại tệp “posts”
          → có phải là: post

        """
      ),
      (
        "schema xyz --lang en",
        """
        error: there is no kind of file “xyz”
          → did you mean: post, directive, plan, event, page, opinion, site

        """
      ),
      (
        "schema post --all schemas",
        """
        lỗi: --all ghi mọi loại, không đi với “post”
          → bỏ một trong hai; để có một loại: bangtin schema post > tep.json

        """
      ),
    ])
  func wrong(line: String, errors: String) throws {
    let result = try CommandLineRun(line)
    #expect(result.errors == errors)
    #expect(result.status == 2)
  }

  @Test("All kinds are written into a folder, over those written so before and nothing else")
  func folder() throws {
    let folder = try ScratchFolder(["khac/post.schema.json": "{}"])
    let line = "schema --all a/b -C \(folder.path)"
    let first = try CommandLineRun(line)
    #expect(
      first.output == """
        a/b/post.schema.json
        a/b/directive.schema.json
        a/b/plan.schema.json
        a/b/event.schema.json
        a/b/page.schema.json
        a/b/opinion.schema.json
        a/b/site.schema.json

        """)
    #expect(try folder.text(of: "a/b/page.schema.json") == CommandLineRun("schema page").output)
    #expect(try CommandLineRun("\(line) --lang en").status == 0)
    #expect(try folder.text(of: "a/b/page.schema.json").contains("The page's title."))
    let foreign = try CommandLineRun("schema --all khac -C \(folder.path)")
    #expect(
      foreign.errors == """
        lỗi: khac/post.schema.json không phải do bangtin schema viết ra, nên giữ nguyên, chưa ghi gì
          → chọn thư mục khác, hoặc đổi tên tệp ấy

        """)
    #expect(foreign.status == 2)
    #expect(try folder.text(of: "khac/post.schema.json") == "{}")
    #expect(throws: (any Error).self) { try folder.text(of: "khac/site.schema.json") }
  }
}
