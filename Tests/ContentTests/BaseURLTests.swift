import Testing

@testable import Content

@Suite("The address of a site")
struct BaseURLTests {
  @Test(
    "is a host with or without a path",
    arguments: [
      ("https://thanhtruong.example.edu.vn/", "https://thanhtruong.example.edu.vn", "/"),
      ("https://thanhtruong.example.edu.vn", "https://thanhtruong.example.edu.vn", "/"),
      ("https://host.example/truong/", "https://host.example", "/truong/"),
      ("http://host.example:8080/a/b", "http://host.example:8080", "/a/b/"),
      ("http://[::1]:8080/~lop_1/", "http://[::1]:8080", "/~lop_1/"),
      ("https://host.example/trường/", "https://host.example", "/trường/"),
    ])
  func parts(text: String, origin: String, path: String) throws {
    let base = try #require(BaseURL(text))
    #expect(base.origin == origin)
    #expect(base.path == path)
    #expect(base.absolute("/tin-tuc/") == origin + path + "tin-tuc/")
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "thanhtruong.edu.vn", "ftp://host.example/", "https://", "https:///x",
      "https://host.example/?a=1", "https://host.example/#a", "https://host .example/",
      "https://host.example/a;return/", "https://host.example/{/", "https://host.example/$uri/",
      "https://host.example/'/", "https://host.example/\"/", "https://host.example/a&b/",
      "https://host.example/<!--/", "https://host.example/*/", "https://host.example/a\\b/",
      "https://host.example/a\u{0A}b/", "https://host.example/a\u{2028}b/",
      "https://ten@host.example/",
    ])
  func refused(text: String) {
    #expect(BaseURL(text) == nil)
  }
}
