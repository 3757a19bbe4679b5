import Foundation
import SampleSites
import Testing

@testable import Commands

@Suite("bangtin tag")
struct TagCommandTests {
  static let swim = """
    ---
    title: Phòng chống đuối nước cho học sinh lớp 5
    date: 2020-10-12
    author: Nam   # giáo viên thể dục
    sent: []
    ---
    Lớp học phòng chống đuối nước mở cả tuần. Buổi đầu, các em tập thở; buổi cuối, em nào cũng biết bơi.
    Phụ huynh phối hợp phòng chống đuối nước ở nhà.

    """

  /// Windows line ends, and an empty list with a comment behind.
  static let shelf = """
    ---
    title: "Giá sách ở hành lang"
    date: 14/10/2020
    topics:   # chưa rõ
    ---
    Thư viện đóng thêm giá sách, mỗi phòng học một góc đọc. Phòng học nào cũng có giá sách.

    """.replacing("\n", with: "\r\n")

  static let files = [
    "content/plans/2020-2021.md": """
    ---
    title: Kế hoạch truyền thông năm học 2020-2021
    period: 2020-2021
    number_pending: true
    issued: 2020-09
    topics:
      - id: the-chat
        title: Về giáo dục thể chất
        keywords: [bơi, đuối nước]
        text: Tuyên truyền về phòng chống đuối nước, tập thể dục buổi sáng.
      - {id: nha-giao, title: Về nhà giáo, keywords: [bồi dưỡng giáo viên]}
      - {id: thu-vien, title: Thư viện, keywords: [văn hóa đọc, sách]}
      - {id: co-so-vat-chat, title: Về cơ sở vật chất, keywords: [phòng học, giá sách]}
    items:
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo Việt Nam 20/11, topics: [nha-giao]}
      - {month: 10, id: ngay-hoi-doc-sach, title: Ngày hội đọc sách, topics: [thu-vien]}
    ---
    """,
    "content/posts/2020/10/boi.md": swim,
    "content/posts/2020/10/gia-sach.md": shelf,
    "content/posts/2020/11/bep.md": """
    ---
    title: Bếp trưởng nhí
    date: 2020-11-21
    ---
    Rau muống xào tỏi, trứng rán, canh chua: ba món trong một giờ.
    """,
    "content/posts/2020/11/da-gan.md": """
    ---
    title: Bàn giao phòng học
    date: 2020-11-22
    topics: [co-so-vat-chat]
    ---
    Phòng học mới.
    """,
    "content/posts/2020/11/ngay-nha-giao.md": """
    ---
    title: Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11
    date: 2020-11-20
    ---
    Sáng 20/11, toàn trường tri ân thầy cô. Cô Hiệu trưởng ôn lại truyền thống Ngày Nhà giáo Việt Nam.
    """,
  ]

  /// What stands in the file `name` of `portal`.
  private func text(_ name: String, in portal: PortalFolder) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(portal.path)/\(name)")), as: UTF8.self)
  }

  @Test("Untagged posts, each with its best topic, how sure, and why")
  func listed() throws {
    let portal = try PortalFolder(Self.files)
    let run = try portal.run("tag")
    #expect(
      run.output == """
        content/posts/2020/10/boi.md
          “Phòng chống đuối nước cho học sinh lớp 5”
          chắc  the-chat (Về giáo dục thể chất), 13 điểm
                vì “Phòng chống đuối nước” ×3, “bơi”

        content/posts/2020/10/gia-sach.md
          “Giá sách ở hành lang”
          có thể  1. co-so-vat-chat (Về cơ sở vật chất), 16 điểm
                     vì “Giá sách” ×3, “phòng học” ×2, “Thư viện”
                  2. thu-vien (Thư viện), 14 điểm
                     vì “Thư viện”, “sách” ×3, “đọc”

        content/posts/2020/11/bep.md
          “Bếp trưởng nhí”
          chưa đoán được: không nội dung nào của kế hoạch đủ gần

        content/posts/2020/11/ngay-nha-giao.md
          “Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11”
          chắc  nha-giao (Về nhà giáo), 24 điểm
                vì “Ngày Nhà giáo Việt Nam 20/11”, “Hiệu trưởng”
          chắc là mục 2020-11/ngay-nha-giao (Ngày Nhà giáo Việt Nam 20/11), khớp 100% tên mục

        4 tin chưa gắn: 2 chắc, 1 có thể, 1 chưa đoán được
        → ghi những đề xuất chắc: bangtin tag --apply
        → tin chưa chắc: tự ghi topics: vào phần đầu tệp; nội dung nào của kế hoạch có thêm keywords thì lần sau đoán chắc hơn

        """)
    #expect(run.errors == "")
    #expect(run.status == 0)
    for (name, content) in Self.files { #expect(try text(name, in: portal) == content) }
  }

  @Test("The same in English, of one month")
  func english() throws {
    let run = try PortalFolder(Self.files).run("tag --period 2020-11 --lang en")
    #expect(
      run.output == """
        content/posts/2020/11/bep.md
          “Bếp trưởng nhí”
          no guess: no topic of the plan is near enough

        content/posts/2020/11/ngay-nha-giao.md
          “Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11”
          sure  nha-giao (Về nhà giáo), score 24
                for “Ngày Nhà giáo Việt Nam 20/11”, “Hiệu trưởng”
          sure item 2020-11/ngay-nha-giao (Ngày Nhà giáo Việt Nam 20/11), 100% of its title

        2 untagged posts: 1 sure, 0 perhaps, 1 without a guess
        → write what is sure: bangtin tag --apply
        → for the others write topics: into the files; the more keywords a topic of the plan has, the surer the next guess

        """)
  }

  @Test(
    "What is sure is written, where it belongs and nowhere else; a second time there is no more")
  func applied() throws {
    let portal = try PortalFolder(Self.files)
    let run = try portal.run("tag --apply")
    #expect(run.status == 0)
    #expect(run.output.contains("\n  đã ghi topics: [the-chat]\n"))
    #expect(
      run.output.contains("\n  đã ghi topics: [nha-giao], items: [2020-11/ngay-nha-giao]\n"))
    #expect(run.output.contains("4 tin chưa gắn: 2 chắc, 1 có thể, 1 chưa đoán được; đã ghi 2\n"))
    #expect(
      try text("content/posts/2020/10/boi.md", in: portal)
        == Self.swim.replacing("sent: []", with: "topics: [the-chat]\nsent: []"))
    #expect(try text("content/posts/2020/10/gia-sach.md", in: portal) == Self.shelf)
    let before = try portal.tree("content")
    #expect(try portal.run("tag --apply").output.contains("2 tin chưa gắn: 0 chắc"))
    #expect(try portal.tree("content").differences(from: before) == [])
    #expect(try portal.run("check").errors == "")
  }

  @Test("On a terminal each is asked for: yes, no, another topic, no more questions")
  func asked() throws {
    let portal = try PortalFolder(Self.files)
    let run = try CommandLineRun(
      "tag --plain -C \(portal.path)", input: "c\n2\n", asksPerson: true, isTerminal: true,
      portal: nil)
    #expect(run.errors == "", "plain output is for reading, nobody is asked")
    let asked = try CommandLineRun(
      "tag -C \(portal.path)", environment: ["LANG": "vi_VN.UTF-8", "NO_COLOR": "1"],
      input: "có\nbạn ơi\n2\nq\n", asksPerson: true, isTerminal: true, portal: nil)
    #expect(
      asked.errors == """
          Ghi topics: [the-chat] vào tệp? c: có, Enter: không, q: thôi hỏi: \
          Ghi topics: [co-so-vat-chat] vào tệp? c: có, Enter: không, 1–2: chọn nội dung, q: thôi hỏi: \
          chưa hiểu câu trả lời ấy
          Ghi topics: [co-so-vat-chat] vào tệp? c: có, Enter: không, 1–2: chọn nội dung, q: thôi hỏi: \
          Ghi topics: [nha-giao], items: [2020-11/ngay-nha-giao] vào tệp? c: có, Enter: không, q: thôi hỏi: \("")
        """)
    #expect(
      try text("content/posts/2020/10/boi.md", in: portal).contains("\ntopics: [the-chat]\n"))
    #expect(
      try text("content/posts/2020/10/gia-sach.md", in: portal)
        == Self.shelf.replacing("topics:   #", with: "topics: [thu-vien]   #"))
    #expect(
      try text("content/posts/2020/11/ngay-nha-giao.md", in: portal)
        == Self.files["content/posts/2020/11/ngay-nha-giao.md"])
    #expect(asked.output.contains("đã ghi 2\n"))
  }

  @Test("For machines: candidates, reasons, and what was written")
  func json() throws {
    let run = try PortalFolder(Self.files).run("tag --json --apply content/posts/2020/10/boi.md")
    #expect(
      run.output == """
        {
          "posts": [
            {
              "file": "content/posts/2020/10/boi.md",
              "title": "Phòng chống đuối nước cho học sinh lớp 5",
              "certainty": "sure",
              "topics": {
                "certainty": "sure",
                "candidates": [
                  {
                    "id": "the-chat",
                    "title": "Về giáo dục thể chất",
                    "score": 13,
                    "reasons": [
                      {
                        "phrase": "Phòng chống đuối nước",
                        "count": 3
                      },
                      {
                        "phrase": "bơi",
                        "count": 1
                      }
                    ]
                  }
                ]
              },
              "items": {
                "certainty": "unknown",
                "candidates": []
              },
              "written": {
                "topics": ["the-chat"],
                "items": []
              },
              "refused": null
            }
          ],
          "counts": {
            "sure": 1,
            "perhaps": 0,
            "unknown": 0,
            "written": 1,
            "refused": 0
          }
        }

        """)
  }

  @Test("Files and folders from the project's folder; what is no post is said")
  func places() throws {
    let portal = try PortalFolder(Self.files)
    let folder = try portal.run("tag ./content/posts/2020/11/ content/posts/2020/10/boi.md").output
    #expect(folder.contains("3 tin chưa gắn: 2 chắc, 0 có thể, 1 chưa đoán được\n"))
    let wrong = try portal.run("tag content/posts/2020/10/boy.md")
    #expect(
      wrong.errors == """
        lỗi: không có tin, bài nào ở “content/posts/2020/10/boy.md”
          → có phải là: content/posts/2020/10/boi.md

        """)
    #expect(wrong.status == 2)
    let nowhere = try portal.run("tag tin --lang en")
    #expect(
      nowhere.errors == """
        error: there is no post at “tin”
          → name a file or a folder from the project's folder, say content/posts/2020/10

        """)
    #expect(
      try portal.run("tag --period 2020-12").output == "Không có tin nào chưa gắn nội dung.\n")
  }

  @Test("Without a plan there is nothing to tag with")
  func noPlan() throws {
    let portal = try PortalFolder(["content/posts/2020/10/boi.md": Self.swim])
    let run = try portal.run("tag")
    #expect(
      run.errors == """
        lỗi: chưa có kế hoạch truyền thông nào, nên chưa có nội dung để gắn
          → lập kế hoạch trong content/plans/, ví dụ content/plans/2025-2026.md, rồi chạy lại

        """)
    #expect(run.status == 2)
  }

  @Test("A front matter that is written in an unusual way stays, and the exit status says so")
  func refused() throws {
    let post = Self.swim.replacing("author: Nam   # giáo viên thể dục\nsent: []\n", with: "")
      .replacing("title: ", with: "{title: ").replacing("12\n---", with: "12}\n---")
    let portal = try PortalFolder(
      Self.files.merging([
        "content/posts/2020/10/boi.md": post.replacing("lớp 5\n", with: "lớp 5,\n")
      ]) {
        $1
      })
    let run = try portal.run("tag --apply content/posts/2020/10/boi.md")
    #expect(
      run.output.contains(
        """

          phần đầu tệp viết theo kiểu lạ, nên không tự ghi vào
          → tự ghi vào: topics: [the-chat]

        """), "\(run.output)\(run.errors)")
    #expect(run.status == 1)
  }

  @Test("A front matter with errors stays")
  func untouchable() throws {
    let portal = try PortalFolder(Self.files)
    let wrong = Self.swim.replacing("sent: []", with: "slug: &a boi")
    try portal.write("content/posts/2020/10/boi.md", wrong)
    let unreadable = try portal.run("tag --apply content/posts/2020/10/boi.md")
    #expect(
      unreadable.output.contains(
        """

          phần đầu tệp còn lỗi, nên không tự ghi vào
          → sửa theo bangtin check rồi chạy lại

        """))
    #expect(unreadable.status == 1)
    #expect(try text("content/posts/2020/10/boi.md", in: portal) == wrong)
  }

  @Test("A withdrawn or rejected post is left alone")
  func withdrawn() throws {
    let post = Self.swim.replacing("sent: []", with: "status: withdrawn\nreason: Trùng bài")
    let portal = try PortalFolder(Self.files.merging(["content/posts/2020/10/boi.md": post]) { $1 })
    #expect(
      try portal.run("tag content/posts/2020/10/boi.md").output
        == "Không có tin nào chưa gắn nội dung.\n")
  }
}
