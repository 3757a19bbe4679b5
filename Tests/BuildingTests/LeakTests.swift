import Foundation
import SampleSites
import Testing
import VietnameseText

/// What is kept inside the school leaves no trace in the output, whatever refers to it.
@Suite("Nothing leaks")
struct LeakTests {
  /// The words that must not be found, as they were typed.
  private static let marks = [
    "917/TB-ĐKIN", "Trích yếu kín hai", "Thân văn bản kín ba", "tệp kín bốn", "Tên tệp kín năm",
    "NỘI DUNG TỆP KÍN SÁU", "Người Ký Kín Bảy", "Nơi nhận kín tám", "linh-vuc-kin-chin",
    "Cơ quan kín mười", "duong-cu-kin-muoi-mot", "Đính chính kín mười hai", "918/TB-ĐSO",
    "Trích yếu trong sổ kín", "919/TB-ĐNHAP", "Trích yếu nháp kín", "920/TB-ĐTHU",
    "tệp thu hồi kín", "NỘI DUNG THU HỒI KÍN", "Dư luận kín", "Đã trả lời kín", "Tin nháp kín",
    "Thân nháp kín", "Ảnh nháp kín", "NỘI DUNG ẢNH KÍN", "Tin bị trả lại kín", "Lý do trả lại kín",
    "Tin hẹn giờ kín", "Tác giả kín", "Sự kiện kín", "Sân kín", "Kế hoạch kín", "Nội dung kín",
    "Mục tháng kín", "Trang kín",
  ]

  private static let settings =
    SampleSite.plainSettings + """

      [school]
      symbol = "THTT"

      [[issuer]]
      id = "kin"
      name = "Cơ quan kín mười"
      symbols = ["ĐKIN", "ĐNHAP", "ĐTHU", "ĐSO"]
      level = "school"

      [[issuer]]
      id = "phong"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT"]
      level = "district"

      [[channel]]
      id = "phong-gddt"
      name = "Cổng của Phòng"
      kind = "portal"

      [[quota]]
      id = "thang"
      title = "Mỗi tháng một tin"
      at_least = 1
      every = "month"
      source = "750/KH-PGDĐT"

      [plan]
      public = ["text", "items", "matrix", "events", "quotas", "departments", "authors"]

      """

  /// What the school keeps to itself; all of it belongs to public topics, items and events.
  private static let hidden = [
    "content/directives/917-TB-DKIN.md": """
    ---
    number: 917/TB-ĐKIN
    issued: 05/11/2020
    subject: Trích yếu kín hai
    circulation: internal
    signer: {name: Người Ký Kín Bảy, position: Trưởng phòng}
    field: linh-vuc-kin-chin
    recipients: [Nơi nhận kín tám]
    files: [{src: tệp kín bốn.txt, title: Tên tệp kín năm}]
    redirect_from: [/duong-cu-kin-muoi-mot/]
    changes: [{date: 2020-11-06, note: Đính chính kín mười hai}]
    replaces: [750/KH-PGDĐT]
    topics: [thi-dua]
    items: [2020-11/le]
    event: le
    sent: [{channel: phong-gddt, date: 2020-11-06}]
    ---
    Thân văn bản kín ba, căn cứ Kế hoạch số 750/KH-PGDĐT.
    """,
    "content/directives/tệp kín bốn.txt": "NỘI DUNG TỆP KÍN SÁU",
    "content/directives/919.md": """
    ---
    number: 919/TB-ĐNHAP
    issued: 05/11/2020
    subject: Trích yếu nháp kín
    status: draft
    topics: [thi-dua]
    ---
    Căn cứ Kế hoạch số 750/KH-PGDĐT.
    """,
    "content/directives/920.md": """
    ---
    number: 920/TB-ĐTHU
    issued: 05/11/2020
    subject: Văn bản
    status: withdrawn
    reason: Đăng nhầm
    files: [tệp thu hồi kín.txt]
    ---
    """,
    "content/directives/tệp thu hồi kín.txt": "NỘI DUNG THU HỒI KÍN",
    "content/directives/register.csv": """
    number,issued,subject,circulation
    918/TB-ĐSO,05/11/2020,Trích yếu trong sổ kín,internal
    """,
    "content/internal/opinion/2020-10.md": """
    ---
    issues:
      - {date: 2020-10-12, source: mạng xã hội, summary: Dư luận kín, status: resolved, response: Đã trả lời kín, post: content/posts/tin.md}
    ---
    """,
    "content/posts/nhap-kin/index.md": """
    ---
    title: Tin nháp kín
    date: 2020-11-10
    author: Tác giả kín
    status: draft
    topics: [thi-dua]
    items: [2020-11/le]
    event: le
    sent: [{channel: phong-gddt, date: 2020-11-10}]
    ---
    Thân nháp kín, theo Kế hoạch số 750/KH-PGDĐT. ![Ảnh nháp kín](ảnh.txt)
    """,
    "content/posts/nhap-kin/ảnh.txt": """
    <svg xmlns="http://www.w3.org/2000/svg"><title>NỘI DUNG ẢNH KÍN</title></svg>
    """,
    "content/posts/tra-lai.md": """
    ---
    title: Tin bị trả lại kín
    date: 2020-11-11
    status: rejected
    reason: Lý do trả lại kín
    topics: [thi-dua]
    ---
    Theo Kế hoạch số 750/KH-PGDĐT.
    """,
    "content/posts/hen-gio.md": """
    ---
    title: Tin hẹn giờ kín
    date: 2020-12-11
    topics: [thi-dua]
    ---
    Theo Kế hoạch số 750/KH-PGDĐT.
    """,
    "content/events/kin.md":
      "---\ntitle: Sự kiện kín\nstarts: 2020-11-25\nplace: Sân kín\nstatus: draft\n---\n",
    "content/plans/2020-2021-kin.md": """
    ---
    title: Kế hoạch kín
    period: 2020-2021
    number_pending: true
    issued_pending: true
    status: draft
    topics: [{id: chung, title: Nội dung kín, text: Theo 750/KH-PGDĐT.}]
    items: [{month: 1, id: kin, title: Mục tháng kín}]
    ---
    """,
    "content/pages/kin.md": "---\ntitle: Trang kín\nstatus: draft\nmenu: 1\n---\n",
  ]

  /// What everybody may read.
  private static let open = [
    "site.toml": settings,
    "content/directives/750.md":
      "---\nnumber: 750/KH-PGDĐT\nissued: 05/09/2020\nsubject: Truyền thông\n---\nToàn văn.\n",
    "content/plans/2020-2021.md": """
    ---
    title: Kế hoạch năm học
    period: 2020-2021
    number_pending: true
    issued: 2020-09
    topics: [{id: thi-dua, title: Thi đua, text: Theo 917/TB-ĐKIN.}]
    items: [{month: 11, id: le, title: Lễ, topics: [thi-dua], event: le}]
    ---
    Theo 917/TB-ĐKIN.
    """,
    "content/events/le.md": "---\ntitle: Lễ\nstarts: 2020-11-20\n---\nTheo 917/TB-ĐKIN.\n",
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTheo 917/TB-ĐKIN.\n",
    "content/posts/tin.md": """
    ---
    title: Tin công khai
    date: 2020-11-12
    topics: [thi-dua]
    ---
    Mở đầu bản tin.

    Theo 917/TB-ĐKIN. Theo 918/TB-ĐSO. Theo 919/TB-ĐNHAP. Theo 920/TB-ĐTHU.
    """,
  ]

  private func built(
    _ files: [String: String], warnings: Int = 0
  ) throws -> OutputTree {
    let portal = try PortalFolder(files)
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.count(of: "[hidden-citation]") == warnings, "\(run.errors)")
    return try portal.tree()
  }

  @Test("A site is the same, byte for byte, as if what is kept inside were not there")
  func sameSite() throws {
    var files = Self.open.merging(Self.hidden) { own, _ in own }
    // The open data says what the texts of the archive cite, without what is kept inside.
    let plan = "content/plans/2020-2021.md"
    files[plan] = files[plan]?.replacing("Theo 917/TB-ĐKIN.", with: "Chung.")
    let withHidden = try built(files, warnings: 6)
    let without = try built(files.filter { Self.hidden[$0.key] == nil })
    #expect(withHidden.differences(from: without) == [])
    #expect(without.files.count > 20)
  }

  @Test("What is kept inside stands in no file in any spelling, whatever public texts refer to it")
  func marks() throws {
    let referring = [
      "content/directives/751.md": """
      ---
      number: 751/KH-PGDĐT
      issued: 06/11/2020
      subject: Dẫn chiếu
      based_on: [917/TB-ĐKIN, 919/TB-ĐNHAP]
      related: [920/TB-ĐTHU, 918/TB-ĐSO]
      ---
      Theo 917/TB-ĐKIN. Theo 918/TB-ĐSO.
      """,
      "content/posts/dan-chieu.md": """
      ---
      title: Tin dẫn chiếu
      date: 2020-11-13
      topics: [thi-dua, chung]
      items: [2020-11/le, 2021-01/kin]
      event: kin
      ---
      Xem [văn bản](../directives/917-TB-DKIN.md), [tệp](<../directives/tệp kín bốn.txt>),
      [tin](nhap-kin/index.md), [lịch](../events/kin.md), [kế hoạch](../plans/2020-2021-kin.md),
      [trang](../pages/kin.md), [ảnh](nhap-kin/ảnh.txt), ![hình](nhap-kin/ảnh.txt).
      """,
    ]
    let settings = Self.settings.replacing(
      "source = \"750/KH-PGDĐT\"", with: "source = \"917/TB-ĐKIN\"")
    let files = Self.open.merging(Self.hidden) { own, _ in own }
      .merging(referring) { own, _ in own }.merging(["site.toml": settings]) { _, own in own }
    let site = try built(files, warnings: 9)
    #expect(site.files(holding: "Tin dẫn chiếu").count > 5)
    #expect(site.files(holding: "Theo 917/TB-ĐKIN.").count > 5)
    // The numbers may stand where a public text was typed with them, and nowhere else.
    let typed = ["917/TB-ĐKIN", "918/TB-ĐSO", "919/TB-ĐNHAP", "920/TB-ĐTHU"].map {
      "Theo \($0)."
    }
    let spellings = Set(Self.marks.flatMap(Self.spellings)).map { Data($0.utf8) }
    let found = site.paths.flatMap { path -> [String] in
      let text = typed.reduce(path + "\n" + site.text(path)) { $0.replacing($1, with: "") }
      let bytes = Data(text.utf8)
      return spellings.filter { bytes.range(of: $0) != nil }
        .map { "\(path): \(String(decoding: $0, as: UTF8.self))" }
    }
    #expect(found == [])
    let addresses = site.paths.filter { path in
      ["917", "918", "919", "920", "kin"].contains { path.contains($0) }
    }
    #expect(addresses == [])
    // In the index of the search words are cut into pieces: by themselves, and side by side.
    let hidden = Self.searched(Self.marks)
    let known = Self.searched(
      Self.open.merging(referring) { own, _ in own }.filter { $0.key != "site.toml" }.values
        + ["Số"])
    let index = site.searchKeys
    #expect(index.contains("mo dau") && index.contains("khai"))
    #expect(hidden.subtracting(known).count > 100)
    #expect(hidden.subtracting(known).intersection(index).sorted() == [])
  }

  /// The words of `texts` and the pairs of them, as the index of a search has them.
  private static func searched(_ texts: [String]) -> Set<String> {
    Set(
      texts.flatMap { text in
        let words = text.folded().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words + zip(words, words.dropFirst()).map { "\($0) \($1)" }
      })
  }

  @Test("Asking for drafts and scheduled texts does not open what is internal or was refused")
  func previews() throws {
    let portal = try PortalFolder(Self.open.merging(Self.hidden) { own, _ in own })
    #expect(try portal.run("build --now 2020-11-20T08:00 --drafts --future").status == 0)
    let site = try portal.tree()
    let inside = Self.marks.filter { mark in
      [
        "kín hai", "kín ba", "kín bốn", "kín năm", "KÍN SÁU", "Kín Bảy", "kín tám", "muoi-mot",
        "mười hai",
        "sổ kín", "thu hồi kín", "THU HỒI KÍN", "Dư luận", "trả lời", "trả lại",
      ].contains { mark.contains($0) }
    }
    #expect(inside.count == 16)
    for mark in inside { #expect(site.files(holding: mark) == []) }
    #expect(site.files(holding: "Tin nháp kín") != [])
  }

  /// The ways in which `mark` may stand in a page, an address, a feed or an index.
  private static func spellings(of mark: String) -> [String] {
    let folded = mark.folded()
    let escaped = mark.unicodeScalars.map { scalar in
      scalar.isASCII ? String(scalar) : "\\u" + String(scalar.value, radix: 16).leftPadded(to: 4)
    }.joined()
    let encoded = mark.utf8.map { byte in
      byte < 0x80
        ? String(decoding: [byte], as: UTF8.self) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
    let all = [
      mark, mark.lowercased(), mark.uppercased(), folded, folded.replacing(" ", with: ""), escaped,
      encoded, encoded.lowercased(), encoded.replacing(" ", with: "%20"),
    ]
    return Set(all + [mark.slug()].compactMap { $0 }).sorted()
  }
}

extension OutputTree {
  /// Every entry of the search index: words, and pairs of them.
  var searchKeys: Set<String> {
    let shards = files.filter { $0.key.hasPrefix("tim-kiem/") && $0.key.hasSuffix(".bin") }
    return Set(shards.values.flatMap { SearchEntry.all(in: $0) }.map(\.key))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }

  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: "0", count: Swift.max(0, width - count)) + self
  }
}
