import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Preview

/// A site of a few addresses that remembers what it was asked for.
private final class SmallSite: PreviewedSite {
  static let page = "<!doctype html><html><body><h1>Tin tức</h1></body></html>\n"
  let asked = Mutex<[String]>([])

  func answer(_ path: String) -> PreviewAnswer {
    asked.withLock { $0.append(path) }
    return switch path {
    case "/": .page(Array(Self.page.utf8), PreviewNotes(language: .vi))
    case "/gone/":
      .page(Array("<p>Không có</p>".utf8), PreviewNotes(language: .vi), isFound: false)
    case "/assets/a/main.css", "/feed.xml", "/anh.webp", "/750-kh.pdf", "/lich/lich.ics", "/la":
      .file(Array("x".utf8))
    case "/tin-tuc": .elsewhere("/tin-tuc/")
    default: .nothing
    }
  }
}

@Suite(
  "The preview's server, over sockets", .enabled(if: PreviewServer.isIncluded),
  .timeLimit(.minutes(2)))
struct PreviewServerTests {
  private let site = SmallSite()
  private let server: PreviewServer

  init() throws {
    server = try PreviewServer(site, port: 0)
  }

  private func ask(
    _ target: String, method: String = "GET", host: String? = nil
  ) throws -> String {
    try RawClient.ask(server.port, target, method: method, host: host)
  }

  @Test("A page comes as it is, with one element and one script before its end")
  func page() throws {
    let answer = try ask("/")
    #expect(answer.status == 200)
    #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
    #expect(answer.header("Cache-Control") == "no-store")
    #expect(answer.header("X-Content-Type-Options") == "nosniff")
    let body = answer.bodyText
    let start = try #require(body.firstRange(of: "<bangtin-preview "))
    let end = try #require(body.firstRange(of: "</body>"))
    let added = String(body[start.lowerBound..<end.lowerBound])
    #expect(
      added.hasSuffix("></bangtin-preview><script src=\"/.bangtin/preview.js\" defer></script>\n"))
    #expect(body.replacing(added, with: "") == SmallSite.page)
  }

  @Test("HEAD has the head of GET and nothing more")
  func head() throws {
    let (get, head) = (try ask("/"), try ask("/", method: "HEAD"))
    #expect(head.status == 200)
    #expect(head.bodyText == "")
    for name in ["Content-Type", "Content-Length", "ETag", "Cache-Control"] {
      #expect(head.header(name) == get.header(name), "\(name)")
    }
  }

  @Test(
    "Files come as what their names say",
    arguments: [
      ("/assets/a/main.css", "text/css; charset=utf-8"), ("/feed.xml", "application/xml"),
      ("/anh.webp", "image/webp"), ("/750-kh.pdf", "application/pdf"),
      ("/lich/lich.ics", "text/calendar; charset=utf-8"), ("/la", "application/octet-stream"),
      ("/.bangtin/preview.js", "text/javascript; charset=utf-8"),
    ])
  func types(path: String, type: String) throws {
    let answer = try ask(path)
    #expect(answer.status == 200)
    #expect(answer.header("Content-Type") == type)
  }

  @Test("The query is not part of the address")
  func query() throws {
    #expect(try ask("/?q=h%E1%BB%8Dc&x=..%2f").status == 200)
    #expect(site.asked.withLock { $0 } == ["/"])
  }

  @Test("What is elsewhere, what is not there, and the site's own page for that")
  func others() throws {
    let elsewhere = try ask("/tin-tuc")
    #expect(elsewhere.status == 302)
    #expect(elsewhere.header("Location") == "/tin-tuc/")
    #expect(try ask("/khong-co").status == 404)
    let gone = try ask("/gone/")
    #expect(gone.status == 404)
    #expect(gone.bodyText.hasPrefix("<p>Không có</p><bangtin-preview "))
  }

  @Test(
    "A name that somebody points at this machine gets nothing",
    arguments: ["/", "/.bangtin/events"])
  func rebinding(target: String) throws {
    let answer = try ask(target, host: "evil.example:\(server.port)")
    #expect(answer.status == 403)
    #expect(!answer.contains("Tin tức"))
    #expect(site.asked.withLock { $0 } == [])
  }

  @Test(
    "No way out of the site reaches it",
    arguments: [
      "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/tin-tuc%2f..%2f..%2fetc/passwd",
      "/..%5c..%5cetc", "//etc/passwd", "/%00", "/a/./b",
    ])
  func traversal(target: String) throws {
    let answer = try ask(target)
    #expect(answer.status == 400)
    #expect(site.asked.withLock { $0 } == [])
  }

  @Test("An address with a host in it is none of the site's")
  func absolute() throws {
    let answer = try ask("http://localhost/")
    #expect([400, 404].contains(answer.status))
    #expect(!answer.contains("Tin tức"))
  }

  @Test("Nothing can be sent to it", arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
  func methods(method: String) throws {
    let answer = try ask("/", method: method)
    #expect(answer.status == 405)
    #expect(answer.header("Allow") == "GET, HEAD")
    #expect(site.asked.withLock { $0 } == [])
  }

  @Test("One connection takes several requests")
  func keepAlive() throws {
    let client = try RawClient(port: server.port)
    for _ in 0..<3 {
      client.send("GET /feed.xml HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
      #expect(try client.receive { $0.hasSuffix("\r\n\r\nx") }.status == 200)
    }
  }

  // MARK: Events

  private func listen() throws -> RawClient {
    let client = try RawClient(port: server.port)
    client.send("GET /.bangtin/events HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    let head = try client.receive { $0.contains("retry: 500") }
    #expect(head.header("Content-Type") == "text/event-stream")
    return client
  }

  @Test("Whoever listens hears of every change")
  func events() throws {
    let clients = [try listen(), try listen()]
    server.announceChange()
    for client in clients { _ = try client.receive { $0.contains("data: 1\n\n") } }
    server.announceChange()
    for client in clients { _ = try client.receive { $0.contains("data: 2\n\n") } }
  }

  @Test("Pages that went without a word do no harm, and are let go")
  func goneListeners() throws {
    for _ in 0..<300 { _ = try listen() }
    let client = try listen()
    server.announceChange()
    _ = try client.receive { $0.contains("data: 1\n\n") }
    #expect(try ask("/").status == 200)
  }

  @Test("A server that stops lets its listeners go and frees the port")
  func stop() throws {
    var second: PreviewServer? = try PreviewServer(site, port: 0)
    let port = try #require(second?.port)
    let client = try RawClient(port: port)
    client.send("GET /.bangtin/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    _ = try client.receive { $0.contains("retry: 500") }
    second = nil
    _ = try client.receive()
    #expect(throws: RawClient.Refused.self) { _ = try RawClient(port: port) }
  }

  // MARK: Bad clients

  @Test("Clients that never end their request keep nobody waiting")
  func slow() throws {
    let slow = try (0..<40).map { _ in try RawClient(port: server.port) }
    for client in slow { client.send("GET / HTTP/1.1\r\nHost: loc") }
    #expect(try ask("/").status == 200)
    _ = slow.count
  }

  @Test("Broken clients break nothing", arguments: 0..<8)
  func broken(number: Int) throws {
    let requests = [
      "\u{0}\u{1}\u{2}", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
      "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET /" + String(repeating: "a", count: 100_000),
      "GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 20_000),
    ]
    let client = try RawClient(port: server.port)
    client.send(requests[number])
    #expect(try ask("/").status == 200)
    // libmicrohttpd 0.9.75 must not be stopped while it refuses a request: it then writes an answer
    // that is not there.
    try client.finish()
  }

  @Test("A client that hangs up in the middle of an answer is no matter")
  func hangUp() throws {
    for _ in 0..<50 {
      let client = try RawClient(port: server.port)
      client.send("GET / HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    }
    #expect(try ask("/").status == 200)
  }

  // MARK: Ports

  @Test("Where the port is taken, the next free one is")
  func takenPort() throws {
    let second = try PreviewServer(site, port: server.port)
    #expect(second.port > server.port)
    #expect(try RawClient.ask(second.port, "/").status == 200)
  }

  @Test("It listens on this machine's own addresses alone")
  func loopback() throws {
    let own = ["0100007F", "00000000000000000000000001000000"]
    let port = String(server.port, radix: 16, uppercase: true)
    let suffix = ":" + String(repeating: "0", count: 4 - port.count) + port
    var listening: [String] = []
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
      let text = try String(contentsOfTable: table)
      for line in text.split(separator: "\n") {
        let fields = line.split(separator: " ")
        if fields.count > 3, fields[3] == "0A", fields[1].hasSuffix(suffix) {
          listening.append(String(fields[1].dropLast(suffix.count)))
        }
      }
    }
    #expect(listening.contains(own[0]))
    #expect(Set(listening).isSubset(of: own))
  }
}

extension String {
  /// The text of a file of the kernel's, whose size nobody knows beforehand.
  fileprivate init(contentsOfTable path: String) throws {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { throw RawClient.Refused(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(file, &piece, piece.count)
      if count <= 0 { break }
      bytes += piece[..<count]
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
