import Content
import Testing

@testable import Exports

@Suite("The calendar file")
struct EventCalendarTests {
  @Test("holds whole days, times of day in universal time, and whole months in the background")
  func events() throws {
    let day = try #require(CalendarDate(year: 2020, month: 11, day: 20))
    let offset = try #require(UTCOffset(minutes: 420))
    func entry(
      _ uid: String, _ title: String, _ starts: LocalTime, _ ends: LocalTime,
      place: String? = nil, isBackground: Bool = false
    ) -> EventCalendar.Entry {
      EventCalendar.Entry(
        uid: "\(uid)@host.example", title: title, starts: starts, ends: ends, place: place,
        description: nil, url: "https://host.example/lich/#\(uid)", isBackground: isBackground)
    }
    let calendar = EventCalendar(
      title: "Lịch", offset: offset,
      entries: [
        entry("le", "Lễ 20/11", LocalTime(day), LocalTime(day), place: "Sân trường; khu A"),
        entry("hop", "Họp", LocalTime(day, minute: 390), LocalTime(day, minute: 450)),
        entry(
          "muc", "ATGT", LocalTime(day.yearMonth.firstDay), LocalTime(day.yearMonth.lastDay),
          isBackground: true),
      ])
    let lines = String(decoding: calendar.ics, as: UTF8.self).split(separator: "\r\n")
    #expect(
      lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bangtin//bangtin//VI",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Lịch",
        "BEGIN:VEVENT", "UID:le@host.example", "DTSTAMP:20201119T170000Z",
        "DTSTART;VALUE=DATE:20201120", "DTEND;VALUE=DATE:20201121", "SUMMARY:Lễ 20/11",
        "LOCATION:Sân trường\\; khu A", "URL:https://host.example/lich/#le", "END:VEVENT",
        "BEGIN:VEVENT", "UID:hop@host.example", "DTSTAMP:20201119T170000Z",
        "DTSTART:20201119T233000Z", "DTEND:20201120T003000Z", "SUMMARY:Họp",
        "URL:https://host.example/lich/#hop", "END:VEVENT",
        "BEGIN:VEVENT", "UID:muc@host.example", "DTSTAMP:20201031T170000Z",
        "DTSTART;VALUE=DATE:20201101", "DTEND;VALUE=DATE:20201201", "SUMMARY:ATGT",
        "URL:https://host.example/lich/#muc", "TRANSP:TRANSPARENT", "END:VEVENT",
        "END:VCALENDAR",
      ])
  }
}

@Suite("The archive's open data")
struct OpenDataTests {
  let data = OpenData([
    OpenData.Entry(
      number: "750/KH-PGDĐT", type: "KH", issuer: "Phòng GD&ĐT", issued: "2020-09-05",
      subject: "=Truyền thông, năm học 2020 – 2021", url: "/van-ban/2020/750-kh-pgddt/",
      validity: "in_force", direction: "incoming", signer: "Nguyễn Văn An",
      signerPosition: "Trưởng phòng", effective: "2020-09-06", expires: "2021-08-31",
      field: "Truyền thông",
      files: [
        OpenData.File(
          url: "/van-ban/2020/750-kh-pgddt/750.pdf", size: 1200, mediaType: "application/pdf",
          pages: 3, sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
      ],
      relations: [("replaces", [])], cites: ["114/KH-BGDĐT", "29-NQ/TW"],
      citedBy: ["/tin-tuc/2020/11/mit-tinh/", "/lich/#su-kien-le"]),
    OpenData.Entry(
      number: nil, type: nil, issuer: nil, issued: nil, subject: "Chưa cấp số", url: "/x/",
      validity: "in_force", files: [], relations: [("replaces", ["114/KH-BGDĐT"])],
      cites: [], citedBy: []),
  ])

  @Test("is JSON with the archive's keys")
  func json() {
    #expect(
      String(decoding: data.json, as: UTF8.self) == """
        [
          {
            "number": "750/KH-PGDĐT",
            "type": "KH",
            "issuer": "Phòng GD&ĐT",
            "issued": "2020-09-05",
            "subject": "=Truyền thông, năm học 2020 – 2021",
            "url": "/van-ban/2020/750-kh-pgddt/",
            "validity": "in_force",
            "direction": "incoming",
            "signer": "Nguyễn Văn An",
            "signerPosition": "Trưởng phòng",
            "effective": "2020-09-06",
            "expires": "2021-08-31",
            "field": "Truyền thông",
            "files": [
              {
                "url": "/van-ban/2020/750-kh-pgddt/750.pdf",
                "size": 1200,
                "mediaType": "application/pdf",
                "pages": 3,
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
              }
            ],
            "relations": {
              "replaces": []
            },
            "cites": ["114/KH-BGDĐT", "29-NQ/TW"],
            "citedBy": ["/tin-tuc/2020/11/mit-tinh/", "/lich/#su-kien-le"]
          },
          {
            "number": null,
            "type": null,
            "issuer": null,
            "issued": null,
            "subject": "Chưa cấp số",
            "url": "/x/",
            "validity": "in_force",
            "direction": null,
            "signer": null,
            "signerPosition": null,
            "effective": null,
            "expires": null,
            "field": null,
            "files": [],
            "relations": {
              "replaces": ["114/KH-BGDĐT"]
            },
            "cites": [],
            "citedBy": []
          }
        ]

        """)
  }

  @Test("is CSV that spreadsheets open and no formula gets into")
  func csv() {
    #expect(
      String(decoding: data.csv.dropFirst(3), as: UTF8.self)
        == "number,type,issuer,issued,subject,url,validity,files,direction,signer,"
        + "signerPosition,effective,expires,field,basedOn,replaces,amends,repeals,corrects,"
        + "related,cites,citedBy\r\n"
        + "750/KH-PGDĐT,KH,Phòng GD&ĐT,2020-09-05,"
        + "\"'=Truyền thông, năm học 2020 – 2021\","
        + "/van-ban/2020/750-kh-pgddt/,in_force,/van-ban/2020/750-kh-pgddt/750.pdf,"
        + "incoming,Nguyễn Văn An,Trưởng phòng,2020-09-06,2021-08-31,Truyền thông,,,,,,,"
        + "114/KH-BGDĐT 29-NQ/TW,/tin-tuc/2020/11/mit-tinh/ /lich/#su-kien-le\r\n"
        + ",,,,Chưa cấp số,/x/,in_force,,,,,,,,,114/KH-BGDĐT,,,,,,\r\n")
  }

  @Test("has all its columns while the archive is empty")
  func empty() {
    #expect(String(decoding: OpenData([]).csv, as: UTF8.self).hasSuffix(",cites,citedBy\r\n"))
    #expect(String(decoding: OpenData([]).json, as: UTF8.self) == "[]\n")
  }
}
