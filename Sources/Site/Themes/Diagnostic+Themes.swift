import Diagnostics
import Templates

/// What is said about themes.
extension Diagnostic {
  static func missingTheme(_ name: String, among names: [String], at place: Place?) -> Diagnostic {
    let near = nearestName(to: name, among: names)
    let list = names.joined(separator: ", ")
    return Diagnostic(
      ThemeRule.missing, at: place,
      Message(
        vi: "Không có giao diện “\(name)”: chưa có thư mục themes/\(name).",
        en: "There is no theme “\(name)”: no folder themes/\(name)."),
      hint: near.map {
        Message(vi: "Có phải “\($0)”?", en: "Did you mean “\($0)”?")
      }
        ?? Message(
          vi: "Những giao diện đang có: \(list). Ghi một tên này vào dòng theme của site.toml.",
          en: "The themes that exist: \(list). Write one of them as theme in site.toml."))
  }

  static func unreadable(_ path: String, _ reason: Message) -> Diagnostic {
    Diagnostic(
      ThemeRule.unreadable, at: Place(file: path),
      Message(
        vi: "Không đọc được tệp của giao diện: \(reason.vi).",
        en: "A file of the theme cannot be read: \(reason.en)."),
      hint: Message(
        vi: "Đặt ở đó một tệp thường mà bạn có quyền đọc.",
        en: "Put an ordinary file there that you may read."))
  }

  static func unknownKey(_ key: String, among keys: [String], at place: Place) -> Diagnostic {
    let list = keys.joined(separator: ", ")
    return Diagnostic(
      ThemeRule.unknownKey, at: place,
      Message(
        vi: "theme.toml không dùng mục “\(key)”.", en: "“\(key)” is not a key of theme.toml."),
      hint: nearestName(to: key, among: keys).map {
        Message(vi: "Có phải “\($0)”?", en: "Did you mean “\($0)”?")
      }
        ?? Message(
          vi: "Những mục có thể dùng: \(list). Giá trị riêng của giao diện đặt trong [settings].",
          en: "The keys that exist: \(list). The theme's own values go into [settings]."))
  }

  static func badSetting(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      ThemeRule.badSetting, at: place,
      Message(
        vi: "“\(key)” trong theme.toml phải là một giá trị đơn.",
        en: "“\(key)” in theme.toml must be a single value."),
      hint: Message(
        vi: "Viết một chuỗi chữ hoặc true/false, không viết danh sách hay bảng.",
        en: "Write a text or true/false, not a list or a table."))
  }

  static func badColor(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      ThemeRule.badSetting, at: place,
      Message(vi: "“\(text)” không phải là mã màu.", en: "“\(text)” is no colour code."),
      hint: Message(
        vi: "Viết dấu # và sáu chữ số hệ 16, ví dụ color = \"#17497f\".",
        en: "Write # and six hexadecimal digits, for example color = \"#17497f\"."))
  }

  static func paleColor(_ text: String, readable: String, at place: Place) -> Diagnostic {
    Diagnostic(
      ThemeRule.badSetting, at: place,
      Message(
        vi: "Màu \(text) quá nhạt: chữ màu này trên nền trang, và chữ trắng trên màu này, khó đọc.",
        en: "The colour \(text) is too pale: text in it, and white text on it, are hard to read."),
      hint: Message(
        vi: "Dùng màu đậm hơn, ví dụ \(readable).", en: "Use a darker shade, such as \(readable)."))
  }

  static func settingIsFlag(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      ThemeRule.badSetting, at: place,
      Message(
        vi: "“\(key)” chỉ nhận true (có) hoặc false (không).",
        en: "“\(key)” is either true or false."),
      hint: Message(
        vi: "Viết \(key) = true hoặc \(key) = false.",
        en: "Write \(key) = true or \(key) = false."))
  }

  static func settingsNotTable(at place: Place) -> Diagnostic {
    Diagnostic(
      ThemeRule.badSetting, at: place,
      Message(
        vi: "“settings” trong theme.toml phải là một bảng.",
        en: "“settings” in theme.toml must be a table."),
      hint: Message(
        vi: "Viết [settings] trên một dòng, rồi mỗi giá trị một dòng bên dưới.",
        en: "Write [settings] on a line of its own, and each value on a line below it."))
  }

  static func badString(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      ThemeRule.badString, at: place,
      Message(
        vi: "Từ “\(key)” phải là một chuỗi chữ.", en: "The string “\(key)” must be a text."),
      hint: Message(
        vi: "Viết \(key) = \"…\", không chia thành bảng con.",
        en: "Write \(key) = \"…\", without tables."))
  }

  static func stringMissing(
    _ key: String, from language: Language, in file: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      ThemeRule.stringMissing, at: place,
      Message(
        vi: "Từ “\(key)” chưa có bản \(language == .vi ? "tiếng Việt" : "tiếng Anh").",
        en: "The string “\(key)” has no \(language == .vi ? "Vietnamese" : "English") text."),
      hint: Message(
        vi: "Thêm dòng \(key) = \"…\" vào \(file).",
        en: "Add the line \(key) = \"…\" to \(file)."))
  }

  static func unknownFile(_ path: String, folders: [String]) -> Diagnostic {
    let list = folders.joined(separator: ", ")
    return Diagnostic(
      ThemeRule.unknownFile, at: Place(file: path),
      Message(
        vi: "Tệp này không thuộc phần nào của giao diện nên không được dùng.",
        en: "This file belongs to no part of a theme and is not used."),
      hint: Message(
        vi: "Giao diện gồm có: \(list).", en: "A theme consists of: \(list)."))
  }

  static func assetClash(_ key: String, _ first: String, at path: String) -> Diagnostic {
    Diagnostic(
      ThemeRule.assetClash, at: Place(file: path),
      Message(
        vi: "Tệp này và \(first) có cùng tên {{asset.\(key)}} trong mẫu.",
        en: "This file and \(first) have the same name {{asset.\(key)}} in templates."),
      hint: Message(vi: "Đổi tên một trong hai tệp.", en: "Rename one of the two files."))
  }

  static func missingTemplate(_ wanted: WantedTemplate, of theme: Theme) -> Diagnostic {
    let names = theme.templates.names
    let list = names.joined(separator: ", ")
    return Diagnostic(
      ThemeRule.templateMissing, at: wanted.place,
      Message(
        vi: "Giao diện “\(theme.name)” không có mẫu “\(wanted.name)”.",
        en: "The theme “\(theme.name)” has no template “\(wanted.name)”."),
      hint: nearestName(to: wanted.name, among: names).map {
        Message(vi: "Có phải “\($0)”?", en: "Did you mean “\($0)”?")
      } ?? Message(vi: "Những mẫu đang có: \(list).", en: "The templates that exist: \(list)."))
  }
}
