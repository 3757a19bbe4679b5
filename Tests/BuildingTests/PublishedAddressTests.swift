import Content
import Diagnostics
import SampleSites
import Testing

@testable import Building

/// An address that was published once is kept, led on, or missed aloud.
@Suite("Published addresses")
struct PublishedAddressTests {
  private static let ledger = "content/addresses.txt"
  private static let directive = "content/directives/2020/750-kh-pgddt.md"

  private static func text(_ number: String, more: String = "") -> String {
    "---\nnumber: \(number)\nissued: 2020-09-05\nsubject: Truyền thông\n\(more)---\nToàn văn.\n"
  }

  private static func post(_ title: String, on date: String, more: String = "") -> String {
    "---\ntitle: \(title)\ndate: \(date)\n\(more)---\nSáng nay.\n"
  }

  private static let settings =
    SampleSite.plainSettings + """

      [[issuer]]
      id = "pgddt"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT"]
      level = "district"

      """

  private static let files = [
    "site.toml": settings,
    directive: text("750/KH-PGDĐT"),
    "content/posts/2020/11/khai-mac.md": post("Khai mạc", on: "2020-11-19"),
    "content/posts/2020/12/tong-ket.md": post("Tổng kết", on: "2020-12-30"),
    "content/posts/2020/11/nhap.md": post("Nháp", on: "2020-11-18", more: "status: draft\n"),
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTrường ta.\n",
  ]

  /// What `check` says where nothing is wrong.
  private static let clean = "Không có lỗi hay cảnh báo nào.\n"

  private static let lines = [
    "/gioi-thieu/ content/pages/gioi-thieu.md",
    "/tin-tuc/2020/11/khai-mac/ content/posts/2020/11/khai-mac.md",
    "/van-ban/2020/750-kh-pgddt/ content/directives/2020/750-kh-pgddt.md",
  ]

  private func lines(_ portal: PortalFolder) throws -> [String] {
    try portal.tree("content").text("addresses.txt").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  /// A portal that was built on 20 November 2020.
  private func built() throws -> PortalFolder {
    let portal = try PortalFolder(Self.files)
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(try lines(portal) == Self.lines)
    return portal
  }

  /// What `check` prints.
  private func check(_ portal: PortalFolder, _ flags: String = "") throws -> String {
    try portal.run("check --now 2020-11-20T08:00 \(flags)").output
  }

  @Test("build writes them down, the second finds nothing changed, and no site shows the ledger")
  func building() throws {
    let portal = try built()
    let before = try portal.tree("content")
    let again = try portal.run("build --now 2020-11-20T08:00")
    #expect(again.output.hasPrefix("Không có gì thay đổi:"))
    #expect(try portal.tree("content") == before)
    #expect(try portal.tree().paths.filter { $0.contains("addresses") } == [])
    #expect(try check(portal) == Self.clean)
  }

  @Test("What is remembered of a build is that of the project with the ledger it wrote")
  func record() throws {
    let portal = try built()
    let now = LocalTime(CalendarDate(dayNumber: 18_586), minute: 480)
    func isRemembered() throws -> Bool {
      let project = try Project(BuildOptions(root: portal.path, now: now))
      let output = try OutputFolder(at: "public", project: portal.path)
      return try output.record(for: project.fingerprints.all, at: 0) != nil
    }
    #expect(try isRemembered())
    try portal.write(Self.ledger, "# trống\n")
    #expect(try !isRemembered())
    _ = try portal.build(at: now)
    #expect(try isRemembered())
    #expect(try lines(portal) == Self.lines)
  }

  @Test("A preview, and the site of a day to come, write nothing down")
  func previews() throws {
    for flags in [
      "--drafts", "--future", "--now 2999-01-01T08:00", "--drafts --now 2020-11-20T08:00",
    ] {
      let portal = try PortalFolder(Self.files)
      #expect(try portal.run("build \(flags)").status == 0)
      #expect(try !portal.tree("content").paths.contains("addresses.txt"), "\(flags)")
    }
  }

  @Test("A build of an earlier day takes nothing away and misses nothing")
  func earlier() throws {
    let portal = try built()
    let run = try portal.run("build --now 2020-11-01T08:00")
    #expect(run.errors == "")
    #expect(try lines(portal) == Self.lines)
  }

  @Test("A changed number is told with the file and where it is now, until a redirect leads on")
  func changedNumber() throws {
    let portal = try built()
    try portal.write(Self.directive, Self.text("751/KH-PGDĐT", more: "slug: 751-kh-pgddt\n"))
    let said = """
      content/addresses.txt:6:1: cảnh báo: địa chỉ đã công bố /van-ban/2020/750-kh-pgddt/ không còn: content/directives/2020/750-kh-pgddt.md nay ở /van-ban/2020/751-kh-pgddt/ [address-gone]
          /van-ban/2020/750-kh-pgddt/ content/directives/2020/750-kh-pgddt.md
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        → thêm redirect_from: [/van-ban/2020/750-kh-pgddt/] vào content/directives/2020/750-kh-pgddt.md để người đọc cũ vẫn tới nơi; nếu chủ ý bỏ địa chỉ này thì xóa dòng

      1 cảnh báo
      Giải thích kèm ví dụ: bangtin explain address-gone

      """
    #expect(try check(portal) == said)
    // The build adds the new address; the old one stays until somebody mends it.
    #expect(try portal.run("build --now 2020-11-20T08:00").errors == said)
    #expect(
      try lines(portal) == Self.lines + [
        "/van-ban/2020/751-kh-pgddt/ content/directives/2020/750-kh-pgddt.md"
      ])
    #expect(try portal.run("build --now 2020-11-20T08:00").errors == said)
    #expect(try check(portal) == said)
    try portal.write(
      Self.directive,
      Self.text(
        "751/KH-PGDĐT",
        more: "slug: 751-kh-pgddt\nredirect_from: [/van-ban/2020/750-kh-pgddt]\n"))
    #expect(try check(portal) == Self.clean)
  }

  @Test("Places are those of the ledger as it stands after the build")
  func places() throws {
    let portal = try built()
    try portal.write(Self.directive, Self.text("751/KH-PGDĐT", more: "slug: 751-kh-pgddt\n"))
    try portal.write("content/pages/a.md", "---\ntitle: A\n---\nA.\n")
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.errors.hasPrefix("content/addresses.txt:7:1: cảnh báo:"), "\(run.errors)")
    #expect(run.errors.contains("\n    /van-ban/2020/750-kh-pgddt/ content/"), "\(run.errors)")
    #expect(try check(portal) == run.errors)
  }

  @Test(
    "A post that is gone, moved or no longer public is told",
    arguments: [
      (
        nil as String?, nil as String?,
        "không còn: không thấy tệp content/posts/2020/11/khai-mac.md [address-gone]",
        "vào tệp thay cho nó; nếu chủ ý bỏ địa chỉ này thì xóa dòng"
      ),
      (
        nil, "content/posts/2020/10/khai-mac.md",
        "không thấy tệp content/posts/2020/11/khai-mac.md; có lẽ đã chuyển thành content/posts/2020/10/khai-mac.md [address-gone]",
        "vào content/posts/2020/10/khai-mac.md; nếu chủ ý"
      ),
      (
        "status: draft\n", nil,
        "không còn: content/posts/2020/11/khai-mac.md nay không công khai (status: draft) [address-gone]",
        "đăng lại tệp ấy, hoặc thêm redirect_from: [/tin-tuc/2020/11/khai-mac/] vào tệp thay cho nó"
      ),
      (
        "status: rejected\nreason: Thiếu ảnh\n", nil,
        "nay không công khai (Thiếu ảnh) [address-gone]",
        "đăng lại tệp ấy"
      ),
    ])
  func gone(more: String?, movedTo: String?, message: String, hint: String) throws {
    let portal = try built()
    let old = "content/posts/2020/11/khai-mac.md"
    if let more {
      try portal.write(old, Self.post("Khai mạc", on: "2020-11-19", more: more))
    } else {
      try portal.remove(old)
    }
    if let movedTo { try portal.write(movedTo, Self.post("Khai mạc", on: "2020-10-19")) }
    let said = try check(portal)
    #expect(said.contains(message) && said.contains(hint), "\(said)")
    #expect(said.contains("\n1 cảnh báo\n"), "\(said)")
  }

  @Test("A plan that gets another name is told with each of its pages")
  func renamedPlan() throws {
    let plan =
      "---\ntitle: Kế hoạch\nperiod: 2020-2021\nnumber_pending: true\nissued_pending: true\n"
      + "topics: [{id: thi-dua, title: Thi đua}]\n%---\nToàn văn.\n"
    let old = "content/plans/2020-2021.md"
    let portal = try PortalFolder([old: plan.replacing("%", with: "")])
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    let pages = try lines(portal).compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.hasPrefix("/ke-hoach/") }
    #expect(pages.contains("/ke-hoach/2020-2021/") && pages.count > 1, "\(pages)")
    try portal.remove(old)
    try portal.write("content/plans/nam-hoc.md", plan.replacing("%", with: ""))
    let said = try check(portal)
    for page in pages {
      #expect(said.contains("địa chỉ đã công bố \(page) không còn: không thấy tệp \(old)"))
    }
    let redirects = "redirect_from: [\(pages.joined(separator: ", "))]\n"
    try portal.write("content/plans/nam-hoc.md", plan.replacing("%", with: redirects))
    #expect(try check(portal).contains("address-gone") == false)
  }

  @Test("A build that was killed before it could write the ledger is made up for by the next")
  func killed() throws {
    let portal = try built()
    // The site is out already, the ledger is still that of before.
    let old = try portal.tree("content").text("addresses.txt")
    try portal.write("content/pages/moi.md", "---\ntitle: Mới\n---\nMới.\n")
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    try portal.write(Self.ledger, old)
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    #expect(try lines(portal).contains("/moi/ content/pages/moi.md"))
  }

  @Test(
    "What says by itself why or until when it rests is not missed",
    arguments: ["hide_after: 2020-11-19\n", "status: withdrawn\nreason: Sai số liệu\n"])
  func resting(more: String) throws {
    let portal = try built()
    try portal.write(
      "content/posts/2020/11/khai-mac.md", Self.post("Khai mạc", on: "2020-11-19", more: more))
    #expect(try check(portal) == Self.clean)
    #expect(try portal.run("build --now 2020-11-20T08:00").errors == "")
    #expect(try lines(portal) == Self.lines)
  }

  @Test("Where a file cannot be read, its address is not said to be gone")
  func unreadableContent() throws {
    let portal = try built()
    try portal.write("content/posts/2020/11/khai-mac.md", "---\ntitle: Khai mạc\n---\n")
    let said = try check(portal)
    #expect(said.contains("[missing-key]") && !said.contains("[address-gone]"), "\(said)")
  }

  @Test("A line that cannot be read is told, and nothing is written until it is mended")
  func unreadableLine() throws {
    let portal = try built()
    let text = try portal.tree("content").text("addresses.txt") + "<<<<<<< HEAD\n"
    try portal.write(Self.ledger, text)
    try portal.write("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\nA.\n")
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(
      run.errors == """
        content/addresses.txt:7:1: cảnh báo: dòng này không phải là một địa chỉ đã công bố kèm tệp nguồn [unreadable-address]
            <<<<<<< HEAD
            ^^^^^^^^^^^^
          → sửa thành như “/tin-tuc/2020/11/khai-giang/ content/posts/2020/11/khai-giang.md” hoặc xóa dòng; địa chỉ mới chỉ được ghi thêm khi mọi dòng đọc được

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain unreadable-address

        """)
    #expect(try portal.tree("content").text("addresses.txt") == text)
    #expect(try portal.run("build --now 2020-11-20T08:00").output.hasPrefix("Không có gì"))
  }

  @Test("A file of other bytes is told of twenty times at most")
  func garbage() throws {
    let portal = try built()
    try portal.write(Self.ledger, bytes: (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    let next = "cảnh báo\nGiải thích kèm ví dụ: bangtin explain unreadable-address\n"
    #expect(try check(portal).hasSuffix(next))
    try portal.write(Self.ledger, String(repeating: "x\n", count: 1000))
    #expect(try check(portal).hasSuffix("\n20 \(next)"))
  }

  @Test("Something other than a file in its place stops the build with a word")
  func folder() throws {
    let portal = try PortalFolder(Self.files)
    try portal.write("\(Self.ledger)/anh.jpg", "x")
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/addresses.txt: lỗi: sổ địa chỉ phải là một tệp văn bản, ở đây lại là thứ khác [ledger-no-file]
          → đổi tên hoặc dời nó đi rồi chạy lại

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain ledger-no-file

        """)
  }

  @Test("A folder that may not be written to is noted, and nothing else")
  func readOnly() throws {
    let portal = try PortalFolder(Self.files)
    let options = BuildOptions(
      root: portal.path, now: LocalTime(CalendarDate(dayNumber: 18_586), minute: 480))
    let site = try SiteBuild(options).prepare(try Project(options), ledger: .cannotWrite)
    #expect(site.nextLedger == nil)
    #expect(
      site.diagnostics.map { "\($0.severity) \($0.id): \($0.message.vi) → \($0.hint?.vi ?? "")" }
        == [
          "note ledger-not-written: chưa ghi thêm được địa chỉ mới vào sổ địa chỉ: thư mục content/ chỉ cho đọc → chạy bangtin build ở nơi ghi được content/ rồi lưu tệp này cùng nội dung"
        ])
  }

  @Test("Errors leave the ledger alone; a ledger that was taken away is written anew")
  func errorsAndLoss() throws {
    let portal = try built()
    try portal.write("content/pages/moi.md", "---\ntitle: Mới\n---\n![Sân](san.jpg)\n")
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 1)
    #expect(try lines(portal) == Self.lines)
    try portal.remove("content/pages/moi.md")
    try portal.remove(Self.ledger)
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0 && run.output.hasPrefix("Không có gì thay đổi:"))
    #expect(try lines(portal) == Self.lines)
  }

  @Test("English says the same")
  func english() throws {
    let portal = try built()
    try portal.remove("content/pages/gioi-thieu.md")
    #expect(
      try check(portal, "--lang en") == """
        content/addresses.txt:4:1: warning: the published address /gioi-thieu/ is gone: there is no file content/pages/gioi-thieu.md [address-gone]
            /gioi-thieu/ content/pages/gioi-thieu.md
            ^^^^^^^^^^^^
          → add redirect_from: [/gioi-thieu/] to the file that takes its place; or remove this line if the address is meant to go

        1 warning
        Explained with examples: bangtin explain address-gone

        """)
  }
}
