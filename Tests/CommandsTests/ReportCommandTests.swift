import Foundation
import Testing

@testable import Commands

@Suite("bangtin report")
struct ReportCommandTests {
  let portal: ScratchFolder

  init() throws {
    portal = try ScratchFolder(ReportPortal.files())
  }

  /// Runs a command on the portal on 25 October 2020, the words after `-C FOLDER`.
  private func run(_ words: String, now: String = "2020-10-25") throws -> CommandLineRun {
    try CommandLineRun("\(words) -C \(portal.path) --now \(now)", portal: nil)
  }

  private func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: portal.path + "/" + name))
  }

  @Test("The whole report of a month, as a terminal shows it")
  func month() throws {
    let result = try run("report 2020-10")
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(
      result.output == """
        Báo cáo kết quả công tác truyền thông và tình hình dư luận tháng 10 năm 2020
        Từ ngày 01/10/2020 đến ngày 31/10/2020; số liệu đến ngày 25/10/2020
        Thực hiện Kế hoạch số 750/KH-PGDĐT và Kế hoạch truyền thông năm học 2020-2021, Trường Tiểu học Hoa
        Ban báo cáo kết quả công tác truyền thông tháng 10 năm 2020 (từ ngày 01/10/2020 đến ngày 31/10/2020)
        như sau:

        I. Kết quả chung và chỉ tiêu tin, bài
        Trong kỳ có 2 tin, bài trên cổng thông tin điện tử; 1 lượt gửi tới các kênh khác; 1/1 mục của kế
        hoạch đã có tin.

        Thực hiện chỉ tiêu tin, bài
        Chỉ tiêu                    Căn cứ                      Kỳ     Yêu cầu  Kết quả  Đánh giá
        ──────────────────────────  ────────────────────────  ───────  ───────  ───────  ────────
        Mỗi tháng 01 tin gửi Phòng  Kế hoạch số 750/KH-PGDĐT  10/2020     1        1       Đạt

        II. Kết quả theo nội dung truyền thông

        Số tin, bài theo nội dung truyền thông
        STT  Nội dung truyền thông  Cộng
        ───  ─────────────────────  ────
         1   Dạy và học              1
         2   Thi đua, khen thưởng    1
             Tổng số tin, bài        2

        Tin, bài theo nội dung
        Dạy và học            ████████████████████████████████████████ 1
        Thi đua, khen thưởng  ████████████████████████████████████████ 1

        Một tin gắn với nhiều nội dung được tính ở từng nội dung, nhưng chỉ một lần ở tổng số.

        III. Các mục trong kế hoạch tháng

        Kết quả các mục của kế hoạch
         Tháng   Nội dung truyền thông  Người thực hiện  Kết quả                   Đánh giá
        ───────  ─────────────────────  ───────────────  ────────────────────────  ─────────
        10/2020  Dạy lớp 1              Yến              Lớp Một sau năm tuần học  Đã có tin
                                                         Đã gửi: Cổng của Phòng

        IV. Tin, bài ngoài kế hoạch

        Tin, bài không thuộc mục nào của kế hoạch
        STT     Ngày     Tin, bài                         Người viết
        ───  ──────────  ───────────────────────────────  ───────────────
         1   23/10/2020  Nhặt được ví, trả lại người mất  Thảo – Liên đội

        V. Tin, bài gửi tới các kênh

        Số tin, bài theo kênh
        Kênh            Đã gửi  Đã đăng
        ──────────────  ──────  ───────
        Cổng của Phòng    1        1

        Tin, bài đã gửi
        Cổng của Phòng  ████████████████████████████████████████ 1

        Các lượt gửi
         Ngày gửi   Tin, bài                  Kênh            Ngày đăng
        ──────────  ────────────────────────  ──────────────  ──────────
        14/10/2020  Lớp Một sau năm tuần học  Cổng của Phòng  15/10/2020

        VI. Văn bản chỉ đạo đã công khai
        Trong kỳ không có văn bản mới được công khai.

        VII. Vấn đề dư luận quan tâm và việc xử lý

        Vấn đề dư luận trong kỳ
           Ngày     Nguồn                Nội dung            Việc xử lý        Tình trạng
        ──────────  ───────────────────  ──────────────────  ────────────────  ──────────
        15/10/2020  họp cha mẹ học sinh  Cổng trường ùn tắc  Kẻ vạch dừng xe    Đã xử lý
                                                             Người xử lý: Yến

        VIII. Tập thể, cá nhân tích cực

        Đóng góp của các bộ phận
        STT  Bộ phận        Tin, bài  Theo kế hoạch  Lượt gửi  Có ảnh
        ───  ─────────────  ────────  ─────────────  ────────  ──────
         1   Tổ chuyên môn     1            1           1        0
         2   Liên đội          1            0           0        0

        Đóng góp của cá nhân
        STT  Cá nhân         Tin, bài  Theo kế hoạch  Lượt gửi  Có ảnh
        ───  ──────────────  ────────  ─────────────  ────────  ──────
         1   Nguyễn Hải Yến     1            1           1        0
         2   Thảo               1            0           0        0

        IX. Tồn tại, hạn chế
        Không có.

        X. Công việc tháng 11/2020

        Các mục cần thực hiện
         Tháng   Nội dung truyền thông   Người thực hiện
        ───────  ──────────────────────  ───────────────
        11/2020  Ngày Nhà giáo Việt Nam  Tổ chuyên môn

        Trên đây là báo cáo kết quả công tác truyền thông tháng 10 năm 2020 của Trường Tiểu học Hoa Ban./.

        """)
  }

  @Test("The contract's JSON, whole")
  func json() throws {
    let result = try run("report 2020-10 --format json")
    #expect(
      result.output == """
        {
          "period": "2020-10",
          "from": "2020-10-01",
          "to": "2020-10-31",
          "months": ["2020-10"],
          "posts": {
            "total": 2,
            "byMonth": [2],
            "untagged": []
          },
          "topics": [
            {
              "id": "chuyen-mon",
              "number": "1",
              "title": "Dạy và học",
              "byMonth": [1],
              "total": 1,
              "parent": null
            },
            {
              "id": "thi-dua",
              "number": "2",
              "title": "Thi đua, khen thưởng",
              "byMonth": [1],
              "total": 1,
              "parent": null
            }
          ],
          "departments": [
            {
              "id": "chuyen-mon",
              "title": "Tổ chuyên môn",
              "byMonth": [1],
              "total": 1
            },
            {
              "id": "lien-doi",
              "title": "Liên đội",
              "byMonth": [1],
              "total": 1
            }
          ],
          "authors": [
            {
              "id": "Yến",
              "title": "Yến",
              "byMonth": [1],
              "total": 1
            },
            {
              "id": "Thảo",
              "title": "Thảo",
              "byMonth": [1],
              "total": 1
            }
          ],
          "kinds": [
            {
              "id": "tin",
              "title": "Tin tức",
              "byMonth": [2],
              "total": 2
            }
          ],
          "channels": [
            {
              "id": "phong",
              "title": "Cổng của Phòng",
              "byMonth": [1],
              "total": 1
            }
          ],
          "items": [
            {
              "id": "2020-10/lop-mot",
              "month": "2020-10",
              "title": "Dạy lớp 1",
              "added": false,
              "assignees": ["Yến"],
              "status": "covered",
              "posts": ["content/posts/2020/10/lop-mot.md"],
              "late": [],
              "directives": []
            }
          ],
          "unplanned": [
            {
              "month": "2020-10",
              "posts": ["content/posts/2020/10/nhat-duoc-vi.md"]
            }
          ],
          "events": [],
          "quotas": [
            {
              "id": "gui-phong",
              "title": "Mỗi tháng 01 tin gửi Phòng",
              "every": "month",
              "each": null,
              "channel": "phong",
              "source": "750/KH-PGDĐT",
              "atLeast": 1,
              "results": [
                {
                  "period": "2020-10",
                  "of": null,
                  "count": 1,
                  "state": "met",
                  "daysLeft": 6
                }
              ]
            }
          ],
          "reportsDue": [
            {
              "id": "thang",
              "period": "2020-11",
              "lastDay": "2020-11-24",
              "daysLeft": 30
            }
          ],
          "opinion": [
            {
              "date": "2020-10-15",
              "source": "họp cha mẹ học sinh",
              "summary": "Cổng trường ùn tắc",
              "status": "resolved",
              "response": "Kẻ vạch dừng xe"
            }
          ]
        }

        """)
  }

  @Test("A [[report]] covers its own days, and without a period it is the one due next")
  func owed() throws {
    let json = try run("report thang 2020-10 --format json").output
    #expect(
      json.hasPrefix(
        "{\n  \"period\": \"2020-10\",\n  \"from\": \"2020-09-25\",\n  \"to\": \"2020-10-24\","))
    let next = try run("report --format json").output
    #expect(next.hasPrefix("{\n  \"period\": \"2020-11\",\n  \"from\": \"2020-10-25\","))
  }

  @Test("Every format into a folder, twice the same bytes")
  func allFormats() throws {
    let result = try run("report 2020-10 --all-formats --out giao-ban/")
    #expect(result.status == 0)
    let names = ["md", "html", "csv", "json", "xlsx", "docx"].map {
      "giao-ban/bao-cao-2020-10.\($0)"
    }
    #expect(
      result.output.split(separator: "\n").map { $0.prefix { $0 != ":" } } == names.map { $0[...] })
    let first = try names.map(bytes)
    _ = try run("report 2020-10 --all-formats --out giao-ban/")
    #expect(try names.map(bytes) == first)
  }

  @Test("The format follows the name after --out; one report per department makes a folder of it")
  func each() throws {
    _ = try run("report 2020-W43 --out tuan.md")
    #expect(try portal.text(of: "tuan.md").hasPrefix("# Báo cáo kết quả công tác truyền thông"))
    let result = try run("report 2020-W43 --each department --format md --out tuan")
    #expect(
      result.output.split(separator: "\n").map { $0.prefix { $0 != ":" } } == [
        "tuan/bao-cao-2020-W43-chuyen-mon.md", "tuan/bao-cao-2020-W43-lien-doi.md",
      ])
    let text = try portal.text(of: "tuan/bao-cao-2020-W43-lien-doi.md")
    #expect(text.contains("Nhặt được ví, trả lại người mất"))
    #expect(!text.contains("Lớp Một"))
  }

  @Test(
    "What cannot be reported is answered with what would work",
    arguments: [
      (
        "report 2020-12",
        """
        lỗi: tháng 12/2020 chưa bắt đầu, nên chưa có gì để báo cáo
          → báo cáo được từ ngày 01/12/2020; xem thử trước bằng --now 2020-12-01

        """
      ),
      (
        "report 13/2020",
        """
        lỗi: “13/2020”: không có tháng 13
          → tháng từ 1 đến 12, ghi 2020-10 hoặc 10/2020; cả năm học thì ghi 2020-2021

        """
      ),
      (
        "report thang 2020-Q3",
        """
        lỗi: báo cáo “thang” không lập cho quý III/2020
          → ví dụ: bangtin report thang 2020-11

        """
      ),
      (
        "report quy 2020-Q3",
        """
        lỗi: không có [[report]] nào mang mã “quy”
          → các mã đã khai: thang

        """
      ),
      (
        "report --to 2020-10-24",
        """
        lỗi: có --to mà chưa có --from
          → ví dụ: bangtin report --from 2020-09-25 --to 2020-10-24

        """
      ),
      (
        "report 2020-10 --out public/bao-cao.html",
        """
        lỗi: “public/bao-cao.html” nằm trong thư mục trang công khai, mà báo cáo thì không công khai
          → chọn chỗ khác, ví dụ --out reports/

        """
      ),
    ])
  func refused(words: String, answer: String) throws {
    let result = try run(words)
    #expect(result.errors == answer)
    #expect(result.output == "")
    #expect(result.status == 2)
  }

  @Test("Days that no plan holds are reported all the same, and that is said")
  func planless() throws {
    let result = try run("report 2019-10 --format md")
    #expect(result.status == 0)
    #expect(
      result.errors
        == "Không có kế hoạch nào cho tháng 10/2019, nên báo cáo không có mục kế hoạch;"
        + " thêm một tệp vào content/plans/\n")
  }

  @Test("Nor is a report written into the public site through a link or by a way around")
  func detour() throws {
    try FileManager.default.createDirectory(
      atPath: portal.path + "/public", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: portal.path + "/noi-bo", withDestinationPath: "public")
    for place in ["noi-bo/a.md", "content/../public/a.md", "public/"] {
      #expect(try run("report 2020-10 --format md --out \(place)").status == 2)
    }
    #expect(try run("report 2020-10 --format md --out ./").status == 0)
  }

  @Test("A report that cannot be written leaves the old one whole")
  func unwritable() throws {
    _ = try run("report 2020-10 --out cu.md")
    let old = try portal.text(of: "cu.md")
    #expect(try run("report 2020-10 --out cu.md").status == 0)
    let result = try run("report 2020-10 --out cu.md/moi.md")
    #expect(result.status == 3)
    #expect(try portal.text(of: "cu.md") == old)
  }
}
