import Content
import Diagnostics
import VietnameseText

/// Numbers and types of official documents.
enum DocumentValue {
  /// A number in one of the five shapes.
  static func number(_ text: String) throws(ValueFault) -> DocumentNumber {
    let text = TextValue.trimmed(text)
    if let number = DocumentNumber(text) { return number }
    let meant = DocumentNumber(written: text)?.normalForm
    throw ValueFault(
      .badDocumentNumber,
      Message(
        vi: "“\(text)” không phải là số, ký hiệu văn bản.",
        en: "“\(text)” is not the number of a document."),
      hint: meant.map { Message(vi: "Viết “\($0)”.", en: "Write “\($0)”.") }
        ?? Message(
          vi: "Viết như “750/KH-PGDĐT” hoặc “32/2018/TT-BGDĐT”, không có dấu cách.",
          en: "Write it like “750/KH-PGDĐT” or “32/2018/TT-BGDĐT”, without spaces."),
      replacement: meant)
  }

  /// A type by its abbreviation (`KH`) or its name (`Kế hoạch`, `ke-hoach`).
  static func type(_ text: String) throws(ValueFault) -> DocumentType {
    let text = TextValue.trimmed(text)
    if let type = DocumentType.abbreviated(text) { return type }
    if let slug = text.slug(), let type = DocumentType.all.first(where: { $0.slug == slug }) {
      return type
    }
    let meant = DocumentType.all.compactMap(\.abbreviation).first { $0.folded() == text.folded() }
    let near = meant ?? nearestName(to: text, among: DocumentType.all.map(\.name))
    throw ValueFault(
      .badDocumentType,
      Message(
        vi: "“\(text)” không phải là tên loại văn bản.",
        en: "“\(text)” is not a type of document."),
      hint: near.map { .didYouMean($0) }
        ?? Message(
          vi: "Viết chữ viết tắt như “KH”, “QĐ”, “TB”, hoặc tên loại như “Công văn”.",
          en: "Write an abbreviation such as “KH”, “QĐ”, “TB”, or a name such as “Công văn”."),
      replacement: meant)
  }
}
