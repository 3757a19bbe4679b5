/// A small school with a plan, a quota, posts and an opinion issue, as folders hold it.
enum ReportPortal {
  static func files() -> [String: String] {
    [
      "site.toml": settings, "content/plans/2020-2021.md": plan,
      "content/posts/2020/10/lop-mot.md": post(
        "Lớp Một sau năm tuần học", "2020-10-13", "Yến", "chuyen-mon", "items: [2020-10/lop-mot]",
        "sent: [{channel: phong, date: 2020-10-14, posted: 2020-10-15}]"),
      "content/posts/2020/10/nhat-duoc-vi.md": post(
        "Nhặt được ví, trả lại người mất", "2020-10-23", "Thảo", "lien-doi", "topics: [thi-dua]"),
      "content/posts/2020/09/khai-giang.md": post(
        "Khai giảng năm học mới", "2020-09-05", "Yến", "chuyen-mon", "topics: [chuyen-mon]"),
      "content/internal/opinion/2020-10.md": """
      ---
      issues:
        - {date: 2020-10-15, source: họp cha mẹ học sinh, summary: "Cổng trường ùn tắc", status: resolved, handled_by: Yến, response: "Kẻ vạch dừng xe"}
      ---

      """,
    ]
  }

  private static func post(
    _ title: String, _ date: String, _ author: String, _ department: String, _ more: String...
  ) -> String {
    """
    ---
    title: \(title)
    date: \(date)
    author: \(author)
    department: \(department)
    \(more.joined(separator: "\n"))
    ---
    Nội dung.

    """
  }

  private static let settings = """
    title = "Trường Tiểu học Hoa Ban"
    base_url = "https://hoaban.example.edu.vn/"
    utc_offset = "+07:00"
    [school]
    symbol = "THHB"
    governing_body = "Phòng GD&ĐT"
    place = "Điện Biên"
    leader = {name = "Lò Thị Mai", position = "Hiệu trưởng"}
    [[department]]
    id = "chuyen-mon"
    name = "Tổ chuyên môn"
    [[department]]
    id = "lien-doi"
    name = "Liên đội"
    lead = "Thảo"
    [[person]]
    name = "Yến"
    full_name = "Nguyễn Hải Yến"
    department = "chuyen-mon"
    [[channel]]
    id = "phong"
    name = "Cổng của Phòng"
    kind = "portal"
    [[report]]
    id = "thang"
    title = "Báo cáo tháng"
    every = "month"
    due_day = 25
    covers_through = 24
    recipients = ["Phòng GD&ĐT"]

    """

  private static let plan = """
    ---
    title: Kế hoạch truyền thông năm học 2020-2021
    period: 2020-2021
    type: KH
    number_pending: true
    issued: 2020-09-01
    topics:
      - {id: chuyen-mon, number: "1", title: Dạy và học}
      - {id: thi-dua, number: "2", title: "Thi đua, khen thưởng"}
    items:
      - {month: 10, id: lop-mot, title: Dạy lớp 1, assignees: [Yến], topics: [chuyen-mon]}
      - {month: 11, id: nha-giao, title: Ngày Nhà giáo Việt Nam, assignees: [Tổ chuyên môn]}
    quotas:
      - {id: gui-phong, title: Mỗi tháng 01 tin gửi Phòng, at_least: 1, every: month, channel: phong, source: 750/KH-PGDĐT}
    ---
    Kế hoạch.

    """
}
