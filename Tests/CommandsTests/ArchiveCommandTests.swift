import Authoring
import SampleSites
import Testing

@testable import Commands

@Suite("bangtin archive")
struct ArchiveCommandTests {
  @Test("measures the archive against the register and what is cited, and exits with 1 under 100%")
  func text() throws {
    let result = try PortalFolder(Self.files).run("archive --now 2020-11-30")
    #expect(
      result.output == """
        Theo sổ đăng ký (content/directives/register.csv): 1/3 văn bản phải công khai đã có trên cổng (33%).
        Không tính 1 văn bản lưu hành nội bộ trong sổ.
        Chưa công khai:
          666/CT-BGDĐT, 24/08/2020, đến: Nhiệm vụ năm học
              content/directives/register.csv:3
          85/KH-THTT, 08/09/2020, đi: Kế hoạch năm học
              content/directives/register.csv:4
              trong kho nhưng bản nháp: content/directives/2020/85.md
        Không phải công bố ở đây ([archive] exempt):
          05-CT/TW: Văn bản của Đảng

        Được viện dẫn: 1/2 văn bản phải công khai đã có trên cổng (50%).
        Chưa công khai, được viện dẫn ở:
          28/2020/TT-BGDĐT
              content/posts/2020/09/khai-giang.md:7
              site.toml:11
        Không phải công bố ở đây ([archive] exempt):
          05-CT/TW: Văn bản của Đảng

        Đã công khai theo loại: KH 1

        content/directives/register.csv:7:1: cảnh báo: sổ đăng ký ghi văn bản số 750/KH-PGDĐT hai lần: dòng 2 và dòng 7 [duplicate-in-register]
            750/KH-PGDĐT;5/9/2020;Phòng GD&ĐT;Truyền thông;đến;internal
            ^^^^^^^^^^^^
          → xóa một dòng; nếu là hai văn bản khác nhau thì xem lại số, ngày và cơ quan ban hành

        1 cảnh báo

        """)
    #expect(result.errors == "")
    #expect(result.status == 1)
  }

  @Test("speaks English")
  func english() throws {
    let result = try PortalFolder(Self.files).run("archive --now 2020-11-30 --lang en")
    #expect(
      result.output.hasPrefix(
        """
        Of the register (content/directives/register.csv): 1/3 that must be public are on the site (33%).
        1 for internal circulation are not counted.
        Not public:
          666/CT-BGDĐT, 2020-08-24, incoming: Nhiệm vụ năm học
              content/directives/register.csv:3
          85/KH-THTT, 2020-09-08, outgoing: Kế hoạch năm học
              content/directives/register.csv:4
              in the archive, but draft: content/directives/2020/85.md
        Need not be public here ([archive] exempt):
          05-CT/TW: Văn bản của Đảng

        Of what is cited: 1/2 that must be public are on the site (50%).
        Not public, cited in:
          28/2020/TT-BGDĐT

        """))
  }

  @Test("tells machines the same, as the contract has it")
  func json() throws {
    let result = try PortalFolder(Self.files).run("archive --json --now 2020-11-30")
    #expect(
      result.output == """
        {
          "register": {
            "total": 4,
            "public": 1,
            "exempt": 1,
            "missing": [
              {
                "number": "666/CT-BGDĐT",
                "issued": "2020-08-24",
                "issuer": "Bộ GD&ĐT",
                "subject": "Nhiệm vụ năm học",
                "direction": "incoming",
                "line": 3,
                "heldIn": null
              },
              {
                "number": "85/KH-THTT",
                "issued": "2020-09-08",
                "issuer": "Trường",
                "subject": "Kế hoạch năm học",
                "direction": "outgoing",
                "line": 4,
                "heldIn": "content/directives/2020/85.md"
              }
            ],
            "percent": 33,
            "internal": 1,
            "exemptions": [
              {
                "number": "05-CT/TW",
                "reason": "Văn bản của Đảng"
              }
            ]
          },
          "cited": {
            "total": 3,
            "public": 1,
            "exempt": 1,
            "missing": [
              {
                "number": "28/2020/TT-BGDĐT",
                "citedIn": [
                  "content/posts/2020/09/khai-giang.md",
                  "site.toml"
                ],
                "places": [
                  {
                    "file": "content/posts/2020/09/khai-giang.md",
                    "line": 7,
                    "column": 48
                  },
                  {
                    "file": "site.toml",
                    "line": 11,
                    "column": 10
                  }
                ],
                "heldIn": null
              }
            ],
            "percent": 50,
            "exemptions": [
              {
                "number": "05-CT/TW",
                "reason": "Văn bản của Đảng"
              }
            ]
          },
          "byType": {
            "KH": 1
          },
          "diagnostics": [
            {
              "id": "duplicate-in-register",
              "severity": "warning",
              "file": "content/directives/register.csv",
              "line": 7,
              "column": 1,
              "message": "sổ đăng ký ghi văn bản số 750/KH-PGDĐT hai lần: dòng 2 và dòng 7",
              "hint": "xóa một dòng; nếu là hai văn bản khác nhau thì xem lại số, ngày và cơ quan ban hành"
            }
          ]
        }

        """)
    #expect(result.status == 1)
  }

  @Test("exits with 0 where nothing is missing, and says what there is nothing of")
  func whole() throws {
    let result = try PortalFolder().run("archive --now 2020-11-30")
    #expect(
      result.output == """
        Chưa có sổ đăng ký văn bản: xuất từ phần mềm của văn phòng ra content/directives/register.csv.

        Chưa có văn bản nào được viện dẫn.


        """)
    #expect(result.status == 0)
  }

  @Test("--disclosure: what is there until when, what is missing since when")
  func disclosures() throws {
    let portal = try PortalFolder(Self.disclosed)
    let result = try portal.run("archive --disclosure --now 2021-06-27")
    #expect(
      result.output == """
        Năm học 2020-2021: 1/2 mục đã công khai
          đã công khai  Thông tin chung
                          content/pages/chung.md, công khai 10/09/2020, giữ đến hết 10/09/2025
          còn 3 ngày    Thu, chi tài chính (hạn 30/06/2021, 09/2024/TT-BGDĐT)

        """)
    #expect(result.status == 1)
    let later = try portal.run("archive --disclosure --now 2026-07-02 --lang en")
    #expect(
      later.output.hasSuffix(
        """
        School year 2020-2021: 1 of 2 sections published
          published          Thông tin chung
                               content/pages/chung.md, published 2020-09-10, could go since 2025-09-10
          not published      Thu, chi tài chính (due 2021-06-30, 09/2024/TT-BGDĐT)

        """))
    #expect(try portal.run("archive --disclosure --now 2021-01-01").status == 0)
  }

  @Test("--disclosure --json: every year with its sections and their texts")
  func disclosuresJSON() throws {
    let result = try PortalFolder(Self.disclosed)
      .run("archive --disclosure --json --now 2021-07-01")
    #expect(
      result.output == """
        {
          "years": [
            {
              "year": "2020-2021",
              "sections": [
                {
                  "id": "chung",
                  "title": "Thông tin chung",
                  "source": null,
                  "state": "published",
                  "due": "2021-06-30",
                  "daysLeft": -1,
                  "items": [
                    {
                      "file": "content/pages/chung.md",
                      "title": "Thông tin chung của trường",
                      "url": "/chung/",
                      "published": "2020-09-10",
                      "keptUntil": "2025-09-10"
                    }
                  ]
                },
                {
                  "id": "thu-chi",
                  "title": "Thu, chi tài chính",
                  "source": "09/2024/TT-BGDĐT",
                  "state": "overdue",
                  "due": "2021-06-30",
                  "daysLeft": -1,
                  "items": []
                }
              ]
            }
          ],
          "diagnostics": []
        }

        """)
    #expect(result.status == 1)
  }

  @Test("Without [[disclosure]] it prints the circular's sections, ready to paste")
  func defaults() throws {
    let portal = try PortalFolder(["content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n"])
    let result = try portal.run("archive --disclosure")
    #expect(result.output == DefaultDisclosures.toml)
    #expect(
      result.errors
        == "site.toml chưa khai mục công khai nào. Chép các mục dưới đây vào site.toml rồi sửa cho "
        + "hợp với trường:\n")
    #expect(result.status == 0)
    try portal.write("site.toml", SampleSite.plainSettings + result.output)
    #expect(
      try portal.run("check --now 2025-11-21").output == "Không có lỗi hay cảnh báo nào.\n")
    let again = try portal.run("archive --disclosure --now 2025-11-21")
    #expect(
      again.output.hasPrefix(
        """
        Năm học 2025-2026: 0/8 mục đã công khai
          còn 220 ngày  Thông tin chung về cơ sở giáo dục (hạn 29/06/2026, 09/2024/TT-BGDĐT)

        """))
  }

  private static let files = [
    "site.toml": SampleSite.plainSettings + """
      [archive]
      exempt = [{number = "05-CT/TW", reason = "Văn bản của Đảng"}]

      [[quota]]
      id = "tin"
      title = "Mỗi tháng một tin"
      at_least = 1
      source = "28/2020/TT-BGDĐT"
      every = "month"

      """,
    "content/directives/register.csv": """
    \u{FEFF}Số, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Đi/đến;Lưu hành
    750/KH-PGDĐT;05/09/2020;Phòng GD&ĐT;Truyền thông;đến;
    666/CT-BGDĐT;24/08/2020;Bộ GD&ĐT;Nhiệm vụ năm học;đến;
    85/KH-THTT;08/09/2020;Trường;Kế hoạch năm học;đi;công khai
    05-CT/TW;15/06/2016;Bộ Chính trị;Học tập và làm theo Bác;đến;

    750/KH-PGDĐT;5/9/2020;Phòng GD&ĐT;Truyền thông;đến;internal

    """,
    "content/directives/2020/750.md": """
    ---
    number: 750/KH-PGDĐT
    issued: 05/09/2020
    subject: Truyền thông
    ---
    """,
    "content/directives/2020/85.md": """
    ---
    number: 85/KH-THTT
    issued: 08/09/2020
    subject: Kế hoạch năm học
    status: draft
    ---
    """,
    "content/posts/2020/09/khai-giang.md": """
    ---
    title: Khai giảng
    date: 2020-09-05
    ---

    Thực hiện Kế hoạch số 750/KH-PGDĐT,
    Điều lệ trường tiểu học ban hành theo Thông tư 28/2020/TT-BGDĐT
    và Chỉ thị số 05-CT/TW.
    """,
  ]

  private static let disclosed = [
    "site.toml": SampleSite.plainSettings + """
      [[disclosure]]
      id = "chung"
      title = "Thông tin chung"
      due = "06-30"
      keep_years = 5
      [[disclosure]]
      id = "thu-chi"
      title = "Thu, chi tài chính"
      due = "06-30"
      keep_years = 5
      source = "09/2024/TT-BGDĐT"

      """,
    "content/pages/chung.md": """
    ---
    title: Thông tin chung của trường
    published: 2020-09-10
    disclosure: chung
    ---
    """,
  ]
}
