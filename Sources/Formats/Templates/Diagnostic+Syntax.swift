import Diagnostics

/// What is said about a template that is not well formed.
extension Diagnostic {
  static func unclosedTag(_ ending: String, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.unclosedTag, at: place,
      Message(
        vi: "Thẻ này chưa được đóng bằng “\(ending)”.",
        en: "This tag is never closed by “\(ending)”."),
      hint: Message(
        vi: "Thêm “\(ending)” vào cuối thẻ.", en: "Add “\(ending)” at the end of the tag."))
  }

  static func unclosed(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.unclosedSection, at: place,
      Message(
        vi: "Phần “\(name)” mở ở đây nhưng không có thẻ kết thúc.",
        en: "“\(name)” opens here and has no end tag."),
      hint: Message(
        vi: "Thêm {{/\(name)}} vào nơi phần này kết thúc.",
        en: "Add {{/\(name)}} where it ends."))
  }

  static func unexpectedEnd(_ name: String, expected: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.unexpectedEnd, at: place,
      Message(
        vi: "Thẻ {{/\(name)}} không đóng phần nào đang mở.",
        en: "{{/\(name)}} closes nothing that is open."),
      hint: expected.map {
        Message(
          vi: "Phần đang mở là “\($0)”: viết {{/\($0)}}, hoặc bỏ thẻ này.",
          en: "What is open is “\($0)”: write {{/\($0)}}, or remove this tag.")
      }
        ?? Message(
          vi: "Bỏ thẻ này, hoặc thêm thẻ mở {{#\(name)}} trước nó.",
          en: "Remove this tag, or add {{#\(name)}} before it."))
  }

  static func emptyTag(at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.badName, at: place,
      Message(vi: "Thẻ này không có tên.", en: "This tag has no name."),
      hint: Message(
        vi: "Viết tên của giá trị cần hiện, ví dụ {{title}}.",
        en: "Write the name of the value to show, e.g. {{title}}."))
  }

  static func spaceInName(at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.badName, at: place,
      Message(
        vi: "Tên trong thẻ không được có khoảng trắng.", en: "A name in a tag holds no spaces."),
      hint: Message(
        vi: "Mỗi thẻ chỉ có một tên; các phần của tên nối với nhau bằng dấu chấm: {{date.day}}.",
        en: "A tag has one name; its parts are joined by dots: {{date.day}}."))
  }

  static func badDelimiters(at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.badDelimiters, at: place,
      Message(
        vi: "Thẻ đổi dấu phân cách phải có đúng hai dấu, không chứa “=”.",
        en: "A set-delimiter tag holds exactly two delimiters without “=”."),
      hint: Message(vi: "Ví dụ: {{=<% %>=}}.", en: "For example: {{=<% %>=}}."))
  }

  static func nestedTooDeep(_ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.nestedTooDeep, at: place,
      Message(
        vi: "Các phần lồng nhau quá \(limit) cấp.",
        en: "Sections stand more than \(limit) deep in each other."),
      hint: Message(
        vi: "Tách bớt ra các mẫu con và gọi bằng {{>tên}}.",
        en: "Move some of them into partials, brought in by {{>name}}."))
  }

  static func ignoredText(at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.ignoredInParent, at: place,
      Message(
        vi: "Chữ nằm trong thẻ mẫu cha mà ngoài các khối sẽ không hiện ra.",
        en: "Text within a parent tag but outside its blocks is not shown."),
      hint: ignoredHint)
  }

  static func ignoredTag(at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.ignoredInParent, at: place,
      Message(
        vi: "Thẻ nằm trong thẻ mẫu cha mà ngoài các khối không có tác dụng.",
        en: "A tag within a parent tag but outside its blocks does nothing."),
      hint: ignoredHint)
  }

  private static var ignoredHint: Message {
    Message(
      vi: "Đưa vào một khối {{$tên}}…{{/tên}}, hoặc bỏ đi.",
      en: "Move it into a block {{$name}}…{{/name}}, or remove it.")
  }

  static func repeatedBlock(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      TemplateRule.repeatedBlock, at: place,
      Message(
        vi: "Khối “\(name)” được viết hai lần cho cùng một mẫu cha.",
        en: "The block “\(name)” is given twice to one parent."),
      hint: Message(vi: "Gộp hai khối làm một.", en: "Make one block of the two."))
  }
}
