import DataFormats

/// What is no JSON, and what is said of it.
enum JSONMistakes {
  static let all: [Mistake] = [
    Mistake(
      "⟦⟧",
      .jsonSyntax,
      vi: "dữ liệu bị cắt ngang ở đây",
      en: "the data breaks off here"),
    Mistake(
      #"{"tên": "Tùng"⟦⟧"#,
      .jsonSyntax,
      vi: "thiếu dấu phẩy hoặc `}`",
      en: "a comma or `}` must stand here"),
    Mistake(
      #"{"tên" ⟦"⟧Tùng"}"#,
      .jsonSyntax,
      vi: "thiếu dấu hai chấm sau tên",
      en: "a colon must follow the name"),
    Mistake(
      "{⟦t⟧ên: 1}",
      .jsonSyntax,
      vi: "tên phải đặt trong dấu nháy kép",
      en: "a name in double quotes must stand here"),
    Mistake(
      #"{"a": 1,⟦}⟧"#,
      .jsonSyntax,
      vi: "tên phải đặt trong dấu nháy kép",
      en: "a name in double quotes must stand here"),
    Mistake(
      "[1 ⟦2⟧]",
      .jsonSyntax,
      vi: "thiếu dấu phẩy hoặc `]`",
      en: "a comma or `]` must stand here"),
    Mistake(
      "[1,⟦]⟧",
      .jsonSyntax,
      vi: "ở đây phải là một giá trị JSON; chữ thì đặt trong dấu nháy kép",
      en: "a JSON value must stand here; text goes in double quotes"),
    Mistake(
      #"{"a": 1, ⟦"a"⟧: 2}"#,
      .duplicateKey,
      vi: "trường `a` được ghi hai lần",
      en: "`a` stands here twice",
      hintVi: "giữ lại một, xóa cái kia",
      hintEn: "keep one and delete the other"),
    Mistake(
      #""dài⟦\#n⟧thêm""#,
      .jsonSyntax,
      vi: #"trong dấu nháy không được xuống dòng hay dùng phím Tab; viết `\n`, `\t`"#,
      en: #"a string may not hold a line break or a tab; write `\n`, `\t`"#),
    Mistake(
      #"⟦"⟧dài"#,
      .jsonSyntax,
      vi: "dấu nháy mở ở đây không được đóng",
      en: "the quote opened here is not closed"),
    Mistake(
      #""⟦\⟧q""#,
      .jsonSyntax,
      vi: #"sau `\` không có ký tự hợp lệ"#,
      en: #"no escape has this letter behind `\`"#),
    Mistake(
      #""⟦\⟧ud800x""#,
      .jsonSyntax,
      vi: #"`\u` phải có bốn chữ số mười sáu của một ký tự"#,
      en: #"`\u` must have the four hexadecimal digits of a character"#),
    Mistake(
      #""⟦\⟧u12g4""#,
      .jsonSyntax,
      vi: #"`\u` phải có bốn chữ số mười sáu của một ký tự"#,
      en: #"`\u` must have the four hexadecimal digits of a character"#),
    Mistake(
      "0⟦1⟧",
      .jsonSyntax,
      vi: "sau dữ liệu không được có thêm gì",
      en: "nothing may follow the data"),
    Mistake(
      "1.⟦⟧",
      .jsonSyntax,
      vi: "ở đây phải là chữ số",
      en: "a digit must stand here"),
    Mistake(
      "-⟦⟧",
      .jsonSyntax,
      vi: "ở đây phải là chữ số",
      en: "a digit must stand here"),
    Mistake(
      "1e⟦⟧",
      .jsonSyntax,
      vi: "ở đây phải là chữ số",
      en: "a digit must stand here"),
    Mistake(
      "⟦t⟧ru",
      .jsonSyntax,
      vi: "ở đây phải là một giá trị JSON; chữ thì đặt trong dấu nháy kép",
      en: "a JSON value must stand here; text goes in double quotes"),
    Mistake(
      "{} ⟦x⟧",
      .jsonSyntax,
      vi: "sau dữ liệu không được có thêm gì",
      en: "nothing may follow the data"),
    Mistake(
      "[⟦ế⟧]",
      .jsonSyntax,
      vi: "ở đây phải là một giá trị JSON; chữ thì đặt trong dấu nháy kép",
      en: "a JSON value must stand here; text goes in double quotes"),
  ]
}
