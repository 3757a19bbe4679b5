extension TemplateDiagnosticsTests {
  /// Every mistake of syntax, with place, id, message and hint in both languages.
  static let syntaxExamples: [Example] = [
    Example(
      "{{title",
      vi: [
        """
        post.mustache:0..<7 error template-unclosed-tag: Thẻ này chưa được đóng bằng “}}”. » \
        Thêm “}}” vào cuối thẻ.
        """
      ],
      en: [
        """
        post.mustache:0..<7 error template-unclosed-tag: This tag is never closed by “}}”. » \
        Add “}}” at the end of the tag.
        """
      ]),
    Example(
      "{{#title}}x",
      vi: [
        """
        post.mustache:0..<10 error template-unclosed-section: Phần “title” mở ở đây nhưng \
        không có thẻ kết thúc. » Thêm {{/title}} vào nơi phần này kết thúc.
        """
      ],
      en: [
        """
        post.mustache:0..<10 error template-unclosed-section: “title” opens here and has no \
        end tag. » Add {{/title}} where it ends.
        """
      ]),
    Example(
      "{{#title}}{{/titel}}{{/title}}",
      vi: [
        """
        post.mustache:10..<20 error template-unexpected-end: Thẻ {{/titel}} không đóng phần \
        nào đang mở. » Phần đang mở là “title”: viết {{/title}}, hoặc bỏ thẻ này.
        """
      ],
      en: [
        """
        post.mustache:10..<20 error template-unexpected-end: {{/titel}} closes nothing that \
        is open. » What is open is “title”: write {{/title}}, or remove this tag.
        """
      ]),
    Example(
      "{{/title}}",
      vi: [
        """
        post.mustache:0..<10 error template-unexpected-end: Thẻ {{/title}} không đóng phần \
        nào đang mở. » Bỏ thẻ này, hoặc thêm thẻ mở {{#title}} trước nó.
        """
      ],
      en: [
        """
        post.mustache:0..<10 error template-unexpected-end: {{/title}} closes nothing that \
        is open. » Remove this tag, or add {{#title}} before it.
        """
      ]),
    Example(
      "{{}}",
      vi: [
        """
        post.mustache:0..<4 error template-bad-name: Thẻ này không có tên. » Viết tên của \
        giá trị cần hiện, ví dụ {{title}}.
        """
      ],
      en: [
        """
        post.mustache:0..<4 error template-bad-name: This tag has no name. » Write the name \
        of the value to show, e.g. {{title}}.
        """
      ]),
    Example(
      "{{a b}}",
      vi: [
        """
        post.mustache:2..<5 error template-bad-name: Tên trong thẻ không được có khoảng \
        trắng. » Mỗi thẻ chỉ có một tên; các phần của tên nối với nhau bằng dấu chấm: \
        {{date.day}}.
        """
      ],
      en: [
        """
        post.mustache:2..<5 error template-bad-name: A name in a tag holds no spaces. » A \
        tag has one name; its parts are joined by dots: {{date.day}}.
        """
      ]),
    Example(
      "{{=<%=}}",
      vi: [
        """
        post.mustache:0..<8 error template-bad-delimiters: Thẻ đổi dấu phân cách phải có \
        đúng hai dấu, không chứa “=”. » Ví dụ: {{=<% %>=}}.
        """
      ],
      en: [
        """
        post.mustache:0..<8 error template-bad-delimiters: A set-delimiter tag holds exactly \
        two delimiters without “=”. » For example: {{=<% %>=}}.
        """
      ]),
  ]
}
