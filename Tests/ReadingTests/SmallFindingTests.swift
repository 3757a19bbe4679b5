import Testing

@Suite("Numbers, flags, addresses and paths")
struct SmallFindingTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "A number in words", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      feature: {slot: một}
      """,
      finds: """
        bad-number «một»
          “một” không phải là số.
          Viết bằng chữ số, từ 1 đến 50.
          “một” is not a number.
          Write it in digits, from 1 to 50.
        """),
    Example(
      "A number out of range", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      feature: {slot: 0}
      """,
      finds: """
        bad-number «0»
          0 nằm ngoài khoảng 1–50.
          Viết bằng chữ số, từ 1 đến 50.
          0 is not between 1 and 50.
          Write it in digits, from 1 to 50.
        """),
    Example(
      "có for true", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      image: {src: anh.jpg, consent: có}
      """,
      finds: """
        bad-boolean «có»
          “có” không phải là true hoặc false.
          Viết “true”.
          “có” is not true or false.
          Write “true”.
        """),
    Example(
      "no for false", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      image: {src: anh.jpg, consent: no}
      """,
      finds: """
        bad-boolean «no»
          “no” không phải là true hoặc false.
          Viết “false”.
          “no” is not true or false.
          Write “false”.
        """),
    Example(
      "Neither true nor false", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      image: {src: anh.jpg, consent: có lẽ}
      """,
      finds: """
        bad-boolean «có lẽ»
          “có lẽ” không phải là true hoặc false.
          Viết “true” (có) hoặc “false” (không).
          “có lẽ” is not true or false.
          Write “true” or “false”.
        """),
    Example(
      "An address of another scheme", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      sent: [{channel: phong-gddt, date: 2020-09-06, link: "javascript:alert(1)"}]
      """,
      finds: """
        bad-address «"javascript:alert(1)"»
          “javascript:alert(1)” không phải là địa chỉ http hay https.
          Viết cả địa chỉ: “https://…”.
          “javascript:alert(1)” is not an http or https address.
          Write the whole address: “https://…”.
        """),
    Example(
      "A path that climbs", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      redirect_from: [/tin/../../mat-khau/]
      """,
      finds: """
        bad-path «/tin/../../mat-khau/»
          “/tin/../../mat-khau/” không phải là đường dẫn trong trang.
          Viết như “/tin-cu/bai-1/”: bắt đầu bằng /, không có .., ?, # hay :.
          “/tin/../../mat-khau/” is not a path within the site.
          Write it like “/tin-cu/bai-1/”: a / first, and no .., ?, # or :.
        """),
    Example(
      "A path that climbs, encoded", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      redirect_from: [/tin/%2e%2e/a/]
      """,
      finds: """
        bad-path «/tin/%2e%2e/a/»
          “/tin/%2e%2e/a/” không phải là đường dẫn trong trang.
          Viết như “/tin-cu/bai-1/”: bắt đầu bằng /, không có .., ?, # hay :.
          “/tin/%2e%2e/a/” is not a path within the site.
          Write it like “/tin-cu/bai-1/”: a / first, and no .., ?, # or :.
        """),
    Example(
      "A path to another host", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      redirect_from: [//example.com/]
      """,
      finds: """
        bad-path «//example.com/»
          “//example.com/” không phải là đường dẫn trong trang.
          Viết như “/tin-cu/bai-1/”: bắt đầu bằng /, không có .., ?, # hay :.
          “//example.com/” is not a path within the site.
          Write it like “/tin-cu/bai-1/”: a / first, and no .., ?, # or :.
        """),
    Example(
      "A path with a query", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      redirect_from: ["/?p=12"]
      """,
      finds: """
        bad-path «"/?p=12"»
          “/?p=12” không phải là đường dẫn trong trang.
          Viết như “/tin-cu/bai-1/”: bắt đầu bằng /, không có .., ?, # hay :.
          “/?p=12” is not a path within the site.
          Write it like “/tin-cu/bai-1/”: a / first, and no .., ?, # or :.
        """),
    Example(
      "A file outside the folder", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      image: {src: ../../bi-mat.jpg}
      """,
      finds: """
        bad-path «../../bi-mat.jpg»
          “../../bi-mat.jpg” không phải là tên tệp trong thư mục.
          Đặt tệp vào cùng thư mục rồi chỉ ghi tên: “anh-1.jpg”.
          “../../bi-mat.jpg” does not name a file of the folder.
          Put the file into the same folder and write its name alone: “anh-1.jpg”.
        """),
    Example(
      "A file from the root", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      image: {src: /anh.jpg}
      """,
      finds: """
        bad-path «/anh.jpg»
          “/anh.jpg” không phải là tên tệp trong thư mục.
          Đặt tệp vào cùng thư mục rồi chỉ ghi tên: “anh-1.jpg”.
          “/anh.jpg” does not name a file of the folder.
          Put the file into the same folder and write its name alone: “anh-1.jpg”.
        """),
    Example(
      "Rejected without a reason", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      status: rejected
      """,
      finds: """
        missing-reason «rejected»
          “status: rejected” phải kèm lý do.
          Thêm “reason: …”.
          “status: rejected” needs a reason.
          Add “reason: …”.
        """),
    Example(
      "Withdrawn without a reason", .post,
      """
      title: Khai giảng năm học mới
      date: 2020-09-05
      status: withdrawn
      reason:
      """,
      finds: """
        missing-reason «withdrawn»
          “status: withdrawn” phải kèm lý do.
          Thêm “reason: …”.
          “status: withdrawn” needs a reason.
          Add “reason: …”.
        """),
  ]
}
