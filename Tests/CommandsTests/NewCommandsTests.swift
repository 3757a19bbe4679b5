import Testing

@testable import Commands

@Suite("bangtin new post, event, page")
struct NewCommandsTests {
  static let plan = """
    ---
    title: Kế hoạch truyền thông năm học 2020-2021
    period: 2020-2021
    number_pending: true
    issued_pending: true
    topics:
      - {id: thi-dua-khen-thuong, title: Thi đua}
      - {id: an-toan, title: An toàn}
    items:
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, assignees: [bgh]}
      - {month: 12, id: tong-ket, title: Tổng kết, assignees: [bgh]}
      - {month: 5, id: tong-ket, title: Tổng kết năm, assignees: [bgh]}
    ---

    """

  static let settings = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [[department]]
    id = "bgh"
    name = "Ban giám hiệu"

    """

  private func folder() throws -> ScratchFolder {
    try ScratchFolder([
      "site.toml": Self.settings, "content/plans/2020-2021.md": Self.plan,
      "Ảnh 1.JPG": "a", "anh-1.jpg": "b",
    ])
  }

  private func run(
    _ line: String, _ title: String..., in folder: ScratchFolder, input: String = "",
    asksPerson: Bool = false, editor: String? = nil
  ) throws -> CommandLineRun {
    try CommandLineRun(
      "\(line) --now 2020-11-20 -C \(folder.path)", words: title,
      environment: ["LANG": "vi_VN.UTF-8", "EDITOR": editor ?? "", "PATH": "/usr/bin:/bin"],
      input: input, asksPerson: asksPerson, isTerminal: editor != nil, portal: nil)
  }

  @Test("A post stands under its month, a draft of today with what is left to do")
  func post() throws {
    let folder = try folder()
    let result = try run("new post", "Mít tinh kỷ niệm 20/11", in: folder)
    #expect(result.output == "content/posts/2020/11/mit-tinh-ky-niem-20-11.md\n")
    #expect(
      result.errors == """
        Còn phải làm:
          - viết nội dung dưới dòng --- thứ hai
          - ghi topics hoặc items (mã có sẵn trong tệp)
          - viết xong thì xóa dòng status: draft

        """)
    #expect(result.status == 0)
    let text = try folder.text(of: "content/posts/2020/11/mit-tinh-ky-niem-20-11.md")
    #expect(
      text.hasPrefix(
        "---\ntitle: Mít tinh kỷ niệm 20/11   # Tiêu đề của tin, bài.\ndate: 2020-11-20 "))
    #expect(text.contains("\n#   2020-11/ngay-nha-giao  Ngày Nhà giáo\n"))
    let check = try run("check --strict", in: folder)
    #expect(check.output == "Không có lỗi hay cảnh báo nào.\n")
    let again = try run("new post", "Mít tinh: kỷ niệm 20-11!", in: folder)
    #expect(again.output == "content/posts/2020/11/mit-tinh-ky-niem-20-11-2.md\n")
    #expect(
      again.errors.hasPrefix(
        "Đã có content/posts/2020/11/mit-tinh-ky-niem-20-11.md, nên tệp mới là content/posts/2020/11/mit-tinh-ky-niem-20-11-2.md\n"
      ))
  }

  @Test("Topics, items, authors and photos are written in, photos under safe names beside it")
  func everything() throws {
    let folder = try folder()
    let result = try run(
      "new post --topic an-toan --item ngay-nha-giao --author Hoa --author Yến", "Mít tinh",
      "--photo", "Ảnh 1.JPG", "--photo", "anh-1.jpg", in: folder)
    #expect(result.output == "content/posts/2020/11/mit-tinh/index.md\n")
    #expect(
      result.errors == """
        Còn phải làm:
          - viết nội dung dưới dòng --- thứ hai
          - tả từng ảnh giữa hai dấu ngoặc vuông: ![Ảnh chụp gì, ở đâu](…)
          - viết xong thì xóa dòng status: draft

        """)
    let text = try folder.text(of: "content/posts/2020/11/mit-tinh/index.md")
    #expect(text.contains("\nauthors: [Hoa, Yến] "))
    #expect(text.contains("\ntopics: [an-toan] "))
    #expect(text.contains("\nitems: [2020-11/ngay-nha-giao] "))
    #expect(text.hasSuffix("\n---\n\n![](anh-1.jpg)\n\n![](anh-1-2.jpg)\n"))
    #expect(try folder.text(of: "content/posts/2020/11/mit-tinh/anh-1.jpg") == "a")
    #expect(try folder.text(of: "content/posts/2020/11/mit-tinh/anh-1-2.jpg") == "b")
    #expect(try folder.text(of: "anh-1.jpg") == "b")
  }

  @Test("An event has an id of its own for posts to name")
  func event() throws {
    let folder = try folder()
    let first = try run("new event --starts 2020-12-05T07:30", "Hội trại", in: folder)
    #expect(first.output == "content/events/2020-12-05-hoi-trai.md\n")
    #expect(
      first.errors == """
        Còn phải làm:
          - ghi place (địa điểm)
          - tin nào về sự kiện này thì ghi event: hoi-trai-2020

        """)
    let text = try folder.text(of: "content/events/2020-12-05-hoi-trai.md")
    #expect(
      text.hasPrefix(
        """
        ---
        title: Hội trại                 # Tên sự kiện.
        id: hoi-trai-2020               # Tin nào về sự kiện này thì ghi event: mã này.
        starts: 2020-12-05T07:30        # Bắt đầu.

        """))
    let second = try run(
      "new event", "Hội trại", in: folder, input: "31/12\n12/12/2020\n", asksPerson: true)
    #expect(
      second.errors.hasPrefix(
        """
        Diễn ra ngày nào (20/11/2020, hoặc 2020-11-20T07:30 nếu biết giờ):   không có ngày “31/12”
          viết đủ hai chữ số ngày, tháng, như 05/09/2020
        Diễn ra ngày nào (20/11/2020, hoặc 2020-11-20T07:30 nếu biết giờ): Còn phải làm:
          - ghi place (địa điểm), và giờ ở starts nếu đã biết: 2020-12-12T07:30

        """))
    #expect(
      try folder.text(of: "content/events/2020-12-12-hoi-trai.md").contains(
        "\nid: hoi-trai-2020-2 "))
    #expect(try run("check", in: folder).status == 0)
  }

  @Test("A page is a draft under its name")
  func page() throws {
    let folder = try folder()
    let result = try run("new page --lang en", "Tuyển sinh đầu cấp", in: folder)
    #expect(result.output == "content/pages/tuyen-sinh-dau-cap.md\n")
    #expect(
      result.errors == """
        Left to do:
          - write the text below the second ---
          - then delete the line status: draft

        """)
    #expect(
      try folder.text(of: "content/pages/tuyen-sinh-dau-cap.md").hasPrefix(
        """
        ---
        title: Tuyển sinh đầu cấp       # The page's title.
        # menu: 0                       # Its place in the menu.

        """))
    #expect(try run("check --strict", in: folder).status == 0)
  }

  @Test(
    "What makes no sense is refused, and nothing is written",
    arguments: [
      (
        "new post --topic thi-dua-khen-thuon", "Tin",
        """
        lỗi: kế hoạch không có nội dung “thi-dua-khen-thuon”
          → có phải là “thi-dua-khen-thuong”?

        """
      ),
      (
        "new post --topic xyz --lang en", "Tin",
        """
        error: the plan has no topic “xyz”
          → choose one of: thi-dua-khen-thuong, an-toan

        """
      ),
      (
        "new post --item 2020-11/ngay-nha-gia", "Tin",
        """
        lỗi: kế hoạch không có mục “2020-11/ngay-nha-gia”
          → có phải là “2020-11/ngay-nha-giao”?

        """
      ),
      (
        "new post --item tong-ket --lang en", "Tin",
        """
        error: 2 items are called “tong-ket”
          → write the month too: 2020-12/tong-ket, 2021-05/tong-ket

        """
      ),
      (
        "new post", "🎉",
        """
        lỗi: “🎉” không có chữ cái nào để đặt tên tệp
          → ghi tiêu đề bằng chữ

        """
      ),
      (
        "new post Mít tinh", "20/11",
        """
        lỗi: thừa “tinh” sau lệnh “new post”
          → nhiều chữ thì đặt trong dấu nháy: bangtin new post 'Mít tinh 20/11'
        Xem hướng dẫn: bangtin help new post

        """
      ),
      (
        "new event --lang en", "Lễ",
        """
        error: an event needs its day
          → write --starts 2020-11-20 or --starts 2020-11-20T07:30

        """
      ),
      (
        "new event --starts 31/02/2020", "Lễ",
        """
        lỗi: giá trị “31/02/2020” của --starts không dùng được
          → hãy ghi năm-tháng-ngày, ví dụ 2020-11-20 hoặc 2020-11-20T07:30
        Xem hướng dẫn: bangtin help new event

        """
      ),
    ])
  func wrong(line: String, title: String, errors: String) throws {
    let folder = try folder()
    let result = try run(line, title, in: folder)
    #expect(result.errors == errors)
    #expect(result.output == "")
    #expect(result.status == 2)
  }

  @Test("A photo that is not there, and an address that the portal needs itself, write nothing")
  func refused() throws {
    let folder = try folder()
    let photo = try run("new post --photo khong-co.jpg", "Tin", in: folder)
    #expect(photo.errors.hasPrefix("lỗi: không mở được "))
    #expect(photo.status == 2)
    #expect(throws: (any Error).self) { try folder.text(of: "content/posts/2020/11/tin/index.md") }
    let page = try run("new page", "Lịch", in: folder)
    #expect(
      page.errors == """
        content/pages/lich.md: lỗi: Địa chỉ “/lich/” dành cho phần khác của trang. [reserved-address]
          → Đặt tên khác cho tệp hoặc thư mục, như “gioi-thieu.md”.

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain reserved-address

        """)
    #expect(page.status == 1)
    #expect(throws: (any Error).self) { try folder.text(of: "content/pages/lich.md") }
  }

  @Test("Without a plan there is nothing to be tagged to, and how to get one is said")
  func withoutPlan() throws {
    let folder = try ScratchFolder(["site.toml": Self.settings])
    let result = try run("new post --topic an-toan", "Tin", in: folder)
    #expect(
      result.errors == """
        lỗi: kế hoạch không có nội dung “an-toan”
          → chưa có kế hoạch nào của hôm nay: lập bằng bangtin new plan

        """)
  }

  @Test("The person's editor opens the file, with the options of its variable")
  func editor() throws {
    let folder = try folder()
    let result = try run(
      "new page", "Nội quy", in: folder, asksPerson: true,
      editor: "cp -f --backup=none -t \(folder.path)")
    #expect(result.status == 0)
    #expect(try folder.text(of: "noi-quy.md") == folder.text(of: "content/pages/noi-quy.md"))
    let missing = try run(
      "new page", "Nội quy 2", in: folder, asksPerson: true, editor: "khong-co-trinh-nay")
    #expect(
      missing.errors.hasSuffix(
        "Không mở được trình soạn thảo ($EDITOR): không chạy được khong-co-trinh-nay: không có tệp hoặc thư mục này; hãy tự mở tệp ấy\n"
      ))
    #expect(missing.status == 0)
  }
}
