package import Diagnostics

extension DataFormatRule {
  package var explanation: RuleExplanation {
    switch self {
    case .notUTF8: .notUTF8
    case .nulByte: .nulByte
    case .controlCharacter: .controlCharacter
    case .noFrontMatter: .noFrontMatter
    case .unclosedFrontMatter: .unclosedFrontMatter
    case .frontMatterTooLarge: .frontMatterTooLarge
    case .notFields: .notFields
    case .unquotedColon: .unquotedColon
    case .textAfterValue: .textAfterValue
    case .needsQuotes: .needsQuotes
    case .unclosedQuote: .unclosedQuote
    case .unclosedBracket: .unclosedBracket
    case .missingComma: .missingComma
    case .missingColon: .missingColon
    case .missingSpace: .missingSpace
    case .tabIndentation: .tabIndentation
    case .wrongIndentation: .wrongIndentation
    case .unknownEscape: .unknownEscape
    case .cutByComment: .cutByComment
    case .yamlSyntax: .yamlSyntax
    case .yamlAnchor: .yamlAnchor
    case .yamlTag: .yamlTag
    case .complexKey: .complexKey
    case .severalDocuments: .severalDocuments
    case .duplicateKey: .duplicateKey
    case .tooDeep: .tooDeep
    case .tomlSyntax: .tomlSyntax
    case .jsonSyntax: .jsonSyntax
    case .csvSyntax: .csvSyntax
    case .csvTooLarge: .csvTooLarge
    }
  }
}

/// The text of a file, and the frame of its front matter.
extension RuleExplanation {
  fileprivate static let notUTF8 = RuleExplanation(
    Message(vi: "Tệp không lưu bằng UTF-8", en: "The file is not UTF-8"),
    Message(
      vi:
        "Mọi tệp chữ của trang phải lưu bằng UTF-8, cách mã hóa mà điện thoại, trình duyệt và mọi "
        + "máy chủ đều hiểu. Notepad: Tệp → Lưu thành → Mã hóa: UTF-8. VS Code: bấm tên mã hóa ở góc "
        + "dưới bên phải → Save with Encoding → UTF-8. Word: Lưu thành → Văn bản thuần (.txt) → mã "
        + "hóa khác → Unicode (UTF-8). Chữ gõ bằng TCVN3 (.VnTime) hay VNI thì chuyển mã trước: chép "
        + "chữ, bấm Ctrl+Shift+F6 của UniKey, chọn đích là Unicode.",
      en: "Every text file of the site is stored as UTF-8, which phones, browsers and all servers "
        + "understand. Notepad: File → Save as → Encoding: UTF-8. VS Code: click the encoding at the "
        + "bottom right → Save with Encoding → UTF-8. Word: Save as → Plain text (.txt) → other "
        + "encoding → Unicode (UTF-8). Text typed in TCVN3 (.VnTime) or VNI is converted first: copy "
        + "it, press UniKey's Ctrl+Shift+F6, and choose Unicode as the target."),
    wrong: [
      .told(
        vi: "Notepad, Lưu thành, Mã hóa: ANSI (hoặc Unicode, UTF-16 LE)",
        en: "Notepad, Save as, Encoding: ANSI (or Unicode, UTF-16 LE)")
    ],
    right: [.told(vi: "Mã hóa: UTF-8", en: "Encoding: UTF-8")])

  fileprivate static let nulByte = RuleExplanation(
    Message(vi: "Tệp có byte 0, không phải tệp chữ", en: "A zero byte: this is no text file"),
    Message(
      vi:
        "Tệp mang đuôi .md hay .toml nhưng bên trong là ảnh, PDF hay Word, hoặc bị hỏng khi chép.",
      en: "The file is called .md or .toml and holds an image, a PDF or a Word document, or was "
        + "damaged while it was copied."),
    wrong: [.file(.samplePost, "---\ntitle: Mít tinh\u{0}\n---\n")],
    right: [
      .file(
        .samplePost, "---\ntitle: Mít tinh\ndate: 2020-11-19\n---\n")
    ])

  fileprivate static let controlCharacter = RuleExplanation(
    Message(vi: "Có ký tự điều khiển không nhìn thấy", en: "An invisible control character"),
    Message(
      vi:
        "Thường dính vào khi dán từ Word, PDF hay Zalo. Xóa ký tự ở chỗ được chỉ, hoặc gõ lại từ ấy.",
      en: "It usually comes along when text is pasted from Word, a PDF or a chat. Delete it where "
        + "shown, or type the word again."),
    wrong: [.head(.samplePost, "title: Mít tinh\u{1} 20/11")],
    right: [.head(.samplePost, "title: Mít tinh 20/11")]
  )

  fileprivate static let noFrontMatter = RuleExplanation(
    Message(vi: "Tệp không có phần khai báo ở đầu", en: "The file has no front matter"),
    Message(
      vi:
        "Mỗi tệp trong content/ mở đầu bằng một dòng `---`, các trường, rồi một dòng `---` nữa. Dòng "
        + "đầu phải là đúng ba dấu gạch nối, không có gì đứng trước.",
      en:
        "Every file in content/ begins with a `---` line, its fields, and another `---` line. The "
        + "first line is exactly three hyphens, with nothing before it."),
    wrong: [
      .file(.samplePost, "title: Mít tinh 20/11\ndate: 2020-11-19\n\nSáng nay, toàn trường…\n")
    ],
    right: [
      .file(
        .samplePost, "---\ntitle: Mít tinh 20/11\ndate: 2020-11-19\n---\nSáng nay, toàn trường…\n")
    ])

  fileprivate static let unclosedFrontMatter = RuleExplanation(
    Message(vi: "Thiếu dòng --- đóng phần khai báo", en: "The closing --- line is missing"),
    Message(
      vi:
        "Không có dòng `---` thứ hai thì không biết phần khai báo hết ở đâu. Thêm nó ngay dưới trường "
        + "cuối cùng, sát lề trái, đúng ba dấu gạch nối.",
      en:
        "Without the second `---` line nobody knows where the front matter ends. Add it right below "
        + "the last field, at the left margin, exactly three hyphens."),
    wrong: [
      .file(.samplePost, "---\ntitle: Mít tinh 20/11\ndate: 2020-11-19\n\nSáng nay, toàn trường…\n")
    ],
    right: [
      .file(
        .samplePost, "---\ntitle: Mít tinh 20/11\ndate: 2020-11-19\n---\nSáng nay, toàn trường…\n")
    ])

  fileprivate static let frontMatterTooLarge = RuleExplanation(
    Message(vi: "Phần khai báo quá dài", en: "Front matter that is too long"),
    Message(
      vi:
        "Phần khai báo chỉ để ghi các trường, tối đa 64 KB. Bài viết, phụ lục, danh sách dài đặt dưới "
        + "dòng `---` thứ hai; thật cần dài hơn thì nâng front_matter_kb dưới [limits] của site.toml.",
      en:
        "Front matter is for fields only and has at most 64 KB. The text itself, annexes and long lists "
        + "go below the second `---` line; where it must be longer, raise front_matter_kb under [limits] "
        + "of site.toml."),
    wrong: [
      .told(vi: "cả bài viết nằm giữa hai dòng ---", en: "the whole text between the --- lines")
    ],
    right: [
      .told(
        vi: "giữa hai dòng --- chỉ có title, date, topics …; bài viết ở dưới",
        en: "only title, date, topics … between the --- lines; the text below them")
    ])

  fileprivate static let notFields = RuleExplanation(
    Message(vi: "Phần khai báo không phải là các trường", en: "Front matter that is no fields"),
    Message(
      vi:
        "Giữa hai dòng `---` là các trường, mỗi trường một dòng: tên, dấu hai chấm, dấu cách, giá trị.",
      en: "Between the `---` lines stand fields, one a line: name, colon, space, value."),
    wrong: [.file(.samplePost, "---\nMít tinh kỷ niệm ngày 20/11\n---\nSáng nay, toàn trường…\n")],
    right: [
      .file(
        .samplePost, "---\ntitle: Mít tinh kỷ niệm ngày 20/11\ndate: 2020-11-19\n---\nSáng nay…\n")
    ])
}

/// YAML as people get it wrong.
extension RuleExplanation {
  fileprivate static let unquotedColon = RuleExplanation(
    Message(
      vi: "Giá trị có dấu hai chấm mà không có nháy", en: "A colon in a value without quotes"),
    Message(
      vi:
        "Dấu hai chấm kèm dấu cách ngăn tên trường với giá trị, nên trong giá trị phải có nháy thẳng "
        + "\"…\" bao quanh. Nháy cong “…” của Word không tính.",
      en:
        "A colon with a space parts a field's name from its value, so a value that holds one stands "
        + "in straight quotes \"…\". The curly “…” of word processors do not count."),
    wrong: [.head(.samplePost, "title: Thông báo: nghỉ học ngày 20/11")],
    right: [.head(.samplePost, "title: \"Thông báo: nghỉ học ngày 20/11\"")])

  fileprivate static let textAfterValue = RuleExplanation(
    Message(
      vi: "Có chữ sau dấu nháy hay dấu ngoặc đóng", en: "Text after a closing quote or bracket"),
    Message(
      vi:
        "Giá trị mở đầu bằng dấu nháy hay dấu ngoặc vuông thì hết ở dấu đóng. Đặt cả giá trị trong nháy: "
        + "nháy đơn nếu bên trong có nháy kép.",
      en:
        "A value that opens with a quote or a bracket ends where that closes. Put the whole value in "
        + "quotes: single ones where it holds double ones."),
    wrong: [.head(.samplePost, "title: [Khẩn] Thông báo nghỉ học")],
    right: [.head(.samplePost, "title: \"[Khẩn] Thông báo nghỉ học\"")])

  fileprivate static let needsQuotes = RuleExplanation(
    Message(vi: "Giá trị bắt đầu bằng dấu đặc biệt", en: "A value that begins with a special sign"),
    Message(
      vi:
        "Các dấu @ ` % & > - ! ở đầu giá trị có nghĩa riêng trong YAML. Đặt cả giá trị trong nháy.",
      en: "At the start of a value @ ` % & > - ! mean something to YAML. Put the value in quotes."),
    wrong: [.head(.samplePost, "title: > 50 học sinh đạt giải")],
    right: [.head(.samplePost, "title: \"> 50 học sinh đạt giải\"")])

  fileprivate static let unclosedQuote = RuleExplanation(
    Message(vi: "Dấu nháy mở mà không đóng", en: "A quote that is never closed"),
    Message(
      vi: "Thêm dấu nháy cùng loại ở cuối giá trị, trên cùng một dòng.",
      en: "Add the same quote at the end of the value, on the same line."),
    wrong: [.head(.samplePost, "title: \"Mít tinh 20/11")],
    right: [.head(.samplePost, "title: \"Mít tinh 20/11\"")])

  fileprivate static let unclosedBracket = RuleExplanation(
    Message(vi: "Dấu ngoặc mở mà không đóng", en: "A bracket that is never closed"),
    Message(
      vi: "Danh sách viết trong [ ], nhóm trường trong { }; mở cái nào thì đóng cái ấy.",
      en: "A list stands in [ ], a group of fields in { }; close what was opened."),
    wrong: [.head(.samplePost, "authors: [Tùng, Hoa")],
    right: [.head(.samplePost, "authors: [Tùng, Hoa]")])

  fileprivate static let missingComma = RuleExplanation(
    Message(vi: "Thiếu dấu phẩy giữa các mục", en: "A comma is missing between entries"),
    Message(
      vi: "Các mục trong [ ] hay { } cách nhau bằng dấu phẩy.",
      en: "The entries within [ ] or { } are parted by commas."),
    wrong: [.head(.samplePost, "authors: [\"Tùng\" Hoa]")],
    right: [.head(.samplePost, "authors: [Tùng, Hoa]")])

  fileprivate static let missingColon = RuleExplanation(
    Message(vi: "Dòng thiếu dấu hai chấm", en: "A line without a colon"),
    Message(
      vi:
        "Mỗi trường là một dòng `tên: giá trị`. Nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách.",
      en:
        "Each field is a line `name: value`. Where the line continues the one above, indent it by two "
        + "spaces."),
    wrong: [.head(.samplePost, "title Mít tinh 20/11\ndate: 2020-11-19")],
    right: [.head(.samplePost, "title: Mít tinh 20/11\ndate: 2020-11-19")])

  fileprivate static let missingSpace = RuleExplanation(
    Message(vi: "Thiếu dấu cách sau dấu hai chấm", en: "No space after the colon"),
    Message(
      vi: "Sau dấu hai chấm phải có một dấu cách, nếu không YAML coi cả dòng là một chữ.",
      en: "A space must follow the colon, or YAML takes the line for one word."),
    wrong: [.head(.samplePost, "title:Mít tinh 20/11\ndate: 2020-11-19")],
    right: [.head(.samplePost, "title: Mít tinh 20/11\ndate: 2020-11-19")])

  fileprivate static let tabIndentation = RuleExplanation(
    Message(vi: "Thụt vào bằng phím Tab", en: "Indented with a tab"),
    Message(
      vi: "YAML chỉ nhận dấu cách để thụt vào: mỗi bậc hai dấu cách.",
      en: "YAML takes only spaces for indentation: two a level."),
    wrong: [.head(.samplePost, "authors:\n\t- Tùng")],
    right: [.head(.samplePost, "authors:\n  - Tùng")])

  fileprivate static let wrongIndentation = RuleExplanation(
    Message(vi: "Dòng thụt vào không khớp", en: "Indentation that does not fit"),
    Message(
      vi: "Các trường cùng cấp phải thẳng hàng. Trường của cả tệp thì sát lề trái.",
      en: "Fields of one level stand in line. The fields of the file begin at the left margin."),
    wrong: [.head(.samplePost, "title: Mít tinh 20/11\n  date: 2020-11-19")],
    right: [.head(.samplePost, "title: Mít tinh 20/11\ndate: 2020-11-19")])

  fileprivate static let unknownEscape = RuleExplanation(
    Message(vi: "Dấu \\ trong nháy kép", en: "A backslash within double quotes"),
    Message(
      vi: "Trong nháy kép, \\ có nghĩa riêng. Dùng nháy đơn '…'.",
      en: "Within double quotes \\ means something. Use single quotes '…'."),
    wrong: [.head(.samplePost, "title: \"Ảnh \\ kỷ niệm \\ế\"")],
    right: [.head(.samplePost, "title: 'Ảnh \\ kỷ niệm \\ế'")])

  fileprivate static let cutByComment = RuleExplanation(
    Message(vi: "Chữ sau dấu # bị bỏ", en: "Text after # is dropped"),
    Message(
      vi: "YAML coi phần sau ` #` là ghi chú. Nếu là nội dung thì đặt cả giá trị trong nháy.",
      en: "YAML takes what follows ` #` for a comment. If it is text, put the value in quotes."),
    wrong: [.head(.samplePost, "title: Ngày hội #STEM của trường")],
    right: [.head(.samplePost, "title: \"Ngày hội #STEM của trường\"")])

  fileprivate static let yamlSyntax = RuleExplanation(
    Message(vi: "Phần khai báo sai cú pháp", en: "Front matter that cannot be read"),
    Message(
      vi:
        "Từ chỗ được chỉ, phần khai báo không còn là YAML. Viết mỗi trường một dòng; giá trị có dấu đặc "
        + "biệt thì đặt trong nháy.",
      en:
        "From the place shown the front matter is no YAML any more. Write one field a line, and put a "
        + "value with special signs in quotes."),
    wrong: [.head(.samplePost, "title: }")], right: [.head(.samplePost, "title: \"}\"")])

  fileprivate static let yamlAnchor = RuleExplanation(
    Message(vi: "Giá trị bắt đầu bằng * hay &", en: "A value that begins with * or &"),
    Message(
      vi:
        "Trong YAML * và & trỏ tới chỗ khác; bangtin không dùng. Nếu là nội dung thì đặt trong nháy.",
      en: "In YAML * and & point elsewhere; bangtin has no use for them. If it is text, quote it."),
    wrong: [.head(.samplePost, "title: *Quan trọng* nghỉ học")],
    right: [.head(.samplePost, "title: \"*Quan trọng* nghỉ học\"")])

  fileprivate static let yamlTag = RuleExplanation(
    Message(vi: "Giá trị bắt đầu bằng dấu !", en: "A value that begins with !"),
    Message(
      vi: "Trong YAML dấu ! khai báo kiểu; bangtin không dùng. Nếu là nội dung thì đặt trong nháy.",
      en: "In YAML ! declares a type; bangtin has no use for it. If it is text, quote it."),
    wrong: [.head(.samplePost, "title: !khan Nghỉ học")],
    right: [.head(.samplePost, "title: \"!khan Nghỉ học\"")])

  fileprivate static let complexKey = RuleExplanation(
    Message(vi: "Tên trường không phải là chữ", en: "A field without a proper name"),
    Message(
      vi: "Trước dấu hai chấm phải có tên trường, viết bằng chữ.",
      en: "A name, in letters, stands before the colon."),
    wrong: [.head(.samplePost, ": Mít tinh 20/11")],
    right: [.head(.samplePost, "title: Mít tinh 20/11")])

  fileprivate static let severalDocuments = RuleExplanation(
    Message(
      vi: "Nhiều tài liệu YAML trong một tệp dữ liệu", en: "Several YAML documents in one file"),
    Message(
      vi:
        "Một tệp chỉ có một phần khai báo. Xóa dòng `---` thừa và phần dưới nó, hoặc tách sang tệp khác.",
      en:
        "A file has one set of fields. Delete the superfluous `---` line and what follows, or move it "
        + "to another file."),
    wrong: [
      .told(
        vi: "một dòng `--- # ghi chú` nằm giữa các trường",
        en: "a line `--- # note` among the fields")
    ],
    right: [.told(vi: "bỏ dòng ấy", en: "that line taken out")])

  fileprivate static let duplicateKey = RuleExplanation(
    Message(vi: "Một trường ghi hai lần", en: "A field that stands twice"),
    Message(
      vi: "Không biết nên dùng giá trị nào. Giữ lại một, xóa cái kia.",
      en: "Nobody knows which value to use. Keep one and delete the other."),
    wrong: [.head(.samplePost, "title: Mít tinh 20/11\ntitle: Lễ 20/11")],
    right: [.head(.samplePost, "title: Mít tinh 20/11")])

  fileprivate static let tooDeep = RuleExplanation(
    Message(vi: "Lồng nhau quá sâu", en: "Nested too deep"),
    Message(
      vi:
        "Danh sách và nhóm trường lồng nhau quá 32 bậc, thường vì dán nhầm. Viết đơn giản lại; trong phần "
        + "khai báo, thật cần sâu hơn thì nâng front_matter_nesting dưới [limits] của site.toml.",
      en:
        "Lists and groups lie within each other more than 32 levels deep, mostly by a slip in pasting. "
        + "Write it more simply; where front matter must be deeper, raise front_matter_nesting under "
        + "[limits] of site.toml."),
    wrong: [
      .head(
        .samplePost,
        "extra: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40))
    ],
    right: [.head(.samplePost, "extra: {mau: đỏ}")])
}

/// TOML, JSON and CSV.
extension RuleExplanation {
  fileprivate static let tomlSyntax = RuleExplanation(
    Message(vi: "site.toml sai cú pháp", en: "site.toml cannot be read"),
    Message(
      vi:
        "Trong TOML mỗi dòng là `tên = giá trị`, chữ nằm trong nháy kép thẳng, ngày và số thì không cần.",
      en:
        "In TOML each line is `name = value`, text stands in straight double quotes; dates and numbers "
        + "need none."),
    wrong: [.lines(.settingsFile, "description =")],
    right: [.lines(.settingsFile, "description = \"Trang tin của trường\"")])

  fileprivate static let jsonSyntax = RuleExplanation(
    Message(vi: "Tệp JSON sai cú pháp", en: "The JSON cannot be read"),
    Message(
      vi:
        "Dữ liệu cho `bangtin render --data` phải là JSON: chữ trong nháy kép, các mục cách nhau bằng "
        + "dấu phẩy, không có dấu phẩy ở cuối.",
      en:
        "The data of `bangtin render --data` is JSON: text in double quotes, commas between entries, "
        + "none after the last."),
    wrong: [.file("du-lieu.json", "{\"title\": \"Mít tinh\",}\n")],
    right: [.file("du-lieu.json", "{\"title\": \"Mít tinh\"}\n")])

  fileprivate static let csvTooLarge = RuleExplanation(
    Message(vi: "Tệp CSV quá nhiều ô", en: "A CSV with too many cells"),
    Message(
      vi: "Sổ đăng ký có tối đa 500.000 ô: chỉ xuất những cột, những năm cần đối chiếu.",
      en: "A register has 500,000 cells at most: export only the columns and years to compare."),
    wrong: [.told(vi: "cả kho văn bản từ 1990, 40 cột", en: "all papers since 1990, 40 columns")],
    right: [.told(vi: "số, ngày, cơ quan, trích yếu", en: "number, date, issuer, subject")])

  fileprivate static let csvSyntax = RuleExplanation(
    Message(vi: "Tệp CSV sai cú pháp", en: "The CSV cannot be read"),
    Message(
      vi:
        "Một ô mở bằng dấu nháy kép phải đóng bằng dấu nháy kép; nháy kép bên trong thì viết hai lần. Xuất "
        + "lại tệp từ phần mềm thường là đủ.",
      en:
        "A cell that opens with a double quote closes with one; a double quote within is written twice. "
        + "Exporting the file anew is mostly enough."),
    wrong: [
      .file(
        .sampleRegister,
        "number,issued,subject\n750/KH-PGDĐT,05/09/2020,\"Kế hoạch\" truyền thông\n")
    ],
    right: [
      .file(
        .sampleRegister,
        "number,issued,subject\n750/KH-PGDĐT,05/09/2020,\"Kế hoạch truyền thông\"\n")
    ])
}
