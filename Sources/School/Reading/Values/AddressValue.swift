import Content
import Diagnostics
import Markup

/// Addresses on the web and paths of files.
enum AddressValue {
  /// An http or https address.
  static func web(_ text: String) throws(ValueFault) -> String {
    let text = TextValue.trimmed(text)
    if isWeb(text) { return text }
    throw ValueFault(
      .badAddress,
      Message(
        vi: "“\(text)” không phải là địa chỉ http hay https.",
        en: "“\(text)” is not an http or https address."),
      hint: Message(
        vi: "Viết cả địa chỉ: “https://…”.", en: "Write the whole address: “https://…”."))
  }

  /// An address outside, or one within the site from its root.
  static func webOrRooted(_ text: String) throws(ValueFault) -> String {
    let trimmed = TextValue.trimmed(text)
    return trimmed.utf8.starts(with: "/".utf8) && !trimmed.utf8.starts(with: "//".utf8)
      ? try checked(trimmed) : try web(trimmed)
  }

  /// Where the site will stand.
  static func base(_ text: String) throws(ValueFault) -> BaseURL {
    let text = TextValue.trimmed(text)
    if isWeb(text), let url = BaseURL(text) { return url }
    throw ValueFault(
      .badAddress,
      Message(
        vi: "“\(text)” không dùng làm địa chỉ của trang được.",
        en: "“\(text)” cannot be the address of the site."),
      hint: Message(
        vi:
          "Viết như “https://truong.example.edu.vn/”, không có dấu ?, #, & hay dấu đặc biệt khác.",
        en:
          "Write it like “https://truong.example.edu.vn/”, without ?, #, & or other special signs.")
    )
  }

  /// A path from the site's root, such as an old address that leads here; without percent signs,
  /// as servers look for it.
  static func rooted(_ text: String) throws(ValueFault) -> String {
    let text = TextValue.trimmed(text)
    let decoded = PercentEncoding.decoded(text)
    guard text.utf8.starts(with: "/".utf8), !text.utf8.starts(with: "//".utf8), let decoded,
      !isHidden(decoded),
      !text.unicodeScalars.contains(where: isBlank),
      !decoded.unicodeScalars.contains(where: isControl),
      !text.unicodeScalars.contains(where: { ["?", "#", "\\", ":"].contains($0) }),
      fitsFileSystems(decoded)
    else {
      throw ValueFault(
        .badPath,
        Message(
          vi: "“\(text)” không phải là đường dẫn trong trang.",
          en: "“\(text)” is not a path within the site."),
        hint: Message(
          vi: "Viết như “/tin-cu/bai-1/”: bắt đầu bằng /, không có .., ?, # hay :.",
          en: "Write it like “/tin-cu/bai-1/”: a / first, and no .., ?, # or :."))
    }
    return decoded
  }

  /// A file of the same folder, or below it.
  static func file(_ text: String) throws(ValueFault) -> String {
    let text = TextValue.trimmed(text)
    guard isBelow(text) else {
      throw ValueFault(
        .badPath,
        Message(
          vi: "“\(text)” không phải là tên tệp trong thư mục.",
          en: "“\(text)” does not name a file of the folder."),
        hint: Message(
          vi: "Đặt tệp vào cùng thư mục rồi chỉ ghi tên: “anh-1.jpg”.",
          en: "Put the file into the same folder and write its name alone: “anh-1.jpg”."))
    }
    return text
  }

  /// A file of the project, from its folder.
  static func projectFile(_ text: String) throws(ValueFault) -> String {
    let text = TextValue.trimmed(text)
    guard isBelow(text) else {
      throw ValueFault(
        .badPath,
        Message(
          vi: "“\(text)” không phải là đường dẫn từ thư mục gốc.",
          en: "“\(text)” is not a path from the project's folder."),
        hint: Message(
          vi: "Viết như “content/posts/2020/11/ngay-nha-giao.md”, không có / ở đầu và không có ..",
          en: "Write it like “content/posts/2020/11/ngay-nha-giao.md”, without a / first or .."))
    }
    return text
  }

  /// Whether `path` stays below the folder it starts from.
  private static func isBelow(_ path: String) -> Bool {
    !path.isEmpty && path.utf8.first != UInt8(ascii: "/") && !leavesItsFolder(path)
      && !path.unicodeScalars.contains { $0 == "\\" || $0 == ":" || isControl($0) }
  }

  private static func isWeb(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
      return !host.isEmpty && !text.unicodeScalars.contains(where: isBlank)
        && !text.unicodeScalars.contains(where: isMarkup)
    }
    return false
  }

  private static func checked(_ text: String) throws(ValueFault) -> String {
    text.unicodeScalars.contains(where: isBlank) || text.unicodeScalars.contains(where: isMarkup)
      ? try web(text) : text
  }

  /// Whether no address holds `scalar` as it is: a sign stays one under a mark that combines with
  /// it. Browsers take `\` for `/`, so that `/\` leads to another host.
  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "<", ">", "\\": true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || isControl(scalar)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F
  }

  /// Whether `path` can be a path of files: 255 bytes a name (NAME_MAX), 2,000 in all.
  private static func fitsFileSystems(_ path: String) -> Bool {
    path.utf8.count <= 2000 && path.split(separator: "/").allSatisfy { $0.utf8.count <= 255 }
  }

  /// Whether a part of `path` begins with a full stop: `..`, or what servers and git keep for
  /// themselves (`.htaccess`).
  private static func isHidden(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }

  private static func leavesItsFolder(_ path: String) -> Bool {
    // By byte: a slash under a mark that combines with it parts names all the same.
    path.utf8.split(separator: UInt8(ascii: "/")).contains {
      $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8)
    }
  }
}
