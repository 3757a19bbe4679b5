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
    ])
  func refused(text: String) {
    #expect(BaseURL(text) == nil)
  }
}
