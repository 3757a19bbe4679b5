package import Diagnostics

extension TemplateRule {
  package var explanation: RuleExplanation {
    switch self {
    case .unclosedTag: .unclosedTag
    case .unclosedSection: .unclosedSection
    case .unexpectedEnd: .unexpectedEnd
    case .badName: .badName
    case .badDelimiters: .badDelimiters
    case .nestedTooDeep: .nestedTooDeep
    case .ignoredInParent: .ignoredInParent
    case .repeatedBlock: .repeatedBlock
    case .missing: .missing
    case .unknownName: .unknownName
    case .unknownBlock: .unknownBlock
    case .escapedHTML: .escapedHTML
    case .rawText: .rawText
    case .notText: .notText
    case .unsafePlace: .unsafePlace
    case .notATemplateName: .notATemplateName
    case .recursion: .recursion
    case .tooLarge: .tooLarge
    case .endless: .endless
    }
  }
}

/// Tags that are not well formed.
extension RuleExplanation {
  fileprivate static let unclosedTag = RuleExplanation(
    Message(vi: "Thẻ không được đóng", en: "A tag that is never closed"),
    Message(vi: "Mỗi {{ phải có }}.", en: "Every {{ has its }}."),
    wrong: [page("<h1>{{title</h1>")], right: [page("<h1>{{title}}</h1>")])

  fileprivate static let unclosedSection = RuleExplanation(
    Message(vi: "Phần mở mà không kết thúc", en: "A section that never ends"),
    Message(
      vi: "Mỗi {{#tên}}, {{^tên}}, {{$tên}}, {{<tên}} kết thúc bằng {{/tên}}.",
      en: "Every {{#name}}, {{^name}}, {{$name}}, {{<name}} ends with {{/name}}."),
    wrong: [page("{{#summary}}<p>{{summary}}</p>")],
    right: [page("{{#summary}}<p>{{summary}}</p>{{/summary}}")])

  fileprivate static let unexpectedEnd = RuleExplanation(
    Message(vi: "Thẻ kết thúc thừa", en: "An end tag too many"),
    Message(
      vi: "Thẻ {{/tên}} phải đóng đúng phần đang mở gần nhất.",
      en: "{{/name}} closes the section that was opened last."),
    wrong: [page("<h1>{{title}}</h1>{{/summary}}")], right: [page("<h1>{{title}}</h1>")])

  fileprivate static let badName = RuleExplanation(
    Message(vi: "Tên trong thẻ không dùng được", en: "A tag without a proper name"),
    Message(
      vi: "Một thẻ có một tên không dấu cách; các phần nối bằng dấu chấm.",
      en: "A tag has one name without blanks; its parts are joined by dots."),
    wrong: [page("<h1>{{title page}}</h1>")], right: [page("<h1>{{title}}</h1>")])

  fileprivate static let badDelimiters = RuleExplanation(
    Message(vi: "Thẻ đổi dấu phân cách sai", en: "Delimiters that cannot be set"),
    Message(
      vi: "Viết đúng hai dấu, không chứa dấu =.", en: "Write exactly two delimiters without =."),
    wrong: [page("{{=<%=}}")], right: [page("{{=<% %>=}}<h1><%title%></h1>")])

  fileprivate static let nestedTooDeep = RuleExplanation(
    Message(vi: "Các phần lồng nhau quá sâu", en: "Sections nested too deep"),
    Message(
      vi: "Tách bớt ra các mẫu con, gọi bằng {{>tên}}.",
      en: "Move some into partials, by {{>name}}."),
    wrong: [
      page(
        String(repeating: "{{#title}}", count: 300) + String(repeating: "{{/title}}", count: 300))
    ], right: [page("{{#title}}<h1>{{title}}</h1>{{/title}}")])

  fileprivate static let ignoredInParent = RuleExplanation(
    Message(vi: "Nội dung ngoài khối không hiện", en: "What stands outside of blocks is not shown"),
    Message(
      vi: "Trong {{<mẫu}} chỉ các khối {{$tên}}…{{/tên}} được dùng.",
      en: "Within {{<parent}} only blocks {{$name}}…{{/name}} count."),
    wrong: [page("{{<layout}}Chào{{$main}}<h1>{{title}}</h1>{{/main}}{{/layout}}")],
    right: [page("{{<layout}}{{$main}}Chào<h1>{{title}}</h1>{{/main}}{{/layout}}")])

  fileprivate static let repeatedBlock = RuleExplanation(
    Message(vi: "Một khối viết hai lần", en: "A block given twice"),
    Message(vi: "Gộp hai khối làm một.", en: "Make one block of the two."),
    wrong: [page("{{<layout}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/layout}}")],
    right: [page("{{<layout}}{{$main}}a b{{/main}}{{/layout}}")])
}

/// Names that are not there, or are used for what they are not.
extension RuleExplanation {
  fileprivate static let missing = RuleExplanation(
    Message(vi: "Mẫu con không có", en: "A partial that is not there"),
    Message(
      vi: "Tên sau > là tên tệp trong templates/ của giao diện, không có .mustache.",
      en: "The name behind > is that of a file in the theme's templates/, without .mustache."),
    wrong: [page("{{>crad}}")], right: [page("<h1>{{title}}</h1>")])

  fileprivate static let unknownName = RuleExplanation(
    Message(vi: "Giá trị không có", en: "A value that is not there"),
    Message(
      vi: "Xem mọi giá trị của một trang: bangtin context ĐỊA_CHỈ.",
      en: "See all values of a page: bangtin context ADDRESS."),
    wrong: [page("<h1>{{titel}}</h1>")], right: [page("<h1>{{title}}</h1>")])

  fileprivate static let unknownBlock = RuleExplanation(
    Message(vi: "Mẫu cha không có khối này", en: "A block that the parent does not have"),
    Message(
      vi: "Tên khối phải là một khối {{$tên}} trong mẫu cha.",
      en: "A block's name is that of a {{$name}} in the parent."),
    wrong: [page("{{<layout}}{{$mian}}a{{/mian}}{{/layout}}")],
    right: [page("{{<layout}}{{$main}}a{{/main}}{{/layout}}")])

  fileprivate static let escapedHTML = RuleExplanation(
    Message(vi: "HTML in bằng hai ngoặc", en: "HTML written with two braces"),
    Message(
      vi: "Giá trị HTML viết bằng ba ngoặc {{{body}}}, nếu không người đọc thấy mã nguồn.",
      en: "A value of HTML takes three braces, {{{body}}}, or readers see its source."),
    wrong: [page("{{body}}")], right: [page("{{{body}}}")])

  fileprivate static let rawText = RuleExplanation(
    Message(vi: "Chữ in bằng ba ngoặc", en: "Text written with three braces"),
    Message(
      vi:
        "Chỉ giá trị HTML mới viết bằng ba ngoặc; chữ thường thì hai, để không ai chèn được mã vào trang.",
      en: "Three braces are for HTML alone; text takes two, so that nobody slips code into a page."),
    wrong: [page("{{{title}}}")], right: [page("{{title}}")])

  fileprivate static let notText = RuleExplanation(
    Message(vi: "Giá trị không in ra được", en: "A value that cannot be printed"),
    Message(
      vi: "Danh sách, nhóm và giá trị đúng/sai dùng với {{#tên}}…{{/tên}}.",
      en: "Lists, groups and flags are used as {{#name}}…{{/name}}."),
    wrong: [page("{{site}}")], right: [page("{{site.title}}")])

  fileprivate static let unsafePlace = RuleExplanation(
    Message(
      vi: "Chỗ không giữ được chữ của bài", en: "A place where a text would not stay a text"),
    Message(
      vi:
        "Giá trị chỉ đứng giữa các thẻ, hoặc trong dấu nháy của một thuộc tính; không đứng trong <script>, <style>, style=\"…\" hay on…=\"…\".",
      en:
        "A value stands between tags, or between the quotes of an attribute; never in <script>, "
        + "<style>, style=\"…\" or on…=\"…\"."),
    wrong: [page("<h1 title={{title}}>{{title}}</h1>")],
    right: [page("<h1 title=\"{{title}}\">{{title}}</h1>")])

  fileprivate static let notATemplateName = RuleExplanation(
    Message(vi: "Giá trị không thể là tên mẫu", en: "A value that names no template"),
    Message(vi: "Sau {{>* phải là giá trị kiểu chữ.", en: "Behind {{>* stands a text."),
    wrong: [page("{{>*site}}")], right: [page("{{site.title}}")])

  fileprivate static let recursion = RuleExplanation(
    Message(vi: "Mẫu gọi lại chính nó", en: "A template that brings in itself"),
    Message(
      vi: "Viết mỗi cấp thành một mẫu riêng.", en: "Write a template of its own for each level."),
    wrong: [page("{{>page}}")], right: [page("{{title}}")])

  fileprivate static let tooLarge = RuleExplanation(
    Message(vi: "Mẫu quá lớn", en: "A template that is too large"),
    Message(
      vi: "Mẫu gọi quá nhiều mẫu khác lồng nhau; bớt đi.",
      en: "It nests too many partials; use fewer."),
    wrong: [
      .told(
        vi: "mười mẫu, mỗi mẫu gọi mẫu sau mười lần",
        en: "ten templates, each with the next ten times")
    ], right: [.told(vi: "mỗi mẫu gọi một lần", en: "each with the next once")])

  fileprivate static let endless = RuleExplanation(
    Message(vi: "Dựng trang không dứt", en: "Rendering without end"),
    Message(
      vi: "Mẫu gọi lại chính nó trên dữ liệu tự do phải dừng ở một danh sách rỗng.",
      en: "A template that brings in itself over free data must end at an empty list."),
    wrong: [
      .told(
        vi: "{{>muc}} trong muc.mustache, dữ liệu không có điểm dừng",
        en: "{{>muc}} in muc.mustache over data without an end")
    ],
    right: [.told(vi: "mục cuối có danh sách rỗng", en: "the last entry has an empty list")])

  /// The template of plain pages, replaced by a theme of the school's own.
  private static func page(_ text: String) -> ExamplePart {
    .file("themes/cua-truong/templates/page.mustache", text + "\n")
  }
}
