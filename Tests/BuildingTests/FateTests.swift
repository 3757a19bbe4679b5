import SampleSites
import Testing

/// What is not public leaves no mark anywhere in the output, and `status` says of each file why.
@Suite("What is not public")
struct FateTests {
  /// Every hidden file carries a mark of its own in its name, its title and its text.
  private static let hidden: [(path: String, mark: String, text: String)] = [
    ("posts/NHAP1.md", "NHAP1", "title: Tin NHAP1\ndate: 2020-11-01\nstatus: draft"),
    ("posts/CHO2.md", "CHO2", "title: Tin CHO2\ndate: 2020-11-02\nstatus: review"),
    (
      "posts/TUCHOI3.md", "TUCHOI3",
      "title: Tin TUCHOI3\ndate: 2020-11-03\nstatus: rejected\nreason: Chưa kiểm chứng"
    ),
    (
      "posts/GO4.md", "GO4",
      "title: Tin GO4\ndate: 2020-11-04\nstatus: withdrawn\nreason: Đưa sai kết quả"
    ),
    ("posts/HEN5.md", "HEN5", "title: Tin HEN5\ndate: 2020-12-01T07:00"),
    ("posts/HETHAN6.md", "HETHAN6", "title: Tin HETHAN6\ndate: 2020-10-01\nhide_after: 2020-10-31"),
    (
      "directives/900-tb-NOIBO7.md", "NOIBO7",
      """
      number: 900/TB-NOIBO7
      issued: 2020-11-05
      subject: Trích yếu NOIBO7
      circulation: internal
      files: [900-NOIBO7.pdf]
      """
    ),
    (
      "directives/901-tb-NHAP8.md", "NHAP8",
      "number: 901/TB-NHAP8\nissued: 2020-11-05\nsubject: Trích yếu NHAP8\nstatus: draft"
    ),
    (
      "plans/NHAP9.md", "NHAP9",
      """
      title: Kế hoạch NHAP9
      period: 2020-2021
      number_pending: true
      issued_pending: true
      status: draft
      topics: [{id: nhap9-chu-de, title: Nội dung NHAP9}]
      items: [{month: 11, id: nhap9-muc, title: Mục NHAP9}]
      """
    ),
    (
      "events/nhap10.md", "NHAP10",
      "title: Sự kiện NHAP10\nstarts: 2020-11-25\nplace: Sân NHAP10\nstatus: draft"
    ),
    ("pages/NHAP11.md", "NHAP11", "title: Trang NHAP11\nstatus: draft\nmenu: 1"),
    (
      "internal/opinion/2020-10.md", "DULUAN12",
      "issues:\n  - {date: 2020-10-12, source: mạng xã hội, summary: DULUAN12, status: open}"
    ),
  ]

  private static let settings =
    SampleSite.plainSettings + """

      [[issuer]]
      id = "truong"
      name = "Trường"
      symbols = ["NOIBO7", "NHAP8", "PGDĐT"]
      level = "school"

      """

  private func portal() throws -> PortalFolder {
    var files = Dictionary(
      uniqueKeysWithValues: Self.hidden.map {
        ("content/\($0.path)", "---\n\($0.text)\n---\nThân bài \($0.mark).\n")
      })
    files["site.toml"] = Self.settings
    files["content/directives/900-NOIBO7.pdf"] = "%PDF-1.4 bytes-NOIBO7"
    files["content/internal/so-ghi-chep-DULUAN12.txt"] = "DULUAN12"
    files["content/posts/cong-khai.md"] =
      """
      ---
      title: Tin công khai
      date: 2020-11-10
      event: nhap10
      items: [nhap9-muc]
      ---
      Ai cũng đọc được. Xem [tin](NHAP1.md), [lịch](../events/nhap10.md).
      """
    return try PortalFolder(files)
  }

  @Test("leaves no mark in any file of the site: not in a page, a feed, the search, a name")
  func marks() throws {
    let portal = try portal()
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    #expect(site.files(holding: "Tin công khai").count > 5)
    for hidden in Self.hidden {
      #expect(site.files(holding: hidden.mark) == [])
      #expect(site.files(holding: hidden.mark.lowercased()) == [])
    }
  }

  @Test("is listed by status, file by file, each with its reason")
  func status() throws {
    let run = try portal().run("status --now 2020-11-20T08:00")
    #expect(run.errors == "")
    #expect(
      run.output == """
        content/directives/900-tb-NOIBO7.md  nội bộ        lưu hành nội bộ
        content/directives/901-tb-NHAP8.md   bản nháp      status: draft
        content/events/nhap10.md             bản nháp      status: draft
        content/internal/opinion/2020-10.md  nội bộ        lưu hành nội bộ
        content/pages/NHAP11.md              bản nháp      status: draft
        content/plans/NHAP9.md               bản nháp      status: draft
        content/posts/CHO2.md                chờ duyệt     status: review
        content/posts/GO4.md                 đã gỡ         Đưa sai kết quả
        content/posts/HEN5.md                hẹn giờ       đăng từ 2020-12-01T07:00
        content/posts/HETHAN6.md             hết hạn đăng  chỉ đăng đến hết 2020-10-31
        content/posts/NHAP1.md               bản nháp      status: draft
        content/posts/TUCHOI3.md             không duyệt   Chưa kiểm chứng
        content/posts/cong-khai.md           đã đăng       /tin-tuc/2020/11/cong-khai/

        13 tệp: 1 đã đăng, 1 hẹn giờ, 1 hết hạn đăng, 5 bản nháp, 1 chờ duyệt, 1 không duyệt, 1 đã gỡ, 2 nội bộ

        """)
    #expect(run.status == 0)
  }

  @Test("is counted by build")
  func counts() throws {
    let run = try portal().run("build --now 2020-11-20T08:00")
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("Tệp nguồn") }
    #expect(
      line == """
        Tệp nguồn: 1 đã đăng, 1 hẹn giờ, 1 hết hạn đăng, 5 bản nháp, 1 chờ duyệt, 1 không duyệt, 1 đã gỡ, 2 nội bộ. Xem từng tệp và lý do: bangtin status
        """)
  }

  @Test("Neither --drafts nor --future shows what was refused, withdrawn, internal or is past")
  func previews() throws {
    let portal = try portal()
    let run = try portal.run("build --now 2020-11-20T08:00 --drafts --future")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    for mark in ["TUCHOI3", "GO4", "HETHAN6", "NOIBO7", "DULUAN12"] {
      #expect(site.files(holding: mark) == [])
    }
    for mark in ["NHAP1", "CHO2", "HEN5", "NHAP8", "NHAP9", "NHAP10", "NHAP11"] {
      #expect(site.files(holding: mark) != [])
    }
  }

  @Test("Where require_approval is set, only what says approved is public")
  func approval() throws {
    let portal = try PortalFolder([
      "site.toml": SampleSite.plainSettings + "\n[editorial]\nrequire_approval = true\n",
      "content/posts/a.md": "---\ntitle: Đã DUYET\ndate: 2020-11-01\nstatus: approved\n---\n",
      "content/posts/b.md": "---\ntitle: Chưa CHODUYET\ndate: 2020-11-01\n---\n",
      "content/pages/c.md": "---\ntitle: Trang CHODUYET\n---\n",
    ])
    _ = try portal.run("build --now 2020-11-20T08:00")
    let site = try portal.tree()
    #expect(site.files(holding: "Đã DUYET") != [])
    #expect(site.files(holding: "CHODUYET") == [])
    #expect(
      try portal.run("status --now 2020-11-20T08:00").output == """
        content/pages/c.md  chờ duyệt  chưa ghi status: approved
        content/posts/a.md  đã đăng    /tin-tuc/2020/11/a/
        content/posts/b.md  chờ duyệt  chưa ghi status: approved

        3 tệp: 1 đã đăng, 2 chờ duyệt

        """)
  }

  @Test("An internal record without an issue in it has a fate as well")
  func emptyRecord() throws {
    let portal = try PortalFolder([
      "content/internal/opinion/2020-09.md": "---\nissues: []\n---\nTháng này không có vấn đề gì.\n"
    ])
    #expect(
      try portal.run("status --now 2020-11-20T08:00").output == """
        content/internal/opinion/2020-09.md  nội bộ  lưu hành nội bộ

        1 tệp: 1 nội bộ

        """)
  }
}
