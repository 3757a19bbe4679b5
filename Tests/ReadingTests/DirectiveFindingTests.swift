import Testing

@Suite("Findings in a directive")
struct DirectiveFindingTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "Neither number nor date", .directive,
      """
      subject: Nâng cao hiệu quả truyền thông
      """,
      finds: """
        missing-key
          Thiếu “issued”.
          Thêm “issued: …”, hoặc “issued_pending: true” nếu chưa có.
          “issued” is missing.
          Add “issued: …”, or “issued_pending: true” where there is none yet.
        missing-key
          Thiếu “number”.
          Thêm “number: …”, hoặc “number_pending: true” nếu chưa có.
          “number” is missing.
          Add “number: …”, or “number_pending: true” where there is none yet.
        """),
    Example(
      "A number that is pending too", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      number_pending: true
      """,
      finds: """
        pending-and-given «true»
          “number_pending: true” mà “number” lại đã ghi.
          Xóa một trong hai.
          “number_pending: true” stands here, and “number” too.
          Delete one of them.
        """),
    Example(
      "A date that is pending too", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      issued_pending: true
      """,
      finds: """
        pending-and-given «true»
          “issued_pending: true” mà “issued” lại đã ghi.
          Xóa một trong hai.
          “issued_pending: true” stands here, and “issued” too.
          Delete one of them.
        """),
    Example(
      "A number with spaces and a long dash", .directive,
      """
      number: 750 /KH – PGDĐT
      issued: 2020
      subject: Truyền thông
      """,
      finds: """
        bad-document-number «750 /KH – PGDĐT»
          “750 /KH – PGDĐT” không phải là số, ký hiệu văn bản.
          Viết “750/KH-PGDĐT”.
          “750 /KH – PGDĐT” is not the number of a document.
          Write “750/KH-PGDĐT”.
          «750 /KH – PGDĐT» → «750/KH-PGDĐT»
        """),
    Example(
      "A number of no shape", .directive,
      """
      number: Số 750
      issued: 2020
      subject: Truyền thông
      """,
      finds: """
        bad-document-number «Số 750»
          “Số 750” không phải là số, ký hiệu văn bản.
          Viết như “750/KH-PGDĐT” hoặc “32/2018/TT-BGDĐT”, không có dấu cách.
          “Số 750” is not the number of a document.
          Write it like “750/KH-PGDĐT” or “32/2018/TT-BGDĐT”, without spaces.
        """),
    Example(
      "A wrong number among relations", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      based_on: [114/KH-BGDĐT, Luật Giáo dục]
      """,
      finds: """
        bad-document-number «Luật Giáo dục»
          “Luật Giáo dục” không phải là số, ký hiệu văn bản.
          Viết như “750/KH-PGDĐT” hoặc “32/2018/TT-BGDĐT”, không có dấu cách.
          “Luật Giáo dục” is not the number of a document.
          Write it like “750/KH-PGDĐT” or “32/2018/TT-BGDĐT”, without spaces.
        """),
    Example(
      "A type in small letters", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      type: kh
      """,
      finds: """
        bad-document-type «kh»
          “kh” không phải là tên loại văn bản.
          Có phải là “KH”?
          “kh” is not a type of document.
          Did you mean “KH”?
          «kh» → «KH»
        """),
    Example(
      "A type with a typing error", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      type: Quyết địn
      """,
      finds: """
        bad-document-type «Quyết địn»
          “Quyết địn” không phải là tên loại văn bản.
          Có phải là “Quyết định”?
          “Quyết địn” is not a type of document.
          Did you mean “Quyết định”?
        """),
    Example(
      "No type", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      type: XYZ
      """,
      finds: """
        bad-document-type «XYZ»
          “XYZ” không phải là tên loại văn bản.
          Viết chữ viết tắt như “KH”, “QĐ”, “TB”, hoặc tên loại như “Công văn”.
          “XYZ” is not a type of document.
          Write an abbreviation such as “KH”, “QĐ”, “TB”, or a name such as “Công văn”.
        """),
    Example(
      "A state secret", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      circulation: Tuyệt mật
      """,
      finds: """
        state-secret «Tuyệt mật»
          Văn bản mật không được đưa vào đây.
          Xóa tệp này và các tệp kèm theo khỏi máy, khỏi kho lưu; bí mật nhà nước không được để trên máy tính như thế này.
          Secret documents may not stand here.
          Delete this file and what belongs to it, from the repository too; state secrets may not be on such a computer.
        """),
    Example(
      "A circulation that is neither", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      circulation: interal
      """,
      finds: """
        unknown-value «interal»
          Ở đây không ghi được “interal”.
          Có phải là “internal”? Các giá trị: public, internal.
          “interal” is not one of the values here.
          Did you mean “internal”? The values: public, internal.
        """),
    Example(
      "Withdrawn without a reason", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      validity: withdrawn
      """,
      finds: """
        missing-reason «withdrawn»
          “validity: withdrawn” phải kèm lý do.
          Thêm “reason: …”.
          “validity: withdrawn” needs a reason.
          Add “reason: …”.
        """),
    Example(
      "The day of a withdrawal without a reason", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      withdrawn: 2021-03-01
      """,
      finds: """
        missing-reason «2021-03-01»
          “withdrawn: 2021-03-01” phải kèm lý do.
          Thêm “reason: …”.
          “withdrawn: 2021-03-01” needs a reason.
          Add “reason: …”.
        """),
    Example(
      "Expired before it took effect", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      effective: 2020-09-05
      expires: 05/09/2019
      """,
      finds: """
        wrong-order «05/09/2019»
          “expires” (05/09/2019) trước “effective” (05/09/2020).
          Xem lại hai ngày, một trong hai bị nhầm.
          “expires” (2019-09-05) comes before “effective” (2020-09-05).
          Check both dates: one is wrong.
        """),
    Example(
      "A file outside the folder", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      files: [../750.pdf]
      """,
      finds: """
        bad-path «../750.pdf»
          “../750.pdf” không phải là tên tệp trong thư mục.
          Đặt tệp vào cùng thư mục rồi chỉ ghi tên: “anh-1.jpg”.
          “../750.pdf” does not name a file of the folder.
          Put the file into the same folder and write its name alone: “anh-1.jpg”.
        """),
    Example(
      "A disclosure year that is none", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Nâng cao hiệu quả truyền thông
      disclosure: thu-chi
      disclosure_year: 2020-2022
      """,
      finds: """
        bad-period «2020-2022»
          “2020-2022” không phải là năm học hay năm.
          Viết năm học như “2020-2021”, năm dương lịch như “2023”.
          “2020-2022” is neither a school year nor a year.
          Write a school year like “2020-2021”, a calendar year like “2023”.
        """),
    Example(
      "No subject", .directive,
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      """,
      finds: """
        missing-key
          Thiếu “subject”.
          Thêm “subject: …”. Trích yếu nội dung.
          “subject” is missing.
          Add “subject: …”. What it is about.
        """),
  ]
}
