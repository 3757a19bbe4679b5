import DataFormats

extension TOMLMistakes {
  static let second: [Mistake] = [
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
    Mistake(
      #"⟦[⟧school\#nsymbol = "a""#,
      .unclosedBracket,
      vi: "dấu `[` mở ở đây không được đóng",
      en: "the `[` opened here is not closed",
      hintVi: #"thêm `]`; nếu `[` là nội dung, đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"add `]`; if `[` is text, put the whole value in quotes "…""#),
    Mistake(
      "⟦title =⟧ ",
      .tomlSyntax,
      vi: "sau dấu `=` không có giá trị",
      en: "no value stands behind the `=`",
      hintVi: #"ghi giá trị, như `title = "…"`, hoặc xóa dòng này"#,
      hintEn: #"write a value, like `title = "…"`, or delete the line"#),
    Mistake(
      "⟦= 1⟧",
      .tomlSyntax,
      vi: "tên trường chỉ gồm chữ không dấu, chữ số, `-` và `_`",
      en: "a field's name is letters without marks, digits, `-` and `_`",
      hintVi: #"viết như `title = "…"`, hoặc `[school]` cho một mục"#,
      hintEn: #"write it like `title = "…"`, or `[school]` for a section"#),
    Mistake(
      "phone = ⟦0912⟧",
      .needsQuotes,
      vi: "số không được bắt đầu bằng 0",
      en: "a number may not begin with 0",
      hintVi: #"nếu là số điện thoại hay mã số, đặt trong dấu nháy "…""#,
      hintEn: #"put a telephone number or a code in quotes "…""#,
      mended: #"phone = "0912""#),
    Mistake(
      "starts = ⟦2020-02-31⟧",
      .tomlSyntax,
      vi: "không có ngày này",
      en: "there is no such date",
      hintVi: "viết như `2020-11-20`",
      hintEn: "write it like `2020-11-20`"),
    Mistake(
      "starts = ⟦20/11/2020⟧",
      .needsQuotes,
      vi: #"chữ phải đặt trong dấu nháy thẳng "…""#,
      en: #"text must be in straight quotes "…""#,
      hintVi: "đúng hay sai thì viết `true`, `false`",
      hintEn: "yes and no are `true` and `false`",
      mended: #"starts = "20/11/2020""#),
    Mistake(
      #"address = "D:⟦\A⟧nh""#,
      .unknownEscape,
      vi: #"dấu `\` trong dấu nháy kép có nghĩa riêng"#,
      en: #"a `\` within double quotes has a meaning of its own"#,
      hintVi: #"dùng dấu nháy đơn '…', hoặc gõ `\\`"#,
      hintEn: #"use single quotes '…', or type `\\`"#),
    Mistake(
      #"title = "x" ⟦"y"⟧"#,
      .textAfterValue,
      vi: "sau giá trị không được có thêm chữ",
      en: "no text may follow the value",
      hintVi: "mỗi trường một dòng; chữ thì đặt tất cả trong dấu nháy, ghi chú thì bắt đầu "
        + "bằng `#`",
      hintEn: "one field a line; put all of a text in quotes, begin a comment with `#`"),
    Mistake(
      #"title = "x⟦\#u{1}⟧""#,
      .controlCharacter,
      vi: "có ký tự điều khiển không nhìn thấy được (U+0001)",
      en: "an invisible control character stands here (U+0001)",
      hintVi: "xóa ký tự này",
      hintEn: "delete it",
      mended: #"title = "x""#),
    Mistake(
      #"⟦items = {title = "Sở"⟧\#n}"#,
      .tomlSyntax,
      vi: #"sai cú pháp TOML từ chỗ này (Error while parsing inline table: expected key "#
        + #"or closing '}', saw '\n')"#,
      en: #"the TOML cannot be read from here on (Error while parsing inline table: "#
        + #"expected key or closing '}', saw '\n')"#,
      hintVi: #"viết như `title = "…"`"#,
      hintEn: #"write it like `title = "…"`"#),
    Mistake(
      #"notes = ⟦"⟧""dài"#,
      .unclosedQuote,
      vi: "dấu nháy mở ở đây không được đóng",
      en: "the quote opened here is not closed",
      hintVi: "thêm dấu nháy cùng loại ở cuối giá trị",
      hintEn: "add the same quote at the value's end"),
  ]
}
