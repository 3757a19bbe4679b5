import Diagnostics

/// What is somebody's own and would be read by everybody.
extension RuleExplanation {
  static let privateMail = RuleExplanation(
    Message(vi: "Địa chỉ thư riêng trong bài công khai", en: "A private mail address in public"),
    Message(
      vi:
        "Địa chỉ thư riêng đăng lên mạng bị thu thập để gửi thư rác, lừa đảo. Ghi hòm thư công vụ; hòm thư chung của "
        + "trường thì khai ở email dưới [school], tên miền khác của ngành thì thêm vào official_mail_domains.",
      en:
        "Addresses on the web are gathered for spam and fraud. Write an official mailbox; declare the school's own as "
        + "email below [school], and other official domains in official_mail_domains."),
    wrong: [.body(.samplePost, "Bài dự thi gửi về colan.5a@mail.example.")],
    right: [.body(.samplePost, "Bài dự thi gửi về thanhtruong@dienbien.edu.vn.")])

  static let privatePhone = RuleExplanation(
    Message(vi: "Số di động trong bài công khai", en: "A mobile number in public"),
    Message(
      vi:
        "Số điện thoại riêng của giáo viên, phụ huynh, học sinh không nên đăng. Ghi số của trường; số đường dây nóng thì "
        + "khai ở phone dưới [school] của site.toml, khi ấy không còn bị nhắc.",
      en:
        "The own numbers of teachers, parents and pupils do not belong on the site. Write the school's; a hotline that "
        + "is declared as phone below [school] in site.toml is never warned of."),
    wrong: [.body(.samplePost, "Phụ huynh liên hệ cô Lan, 0900 000 000.")],
    right: [.body(.samplePost, "Phụ huynh liên hệ văn phòng nhà trường, 0215 3 000 000.")])

  static let identityNumber = RuleExplanation(
    Message(vi: "Số căn cước trong bài công khai", en: "An identity-card number in public"),
    Message(
      vi:
        "Số căn cước, số định danh cá nhân là dữ liệu cá nhân, đủ để người khác mạo danh. Danh sách học sinh chỉ cần họ tên "
        + "và lớp. Dãy số 12 chữ số khác thì ghi rõ là gì ngay trước: “số tài khoản”, “mã số thuế”.",
      en:
        "These numbers are personal data and enough to pose as somebody. A list of pupils needs names and classes "
        + "alone. Before other numbers of 12 digits say what they are: “số tài khoản”, “mã số thuế”."
    ),
    wrong: [.body(.samplePost, "Em Lò Thị Mai, CCCD 011215000000, lớp 5A.")],
    right: [.body(.samplePost, "Em Lò Thị Mai, lớp 5A.")])
}
