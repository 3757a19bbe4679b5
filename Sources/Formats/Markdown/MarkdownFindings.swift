internal import Diagnostics

/// The sentences of the room, one function for each rule.
extension Diagnostic {
  /// A file beyond `megabytes`.
  static func markdownTooLarge(_ bytes: Int, limit megabytes: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.markdownTooLarge, at: place,
      Message(
        vi: "Bài dài \(bytes) byte, quá giới hạn \(megabytes) MB của một tệp Markdown.",
        en: "The text has \(bytes) bytes, more than the \(megabytes) MB of a Markdown file."),
      hint: Message(
        vi:
          "Tách thành nhiều bài, đính kèm phần dài dưới dạng tệp PDF, hoặc nâng markdown_mb ở [limits] của site.toml.",
        en:
          "Split it into several, attach the long part as a PDF file, or raise markdown_mb in [limits] of site.toml."
      ))
  }

  /// More than `limit` signs that are more than text.
  static func markdownTooDense(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.markdownTooLarge, at: place,
      Message(
        vi: "Từ đầu bài đến dòng này có hơn \(limit) dấu câu, dấu định dạng và chỗ xuống dòng.",
        en: "Up to this line the text has more than \(limit) punctuation marks and line ends."),
      hint: Message(
        vi:
          "Xem lại có dán nhầm dữ liệu vào bài không; bài dài thật thì tách thành nhiều bài, hoặc nâng markdown_mb ở [limits] của site.toml.",
        en:
          "Check whether data was pasted into it by mistake; split a long text into several, or raise markdown_mb in [limits] of site.toml."
      ))
  }

  /// Blocks or elements nested beyond `limit`.
  static func markdownTooDeep(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.markdownTooDeep, at: place,
      Message(
        vi: "Trích dẫn, danh sách hoặc chữ in đậm, in nghiêng lồng nhau quá \(limit) lớp.",
        en: "Quotes, lists or emphasis are nested more than \(limit) deep."),
      hint: Message(
        vi:
          "Bớt các dấu >, dấu đầu dòng hoặc dấu * thừa ở chỗ này, hoặc nâng nesting ở [limits] của site.toml.",
        en:
          "Take superfluous > marks, list marks or * marks away here, or raise nesting in [limits] of site.toml."
      ))
  }

  /// Open brackets beyond `Bounds.openBrackets`.
  static func markdownTooTangled(at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.markdownTooTangled, at: place,
      Message(
        vi: "Đoạn này có hơn \(Bounds.openBrackets) dấu [ hoặc ![ chưa đóng.",
        en: "This paragraph has more than \(Bounds.openBrackets) [ or ![ that are not closed."),
      hint: Message(
        vi: "Đóng từng dấu ngoặc bằng ], hoặc tách đoạn bằng một dòng trống.",
        en: "Close each bracket with ], or part the paragraph with an empty line."))
  }

  /// Cells beyond `limit`.
  static func tableTooLarge(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.tableTooLarge, at: place,
      Message(
        vi: "Các bảng của bài có hơn \(limit) ô; bảng này vượt giới hạn.",
        en: "The tables of this text have more than \(limit) cells; this one is too many."),
      hint: Message(
        vi:
          "Tách bảng sang bài khác, đính kèm dưới dạng tệp bảng tính, hoặc nâng table_cells ở [limits] của site.toml.",
        en:
          "Move the table to another text, attach it as a spreadsheet, or raise table_cells in [limits] of site.toml."
      ))
  }

  /// Characters that nobody sees, at `ranges`, of which `codes` are the first.
  static func hiddenInText(
    _ codes: [String], _ edits: [Edit], at place: Place
  ) -> Diagnostic {
    let shown = codes.joined(separator: ", ")
    return Diagnostic(
      MarkdownRule.hiddenInText, at: place,
      Message(
        vi: "Bài có \(edits.count) ký tự ẩn (\(shown)); trang không hiện chúng.",
        en:
          "What nobody sees stands in the text \(edits.count) times (\(shown)); the page leaves it out."
      ),
      hint: Message(
        vi: "Gõ lại bằng tay thay vì dán từ nơi khác.",
        en: "Type it again by hand instead of pasting it."), edits: edits)
  }

  /// HTML that was left out.
  static func rawHTML(at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.rawHTML, at: place,
      Message(
        vi: "Mã HTML trong bài bị bỏ, không hiện trên trang.",
        en: "HTML in a text is left out of the page."),
      hint: Message(
        vi: "Dùng cách viết Markdown; nếu muốn hiện nguyên văn, đặt giữa hai dấu `.",
        en: "Write it in Markdown; to show it as it is, put it between two `."))
  }

  /// An address that would run something.
  static func unsafeAddress(_ address: String, at place: Place) -> Diagnostic {
    let shown = address.count > 40 ? "\(address.prefix(40))…" : address
    return Diagnostic(
      MarkdownRule.unsafeAddress, at: place,
      Message(
        vi: "Địa chỉ «\(shown)» không an toàn nên đã bị bỏ.",
        en: "The address “\(shown)” is not safe and was left out."),
      hint: Message(
        vi: "Dùng địa chỉ https://…, mailto:… hoặc đường dẫn đến một tệp của trang.",
        en: "Use an address with https://…, mailto:… or a path to a file of the site."))
  }

  /// What was meant as a link or a picture, but stays text.
  static func blankInAddress(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.blankInAddress, at: place,
      Message(
        vi: "Địa chỉ «\(address)» có dấu cách nên không thành liên kết hay ảnh.",
        en: "The address “\(address)” has a blank, so there is no link or picture here."),
      hint: Message(
        vi: "Đặt địa chỉ giữa dấu < và >: (<\(address)>), hoặc đổi tên tệp cho hết dấu cách.",
        en: "Put the address between < and >: (<\(address)>), or rename the file."),
      edits: place.range.map { [Edit(replacing: $0, with: "<\(address)>")] } ?? [])
  }

  /// A reference without a note.
  static func unknownFootnote(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.unknownFootnote, at: place,
      Message(
        vi: "Chưa có chú thích nào tên [^\(label)].",
        en: "There is no footnote called [^\(label)]."),
      hint: Message(
        vi: "Thêm ở cuối bài một dòng «[^\(label)]: nội dung chú thích».",
        en: "Add a line “[^\(label)]: the note” at the end of the text."))
  }

  /// A note without a reference.
  static func unusedFootnote(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.unusedFootnote, at: place,
      Message(
        vi: "Chú thích [^\(label)] không được nhắc đến ở đâu nên không hiện trên trang.",
        en: "Nothing refers to the footnote [^\(label)], so it is left out of the page."),
      hint: Message(
        vi: "Đặt [^\(label)] vào chỗ cần chú thích trong bài, hoặc xoá chú thích này.",
        en: "Put [^\(label)] where the note belongs, or delete the note."))
  }

  /// A second note of the same name.
  static func duplicateFootnote(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      MarkdownRule.duplicateFootnote, at: place,
      Message(
        vi: "Có hai chú thích cùng tên [^\(label)]; chỉ chú thích đầu được dùng.",
        en: "Two footnotes are called [^\(label)]; only the first is used."),
      hint: Message(
        vi: "Đặt tên khác cho chú thích thứ hai.",
        en: "Give the second one another name."))
  }
}
