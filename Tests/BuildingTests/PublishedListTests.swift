import SampleSites
import Testing

/// The addresses of what content has in common: a topic, an author, a department, a kind of story.
@Suite("Published lists")
struct PublishedListTests {
  private static let settings =
    SampleSite.plainSettings + """

      [[department]]
      id = "to-toan"
      name = "Tổ Toán"

      [[person]]
      name = "Hoa"

      [[kind]]
      id = "nguoi-tot"
      name = "Người tốt, việc tốt"

      """
  private static let plan = """
    ---
    title: Kế hoạch
    period: 2020-2021
    number_pending: true
    issued_pending: true
    topics: [{id: thi-dua, title: Thi đua, topics: [{id: khen-thuong, title: Khen thưởng}]}]
    ---
    """
  private static let post = """
    ---
    title: Tin
    date: 2020-11-19
    authors: [Hoa, Minh]
    department: to-toan
    kind: nguoi-tot
    topics: [khen-thuong]
    ---
    Sáng nay.
    """

  private static let lists = [
    "/bo-phan/to-toan/ site.toml", "/chu-de/khen-thuong/ content/plans/2020-2021.md",
    "/chu-de/thi-dua/ content/plans/2020-2021.md", "/chuyen-muc/nguoi-tot/ site.toml",
  ]
  private static let people = ["/tac-gia/hoa/ site.toml", "/tac-gia/minh/ content/posts/tin.md"]

  private func lines(_ portal: PortalFolder) throws -> [String] {
    try portal.tree("content").text("addresses.txt").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  /// A portal that was built on 20 November 2020.
  private func built() throws -> PortalFolder {
    let portal = try PortalFolder([
      "site.toml": Self.settings, "content/plans/2020-2021.md": Self.plan,
      "content/posts/tin.md": Self.post,
      "content/posts/khac.md": "---\ntitle: Khác\ndate: 2020-11-18\ntopics: [thi-dua]\n---\nA.\n",
    ])
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    return portal
  }

  private func check(_ portal: PortalFolder, _ flags: String = "") throws -> String {
    try portal.run("check --now 2020-11-20T08:00 \(flags)").output
  }

  @Test("build writes them down with the file that names them")
  func building() throws {
    let portal = try built()
    let lines = try lines(portal)
    #expect(Array(lines.prefix(4)) == Self.lists)
    #expect(lines.filter { $0.hasPrefix("/tac-gia/") } == Self.people)
    // More posts of the same change nothing.
    try portal.write("content/posts/hai.md", Self.post.replacing("Tin", with: "Hai"))
    #expect(try portal.run("build --now 2020-11-20T08:00").errors == "")
    #expect(
      try self.lines(portal).filter { !$0.hasPrefix("/tin-tuc/") }
        == lines.filter { !$0.hasPrefix("/tin-tuc/") })
  }

  @Test("A ledger from before there were lists in it is read as ever, and gets them")
  func older() throws {
    let portal = try built()
    let all = try lines(portal)
    let old = all.filter { $0.hasPrefix("/tin-tuc/") || $0.hasPrefix("/ke-hoach/") }
    try portal.write("content/addresses.txt", old.joined(separator: "\n") + "\n")
    #expect(try check(portal) == "Không có lỗi hay cảnh báo nào.\n")
    #expect(try portal.run("build --now 2020-11-20T08:00").errors == "")
    #expect(try lines(portal) == all)
  }

  @Test(
    "One that is named differently, or no longer, is told until something leads on from there",
    arguments: [
      ("site.toml", "to-toan", "to-tu-nhien", "/bo-phan/to-toan/", "site.toml"),
      ("site.toml", "nguoi-tot", "guong-sang", "/chuyen-muc/nguoi-tot/", "site.toml"),
      ("site.toml", "\"Hoa\"", "\"Lan\"", "/tac-gia/hoa/", "site.toml"),
      (
        "content/plans/2020-2021.md", "khen-thuong", "bieu-duong", "/chu-de/khen-thuong/",
        "content/plans/2020-2021.md"
      ),
      ("content/posts/tin.md", "Minh", "Bình", "/tac-gia/minh/", "content/posts/tin.md"),
    ])
  func renamed(file: String, old: String, new: String, address: String, source: String) throws {
    let portal = try built()
    let texts = [
      "site.toml": Self.settings, "content/plans/2020-2021.md": Self.plan,
      "content/posts/tin.md": Self.post,
    ]
    let bare = (old.replacing("\"", with: ""), new.replacing("\"", with: ""))
    for (name, text) in texts {
      let pair = name == file ? (old, new) : bare
      try portal.write(name, text.replacing(pair.0, with: pair.1))
    }
    let said = try check(portal)
    #expect(
      said.contains(
        "cảnh báo: địa chỉ đã công bố \(address) không còn: \(source) không còn nêu tên mục này [address-gone]"
      ), "\(said)")
    #expect(
      said.contains(
        "→ ghi lại mã hay tên cũ nếu đổi nhầm, hoặc thêm redirect_from: [\(address)] vào trang thay cho nó; nếu chủ ý bỏ địa chỉ này thì xóa dòng\n"
      ))
    #expect(said.contains("\n1 cảnh báo\n"), "\(said)")
    #expect(
      try check(portal, "--lang en").contains(
        "the published address \(address) is gone: \(source) no longer names it [address-gone]"))
    try portal.write(
      "content/pages/thay.md", "---\ntitle: Thay\nredirect_from: [\(address)]\n---\nA.\n")
    #expect(try check(portal) == "Không có lỗi hay cảnh báo nào.\n")
  }

  @Test("Each of a plan that is gone is told, and each of one that is no longer public")
  func plan() throws {
    let portal = try built()
    try portal.remove("content/posts/tin.md")
    try portal.remove("content/posts/khac.md")
    try portal.write(
      "content/plans/2020-2021.md", Self.plan.replacing("period:", with: "status: draft\nperiod:")
    )
    let hidden = try check(portal)
    try portal.remove("content/plans/2020-2021.md")
    let gone = try check(portal)
    for topic in ["thi-dua", "khen-thuong"] {
      let said = "địa chỉ đã công bố /chu-de/\(topic)/ không còn: "
      #expect(
        hidden.contains(
          "\(said)content/plans/2020-2021.md nay không công khai (status: draft) [address-gone]"),
        "\(hidden)")
      #expect(
        gone.contains("\(said)không thấy tệp content/plans/2020-2021.md [address-gone]"), "\(gone)")
    }
  }

  @Test("One that is still named and waits for its next post is not missed")
  func resting() throws {
    let portal = try built()
    try portal.write(
      "content/posts/tin.md", Self.post.replacing("title:", with: "hide_after: 2020-11-19\ntitle:"))
    #expect(try check(portal) == "Không có lỗi hay cảnh báo nào.\n")
  }
}
