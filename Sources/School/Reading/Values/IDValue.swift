import Diagnostics
import VietnameseText

/// A short name that addresses and other files are made of.
enum IDValue {
  /// Lower-case ASCII letters, digits and dashes.
  static func id(_ text: String) throws(ValueFault) -> String {
    let text = TextValue.trimmed(text)
    guard !isID(text) else { return text }
    let slug = text.slug()
    throw ValueFault(
      .badID,
      Message(
        vi: "“\(text)” không dùng làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và dấu -.",
        en: "“\(text)” is no id: ids are lower-case letters without marks, digits and dashes."),
      hint: Message(
        vi: "Viết \(slug.map { "“\($0)”" } ?? "như “thi-dua-khen-thuong”").",
        en: "Write \(slug.map { "“\($0)”" } ?? "it like “thi-dua-khen-thuong”")."))
  }

  /// An item of the monthly plan: `2020-11/ngay-nha-giao`, or the id alone.
  static func item(_ text: String) throws(ValueFault) -> String {
    let text = TextValue.trimmed(text)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1 { return try id(text) }
    if parts.count == 2, DateValue.isMonth(parts[0]), isID(parts[1]) { return text }
    throw ValueFault(
      .badItem,
      Message(
        vi: "“\(text)” không phải là tên một mục của kế hoạch tháng.",
        en: "“\(text)” does not name an item of the monthly plan."),
      hint: Message(
        vi: "Viết tháng và mã của mục: “2020-11/ngay-nha-giao”.",
        en: "Write the month and the item's id: “2020-11/ngay-nha-giao”."))
  }

  private static func isID(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      }
  }
}
