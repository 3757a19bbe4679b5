import Testing

@testable import Preview

@Suite("What a browser asked for")
struct PreviewRequestTests {
  private func request(
    _ target: String, host: String? = "localhost:8000", method: String = "GET", port: UInt16 = 8000
  ) -> PreviewRequest {
    PreviewRequest(method: method, target: Array(target.utf8), host: host, port: port)
  }

  @Test(
    "The server answers to its own names",
    arguments: ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LocalHost:8000"])
  func own(host: String) {
    #expect(request("/tin-tuc/", host: host) == .path("/tin-tuc/"))
  }

  @Test(
    "No name that somebody points at 127.0.0.1 is its own",
    arguments: [
      "evil.example", "evil.example:8000", "localhost", "localhost:8001", "127.0.0.1",
      "localhost.evil.example:8000", "localhost:8000.evil.example", "127.0.0.1.nip.io:8000",
      "[::1]:80000", "", " localhost:8000", "localhost:8000,evil.example", "0.0.0.0:8000",
      "localhost:08000", "user@localhost:8000",
    ])
  func strangers(host: String) {
    #expect(request("/", host: host) == .stranger)
  }

  @Test("A request that names no host is a stranger's")
  func nobody() {
    #expect(request("/", host: nil) == .stranger)
  }

  @Test("On port 80 browsers leave the port out")
  func port80() {
    #expect(request("/", host: "localhost", port: 80) == .path("/"))
    #expect(request("/", host: "localhost:80", port: 80) == .path("/"))
  }

  @Test("Nothing is taken but GET and HEAD", arguments: ["POST", "PUT", "OPTIONS", "get", ""])
  func methods(method: String) {
    #expect(request("/", method: method) == .otherMethod)
  }

  @Test("A stranger does not even learn which methods there are")
  func order() {
    #expect(request("/", host: "evil.example", method: "POST") == .stranger)
  }

  @Test(
    "Escapes are resolved once",
    arguments: [
      ("/", "/"), ("/tin-tuc/2020/", "/tin-tuc/2020/"), ("/tin%2Dtuc/", "/tin-tuc/"),
      ("/T%C3%B9ng/", "/Tùng/"), ("/%252e%252e/", "/%2e%2e/"), ("/a.b/...c", "/a.b/...c"),
      ("/.bangtin/events", "/.bangtin/events"),
    ])
  func plain(target: String, path: String) {
    #expect(request(target) == .path(path))
  }

  @Test(
    "No spelling of a way out of the site is an address",
    arguments: [
      "/../etc/passwd", "/tin-tuc/../../etc/passwd", "/%2e%2e/etc/passwd", "/%2E%2e/a",
      "/.%2e/a", "/..", "/.", "/./a", "/tin-tuc%2f..%2f..%2fetc", "/..%2fetc", "/..%5cetc",
      "/..\\etc", "/tin-tuc//", "//evil.example/", "/%00", "/a%0d%0aX: y", "/%", "/%2", "/%zz",
      "", "tin-tuc/", "*", "http://localhost:8000/", "/%ff", "/%c0%ae%c0%ae/etc/passwd",
    ])
  func malformed(target: String) {
    #expect(request(target) == .malformed)
  }
}
