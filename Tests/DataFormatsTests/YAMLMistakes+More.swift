import DataFormats

extension YAMLMistakes {
  static let second: [Mistake] = [
    Mistake(
      "title: ⟦-⟧ Thông báo",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu `-` phải đặt trong dấu nháy",
      en: "a value that begins with `-` must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"title: "- Thông báo""#),
    Mistake(
      "title: ⟦>⟧ 50 học sinh đạt giải\ndate: 2020-11-20",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu `>` phải đặt trong dấu nháy",
      en: "a value that begins with `>` must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"title: "> 50 học sinh đạt giải"\#ndate: 2020-11-20"#),
    Mistake(
      "summary: ⟦%⟧x",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu `%` phải đặt trong dấu nháy",
      en: "a value that begins with `%` must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"summary: "%x""#),
    Mistake(
      "title: ⟦`⟧x`",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu “`” phải đặt trong dấu nháy",
      en: "a value that begins with “`” must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"title: "`x`""#),
    Mistake(
      "title: ⟦*Quan⟧ trọng* nghỉ học\ndate: 2020-11-20",
      .yamlAnchor,
      vi: "giá trị không được bắt đầu bằng dấu `*`",
      en: "a value may not begin with `*`",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"title: "*Quan trọng* nghỉ học"\#ndate: 2020-11-20"#),
    Mistake(
      "title: ⟦&⟧ Thông báo",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu `&` phải đặt trong dấu nháy",
      en: "a value that begins with `&` must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"title: "& Thông báo""#),
    Mistake(
      "title: ⟦&quan⟧ Thông báo",
      .yamlAnchor,
      vi: "giá trị không được bắt đầu bằng dấu `&`",
      en: "a value may not begin with `&`",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"title: "&quan Thông báo""#),
    Mistake(
      "title: ⟦!⟧khẩn Thông báo",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu `!` phải đặt trong dấu nháy",
      en: "a value that begins with `!` must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"title: "!khẩn Thông báo""#),
    Mistake(
      #"file: "D:⟦\A⟧nh\le.jpg""#,
      .unknownEscape,
      vi: #"dấu `\` trong dấu nháy kép có nghĩa riêng"#,
      en: #"a `\` within double quotes has a meaning of its own"#,
      hintVi: #"dùng dấu nháy đơn '…', hoặc gõ `\\`"#,
      hintEn: #"use single quotes '…', or type `\\`"#),
    Mistake(
      "authors:\n  - ⟦@⟧tung\n  - hoa",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu `@` phải đặt trong dấu nháy",
      en: "a value that begins with `@` must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#,
      mended: #"authors:\#n  - "@tung"\#n  - hoa"#),
    Mistake(
      "topics: [⟦@⟧a, b]",
      .needsQuotes,
      vi: "giá trị bắt đầu bằng dấu `@` phải đặt trong dấu nháy",
      en: "a value that begins with `@` must be in quotes",
      hintVi: #"đặt cả giá trị trong dấu nháy "…""#,
      hintEn: #"put the whole value in quotes "…""#),
    Mistake(
      #"title: "Ảnh ⟦\ế⟧""#,
      .unknownEscape,
      vi: #"dấu `\` trong dấu nháy kép có nghĩa riêng"#,
      en: #"a `\` within double quotes has a meaning of its own"#,
      hintVi: #"dùng dấu nháy đơn '…', hoặc gõ `\\`"#,
      hintEn: #"use single quotes '…', or type `\\`"#),
    Mistake(
      "title: Thông⟦\u{1}⟧báo",
      .controlCharacter,
      vi: "có ký tự điều khiển không nhìn thấy được (U+0001)",
      en: "an invisible control character stands here (U+0001)",
      hintVi: "xóa ký tự này",
      hintEn: "delete it",
      mended: "title: Thôngbáo"),
    Mistake(
      "⟦%x⟧\ntitle: Thông báo",
      .yamlSyntax,
      vi: "phần khai báo sai cú pháp YAML từ chỗ này (while scanning a directive, found "
        + "unknown directive name)",
      en: "the YAML cannot be read from here on (while scanning a directive, found "
        + "unknown directive name)",
      hintVi: #"mỗi trường một dòng, như `title: …`; giá trị có dấu đặc biệt thì đặt trong "#
        + #"dấu nháy "…""#,
      hintEn: #"one field a line, like `title: …`; put a value with special signs in quotes "…""#),
    Mistake(
      "title: ⟦}⟧",
      .yamlSyntax,
      vi: "phần khai báo sai cú pháp YAML từ chỗ này (while parsing a block node, did "
        + "not find expected node content)",
      en: "the YAML cannot be read from here on (while parsing a block node, did not "
        + "find expected node content)",
      hintVi: #"mỗi trường một dòng, như `title: …`; giá trị có dấu đặc biệt thì đặt trong "#
        + #"dấu nháy "…""#,
      hintEn: #"one field a line, like `title: …`; put a value with special signs in quotes "…""#),
    Mistake(
      "title: Ngày hội ⟦#STEM của trường⟧",
      .cutByComment,
      vi: "phần từ dấu `#` trở đi bị bỏ, vì YAML coi là ghi chú",
      en: "everything from `#` on is dropped: YAML takes it for a comment",
      hintVi: #"nếu là nội dung, đặt cả giá trị trong dấu nháy "…"; nếu là ghi chú, thêm dấu "#
        + #"cách sau `#`"#,
      hintEn: "if it is text, put the whole value in quotes; if a comment, put a space after `#`"),
    Mistake(
      "title: Thông báo\ndate: 2020-11-20\n⟦title⟧: Nghỉ học",
      .duplicateKey,
      vi: "trường `title` được ghi hai lần",
      en: "`title` stands here twice",
      hintVi: "giữ lại một, xóa cái kia",
      hintEn: "keep one and delete the other"),
    Mistake(
      "? ⟦[title]⟧\n: Thông báo",
      .complexKey,
      vi: "tên trường phải là chữ, không phải danh sách hay bảng",
      en: "a field's name must be text, not a list or a table",
      hintVi: "viết như `title: …`",
      hintEn: "write it like `title: …`"),
    Mistake(
      "⟦:⟧ Thông báo",
      .complexKey,
      vi: "thiếu tên trường trước dấu hai chấm",
      en: "no name stands before the colon",
      hintVi: "viết như `title: …`",
      hintEn: "write it like `title: …`"),
    Mistake(
      "title: Thông báo\n⟦---⟧\ntitle: Nghỉ học",
      .severalDocuments,
      vi: "chỉ được có một phần khai báo trong tệp",
      en: "only one YAML document may stand here",
      hintVi: "xóa dòng này và phần dưới nó",
      hintEn: "delete this line and what follows"),
    Mistake(
      "⟦Chỉ có một câu chữ⟧",
      .notFields,
      vi: "phần khai báo phải gồm các trường, mỗi trường một dòng",
      en: "front matter must be fields, one a line",
      hintVi: "viết như `title: …`",
      hintEn: "write it like `title: …`"),
    Mistake(
      "⟦- Tùng⟧\n- Hoa",
      .notFields,
      vi: "phần khai báo phải gồm các trường, mỗi trường một dòng",
      en: "front matter must be fields, one a line",
      hintVi: "viết như `title: …`",
      hintEn: "write it like `title: …`"),
    Mistake(
      #""title": a\#n"b" ⟦c: d⟧"#,
      .textAfterValue,
      vi: "sau dấu nháy đóng không được có thêm chữ",
      en: "no text may follow the closing quote",
      hintVi: "đặt cả giá trị trong dấu nháy đơn '…'",
      hintEn: "put the whole value in single quotes '…'"),
  ]
}
