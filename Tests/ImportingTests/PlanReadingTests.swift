import Content
import Diagnostics
import Testing

@testable import Importing

@Suite("Reading a plan")
struct PlanReadingTests {
  private func reading(_ text: String) -> PlanReading {
    let lines = planLines(text)
    return PlanReading(PlanPaper.all(in: lines.all)[0], isBadlyRead: lines.isBadlyRead)
  }

  /// Topics with those below them, one a line: group, number, title, how many paragraphs.
  private func topics(_ text: String) -> [String] {
    reading("KẾ HOẠCH\nTruyền thông năm 2023\nII. NỘI DUNG TRUYỀN THÔNG\n" + text).topics
      .flatMap { topic in
        [topic]
          + topic.topics.map { below in
            var below = below
            below.title = "  " + below.title
            return below
          }
      }
      .map { topic in
        let head = [topic.group.map { "[\($0)]" }, topic.number, topic.title].compactMap { $0 }
        return head.joined(separator: " ") + ": \(topic.text.count)"
      }
  }

  @Test("Numbered headings are topics; letters and double numbers below them are sub-topics")
  func numbered() {
    let long = String(repeating: "Tuyên truyền về chương trình giáo dục. ", count: 5)
    #expect(
      topics(
        """
        Bám sát các nhiệm vụ trọng tâm như sau:
        1. Công tác quản lý
        \(long)
        - Rà soát, quy hoạch.
        2. Giáo dục phổ thông
        a) Tiểu học
        \(long)
        b) Trung học cơ sở
        \(long)
        3. Hợp tác quốc tế
        3.1. Trường học kết nối
        \(long)
        4. Dạy thêm
        Công tác phân luồng
        \(long)
        Mô hình học tập
        \(long)

        """) == [
          "1 Công tác quản lý: 2", "2 Giáo dục phổ thông: 0", "a   Tiểu học: 1",
          "b   Trung học cơ sở: 1", "3 Hợp tác quốc tế: 0", "3.1   Trường học kết nối: 1",
          "4 Dạy thêm: 0", "  Công tác phân luồng: 1", "  Mô hình học tập: 1",
        ])
  }

  @Test("Under a heading that only says so each dash is a topic; channels are none")
  func grouped() {
    #expect(
      topics(
        """
        1. Nội dung truyền thông trọng tâm
        - Các chủ trương, chính sách; Luật Giáo dục năm 2019.
        - Truyền thông về công tác tuyển sinh đầu cấp; nhiệm vụ khác.
        2. Các nhiệm vụ truyền thông khác
        Truyền thông đáp ứng nhu cầu thực tiễn.
        3. Kênh truyền thông
        - Cổng thông tin điện tử.

        """) == [
          "[1. Nội dung truyền thông trọng tâm] Chủ trương, chính sách: 1",
          "[1. Nội dung truyền thông trọng tâm] Tuyển sinh đầu cấp: 1",
          "[2. Các nhiệm vụ truyền thông khác] Đáp ứng nhu cầu thực tiễn: 1",
        ])
  }

  @Test("Without a heading each dash of the section is a topic")
  func dashes() {
    #expect(
      topics("- Công tác tuyển sinh.\n- Phòng chống đuối nước.\n")
        == ["Tuyển sinh: 1", "Phòng chống đuối nước: 1"])
  }

  /// The quotas and reports of one sentence.
  private func duties(_ sentence: String) -> [String] {
    let duties = PlanDuties(in: planLines(sentence).all, isLoose: false)
    return duties.quotas.map { quota in
      "\(quota.atLeast)/\(quota.every.rawValue)" + (quota.each.map { " \($0.rawValue)" } ?? "")
    }
      + duties.reports.map { report in
        "báo cáo \(report.every.rawValue)" + (report.dueDay.map { " trước \($0)" } ?? "")
          + (report.each.map { " \($0.rawValue)" } ?? "") + " → "
          + report.recipients.joined(separator: " | ")
      }
  }

  @Test(
    "Quotas and reports as plans word them",
    arguments: [
      ("Hàng tháng đơn vị gửi về phòng GDĐT ít nhất 01 tin để tuyên truyền.", ["1/month"]),
      (
        "Trong một tháng, mỗi phòng chuyên môn phải có ít nhất 02 tin, bài.", ["2/month department"]
      ),
      ("Mỗi giáo viên viết tối thiểu 3 bài/năm học.", ["3/period author"]),
      ("Các tổ viết 02 tin, bài/tháng.", ["2/month"]),
      ("Mỗi tuần có ít nhất 05 tin trên trang.", ["5/week"]),
      ("Viết ít nhất 01 tin.", []),
      ("Dự ít nhất 02 buổi mỗi tháng.", []),
      (
        "Định kỳ hàng tháng gửi báo cáo tổng hợp về Phòng GDĐT trước ngày 25 hàng tháng.",
        ["báo cáo month trước 25 → Phòng GDĐT"]
      ),
      (
        "Định kỳ hàng tháng gửi báo cáo tổng hợp, báo cáo UBND quận và Sở Giáo dục và Đào tạo.",
        ["báo cáo month → UBND quận | Sở Giáo dục và Đào tạo"]
      ),
      (
        "Hàng tuần các bộ phận báo cáo nội dung tin bài với Tổ truyền thông.",
        ["báo cáo week department → Tổ truyền thông"]
      ),
      (
        "Tổng hợp báo cáo định kỳ hằng tuần, tháng, quý, năm báo cáo lãnh đạo Sở.",
        [
          "báo cáo week → lãnh đạo Sở", "báo cáo month → lãnh đạo Sở",
          "báo cáo quarter → lãnh đạo Sở", "báo cáo year → lãnh đạo Sở",
        ]
      ),
      ("Xây dựng các báo cáo sơ kết, tổng kết.", ["báo cáo semester → ", "báo cáo year → "]),
      ("Hàng tháng, tổ họp giao ban, các bộ phận báo cáo.", []),
      (
        "Định kỳ trước ngày 20 hàng tháng, các trường nắm tình hình. Báo cáo về Phòng GDĐT.",
        ["báo cáo month trước 20 → Phòng GDĐT"]
      ),
    ])
  func worded(sentence: String, expected: [String]) {
    #expect(duties(sentence) == expected)
  }

  @Test("Who is in charge, by the sentence that says so")
  func lead() {
    let sentences = [
      "Nhà trường bố trí 01 cán bộ (kiêm nhiệm) phụ trách công tác truyền thông của đơn vị là"
        + " đồng chí Phó hiệu trưởng nhà trường.",
      "Nhà trường, bố trí 01 đồng chí Chủ tịch công đoàn (kiêm nhiệm) phụ trách công tác truyền"
        + " thông.",
      "Phân công các tổ phụ trách công tác truyền thông.",
    ]
    #expect(
      sentences.map { PlanDuties(in: planLines($0).all, isLoose: false).lead } == [
        "Phó hiệu trưởng", "Chủ tịch công đoàn (kiêm nhiệm)", nil,
      ])
  }

  @Test("A board in numbered lines, its members' duties further below; and one in a table")
  func board() {
    func described(_ board: PlanBoard) -> [String] {
      board.members.map { member in
        [
          member.name, member.position ?? "-", member.role ?? "-",
          member.duties.joined(separator: " + "),
        ].joined(separator: "; ")
      }
    }
    let numbered = planLines(
      """
      - Thành lập Ban truyền thông về giáo dục trong trường gồm 2 đồng chí
      1. Đ/c Phạm Thị Nga – Hiệu trưởng – Trưởng ban chỉ đạo
      2. Đ/c đ/c Trần Thị Ngự - Phó hiệu trưởng – CTCĐ - Phó ban
      * Phân công trách nhiệm như sau
      1. Đ/c Phạm Thị Nga – Hiệu trưởng
      - Phụ trách chung.
      2. Đ/c Trần Thị Ngự
      - Phối hợp.
      - Chỉ đạo.
      Trên đây là kế hoạch.

      """
    ).all
    let board = PlanBoard(in: numbered)
    #expect(board.title == "Ban truyền thông về giáo dục")
    #expect(
      described(board) == [
        "Phạm Thị Nga; Hiệu trưởng; Trưởng ban chỉ đạo; Phụ trách chung.",
        "Trần Thị Ngự; Phó hiệu trưởng – CTCĐ; Phó ban; Phối hợp. + Chỉ đạo.",
      ])
    #expect(board.taken.count == 9)
    let table = planLines(
      """
      | TT | Họ và tên | Chức vụ | Vai trò | Nhiệm vụ |
      |---|---|---|---|---|
      | 1 | Bà Phạm Thị Nga | Hiệu trưởng | Trưởng ban | - Phụ trách chung<br>- Duyệt tin |

      """, isMarkdown: true
    ).all
    #expect(
      described(PlanBoard(in: table)) == [
        "Phạm Thị Nga; Hiệu trưởng; Trưởng ban; Phụ trách chung + Duyệt tin"
      ])
  }

  @Test(
    "The period, as titles write it",
    arguments: [
      ("năm học 2020- 2021", "2020-2021"), ("năm học 2020 – 2021", "2020-2021"),
      ("năm 2023", "2023"), ("giai đoạn 2016-2020", nil), ("năm học này", nil),
    ])
  func period(title: String, expected: String?) {
    #expect(PlanPeriod(in: PlanWords(title))?.description == expected)
  }

  @Test("A number that lost its Đ in a scan gets the symbol that site.toml declares")
  func restored() throws {
    let settings = try SampleSettings.settings
    let number = try #require(DocumentNumber(written: "750/KH-PGDDT"))
    #expect(number.restored(in: settings).normalForm == "750/KH-PGDĐT")
    let other = try #require(DocumentNumber(written: "5/KH-UBND"))
    #expect(other.restored(in: settings) == other)
  }

  @Test("Topics are known by the plan's own words alone, and only where one fits")
  func evidence() {
    let pieces = reading(
      """
      KẾ HOẠCH
      Truyền thông năm 2023
      II. NỘI DUNG TRUYỀN THÔNG
      1. Đối với giáo dục mầm non
      Tổ chức tốt các cuộc thi qua mạng.
      2. Về thi đua khen thưởng
      Nêu gương người tốt, việc tốt.

      """
    ).topics
    let evidence = TopicEvidence(zip(["mam-non", "thi-dua"], pieces).map { ($0, $1) })
    #expect(evidence.topic(of: "Các cuộc thi qua mạng") == "mam-non")
    #expect(evidence.topic(of: "Tổng kết thi đua khen thưởng") == "thi-dua")
    #expect(evidence.topic(of: "Trại hè") == nil)
    #expect(evidence.topics(in: ["Nâng cao chất lượng giáo dục mầm non"]) == ["mam-non"])
    #expect(evidence.topics(in: ["Phụ trách nội dung 1, 2"]) == ["mam-non", "thi-dua"])
  }
}
