import DataFormats

/// What people get wrong in site.toml, and what they are told.
enum TOMLMistakes {
  static let all = first + second

  static let first: [Mistake] = [
    Mistake(
      #"title = ⟦"⟧Trường Thanh Trường\#nx = 1"#,
      .unclosedQuote,
      vi: "dấu nháy mở ở đây không được đóng",
      en: "the quote opened here is not closed",
      hintVi: "thêm dấu nháy cùng loại ở cuối giá trị",
      hintEn: "add the same quote at the value's end"),
    Mistake(
      "title = ⟦Trường Thanh Trường⟧ # tên\n",
      .needsQuotes,
      vi: #"chữ phải đặt trong dấu nháy thẳng "…""#,
      en: #"text must be in straight quotes "…""#,
      hintVi: "đúng hay sai thì viết `true`, `false`",
      hintEn: "yes and no are `true` and `false`",
      mended: #"title = "Trường Thanh Trường" # tên\#n"#),
    Mistake(
      "title = ⟦“Trường”⟧",
      .needsQuotes,
      vi: #"chữ phải đặt trong dấu nháy thẳng "…""#,
      en: #"text must be in straight quotes "…""#,
      hintVi: #"thay “…” của Word bằng "…""#,
      hintEn: #"replace the curly “…” by "…""#),
    Mistake(
      "require_approval = ⟦True⟧",
      .needsQuotes,
      vi: #"chữ phải đặt trong dấu nháy thẳng "…""#,
      en: #"text must be in straight quotes "…""#,
      hintVi: "đúng hay sai thì viết `true`, `false`",
      hintEn: "yes and no are `true` and `false`",
      mended: "require_approval = true"),
    Mistake(
      #"title = "a"\#n⟦title⟧ = "b"\#n"#,
      .duplicateKey,
      vi: "trường `title` được ghi hai lần",
      en: "`title` stands here twice",
      hintVi: "giữ lại một, xóa cái kia",
      hintEn: "keep one and delete the other"),
    Mistake(
      "[school]\n⟦[school]⟧\n",
      .duplicateKey,
      vi: "trường `school` được ghi hai lần",
      en: "`school` stands here twice",
      hintVi: "giữ lại một, xóa cái kia",
      hintEn: "keep one and delete the other"),
    Mistake(
      "a.b = 1\n⟦a⟧ = 2\n",
      .duplicateKey,
      vi: "trường `a` được ghi hai lần",
      en: "`a` stands here twice",
      hintVi: "giữ lại một, xóa cái kia",
      hintEn: "keep one and delete the other"),
    Mistake(
      #"months = ⟦[⟧9, 10,\#nevery = "month""#,
      .unclosedBracket,
      vi: "dấu `[` mở ở đây không được đóng",
      en: "the `[` opened here is not closed",
      hintVi: #"thêm `]`; nếu `[` là nội dung, đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"add `]`; if `[` is text, put the whole value in quotes "…""#),
    Mistake(
      "months = ⟦[⟧9, 10\n",
      .unclosedBracket,
      vi: "dấu `[` mở ở đây không được đóng",
      en: "the `[` opened here is not closed",
      hintVi: #"thêm `]`; nếu `[` là nội dung, đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"add `]`; if `[` is text, put the whole value in quotes "…""#),
    Mistake(
      #"months = ["a" ⟦"b"]⟧"#,
      .missingComma,
      vi: "thiếu dấu phẩy trước chỗ này",
      en: "a comma is missing before this place",
      hintVi: #"cách các mục bằng dấu phẩy; mục có dấu đặc biệt thì đặt trong dấu nháy "…""#,
      hintEn: #"part the entries by commas; put one with special signs in quotes "…""#),
    Mistake(
      #"⟦title⟧ "Trường""#,
      .tomlSyntax,
      vi: "thiếu dấu `=` sau tên trường",
      en: "no `=` stands behind the field's name",
      hintVi: #"viết như `title = "…"`"#,
      hintEn: #"write it like `title = "…"`"#),
    Mistake(
      "⟦title⟧",
      .tomlSyntax,
      vi: "thiếu dấu `=` sau tên trường",
      en: "no `=` stands behind the field's name",
      hintVi: #"viết như `title = "…"`"#,
      hintEn: #"write it like `title = "…"`"#),
    Mistake(
      #"title⟦:⟧ "Trường""#,
      .tomlSyntax,
      vi: "tệp TOML dùng dấu `=`, không dùng dấu hai chấm",
      en: "TOML wants `=` here, not a colon",
      hintVi: #"viết như `title = "…"`"#,
      hintEn: #"write it like `title = "…"`"#,
      mended: #"title = "Trường""#),
    Mistake(
      #"⟦tiêu đề⟧ = "x""#,
      .tomlSyntax,
      vi: "tên trường chỉ gồm chữ không dấu, chữ số, `-` và `_`",
      en: "a field's name is letters without marks, digits, `-` and `_`",
      hintVi: #"viết như `title = "…"`, hoặc `[school]` cho một mục"#,
      hintEn: #"write it like `title = "…"`, or `[school]` for a section"#),
  ]
}
