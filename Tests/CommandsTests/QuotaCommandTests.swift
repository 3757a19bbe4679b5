import Testing

@testable import Commands

@Suite("bangtin quota")
struct QuotaCommandTests {
  private func run(_ words: String) throws -> CommandLineRun {
    let portal = try ScratchFolder(ReportPortal.files())
    return try CommandLineRun("\(words) -C \(portal.path)", portal: nil)
  }

  @Test("September was missed: the status is 1 until October is over")
  func met() throws {
    let result = try run("quota --now 2020-10-20")
    #expect(
      result.output == """
        chưa đạt  0/1  2020-09  Mỗi tháng 01 tin gửi Phòng [750/KH-PGDĐT]
        đạt       1/1  2020-10  Mỗi tháng 01 tin gửi Phòng [750/KH-PGDĐT]

        Báo cáo tháng, tháng 10/2020: nộp chậm nhất 24/10/2020 (còn 4 ngày)

        """)
    #expect(result.status == 1)
  }

  @Test("With the days running out a quota is due")
  func due() throws {
    let result = try run("quota --now 2020-11-25 --lang en")
    #expect(
      result.output == """
        due  0/1  2020-11 (5 days left)  Mỗi tháng 01 tin gửi Phòng [750/KH-PGDĐT]

        Báo cáo tháng, December 2020: to be in by 2020-12-24 (29 days left)

        """)
    #expect(result.status == 1)
  }

  @Test("A met month closes with 0, while there is time for the next")
  func onTrack() throws {
    let result = try run("quota --now 2020-11-03")
    #expect(
      result.output == """
        còn thời gian  0/1  2020-11 (còn 27 ngày)  Mỗi tháng 01 tin gửi Phòng [750/KH-PGDĐT]

        Báo cáo tháng, tháng 11/2020: nộp chậm nhất 24/11/2020 (còn 21 ngày)

        """)
    #expect(result.status == 0)
  }

  @Test("For machines: every result of the period, and the reports due")
  func json() throws {
    let result = try run("quota --period 2020-Q4 --now 2020-11-25 --json")
    #expect(
      result.output == """
        {
          "period": "2020-Q4",
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
                  "daysLeft": 0
                },
                {
                  "period": "2020-11",
                  "of": null,
                  "count": 0,
                  "state": "due",
                  "daysLeft": 5
                },
                {
                  "period": "2020-12",
                  "of": null,
                  "count": 0,
                  "state": "upcoming",
                  "daysLeft": 36
                }
              ]
            }
          ],
          "reportsDue": [
            {
              "id": "thang",
              "period": "2020-12",
              "lastDay": "2020-12-24",
              "daysLeft": 29
            }
          ]
        }

        """)
    #expect(result.status == 1)
  }
}
