import Content
import Diagnostics
import Files
import Foundation
import Pages
import SampleSites
import Synchronization
import Testing

@testable import Building

/// Links to other sites, asked of a server of the test's own: the curl that is found leads every
/// address there, so that no request leaves the machine.
@Suite(
  "Links to other sites",
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl")),
  .timeLimit(.minutes(2)))
struct ExternalCheckTests {
  private let portal: PortalFolder
  private let web: SmallWeb

  init() throws {
    portal = try PortalFolder()
    web = try SmallWeb(Self.answer)
    // Written by a process of its own: a file that this one holds open for a moment, or a child of it
    // that is just being made for another test, cannot be run meanwhile.
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", "mkdir -p \"$1\" && printf '%s\\n' \"$2\" > \"$1/curl\" && chmod +x \"$1/curl\"", "sh",
      portal.path + "/bin",
      "#!/bin/sh\nexec /usr/bin/curl --disable --connect-to ::127.0.0.1:\(web.port) \"$@\"",
    ]
    try writer.run()
    writer.waitUntilExit()
    #expect(writer.terminationStatus == 0)
  }

  /// What the sites of the test answer, by path.
  private static func answer(_ request: SmallWeb.Request) -> String? {
    switch request.path {
    case "/het": SmallWeb.response("404 Not Found")
    case "/xoa": SmallWeb.response("410 Gone")
    case "/hong": SmallWeb.response("500 Internal Server Error")
    case "/im": nil
    case "/mat-khau": SmallWeb.response("401 Unauthorized")
    case "/cam": SmallWeb.response("403 Forbidden")
    case "/chi-get", "/chi-get-cam", "/chua-lam":
      request.method == "GET"
        ? SmallWeb.response("200 OK", [], String(repeating: "x", count: 900_000))
        : SmallWeb.response(
          ["/chi-get": "405 No", "/chi-get-cam": "403 No"][request.path] ?? "501 No")
    case "/chuyen": SmallWeb.redirect(301, to: "/moi")
    case "/chuyen-hai": SmallWeb.redirect(308, to: "/chuyen")
    case "/chuyen-khac": SmallWeb.redirect(301, to: "http://198.51.100.7/trang?a=b#phan")
    case "/chuyen-het": SmallWeb.redirect(301, to: "het")
    case "/tam": SmallWeb.redirect(302, to: "/chuyen")
    case "/vong": SmallWeb.redirect(302, to: "/vong")
    case "/trong-mang": SmallWeb.redirect(302, to: "http://127.0.0.1/bi-mat")
    case "/sieu-du-lieu": SmallWeb.redirect(302, to: "http://169.254.169.254/latest/")
    case "/tep": SmallWeb.redirect(302, to: "file:///etc/passwd")
    case "/gopher": SmallWeb.redirect(301, to: "gopher://198.51.100.7/")
    case "/ban": SmallWeb.response("429 Too Many Requests", ["Retry-After: 7200"])
    case "/nghi": SmallWeb.response("503 Unavailable", ["Retry-After: 300"])
    case "/goi-y": "HTTP/1.1 103 Early Hints\r\n\r\n" + SmallWeb.response("404 Not Found")
    default: SmallWeb.response("200 OK")
    }
  }

  private static let day: Int64 = 86_400

  /// What a check on day `day` says of links, as `severity id: message`.
  private func said(
    _ links: [String], day: Int64 = 0, pause: Double = 0,
    lookUp: (@Sendable (String) -> [NetworkAddress])? = nil,
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) throws -> [String] {
    let site = try #require(BaseURL("https://thanhtruong.example.edu.vn/"))
    var check = ExternalCheck(of: portal.path, at: site, searchPath: portal.path + "/bin")
    check.pause = pause
    check.now = 1_600_000_000 + day * Self.day
    if let lookUp { check.lookUp = lookUp }
    let found = try check.findings(
      on: links.map { ExternalLink($0, at: Place(file: "content/a.md")) }, isStopped: isStopped
    ) { _, _, _ in }
    return found.map { "\($0.severity) \($0.id): \($0.message.vi)" }
  }

  @Test(
    "are told where they are dead",
    arguments: [
      ("/het", "máy chủ trả lời: không có trang ấy"),
      ("/xoa", "máy chủ trả lời: không có trang ấy"),
      ("/goi-y", "máy chủ trả lời: không có trang ấy"),
      ("/hong", "máy chủ trả lời 500: đang trục trặc"), ("/im", "máy chủ không trả lời"),
      ("/chuyen-het", "máy chủ trả lời: không có trang ấy"), ("/vong", "chuyển hướng quá 5 lần"),
      ("/tep", "chuyển hướng tới một nơi không phải trang web"),
      ("/gopher", "chuyển hướng tới một nơi không phải trang web"),
    ])
  func dead(path: String, reason: String) throws {
    let link = "http://192.0.2.1\(path)"
    #expect(
      try said([link])
        == ["warning dead-link: liên kết ra ngoài không mở được: \(link) (\(reason))"])
  }

  @Test(
    "are not found fault with where they lead somewhere",
    arguments: ["/", "/mat-khau", "/chi-get", "/chi-get-cam", "/chua-lam", "/Giới thiệu?q=a b"])
  func fine(path: String) throws {
    #expect(try said(["http://192.0.2.1\(path)"]) == [])
  }

  @Test("are asked with HEAD, and with GET only where a server will not have that")
  func methods() throws {
    _ = try said(["http://192.0.2.1/a", "http://192.0.2.1/het", "http://192.0.2.1/chi-get"])
    #expect(
      web.asked == [
        "HEAD 192.0.2.1/a", "HEAD 192.0.2.1/chi-get", "GET 192.0.2.1/chi-get",
        "HEAD 192.0.2.1/het",
      ])
  }

  @Test("say who asks, and bring nothing else along")
  func agent() throws {
    _ = try said(["http://192.0.2.1/a"])
    let head = try #require(web.requests.first?.head)
    #expect(
      head == """
        HEAD /a HTTP/1.1\r
        Host: 192.0.2.1\r
        User-Agent: bangtin/0.1.0 (link check of https://thanhtruong.example.edu.vn/)\r
        Accept: */*\r
        \r

        """)
  }

  @Test(
    "are told their new address where they have moved for good",
    arguments: [
      ("/chuyen", "http://192.0.2.1/moi"), ("/chuyen-hai", "http://192.0.2.1/moi"),
      ("/chuyen-khac", "http://198.51.100.7/trang?a=b"),
    ])
  func moved(path: String, heir: String) throws {
    let link = "http://192.0.2.1\(path)"
    #expect(try said([link]) == ["note moved-link: trang \(link) đã chuyển hẳn sang \(heir)"])
  }

  @Test("that are only led elsewhere for a while keep their address")
  func temporary() throws {
    #expect(try said(["http://192.0.2.1/tam"]) == [])
    #expect(web.asked.last == "HEAD 192.0.2.1/moi")
  }

  @Test("that no program may see are noted, not called dead")
  func refused() throws {
    #expect(
      try said(["http://192.0.2.1/cam"]) == [
        "note link-not-asked: chưa hỏi được liên kết http://192.0.2.1/cam: máy chủ không trả lời chương trình (403)"
      ])
  }

  // MARK: Networks inside

  @Test(
    "into a network inside are never asked",
    arguments: [
      "http://127.0.0.1/", "http://127.1/", "http://0x7f000001/", "http://2130706433/",
      "http://017700000001/", "http://0.0.0.0/", "http://10.1.2.3/", "http://172.16.0.1:8080/",
      "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/",
      "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[fe80::1]/", "http://[fd00::1]/",
      "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://localhost/",
      "http://224.0.0.1/",
    ])
  func inside(link: String) throws {
    #expect(
      try said([link]) == [
        "note link-not-asked: chưa hỏi được liên kết \(link): máy ấy nằm trong mạng nội bộ, người ngoài không mở được"
      ])
    #expect(web.asked == [])
  }

  @Test("are not followed into one", arguments: ["/trong-mang", "/sieu-du-lieu"])
  func redirectInside(path: String) throws {
    let found = try said(["http://192.0.2.1\(path)"])
    #expect(found.count == 1 && found[0].contains("nằm trong mạng nội bộ"), "\(found)")
    #expect(web.asked == ["HEAD 192.0.2.1\(path)"])
  }

  @Test("are not asked where a name has an address inside among others")
  func mixedHost() throws {
    let found = try said(["http://noi-bo.example/"]) { _ in
      [NetworkAddress([203, 0, 113, 5]), NetworkAddress([192, 168, 1, 5])]
    }
    #expect(found.count == 1 && found[0].contains("nằm trong mạng nội bộ"))
    #expect(web.asked == [])
  }

  @Test("of a host that nobody knows are dead")
  func unknownHost() throws {
    let found = try said(["http://khong-co.example/"]) { _ in [] }
    #expect(
      found == [
        "warning dead-link: liên kết ra ngoài không mở được: http://khong-co.example/ (không có máy chủ tên ấy)"
      ])
  }

  @Test("are asked at the very address that was found to be public, by nobody's other settings")
  func arguments() throws {
    let address = try #require(WebAddress("https://So.example/a b?c=%C4%91#d"))
    let found = [
      NetworkAddress([203, 0, 113, 5]),
      NetworkAddress([0x20, 1, 0x0D, 0xB8] + Array(repeating: 0, count: 11) + [5]),
    ]
    #expect(
      LinkInquiry.arguments(for: address, at: found, "--head", agent: "bangtin") == [
        "--disable", "--head", "--silent", "--globoff", "--noproxy", "*", "--proto",
        "=http,https", "--connect-timeout", "10", "--max-time", "20", "--user-agent", "bangtin",
        "--resolve", "so.example:443:203.0.113.5,[2001:db8:0:0:0:0:0:5]", "--url",
        "https://so.example/a%20b?c=%C4%91",
      ])
  }

  @Test(
    "of a form that two programs could read in two ways are not asked",
    arguments: [
      "http://198.51.100.7@127.0.0.1/", "http://a:b@198.51.100.7/", "http://198.51.100.7\\@a/",
      "http://trường.example/", "http:///a", "http://198.51.100.7:0/", "http://198.51.100.7:99999/",
      "http://-a.example/", "http://a b.example/", "http://[::1/", "http://a.example:80:80/",
    ])
  func unreadable(link: String) throws {
    let found = try said([link])
    #expect(found.count == 1 && found[0].hasPrefix("note link-not-asked:"), "\(found)")
    #expect(web.asked == [])
  }

  // MARK: Manners

  @Test("of one host are asked one after the other with a pause, those of others meanwhile")
  func pauses() throws {
    let links = (0..<3).flatMap { ["http://192.0.2.1/\($0)", "http://198.51.100.7/\($0)"] }
    #expect(
      try said(links + ["http://203.0.113.9/chuyen-khac"], pause: 0.25).count == 1)
    let byHost = Dictionary(grouping: web.requests, by: \.host)
    #expect(byHost.mapValues(\.count) == ["192.0.2.1": 3, "198.51.100.7": 4, "203.0.113.9": 1])
    for requests in byHost.values {
      for (one, next) in zip(requests, requests.dropFirst()) {
        #expect(next.began - one.ended >= 0.2)
      }
    }
    // More than one host at a time.
    let busy = byHost.values.filter { $0.count > 1 }
    let first = busy.compactMap { $0.first?.began }
    let last = busy.compactMap { $0.last?.ended }
    #expect((first.max() ?? 0) < (last.min() ?? 0))
  }

  @Test("of a server that wants peace are left for later", arguments: ["/ban", "/nghi"])
  func busy(path: String) throws {
    let links = ["http://192.0.2.1\(path)", "http://192.0.2.1/sau", "http://198.51.100.7/"]
    let found = try said(links)
    #expect(found.count == 2 && found.allSatisfy { $0.contains("xin đừng hỏi dồn") }, "\(found)")
    #expect(web.asked.sorted() == ["HEAD 192.0.2.1\(path)", "HEAD 198.51.100.7/"])
    // Nor are they asked a moment later, but the day after.
    _ = try said(links)
    #expect(web.asked.count == 2)
    _ = try said(["http://192.0.2.1/sau"], day: 1)
    #expect(web.asked.count == 3)
  }

  @Test("are not asked again while what was learned holds: good news a week, bad news a day")
  func kept() throws {
    let links = ["/", "/het", "/chuyen"].map { "http://192.0.2.1\($0)" }
    let found = try said(links)
    #expect(found.count == 2)
    let first = web.asked
    #expect(try said(links) == found)
    #expect(web.asked == first)
    #expect(try said(links, day: 1) == found)
    #expect(web.asked.dropFirst(first.count) == ["HEAD 192.0.2.1/het"])
    let second = web.asked.count
    #expect(try said(links, day: 7) == found)
    #expect(web.asked.count == second + first.count)
  }

  @Test("are asked again where what was kept was changed, cut off, or is of a day to come")
  func brokenMemory() throws {
    let kept = ".bangtin/links/answers"
    _ = try said(["http://192.0.2.1/het"])
    let bytes = try #require(FileManager.default.contents(atPath: "\(portal.path)/\(kept)"))
    for damaged in [Array(bytes.dropLast(3)), Array(bytes) + [0x0A], [], [0xFF, 0xFE]] {
      try portal.write(kept, bytes: damaged)
      let before = web.asked.count
      #expect(try said(["http://192.0.2.1/het"]).count == 1)
      #expect(web.asked.count == before + 1)
    }
    #expect(try said(["http://192.0.2.1/het"], day: -1).count == 1)
    #expect(web.asked.count == 6)
  }

  @Test("keep what was learned before somebody stopped, and go on from there")
  func stopped() throws {
    let links = (0..<4).map { "http://192.0.2.1/\($0)" }
    let web = web
    let found = try said(links, isStopped: { web.asked.count >= 2 })
    #expect(found.count == 2 && found.allSatisfy { $0.contains("đã dừng trước khi tới lượt") })
    #expect(try said(links) == [])
    #expect(web.asked == links.map { "HEAD \($0.dropFirst(7))" })
  }

  @Test("are told together where there is no curl")
  func noCurl() throws {
    try portal.remove("bin/curl")
    #expect(
      try said(["http://192.0.2.1/a", "http://192.0.2.1/b"]) == [
        "error no-link-asked: chưa hỏi được liên kết ra ngoài nào: máy chưa có chương trình curl"
      ])
    #expect(try said([]) == [])
  }

  // MARK: The command

  @Test("check --external tells them with their places, and asks for none that is the site's own")
  func command() throws {
    try portal.write(
      "site.toml",
      SampleSite.plainSettings
        + "[[menu]]\ntitle = \"Tra cứu\"\nitems = [{title = \"Sở\", url = \"http://203.0.113.9/het\"}]\n"
    )
    try portal.write(
      "content/posts/tin.md",
      """
      ---
      title: Tin
      date: 2020-11-19
      ---
      Xem [thông báo](http://192.0.2.1/het) và [trang nhà](https://thanhtruong.example.edu.vn/).

      """)
    try portal.write(
      "content/posts/nhap.md",
      "---\ntitle: Nháp\ndate: 2020-11-19\nstatus: draft\n---\n[a](http://198.51.100.7/nhap)\n")
    let flags = "check --external --now 2020-11-20T08:00"
    let run = try portal.run(
      flags, environment: ["LANG": "vi_VN.UTF-8", "PATH": portal.path + "/bin"])
    #expect(
      run.output == """
        content/posts/tin.md:5:17: cảnh báo: liên kết ra ngoài không mở được: http://192.0.2.1/het (máy chủ trả lời: không có trang ấy) [dead-link]
            Xem [thông báo](http://192.0.2.1/het) và [trang nhà](https://thanhtruong.example.edu.vn/).
                            ^^^^^^^^^^^^^^^^^^^^
          → mở thử bằng trình duyệt; trang đã mất thì ghi địa chỉ mới hoặc bỏ liên kết

        site.toml:6:31: cảnh báo: liên kết ra ngoài không mở được: http://203.0.113.9/het (máy chủ trả lời: không có trang ấy) [dead-link]
            items = [{title = "Sở", url = "http://203.0.113.9/het"}]
                                          ^^^^^^^^^^^^^^^^^^^^^^^^
          → mở thử bằng trình duyệt; trang đã mất thì ghi địa chỉ mới hoặc bỏ liên kết

        2 cảnh báo
        Giải thích kèm ví dụ: bangtin explain dead-link

        """)
    #expect(web.asked.sorted() == ["HEAD 192.0.2.1/het", "HEAD 203.0.113.9/het"])
    #expect(run.status == 0)
    let json = try portal.run(
      "\(flags) --json --strict --lang en", environment: ["PATH": portal.path + "/bin"])
    #expect(json.output.contains("\"id\": \"dead-link\""))
    #expect(json.status == 1)
    #expect(web.asked.count == 2)
    // Nothing is asked where nobody wants it.
    #expect(try portal.run("check --now 2020-11-20T08:00").output.contains("dead-link") == false)
  }
}
