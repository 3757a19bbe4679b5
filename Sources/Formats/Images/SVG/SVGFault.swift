package import Diagnostics

/// What keeps an SVG from being published, at a place in its bytes.
package struct SVGFault: Error, Sendable, Hashable {
  package let rule: ImagesRule
  /// The bytes that are at fault.
  package let range: Range<Int>
  /// What stands there: an element, an attribute, an address.
  package let found: String

  /// The finding about `file`.
  package func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(rule, at: Place(file: file, range: range), message, hint: hint)
  }

  /// What is wrong.
  package var message: Message {
    switch rule {
    case .svgScript:
      Message(
        vi: "Hình SVG có mã chạy được: \(found).",
        en: "The SVG has code that can run: \(found).")
    case .svgForeignContent:
      Message(
        vi: "Hình SVG chứa nội dung trang web bên trong: \(found).",
        en: "The SVG has a web page inside it: \(found).")
    case .svgOutsideReference:
      Message(
        vi: "Hình SVG trỏ ra ngoài tệp: \(found).",
        en: "The SVG points to something outside the file: \(found).")
    case .svgEntity:
      Message(
        vi: "Hình SVG có khai báo DTD hoặc thực thể: \(found).",
        en: "The SVG declares a DTD or uses an entity: \(found).")
    case .svgEncoding:
      Message(
        vi: "Hình SVG không được lưu bằng UTF-8, hoặc bị nén (.svgz).",
        en: "The SVG is not saved in UTF-8, or it is compressed (.svgz).")
    default:
      Message(
        vi: "Tệp SVG sai cú pháp ở “\(found)”.",
        en: "The SVG is not well formed at “\(found)”.")
    }
  }

  /// What to do next.
  package var hint: Message {
    switch rule {
    case .svgScript, .svgForeignContent:
      Message(
        vi: "Bỏ phần ấy đi, hoặc xuất hình ra PNG.",
        en: "Remove it, or export the drawing as PNG.")
    case .svgOutsideReference:
      Message(
        vi: "Nhúng ảnh, phông chữ vào tệp hoặc chuyển chữ thành nét, rồi xuất lại; trong Inkscape"
          + " chọn “Plain SVG”.",
        en: "Embed pictures, turn text into outlines, and export again; in Inkscape choose"
          + " “Plain SVG”.")
    case .svgEntity:
      Message(
        vi: "Xóa dòng <!DOCTYPE …> ở đầu tệp; trình duyệt không cần dòng này.",
        en: "Delete the line <!DOCTYPE …> at the top; browsers do not need it.")
    default:
      Message(
        vi: "Mở hình bằng phần mềm vẽ rồi xuất lại thành SVG.",
        en: "Open it in a drawing program and export it as SVG again.")
    }
  }
}
