import Diagnostics

/// What is said about a template that is well formed but asks for what is not there.
extension Diagnostic {
  static func missingTemplate(_ name: String, among names: [String], at place: Place) -> Diagnostic
  {
    Diagnostic(
      TemplateRule.missing, at: place,
      Message(
        vi: "Giao diện không có mẫu “\(name)”.", en: "The theme has no template “\(name)”."),
      hint: choices(name, among: names))
  }

  /// `shapes`: the records that were searched, the nearest first.
  static func unknownName(
    _ name: String, in shapes: [String], among names: [String], at place: Place
  ) -> Diagnostic {
    let path = shapes.map { "“\($0)”" }.joined(separator: ", ")
    let english = shapes.map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      TemplateRule.unknownName, at: place,
      Message(
        vi: "Không có “\(name)” trong \(path).", en: "There is no “\(name)” in \(english)."),
      hint: choices(name, among: names))
  }

  /// A dotted name goes on behind a value that has no names in it.
  static func noNames(
    in name: String, kind: Shape.Kind, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      TemplateRule.unknownName, at: place,
      Message(
        vi: "“\(name)” là \(kind.words.vi), không có tên nào bên trong.",
        en: "“\(name)” is \(kind.words.en) and has no names in it."),
      hint: kind.isList
        ? Message(
          vi: "Viết {{#\(name)}}…{{/\(name)}} để đi qua từng mục.",
          en: "Write {{#\(name)}}…{{/\(name)}} to go through its items.")
        : Message(vi: "Viết {{\(name)}}.", en: "Write {{\(name)}}."))
  }

  static func unknownBlock(
    _ name: String, of parent: String, among names: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      TemplateRule.unknownBlock, at: place,
      Message(
        vi: "Mẫu cha “\(parent)” không có khối “\(name)”.",
        en: "The parent “\(parent)” has no block “\(name)”."),
      hint: choices(name, among: names))
  }

  /// A text in a tag, without quotes around it.
  static func unquoted(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.unsafePlace, at: place,
      Message(
        vi:
          "“\(name)” đứng trong thẻ mà không có dấu nháy: chữ trong đó có thể thành thuộc tính khác.",
        en: "“\(name)” stands in a tag without quotes: its text could become another attribute."),
      hint: Message(
        vi: "Viết trong dấu nháy của một thuộc tính: title=\"{{\(name)}}\".",
        en: "Write it between the quotes of an attribute: title=\"{{\(name)}}\"."))
  }

  /// A text in a script, a style or an attribute that is one.
  static func readAsCode(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.unsafePlace, at: place,
      Message(
        vi: "“\(name)” đứng ở chỗ trình duyệt đọc như mã (script, style, on…, srcdoc).",
        en: "“\(name)” stands where browsers read code (script, style, on…, srcdoc)."),
      hint: Message(
        vi:
          "Đặt vào thuộc tính data-gia-tri=\"{{\(name)}}\" rồi đọc trong một tệp .js của giao diện.",
        en:
          "Put it into an attribute data-value=\"{{\(name)}}\" and read that in a .js file of the theme."
      ))
  }

  static func escapedHTML(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.escapedHTML, at: place,
      Message(
        vi: "“\(name)” là HTML, viết {{\(name)}} thì người đọc sẽ thấy mã nguồn.",
        en: "“\(name)” is HTML; with {{\(name)}} readers would see its source."),
      hint: Message(vi: "Viết {{{\(name)}}}.", en: "Write {{{\(name)}}}."))
  }

  static func rawText(_ name: String, kind: Shape.Kind, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.rawText, at: place,
      Message(
        vi:
          "“\(name)” là \(kind.words.vi), không phải HTML, nên không được viết bằng ba dấu ngoặc.",
        en: "“\(name)” is \(kind.words.en), not HTML, and may not be written unescaped."),
      hint: kind.isText
        ? Message(vi: "Viết {{\(name)}}.", en: "Write {{\(name)}}.") : kind.sectionHint(name))
  }

  static func notText(_ name: String, kind: Shape.Kind, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.notText, at: place,
      Message(
        vi: "“\(name)” là \(kind.words.vi), không in ra được.",
        en: "“\(name)” is \(kind.words.en) and cannot be printed."),
      hint: kind.sectionHint(name))
  }

  static func notATemplateName(_ name: String, kind: Shape.Kind, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.notATemplateName, at: place,
      Message(
        vi: "“\(name)” là \(kind.words.vi), không thể là tên của một mẫu.",
        en: "“\(name)” is \(kind.words.en) and cannot name a template."),
      hint: Message(
        vi: "Sau dấu * phải là một giá trị kiểu chữ.", en: "Behind * stands the name of a text."))
  }

  static func recursion(_ chain: [String], at place: Place) -> Diagnostic {
    let path = chain.joined(separator: " → ")
    return Diagnostic(
      TemplateRule.recursion, at: place,
      Message(
        vi: "Mẫu gọi lại chính nó: \(path).", en: "A template brings in itself: \(path)."),
      hint: Message(
        vi: "Viết mỗi cấp thành một mẫu riêng; chỉ dữ liệu tự do như “extra” mới lồng vô hạn.",
        en: "Write one template for each level; only free data such as “extra” nests without end."))
  }

  static func tooLarge(at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.tooLarge, at: place,
      Message(
        vi: "Mẫu này gọi quá nhiều mẫu khác, kết quả quá lớn.",
        en: "This template brings in so many others that it grows too large."),
      hint: Message(
        vi: "Bớt các thẻ {{>tên}} lồng nhau.", en: "Nest fewer {{>name}} tags."))
  }

  static func endless(_ file: String) -> Diagnostic {
    Diagnostic(
      TemplateRule.endless, at: Place(file: file),
      Message(
        vi: "Khi dựng trang, mẫu gọi nhau quá sâu, lặp quá nhiều lần hoặc viết ra quá nhiều.",
        en: "While rendering, templates bring in each other too deep, repeat too often or write "
          + "too much."),
      hint: Message(
        vi:
          "Bớt các danh sách lồng trong danh sách; mẫu gọi lại chính nó thì dữ liệu ở cấp cuối phải có danh sách rỗng.",
        en:
          "Take away lists within lists; where a template brings in itself, give the last level of the data an empty list."
      ))
  }

  private static func choices(_ name: String, among names: [String]) -> Message? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(30).joined(separator: ", ") + (names.count > 30 ? ", …" : "")
    guard let near = nearestName(to: name, among: names) else {
      return Message(vi: "Những tên có thể dùng: \(shown).", en: "The names that exist: \(shown).")
    }
    return Message(
      vi: "Có phải “\(near)”? Những tên có thể dùng: \(shown).",
      en: "Did you mean “\(near)”? The names that exist: \(shown).")
  }
}

extension Shape.Kind {
  /// The kind in words, with its article.
  var words: (vi: String, en: String) {
    switch self {
    case .text: ("chữ", "a text")
    case .html: ("HTML", "HTML")
    case .flag: ("giá trị đúng/sai", "true or false")
    case .number: ("số", "a number")
    case .record: ("nhóm giá trị", "a group of values")
    case .list: ("danh sách", "a list")
    case .open: ("dữ liệu tự do", "free data")
    }
  }

  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }

  fileprivate var isText: Bool {
    switch self {
    case .text, .number, .open: true
    case .html, .flag, .record, .list: false
    }
  }

  fileprivate func sectionHint(_ name: String) -> Message? {
    switch self {
    case .flag:
      Message(
        vi: "Viết {{#\(name)}}…{{/\(name)}} để hiện một phần khi đúng.",
        en: "Write {{#\(name)}}…{{/\(name)}} to show something when it is true.")
    case .record(let shape): valuesHint(name == "." ? "" : name + ".", shape)
    case .list:
      Message(
        vi: "Viết {{#\(name)}}…{{/\(name)}} để đi qua từng mục.",
        en: "Write {{#\(name)}}…{{/\(name)}} to go through its items.")
    case .text, .html, .number, .open: nil
    }
  }

  private func valuesHint(_ prefix: String, _ shape: Shape) -> Message {
    let names = shape.fields.map { prefix + $0.name }.joined(separator: ", ")
    return Message(
      vi: "Chọn một giá trị trong nhóm: \(names).", en: "Choose one of its values: \(names).")
  }
}
