import Testing

/// One file of a theme that is wrong, and what is said about it.
struct WrongFile: Sendable, CustomTestStringConvertible {
  let path: String
  let text: String
  let vi: [String]
  let en: [String]

  init(_ path: String, _ text: String, vi: [String], en: [String]) {
    self.path = path
    self.text = text
    self.vi = vi
    self.en = en
  }

  var testDescription: String { "\(path): \(text)" }
}

extension ThemeTests {
  /// Every way a file of a theme can be wrong.
  static let wrongFiles: [WrongFile] = [
    WrongFile(
      "theme.toml", "titel = \"x\"",
      vi: [
        """
        theme.toml:0..<5 error theme-unknown-key: theme.toml không dùng mục “titel”. » Có \
        phải “title”?
        """
      ],
      en: [
        """
        theme.toml:0..<5 error theme-unknown-key: “titel” is not a key of theme.toml. » Did \
        you mean “title”?
        """
      ]),
    WrongFile(
      "theme.toml", "colour = \"x\"",
      vi: [
        """
        theme.toml:0..<6 error theme-unknown-key: theme.toml không dùng mục “colour”. » \
        Những mục có thể dùng: name, title, description, author, license, version, settings. \
        Giá trị riêng của giao diện đặt trong [settings].
        """
      ],
      en: [
        """
        theme.toml:0..<6 error theme-unknown-key: “colour” is not a key of theme.toml. » The \
        keys that exist: name, title, description, author, license, version, settings. The \
        theme's own values go into [settings].
        """
      ]),
    WrongFile(
      "theme.toml", "title = [1]",
      vi: [
        """
        theme.toml:8..<11 error theme-bad-setting: “title” trong theme.toml phải là một giá \
        trị đơn. » Viết một chuỗi chữ hoặc true/false, không viết danh sách hay bảng.
        """
      ],
      en: [
        """
        theme.toml:8..<11 error theme-bad-setting: “title” in theme.toml must be a single \
        value. » Write a text or true/false, not a list or a table.
        """
      ]),
    WrongFile(
      "theme.toml", "settings = 1",
      vi: [
        """
        theme.toml:11..<12 error theme-bad-setting: “settings” trong theme.toml phải là một \
        bảng. » Viết [settings] trên một dòng, rồi mỗi giá trị một dòng bên dưới.
        """
      ],
      en: [
        """
        theme.toml:11..<12 error theme-bad-setting: “settings” in theme.toml must be a \
        table. » Write [settings] on a line of its own, and each value on a line below it.
        """
      ]),
    WrongFile(
      "theme.toml", "[settings]\naccent = [1]",
      vi: [
        """
        theme.toml:20..<23 error theme-bad-setting: “accent” trong theme.toml phải là một \
        giá trị đơn. » Viết một chuỗi chữ hoặc true/false, không viết danh sách hay bảng.
        """
      ],
      en: [
        """
        theme.toml:20..<23 error theme-bad-setting: “accent” in theme.toml must be a single \
        value. » Write a text or true/false, not a list or a table.
        """
      ]),
    WrongFile(
      "theme.toml", "[settings]\nclock = \"có\"",
      vi: [
        """
        theme.toml:19..<24 error theme-bad-setting: “clock” chỉ nhận true (có) hoặc false \
        (không). » Viết clock = true hoặc clock = false.
        """
      ],
      en: [
        """
        theme.toml:19..<24 error theme-bad-setting: “clock” is either true or false. » Write \
        clock = true or clock = false.
        """
      ]),
    WrongFile(
      "strings/vi.toml", "bye = \"Tạm biệt\"",
      vi: [
        """
        strings/vi.toml:0..<3 error theme-string-missing: Từ “bye” chưa có bản tiếng Anh. » \
        Thêm dòng bye = "…" vào themes/default/strings/en.toml.
        """
      ],
      en: [
        """
        strings/vi.toml:0..<3 error theme-string-missing: The string “bye” has no English \
        text. » Add the line bye = "…" to themes/default/strings/en.toml.
        """
      ]),
    WrongFile(
      "strings/en.toml", "bye = \"Bye\"",
      vi: [
        """
        strings/en.toml:0..<3 error theme-string-missing: Từ “bye” chưa có bản tiếng Việt. » \
        Thêm dòng bye = "…" vào themes/default/strings/vi.toml.
        """
      ],
      en: [
        """
        strings/en.toml:0..<3 error theme-string-missing: The string “bye” has no Vietnamese \
        text. » Add the line bye = "…" to themes/default/strings/vi.toml.
        """
      ]),
    WrongFile(
      "strings/vi.toml", "more = [1]",
      vi: [
        """
        strings/vi.toml:7..<10 error theme-bad-string: Từ “more” phải là một chuỗi chữ. » \
        Viết more = "…", không chia thành bảng con.
        """
      ],
      en: [
        """
        strings/vi.toml:7..<10 error theme-bad-string: The string “more” must be a text. » \
        Write more = "…", without tables.
        """
      ]),
    WrongFile(
      "template/home.mustache", "",
      vi: [
        """
        template/home.mustache warning theme-unknown-file: Tệp này không thuộc phần nào của \
        giao diện nên không được dùng. » Giao diện gồm có: theme.toml, templates/*.mustache, \
        static/, strings/vi.toml, strings/en.toml.
        """
      ],
      en: [
        """
        template/home.mustache warning theme-unknown-file: This file belongs to no part of a \
        theme and is not used. » A theme consists of: theme.toml, templates/*.mustache, \
        static/, strings/vi.toml, strings/en.toml.
        """
      ]),
    WrongFile(
      "templates/home.html", "",
      vi: [
        """
        templates/home.html warning theme-unknown-file: Tệp này không thuộc phần nào của \
        giao diện nên không được dùng. » Giao diện gồm có: theme.toml, templates/*.mustache, \
        static/, strings/vi.toml, strings/en.toml.
        """
      ],
      en: [
        """
        templates/home.html warning theme-unknown-file: This file belongs to no part of a \
        theme and is not used. » A theme consists of: theme.toml, templates/*.mustache, \
        static/, strings/vi.toml, strings/en.toml.
        """
      ]),
    WrongFile(
      "strings/fr.toml", "",
      vi: [
        """
        strings/fr.toml warning theme-unknown-file: Tệp này không thuộc phần nào của giao \
        diện nên không được dùng. » Giao diện gồm có: theme.toml, templates/*.mustache, \
        static/, strings/vi.toml, strings/en.toml.
        """
      ],
      en: [
        """
        strings/fr.toml warning theme-unknown-file: This file belongs to no part of a theme \
        and is not used. » A theme consists of: theme.toml, templates/*.mustache, static/, \
        strings/vi.toml, strings/en.toml.
        """
      ]),
    WrongFile(
      "static/img/logo.lon.svg", "",
      vi: [
        """
        static/img/logo.lon.svg error theme-asset-clash: Tệp này và \
        bangtin:themes/default/static/img/logo-lon.svg có cùng tên {{asset.imgLogoLonSvg}} \
        trong mẫu. » Đổi tên một trong hai tệp.
        """
      ],
      en: [
        """
        static/img/logo.lon.svg error theme-asset-clash: This file and \
        bangtin:themes/default/static/img/logo-lon.svg have the same name \
        {{asset.imgLogoLonSvg}} in templates. » Rename one of the two files.
        """
      ]),
  ]
}
