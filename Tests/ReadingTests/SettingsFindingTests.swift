import Testing

@Suite("Findings in site.toml")
struct SettingsFindingTests {
  @Test("Each finding is said in both languages, at its place", arguments: cases)
  func findings(_ example: Example) {
    #expect(example.findings == example.expected)
  }

  static let cases: [Example] = [
    Example(
      "Nothing at all", .settings,
      "",
      finds: """
        missing-key
          Thiếu “base_url”.
          Thêm “base_url = "…"”. Địa chỉ của trang, có thể kèm thư mục con.
          “base_url” is missing.
          Add “base_url = "…"”. Where the site will stand; may have a path.
        missing-key
          Thiếu “title”.
          Thêm “title = "…"”. Tên trang, thường là tên trường.
          “title” is missing.
          Add “title = "…"”. The name of the site.
        missing-key
          Thiếu “utc_offset”.
          Thêm “utc_offset = "…"”. Múi giờ của trang.
          “utc_offset” is missing.
          Add “utc_offset = "…"”. The site's own time.
        """),
    Example(
      "A base address without scheme", .settings,
      """
      title = "Trường"
      base_url = "truong.example.edu.vn"
      utc_offset = "+07:00"
      """,
      finds: """
        bad-address «"truong.example.edu.vn"»
          “truong.example.edu.vn” không dùng làm địa chỉ của trang được.
          Viết như “https://truong.example.edu.vn/”, không có dấu ?, #, & hay dấu đặc biệt khác.
          “truong.example.edu.vn” cannot be the address of the site.
          Write it like “https://truong.example.edu.vn/”, without ?, #, & or other special signs.
        """),
    Example(
      "A base address with a query", .settings,
      """
      title = "Trường"
      base_url = "https://truong.example.edu.vn/?a=1"
      utc_offset = "+07:00"
      """,
      finds: """
        bad-address «"https://truong.example.edu.vn/?a=1"»
          “https://truong.example.edu.vn/?a=1” không dùng làm địa chỉ của trang được.
          Viết như “https://truong.example.edu.vn/”, không có dấu ?, #, & hay dấu đặc biệt khác.
          “https://truong.example.edu.vn/?a=1” cannot be the address of the site.
          Write it like “https://truong.example.edu.vn/”, without ?, #, & or other special signs.
        """),
    Example(
      "A base address with signs of a server's settings", .settings,
      """
      title = "Trường"
      base_url = "https://truong.example.edu.vn/;}/"
      utc_offset = "+07:00"
      """,
      finds: """
        bad-address «"https://truong.example.edu.vn/;}/"»
          “https://truong.example.edu.vn/;}/” không dùng làm địa chỉ của trang được.
          Viết như “https://truong.example.edu.vn/”, không có dấu ?, #, & hay dấu đặc biệt khác.
          “https://truong.example.edu.vn/;}/” cannot be the address of the site.
          Write it like “https://truong.example.edu.vn/”, without ?, #, & or other special signs.
        """),
    Example(
      "An offset in words", .settings,
      """
      title = "Trường"
      base_url = "https://truong.example.edu.vn/"
      utc_offset = "GMT+7"
      """,
      finds: """
        bad-utc-offset «"GMT+7"»
          “GMT+7” không phải là múi giờ.
          Viết như “+07:00”, giờ Việt Nam.
          “GMT+7” is not an offset from UTC.
          Write it like “+07:00”, the time in Vietnam.
        """),
    Example(
      "An offset beyond the earth's", .settings,
      """
      title = "Trường"
      base_url = "https://truong.example.edu.vn/"
      utc_offset = "+15:00"
      """,
      finds: """
        bad-utc-offset «"+15:00"»
          “+15:00” không phải là múi giờ.
          Viết như “+07:00”, giờ Việt Nam.
          “+15:00” is not an offset from UTC.
          Write it like “+07:00”, the time in Vietnam.
        """),
    Example(
      "An unknown language", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      language = "vn"
      """,
      finds: """
        unknown-value «"vn"»
          Ở đây không ghi được “vn”.
          Chọn một trong: vi, en.
          “vn” is not one of the values here.
          Choose one of: vi, en.
        """),
    Example(
      "An unknown key and an unknown section", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      titel = "x"

      [editorail]
      require_approval = true
      """,
      finds: """
        unknown-key «titel»
          Không có trường “titel”.
          Có phải là “title”?
          There is no field “titel”.
          Did you mean “title”?
        unknown-key «editorail»
          Không có trường “editorail”.
          Có phải là “editorial”?
          There is no field “editorail”.
          Did you mean “editorial”?
        """),
    Example(
      "A department without name", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[department]]
      id = "Tổ chuyên môn"
      """,
      finds: """
        missing-key «[[department]]»
          Thiếu “name”.
          Thêm “name = "…"”. Tên bộ phận.
          “name” is missing.
          Add “name = "…"”. Its name.
        bad-id «"Tổ chuyên môn"»
          “Tổ chuyên môn” không dùng làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và dấu -.
          Viết “to-chuyen-mon”.
          “Tổ chuyên môn” is no id: ids are lower-case letters without marks, digits and dashes.
          Write “to-chuyen-mon”.
        """),
    Example(
      "Ids that stand twice", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[department]]
      id = "bgh"
      name = "Ban giám hiệu"

      [[department]]
      id = "bgh"
      name = "BGH"
      """,
      finds: """
        repeated-id «"bgh"»
          Mã “bgh” đã dùng ở trên.
          Đặt mã khác cho một trong hai.
          The id “bgh” was used above.
          Give one of them another id.
        """),
    Example(
      "A period quota outside a plan", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[quota]]
      id = "tin"
      title = "Tin"
      at_least = 1
      every = "period"
      """,
      finds: """
        period-outside-plan «"period"»
          “period” chỉ dùng được trong “quotas” của một kế hoạch.
          Chuyển chỉ tiêu vào tệp kế hoạch, hoặc chọn week, month, quarter, semester.
          “period” works only in the “quotas” of a plan.
          Move the quota into the plan's file, or choose week, month, quarter, semester.
        """),
    Example(
      "A quota of nothing", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[quota]]
      id = "tin"
      title = "Tin"
      at_least = 0
      every = "month"
      posted = "có"
      """,
      finds: """
        bad-number «0»
          0 nằm ngoài khoảng 1–10000.
          Viết bằng chữ số, từ 1 đến 10000.
          0 is not between 1 and 10000.
          Write it in digits, from 1 to 10000.
        bad-boolean «"có"»
          “có” không phải là true hoặc false.
          Viết “true”.
          “có” is not true or false.
          Write “true”.
        """),
    Example(
      "A month in two semesters", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [calendar]
      semesters = [[9, 10, 11, 12, 1], [1, 2, 3]]
      """,
      finds: """
        overlapping-semesters «1»
          Tháng 1 đã thuộc một học kỳ.
          Mỗi tháng chỉ ghi ở một học kỳ.
          Month 1 already belongs to a semester.
          Write each month in one semester only.
        """),
    Example(
      "Semesters that are not lists", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [calendar]
      semesters = [9, 10]
      """,
      finds: """
        wrong-shape «9»
          Mỗi mục của “semesters” phải là danh sách, không phải chữ.
          Viết như “semesters = [[…]]”.
          Each entry of “semesters” must be a list, not text.
          Write it like “semesters = [[…]]”.
        """),
    Example(
      "An empty semester", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [calendar]
      semesters = [[9], []]
      """,
      finds: """
        empty-value «[]»
          “semesters” để trống.
          Điền vào, hoặc xóa trường này.
          “semesters” is empty.
          Fill it in, or delete the field.
        """),
    Example(
      "A menu item with two targets, and with none", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[menu]]
      title = "Tra cứu"
      items = [{title = "Sở", url = "https://example.edu.vn/", page = "so"}, {title = "Phòng"}]
      """,
      finds: """
        menu-target «{title = "Sở", url = "https://example.edu.vn/", page = "so"}»
          Mỗi mục trình đơn dẫn tới một “url” hoặc một “page”.
          Ghi một trong hai: “url” cho địa chỉ, “page” cho trang trong content/pages.
          An item of the menu leads to one “url” or one “page”.
          Write one of them: “url” for an address, “page” for a page of content/pages.
        menu-target «{title = "Phòng"}»
          Mỗi mục trình đơn dẫn tới một “url” hoặc một “page”.
          Ghi một trong hai: “url” cho địa chỉ, “page” cho trang trong content/pages.
          An item of the menu leads to one “url” or one “page”.
          Write one of them: “url” for an address, “page” for a page of content/pages.
        """),
    Example(
      "A menu item that runs code", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[menu]]
      title = "Tra cứu"
      items = [{title = "Sở", url = "javascript:alert(1)"}]
      """,
      finds: """
        bad-address «"javascript:alert(1)"»
          “javascript:alert(1)” không phải là địa chỉ http hay https.
          Viết cả địa chỉ: “https://…”.
          “javascript:alert(1)” is not an http or https address.
          Write the whole address: “https://…”.
        """),
    Example(
      "A link of the menu that browsers take for another host", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[menu]]
      title = "Tra cứu"
      items = [{title = "Sở", url = '/\\host.example/'}]
      """,
      finds: """
        bad-address «'/\\host.example/'»
          “/\\host.example/” không phải là địa chỉ http hay https.
          Viết cả địa chỉ: “https://…”.
          “/\\host.example/” is not an http or https address.
          Write the whole address: “https://…”.
        """),
    Example(
      "A deadline on a day no year has", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[disclosure]]
      id = "thu-chi"
      title = "Thu chi"
      due = "06-31"
      """,
      finds: """
        bad-month-day «"06-31"»
          “06-31” không phải là tháng và ngày.
          Viết tháng trước, ngày sau: “06-30” là ngày 30 tháng 6.
          “06-31” is not a month and a day.
          Write the month, then the day: “06-30” is 30 June.
        """),
    Example(
      "A weekly report on day 8", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [[report]]
      id = "tuan"
      title = "Báo cáo tuần"
      every = "week"
      due_day = 8
      """,
      finds: """
        bad-number «8»
          Báo cáo tuần không có ngày thứ 8.
          Viết từ 1 (thứ Hai) đến 7 (Chủ nhật).
          A week has no day 8.
          Write 1 (Monday) to 7 (Sunday).
        """),
    Example(
      "A register outside the project", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [archive]
      register = "/home/vanthu/so.csv"
      """,
      finds: """
        bad-path «"/home/vanthu/so.csv"»
          “/home/vanthu/so.csv” không phải là đường dẫn từ thư mục gốc.
          Viết như “content/posts/2020/11/ngay-nha-giao.md”, không có / ở đầu và không có ..
          “/home/vanthu/so.csv” is not a path from the project's folder.
          Write it like “content/posts/2020/11/ngay-nha-giao.md”, without a / first or ..
        """),
    Example(
      "An exemption without reason", .settings,
      """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      [archive]
      exempt = [{number = "29-NQ/TW"}]
      """,
      finds: """
        missing-key «{number = "29-NQ/TW"}»
          Thiếu “reason”.
          Thêm “reason = "…"”. Vì sao không đăng.
          “reason” is missing.
          Add “reason = "…"”. Why it is not public.
        """),
  ]
}
