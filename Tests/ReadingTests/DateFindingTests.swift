import Testing

@Suite("Dates")
struct DateFindingTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "A day that does not exist", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 31/02/2021
      """,
      finds: """
        bad-date «31/02/2021»
          Không có ngày 31 tháng 2 năm 2021: tháng này có 28 ngày.
          Viết ngày như “2020-11-20” hoặc “20/11/2020”.
          There is no day 31 in month 2 of 2021: it has 28 days.
          Write dates like “2020-11-20” or “20/11/2020”.
        """),
    Example(
      "The month first", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 11/20/2020
      """,
      finds: """
        bad-date «11/20/2020»
          Không có tháng 20.
          Viết ngày trước, tháng sau: “20/11/2020”; hoặc “2020-11-20”.
          There is no month 20.
          Write the day before the month: “20/11/2020”; or “2020-11-20”.
        """),
    Example(
      "No day zero", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 2020-11-00
      """,
      finds: """
        bad-date «2020-11-00»
          Không có ngày 0 tháng 11 năm 2020: tháng này có 30 ngày.
          Viết ngày như “2020-11-20” hoặc “20/11/2020”.
          There is no day 0 in month 11 of 2020: it has 30 days.
          Write dates like “2020-11-20” or “20/11/2020”.
        """),
    Example(
      "A year with a digit too many", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 20/11/20255
      """,
      finds: """
        bad-date «20/11/20255»
          Năm 20255 nằm ngoài khoảng 1900–2100.
          Xem lại năm có gõ nhầm không.
          The year 20255 is not between 1900 and 2100.
          Check the year for a typing error.
        """),
    Example(
      "A year of two digits", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 20/11/20
      """,
      finds: """
        bad-date «20/11/20»
          “20/11/20” không phải là ngày.
          Viết ngày như “2020-11-20” hoặc “20/11/2020”.
          “20/11/20” is not a date.
          Write dates like “2020-11-20” or “20/11/2020”.
        """),
    Example(
      "Curly quotes around it", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: “20/11/2020”
      """,
      finds: """
        bad-date «“20/11/2020”»
          Dấu nháy cong của Word không dùng được ở đây.
          Bỏ dấu nháy: 20/11/2020
          The curly quotes of word processors cannot stand here.
          Leave them out: 20/11/2020
          «“20/11/2020”» → «20/11/2020»
        """),
    Example(
      "Points between the parts", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 20.11.2020
      """,
      finds: """
        bad-date «20.11.2020»
          “20.11.2020” không phải là ngày.
          Viết “2020-11-20” hoặc “20/11/2020”.
          “20.11.2020” is not a date.
          Write “2020-11-20” or “20/11/2020”.
          «20.11.2020» → «2020-11-20»
        """),
    Example(
      "The year last, between dashes", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 20-11-2020
      """,
      finds: """
        bad-date «20-11-2020»
          “20-11-2020” không phải là ngày.
          Viết “2020-11-20” hoặc “20/11/2020”.
          “20-11-2020” is not a date.
          Write “2020-11-20” or “20/11/2020”.
          «20-11-2020» → «2020-11-20»
        """),
    Example(
      "A date in words", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: ngày 20 tháng 11 năm 2020
      """,
      finds: """
        bad-date «ngày 20 tháng 11 năm 2020»
          “ngày 20 tháng 11 năm 2020” không phải là ngày.
          Viết “2020-11-20” hoặc “20/11/2020”.
          “ngày 20 tháng 11 năm 2020” is not a date.
          Write “2020-11-20” or “20/11/2020”.
          «ngày 20 tháng 11 năm 2020» → «2020-11-20»
        """),
    Example(
      "No date at all", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: hết năm học
      """,
      finds: """
        bad-date «hết năm học»
          “hết năm học” không phải là ngày.
          Viết ngày như “2020-11-20” hoặc “20/11/2020”.
          “hết năm học” is not a date.
          Write dates like “2020-11-20” or “20/11/2020”.
        """),
    Example(
      "A time where a day is wanted", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 2020-11-20T08:00
      """,
      finds: """
        bad-date «2020-11-20T08:00»
          “2020-11-20T08:00” không phải là ngày.
          Viết “2020-11-20” hoặc “20/11/2020”.
          “2020-11-20T08:00” is not a date.
          Write “2020-11-20” or “20/11/2020”.
          «2020-11-20T08:00» → «2020-11-20»
        """),
    Example(
      "A time written with h", .post,
      """
      title: Khai giảng
      date: 2020-09-05T7h30
      """,
      finds: """
        bad-time «2020-09-05T7h30»
          “7h30” không phải là giờ.
          Viết giờ như “2020-11-20T08:00”, theo giờ của trang, không kèm giây hay múi giờ.
          “7h30” is not a time of day.
          Write it like “2020-11-20T08:00”, in the site's own time, without seconds or zone.
        """),
    Example(
      "A time with a zone", .post,
      """
      title: Khai giảng
      date: 2020-09-05T07:30:00+07:00
      """,
      finds: """
        bad-time «2020-09-05T07:30:00+07:00»
          “07:30:00+07:00” không phải là giờ.
          Viết giờ như “2020-11-20T08:00”, theo giờ của trang, không kèm giây hay múi giờ.
          “07:30:00+07:00” is not a time of day.
          Write it like “2020-11-20T08:00”, in the site's own time, without seconds or zone.
        """),
    Example(
      "An hour that does not exist", .post,
      """
      title: Khai giảng
      date: 05/09/2020 24:00
      """,
      finds: """
        bad-time «05/09/2020 24:00»
          “24:00” không phải là giờ.
          Viết giờ như “2020-11-20T08:00”, theo giờ của trang, không kèm giây hay múi giờ.
          “24:00” is not a time of day.
          Write it like “2020-11-20T08:00”, in the site's own time, without seconds or zone.
        """),
    Example(
      "A partial date that is none", .directive,
      """
      number: 750/KH-PGDĐT
      issued: tháng 9
      subject: Truyền thông
      """,
      finds: """
        bad-date «tháng 9»
          “tháng 9” không phải là ngày.
          Viết như “2020-09-05” hoặc “05/09/2020”; chỉ biết tháng: “2020-09”, năm: “2020”.
          “tháng 9” is not a date.
          Write it like “2020-09-05” or “05/09/2020”; a month alone “2020-09”, a year “2020”.
        """),
    Example(
      "A partial date without such a month", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 2020-13
      subject: Truyền thông
      """,
      finds: """
        bad-date «2020-13»
          Không có tháng 13.
          Viết như “2020-09-05” hoặc “05/09/2020”; chỉ biết tháng: “2020-09”, năm: “2020”.
          There is no month 13.
          Write it like “2020-09-05” or “05/09/2020”; a month alone “2020-09”, a year “2020”.
        """),
    Example(
      "A partial date with a strange year", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 3020
      subject: Truyền thông
      """,
      finds: """
        bad-date «3020»
          Năm 3020 nằm ngoài khoảng 1900–2100.
          Xem lại năm có gõ nhầm không.
          The year 3020 is not between 1900 and 2100.
          Check the year for a typing error.
        """),
    Example(
      "hide_after before date", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      hide_after: 2020-09-04
      """,
      finds: """
        wrong-order «2020-09-04»
          “hide_after” (04/09/2020) trước ngày đăng (05/09/2020).
          Xem lại hai ngày, một trong hai bị nhầm.
          “hide_after” (2020-09-04) comes before the day of publication (2020-09-05).
          Check both dates: one is wrong.
        """),
    Example(
      "A feature that ends before it begins", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      feature: {slot: 1, from: 2020-09-10, until: 2020-09-09}
      """,
      finds: """
        wrong-order «2020-09-09»
          “until” (09/09/2020) trước “from” (10/09/2020).
          Xem lại hai ngày, một trong hai bị nhầm.
          “until” (2020-09-09) comes before “from” (2020-09-10).
          Check both dates: one is wrong.
        """),
    Example(
      "A notice that ends before the post", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      notice_until: 2020-09-01
      """,
      finds: """
        wrong-order «2020-09-01»
          “notice_until” (01/09/2020) trước “date” (05/09/2020).
          Xem lại hai ngày, một trong hai bị nhầm.
          “notice_until” (2020-09-01) comes before “date” (2020-09-05).
          Check both dates: one is wrong.
        """),
  ]
}
