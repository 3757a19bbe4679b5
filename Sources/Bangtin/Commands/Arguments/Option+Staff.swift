import Diagnostics

extension Option {
  static let fix = Option(
    flag: "fix", sets: \.mends,
    help: Message(
      vi: "sửa giúp những chỗ chắc chắn; xem trước bằng --fix --dry-run",
      en: "mend what leaves no doubt; --fix --dry-run shows it only"))

  static let catalogue = Option(
    flag: "catalogue", sets: \.wantsCatalogue,
    help: Message(
      vi: "in tất cả thành một trang Markdown, như trong docs/",
      en: "print all of them as a page of Markdown, as in docs/"))

  static let typed = Option(
    flag: "typed", sets: \.completesTyped,
    help: Message(
      vi: "dành cho trình vỏ: đọc các từ đang gõ, mỗi từ một dòng, in những gì gõ tiếp được",
      en: "for shells: read the words typed so far, one a line, and print what may come"))
}
