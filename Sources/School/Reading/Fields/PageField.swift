/// The fields of a plain page.
package enum PageField: String, PublishedKey {
  case title, menu, summary, published, disclosure
  case disclosureYear = "disclosure_year"
  case photoConsent = "photo_consent"
  case redirectFrom = "redirect_from"
  case status, reason
  case approvedBy = "approved_by"
  case hideAfter = "hide_after"
  case template, extra

  package var field: Field {
    switch self {
    case .title: .required(.text, "Tên trang.", "The page's title.")
    case .menu: .optional(.number(0...1000), "Thứ tự trong trình đơn.", "Its place in the menu.")
    case .summary: .optional(.paragraphs, "Tóm tắt.", "A summary.")
    case .published: .optional(.date, "Ngày công bố.", "The day it was published.")
    case .disclosure: .disclosure
    case .disclosureYear: .disclosureYear
    case .photoConsent: .photoConsent
    case .redirectFrom: .redirectFrom
    case .status: .status
    case .reason: .reason
    case .approvedBy: .approvedBy
    case .hideAfter: .hideAfter
    case .template: .template
    case .extra: .extra
    }
  }
}
